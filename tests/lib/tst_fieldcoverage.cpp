// SPDX-License-Identifier: Apache-2.0
#include "tests/lib/apischema.h"
#include "tests/lib/everycall.h"
#include "tests/support/brokenserver.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// What lib/api reads of an answer: what it insists on is required by the schema of every server, everything
/// else may be absent or null, and no key is one that no server has.
class TestFieldCoverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAreRead_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<ApiSchema::Fullness>("fullness");
        const QStringList all = ApiSchema::versions();
        for (const QString& version : all) {
            QTest::newRow(qPrintable(version + u" least"_s)) << version << ApiSchema::Fullness::Least;
            QTest::newRow(qPrintable(version + u" most"_s)) << version << ApiSchema::Fullness::Most;
        }
    }
    void answersAreRead()
    {
        QFETCH(QString, version);
        QFETCH(ApiSchema::Fullness, fullness);
        // A record that cannot be read is left out of its list, with a warning.
        QTest::failOnWarning(QRegularExpression(u"left out"_s));
        // Sent always, although the schema has it as optional: without this name there is no zip to ask for.
        const QString zip = u"POST /api/v1/images/download"_s;
        const ApiSchema schema(version);
        BrokenServer server([&](const BrokenServer::Request& request) {
            const QString route = QString::fromLatin1(request.method) + u' ' + routeOf(request.target);
            const QByteArray answer =
                schema.answer(route, route == zip ? ApiSchema::Fullness::Most : fullness,
                              request.target.contains("all=true"));
            return answer.isEmpty() ? BrokenServer::answer(200, "application/json", "null")
                                    : BrokenServer::json(answer);
        });
        ApiClient client(*ServerProfile::fromAddress(server.address()));
        client.setCapabilities(schema.capabilities());
        const QList<EveryCall> calls = everyCall();
        for (const EveryCall& call : calls) {
            const std::optional<ApiError> error = awaitEnd(call.start(client));
            const bool fine = !error || error->kind == ApiError::Kind::Unsupported;
            QVERIFY2(fine, qPrintable(QString::fromLatin1(call.name) + u": "_s + error->logLine()));
        }
    }

    void everyKeyThatIsReadExists()
    {
        QSet<QString> known;
        const QStringList versions = ApiSchema::versions();
        for (const QString& version : versions)
            known.unite(ApiSchema(version).answeredKeys());
        static const QRegularExpression reading(
            u"(?:required|optional|defaulted|oneField<[^(]*>|recordsUnder<[^(]*>)\\(u\"(\\w+)\"_s"_s);
        QDirIterator sources(QStringLiteral(VITRINE_API_FOLDER), {u"*.cpp"_s});
        int read = 0;
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto found = reading.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                const QString key = found.next().captured(1);
                QVERIFY2(known.contains(key),
                         qPrintable(file.fileName() + u" reads "_s + key + u", which no server has"_s));
                ++read;
            }
        }
        QVERIFY(read > 100);
    }
};

VITRINE_TEST(TestFieldCoverage)
#include "tst_fieldcoverage.moc"
