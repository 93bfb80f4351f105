// SPDX-License-Identifier: Apache-2.0
#include "tests/lib/apischema.h"
#include "tests/lib/everycall.h"
#include "tests/lib/routelist.h"
#include "tests/support/brokenserver.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

/// "ImagesApi::names" of each public function that makes a call.
QSet<QString> functionsOf(const QString& header)
{
    static const QRegularExpression classLine(u"^class (\\w+)"_s);
    static const QRegularExpression callLine(u"^    ApiCall<.*>\\* (\\w+)\\("_s);
    QSet<QString> out;
    QString current;
    bool isPublic = false;
    const QStringList lines = header.split(u'\n');
    for (const QString& line : lines) {
        if (const auto found = classLine.match(line); found.hasMatch())
            current = found.captured(1);
        isPublic = isPublic || line == "public:"_L1;
        isPublic = isPublic && line != "private:"_L1;
        if (const auto found = callLine.match(line); isPublic && found.hasMatch())
            out.insert(current + u"::"_s + found.captured(1));
    }
    return out;
}

QStringList names(const QUrlQuery& query)
{
    QStringList out;
    const auto items = query.queryItems();
    for (const auto& item : items)
        out.append(item.first);
    return out;
}

QStringList partsOf(const QByteArray& form)
{
    static const QRegularExpression part(u"form-data; name=\"(\\w+)\""_s);
    QStringList out;
    auto found = part.globalMatch(QString::fromLatin1(form));
    while (found.hasNext())
        out.append(found.next().captured(1));
    return out;
}

/// What a request has that the schema does not know, or lacks; empty when all is well.
QString misfit(const BrokenServer::Request& request, const QString& route, const ApiSchema& schema)
{
    const QStringList sent =
        names(QUrlQuery(QString::fromLatin1(request.target.mid(request.target.indexOf('?') + 1))));
    const QStringList known = schema.queryNames(route);
    if (request.target.contains('?')) {
        for (const QString& name : sent) {
            if (!known.contains(name))
                return u"unknown parameter "_s + name;
        }
    }
    const QStringList required = schema.requiredQueryNames(route);
    for (const QString& name : required) {
        if (!sent.contains(name))
            return u"missing parameter "_s + name;
    }
    const bool isForm = request.head.contains("multipart/form-data");
    const QStringList keys =
        isForm ? partsOf(request.body) : QJsonDocument::fromJson(request.body).object().keys();
    const QStringList allowed = isForm ? schema.formParts(route) : schema.bodyKeys(route);
    if (allowed.isEmpty())
        return {};
    for (const QString& key : keys) {
        if (!allowed.contains(key))
            return u"unknown in the body: "_s + key;
    }
    return {};
}

} // namespace

/// What lib/api really sends, with the capabilities of each server: only routes that this server has, only
/// parameters that it knows, and every route that the list calls used.
class TestRoutesCalled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFunctionIsInTheTable()
    {
        QSet<QString> inTable;
        const QList<EveryCall> calls = everyCall();
        for (const EveryCall& call : calls)
            inTable.insert(QString::fromLatin1(call.name));
        QSet<QString> inHeaders;
        QDirIterator headers(QStringLiteral(VITRINE_API_FOLDER), {u"*.h"_s});
        while (headers.hasNext()) {
            QFile file(headers.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            inHeaders.unite(functionsOf(QString::fromUtf8(file.readAll())));
        }
        QCOMPARE((inHeaders - inTable).values(), QStringList());
        QCOMPARE((inTable - inHeaders).values(), QStringList());
    }

    void requestsFitTheServer_data() { versions(); }
    void requestsFitTheServer()
    {
        QFETCH(QString, version);
        const ApiSchema schema(version);
        const QHash<QString, RouteLine> list = readRouteList();
        BrokenServer server([](const auto&) { return BrokenServer::json("{}", 501); });
        ApiClient client(*ServerProfile::fromAddress(server.address()));
        client.setCapabilities(schema.capabilities());
        const QList<EveryCall> calls = everyCall();
        for (const EveryCall& call : calls) {
            const qsizetype before = server.requests().size();
            const std::optional<ApiError> error = awaitEnd(call.start(client));
            QVERIFY2(error, call.name);
            if (error->kind == ApiError::Kind::Unsupported) {
                QCOMPARE(server.requests().size(), before);
                QVERIFY2(error->userMessage().contains(error->detail) && !error->detail.isEmpty(), call.name);
                continue;
            }
            QCOMPARE(error->httpStatus, 501);
            QCOMPARE(server.requests().size(), before + 1);
            const BrokenServer::Request& request = server.requests().last();
            const QString route = QString::fromLatin1(request.method) + u' ' + routeOf(request.target);
            if (route == "GET /openapi.json"_L1)
                continue;
            QVERIFY2(list.value(route).isCalled(), qPrintable(route));
            QVERIFY2(schema.has(route), qPrintable(route));
            const QString problem = misfit(request, route, schema);
            QVERIFY2(problem.isEmpty(), qPrintable(route + u": "_s + problem));
            m_called.insert(route);
        }
    }

    void everyListedRouteIsCalled()
    {
        const QHash<QString, RouteLine> list = readRouteList();
        for (auto it = list.begin(); it != list.end(); ++it) {
            if (it->isCalled())
                QVERIFY2(m_called.contains(it.key()), qPrintable(it.key() + u" is never called"_s));
        }
    }

private:
    static void versions()
    {
        QTest::addColumn<QString>("version");
        const QStringList all = ApiSchema::versions();
        for (const QString& version : all)
            QTest::newRow(qPrintable(version)) << version;
    }

    QSet<QString> m_called;
};

VITRINE_TEST(TestRoutesCalled)
#include "tst_routescalled.moc"
