// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/demoserver.h"
#include "tests/lib/apischema.h"
#include "tests/lib/everycall.h"
#include "tests/lib/routelist.h"
#include "tests/support/brokenserver.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// The demo server never pretends: what is not in its scope is 501, for every call that lib/api can make.
class TestApiOnDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsOutOfScopeIsNotImplemented_data()
    {
        QTest::addColumn<QString>("version");
        const QStringList all = ApiSchema::versions();
        for (const QString& version : all)
            QTest::newRow(qPrintable(version)) << version;
    }
    void whatIsOutOfScopeIsNotImplemented()
    {
        QFETCH(QString, version);
        DemoServer demo({.images = 4, .boards = 1});
        const Result<QUrl> url = demo.start();
        QVERIFY(url);
        BrokenServer recorder([](const auto&) { return BrokenServer::json("{}", 501); });
        ApiClient recording(*ServerProfile::fromAddress(recorder.address()));
        ApiClient client(*ServerProfile::fromAddress(url->toString()));
        const Capabilities capabilities = ApiSchema(version).capabilities();
        recording.setCapabilities(capabilities);
        client.setCapabilities(capabilities);
        const QStringList scope = readDemoScope();
        int outside = 0;
        const QList<EveryCall> calls = everyCall();
        for (const EveryCall& call : calls) {
            const std::optional<ApiError> recorded = awaitEnd(call.start(recording));
            QVERIFY(recorded);
            if (recorded->kind == ApiError::Kind::Unsupported)
                continue;
            const BrokenServer::Request& request = recorder.requests().last();
            const QString route = QString::fromLatin1(request.method) + u' ' + routeOf(request.target);
            const std::optional<ApiError> error = awaitEnd(call.start(client));
            // An answer to HEAD has no text.
            const bool unknown = error && error->httpStatus == 501
                && (error->detail.startsWith(u"The demo server does not do "_s) || request.method == "HEAD");
            if (scope.contains(route) || route == "GET /openapi.json"_L1) {
                QVERIFY2(!unknown, call.name);
            } else {
                QVERIFY2(unknown, qPrintable(route + u": "_s + (error ? error->logLine() : u"no error"_s)));
                QCOMPARE(error->kind, ApiError::Kind::Server);
                ++outside;
            }
        }
        QVERIFY(outside > 20);
    }
};

VITRINE_TEST(TestApiOnDemo)
#include "tst_apiondemo.moc"
