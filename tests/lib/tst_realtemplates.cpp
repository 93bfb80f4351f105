// SPDX-License-Identifier: Apache-2.0
#include "lib/api/app.h"
#include "lib/session/serverschema.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

/// Node templates of a real server, from its own schema.
class TestRealTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(!externalServer().isEmpty(), "this class needs VITRINE_TEST_SERVER"); }

    void everyInvocationHasATemplate()
    {
        ApiClient client(profileFor(externalServer()));
        const Result<QByteArray> bytes = await(AppApi(client).schema());
        QVERIFY(bytes);
        const ServerSchema schema = ServerSchema::fromBytes(*bytes);
        QVERIFY2(schema.problem.isEmpty(), qPrintable(schema.problem));
        QStringList types = invocationTypes(QJsonDocument::fromJson(*bytes).object());
        types.removeAll(u"graph"_s);
        types.removeAll(u"linear_ui_output"_s);
        QCOMPARE(schema.templates.types(), types);
        const QString version = qEnvironmentVariable("VITRINE_TEST_SERVER_VERSION");
        if (version == "6.14.2"_L1)
            QCOMPARE(types.size(), 309);
        else if (version == "6.3.0"_L1)
            QCOMPARE(types.size(), 211);
        for (const QString& type : std::as_const(types)) {
            for (const FieldTemplate& field : schema.templates.find(type)->inputs)
                QVERIFY2(field.kind, qPrintable(type + u'.' + field.name));
        }
    }

    /// The server says the same each time: what is kept on disk is current, and nothing is put in its place.
    void anUnchangedSchemaIsNoChange()
    {
        QTemporaryDir cache;
        {
            ServerSession session(profileFor(externalServer()), cache.path());
            session.start();
            QVERIFY(waitUntilReady(session));
            QTRY_VERIFY_WITH_TIMEOUT(!session.templates().isRefreshing(), 30'000);
        }
        ServerSession session(profileFor(externalServer()), cache.path());
        TemplateStore& store = session.templates();
        QSignalSpy changed(&store, &TemplateStore::templatesChanged);
        store.loadCached();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 30'000);
        QSignalSpy refreshed(&store, &TemplateStore::refreshed);
        store.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(refreshed.size(), 1, 30'000);
        QCOMPARE(refreshed.first().first().value<TemplateStore::Refresh>(),
                 TemplateStore::Refresh::Unchanged);
        QCOMPARE(changed.size(), 1);
    }
};

VITRINE_TEST(TestRealTemplates)
#include "tst_realtemplates.moc"
