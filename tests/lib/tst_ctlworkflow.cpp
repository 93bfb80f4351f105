// SPDX-License-Identifier: Apache-2.0
#include "tests/lib/ctl.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"

#include <QSaveFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

/// `vitrinectl workflow inputs`, `outputs`, `body`, `check`, `map` and `sync`.
class TestCtlWorkflow : public QObject {
    Q_OBJECT

private:
    CtlServer m_server;
    QTemporaryDir m_folder;

    static QString file(const QString& name) { return testData(u"workflows/%1.workflow.json"_s).arg(name); }

    static QStringList schema() { return {u"--openapi"_s, testData(u"openapi/nodes-6.14.2.json"_s)}; }

    /// Without any server.
    CtlRun offline(const QString& command, const QString& name, const QStringList& more = {}) const
    {
        return m_server.ctl().run(QStringList{u"workflow"_s, command, file(name)} + schema() + more);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.open()); }

    void bodiesTakeValues()
    {
        const CtlRun run = offline(u"body"_s, u"feat-batch-product"_s,
                                   {u"--runs"_s, u"3"_s, u"--prepend"_s, u"--auto-add-board"_s, u"b1"_s,
                                    u"--set"_s, u"blank.height=80"_s, u"--set"_s, u"save.board=auto"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        const QJsonObject body = QJsonDocument::fromJson(run.out.toUtf8()).object();
        QVERIFY(body[u"prepend"_s].toBool());
        QCOMPARE(body[u"batch"_s][u"runs"_s].toInt(), 3);
        QCOMPARE(body[u"batch"_s][u"data"_s].toArray().size(), 2);
        const QJsonValue nodes = body[u"batch"_s][u"graph"_s][u"nodes"_s];
        QCOMPARE(nodes[u"blank"_s][u"height"_s].toInt(), 80);
        QCOMPARE(nodes[u"save"_s][u"board"_s][u"board_id"_s].toString(), u"b1"_s);
    }

    void badValuesAreRefused_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("runs") << QStringList{u"--runs"_s, u"0"_s};
        QTest::newRow("no value") << QStringList{u"--set"_s, u"blank.height"_s};
        QTest::newRow("no number") << QStringList{u"--set"_s, u"blank.height=tall"_s};
        QTest::newRow("unknown field") << QStringList{u"--set"_s, u"blank.depth=3"_s};
    }

    void badValuesAreRefused()
    {
        QFETCH(QStringList, more);
        const CtlRun run = offline(u"body"_s, u"feat-batch-product"_s, more);
        QVERIFY(run.exitCode > 0);
        QVERIFY(run.out.isEmpty());
        QVERIFY(!run.err.isEmpty());
    }

    void reasonsAreListed()
    {
        QCOMPARE(offline(u"check"_s, u"feat-generators"_s).exitCode, 0);
        const CtlRun run = offline(u"check"_s, u"example-nodes"_s, {u"--json"_s});
        QCOMPARE(run.exitCode, 1);
        const QList<QJsonObject> reasons = run.events(u"reason"_s);
        QCOMPARE(reasons.size(), 5);
        for (const QJsonObject& reason : reasons) {
            QCOMPARE(reason.value(u"code"_s), QJsonValue(u"missingInputForField"_s));
            QVERIFY(!reason.value(u"node_id"_s).toString().isEmpty());
            QVERIFY(!reason.value(u"text"_s).toString().isEmpty());
        }
    }

    /// Without a server: with its schema kinds and limits are known, without it what the file itself says.
    void fieldsAreListedWithoutAServer()
    {
        const QStringList inputs{u"workflow"_s, u"inputs"_s, file(u"sdxl-text-to-image"_s), u"--json"_s};
        const QList<QJsonObject> asked = m_server.ctl().on(inputs).events(u"field"_s);
        const QList<QJsonObject> known = m_server.ctl().run(inputs + schema()).events(u"field"_s);
        const CtlRun bareRun = m_server.ctl().run(inputs);
        QCOMPARE(bareRun.exitCode, 0);
        const QList<QJsonObject> bare = bareRun.events(u"field"_s);
        QCOMPARE(asked.size(), 9);
        QCOMPARE(known.size(), 9);
        QCOMPARE(bare.size(), 9);
        for (qsizetype i = 0; i < asked.size(); ++i) {
            // One shape, whoever is asked; what the file says is the same.
            QCOMPARE(known.at(i).keys(), asked.at(i).keys());
            QCOMPARE(bare.at(i).keys(), asked.at(i).keys());
            for (const QString& key : {u"index"_s, u"node_id"_s, u"node_type"_s, u"field"_s}) {
                QCOMPARE(known.at(i).value(key), asked.at(i).value(key));
                QCOMPARE(bare.at(i).value(key), asked.at(i).value(key));
            }
            for (const QString& key : {u"label"_s, u"kind"_s, u"value"_s, u"required"_s})
                QCOMPARE(known.at(i).value(key), asked.at(i).value(key));
            for (const QString& key : {u"kind"_s, u"required"_s, u"options"_s, u"problem"_s})
                QVERIFY2(bare.at(i).value(key).isNull(), qPrintable(key));
        }
        QCOMPARE(bare.at(1).value(u"label"_s), QJsonValue(u"positive prompt"_s));
        QCOMPARE(bare.at(3).value(u"value"_s), QJsonValue(768));
        const QJsonValue limits = known.at(3).value(u"limits"_s);
        QCOMPARE(limits[u"exclusive_minimum"_s], QJsonValue(0));
        QCOMPARE(limits[u"multiple_of"_s], QJsonValue(8));
        QVERIFY(known.at(7).value(u"options"_s).toArray().size() > 20);
        QVERIFY(known.first().value(u"required"_s).toBool());
    }

    void fieldsAreListedForPeopleToo()
    {
        const QStringList inputs{u"workflow"_s, u"inputs"_s, file(u"sdxl-text-to-image"_s)};
        const QStringList known = m_server.ctl().run(inputs + schema()).lines();
        QCOMPARE(known.size(), 9);
        QVERIFY2(known.at(3).endsWith(u"= 768  [integer, more than 0, a multiple of 8]"_s),
                 qPrintable(known.at(3)));
        const QStringList bare = m_server.ctl().run(inputs).lines();
        QCOMPARE(bare.size(), 9);
        QVERIFY2(bare.at(0).endsWith(u"= juggernautXL_v9Rundiffusionphoto2"_s), qPrintable(bare.at(0)));
        QVERIFY2(bare.at(3).endsWith(u"= 768"_s), qPrintable(bare.at(3)));
        // A named server that is away is an error all the same.
        QCOMPARE(m_server.ctl().run(inputs + QStringList{u"--server"_s, unusedAddress()}).exitCode, 3);
    }

    void outputsAreListedWithoutAServer()
    {
        const QStringList outputs{u"workflow"_s, u"outputs"_s, file(u"sdxl-text-to-image"_s), u"--json"_s};
        const QList<QJsonObject> asked = m_server.ctl().on(outputs).events(u"output"_s);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(m_server.ctl().run(outputs + schema()).events(u"output"_s), asked);
        const QJsonObject bare = m_server.ctl().run(outputs).events(u"output"_s).value(0);
        QCOMPARE(bare.keys(), asked.first().keys());
        QCOMPARE(bare.value(u"index"_s), QJsonValue(8));
        QCOMPARE(bare.value(u"node_id"_s), asked.first().value(u"node_id"_s));
    }

    void listingsRefuseBadFiles()
    {
        for (const QString& command : {u"inputs"_s, u"outputs"_s}) {
            const CtlRun gone = m_server.ctl().run({u"workflow"_s, command, u"/no/such/file"_s});
            QVERIFY(gone.exitCode > 0 && gone.out.isEmpty() && !gone.err.isEmpty());
            const CtlRun wrong = m_server.ctl().run({u"workflow"_s, command, file(u"feat-generators"_s),
                                                     u"--openapi"_s, file(u"feat-generators"_s)});
            QVERIFY2(wrong.exitCode > 0 && wrong.err.contains(u"no schema"_s), qPrintable(wrong.err));
        }
    }

    void bodiesComeWithTheirWarnings()
    {
        const CtlRun hidden = offline(u"body"_s, u"feat-exposed-only"_s);
        QCOMPARE(hidden.exitCode, 0);
        QVERIFY2(hidden.err.contains(u"no board field"_s), qPrintable(hidden.err));
        QVERIFY(QJsonDocument::fromJson(hidden.out.toUtf8()).isObject());
        QVERIFY(!offline(u"body"_s, u"feat-batch-product"_s).err.contains(u"no board field"_s));
    }

    void schemasAreChecked()
    {
        const QStringList body{u"workflow"_s, u"body"_s, file(u"feat-generators"_s)};
        QVERIFY(m_server.ctl().run(body + QStringList{u"--openapi"_s, u"/no/such/file"_s}).exitCode > 0);
        const CtlRun wrong =
            m_server.ctl().run(body + QStringList{u"--openapi"_s, file(u"feat-generators"_s)});
        QVERIFY(wrong.exitCode > 0);
        QVERIFY2(wrong.err.contains(u"no schema"_s), qPrintable(wrong.err));
    }

    /// One of the three, and a server for what only a server has.
    void oneSourceIsNeeded_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString schema = testData(u"openapi/nodes-6.14.2.json"_s);
        QTest::newRow("none") << QStringList{u"run"_s};
        QTest::newRow("two") << QStringList{u"inputs"_s, file(u"feat-generators"_s), u"--image"_s,
                                            u"a.png"_s};
        QTest::newRow("two options") << QStringList{u"check"_s, u"--library"_s, u"x"_s, u"--image"_s,
                                                    u"a.png"_s};
        QTest::newRow("no server") << QStringList{u"check"_s, u"--library"_s, u"x"_s, u"--openapi"_s, schema};
        QTest::newRow("nothing offline") << QStringList{u"body"_s, u"--openapi"_s, schema};
    }

    void oneSourceIsNeeded()
    {
        QFETCH(QStringList, arguments);
        // Told before anybody is asked.
        const CtlRun run = m_server.ctl().run(QStringList{u"workflow"_s} + arguments
                                              + QStringList{u"--server"_s, unusedAddress()});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(!run.err.isEmpty());
    }

    /// With a server everything that it knows is looked at: here it does not have the model of the file.
    void filesAreCheckedWithAServer()
    {
        const QStringList check{u"workflow"_s, u"check"_s, file(u"sdxl-text-to-image"_s)};
        const CtlRun run = m_server.ctl().json(check);
        QCOMPARE(run.exitCode, 1);
        const QList<QJsonObject> warnings = run.events(u"warning"_s);
        QCOMPARE(warnings.size(), 1);
        QVERIFY(warnings.first().value(u"message"_s).toString().contains(u"juggernautXL_v9"_s));
        const QList<QJsonObject> reasons = run.events(u"reason"_s);
        QCOMPARE(reasons.size(), 1);
        QCOMPARE(reasons.first().value(u"code"_s).toString(), u"missingInputForField"_s);
        QCOMPARE(reasons.first().value(u"field"_s).toString(), u"model"_s);
        // People read the warning on stderr.
        const CtlRun plain = m_server.ctl().on(check);
        QVERIFY(plain.err.contains(u"juggernautXL_v9"_s));
        QVERIFY(!plain.out.contains(u"juggernautXL_v9"_s));
    }

    void bodiesAreMadeWithAServer()
    {
        const CtlRun run = m_server.ctl().on({u"workflow"_s, u"body"_s, file(u"sdxl-text-to-image"_s),
                                              u"--set"_s, u"0=tiny-sdxl"_s, u"--set"_s, u"3=64"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QVERIFY2(run.err.isEmpty(), qPrintable(run.err)); // the model that is missing was set
        const QJsonObject body = QJsonDocument::fromJson(run.out.toUtf8()).object();
        const QJsonValue nodes = body[u"batch"_s][u"graph"_s][u"nodes"_s];
        QCOMPARE(nodes[u"noise:f4Bv4UWa22"_s][u"width"_s].toInt(), 64);
        QCOMPARE(nodes[u"sdxl_model_loader:PwBr7RXRsy"_s][u"model"_s][u"name"_s].toString(), u"tiny-sdxl"_s);
    }

    void imagesWithoutAWorkflowAreTold()
    {
        const QString image = m_server.uploadImage({});
        const CtlRun run = m_server.ctl().on({u"workflow"_s, u"inputs"_s, u"--image"_s, image});
        QVERIFY(run.exitCode > 0);
        QVERIFY2(run.err.contains(image), qPrintable(run.err));
        QVERIFY(m_server.ctl().on({u"image"_s, u"delete"_s, image, u"--yes"_s}).exitCode == 0);
    }

    void mapsAreVerified()
    {
        const QStringList map{u"workflow"_s, u"map"_s, file(u"sdxl-text-to-image"_s)};
        const CtlRun run = m_server.ctl().run(map);
        QCOMPARE(run.exitCode, 0);
        QJsonObject json = QJsonDocument::fromJson(run.out.toUtf8()).object();
        QJsonArray fields = json[u"fields"_s].toArray();
        QCOMPARE(fields.size(), 9);
        QCOMPARE(m_server.ctl().run(map + QStringList{u"--verify"_s, saved("same.json", json)}).exitCode, 0);

        fields.removeFirst();
        for (qsizetype i = 0; i < fields.size(); ++i) {
            QJsonObject field = fields.at(i).toObject();
            field.insert(u"index"_s, i);
            fields.replace(i, field);
        }
        json.insert(u"fields"_s, fields);
        const CtlRun drift = m_server.ctl().run(map + QStringList{u"--verify"_s, saved("old.json", json)});
        QCOMPARE(drift.exitCode, 1);
        QCOMPARE(drift.lines().size(), 8);
    }

    void modelsAreSynced()
    {
        const QString output = m_folder.filePath(u"synced.json"_s);
        const QStringList sync{u"workflow"_s, u"sync"_s, file(u"sdxl-text-to-image"_s)};
        const CtlRun without = m_server.ctl().json(sync);
        QCOMPARE(without.exitCode, 1);
        QVERIFY(!QFile::exists(output));
        const CtlRun with = m_server.ctl().json(sync + QStringList{u"--similar"_s, u"--output"_s, output});
        QVERIFY2(with.exitCode == 0, qPrintable(with.out + with.err));
        const QJsonObject model = with.events(u"model"_s).value(0);
        QCOMPARE(model.value(u"new"_s)[u"base"_s].toString(), u"sdxl"_s);
        QCOMPARE(model.value(u"new"_s)[u"type"_s].toString(), u"main"_s);
        const Result<WorkflowDocument> synced = WorkflowDocument::fromFile(output);
        QVERIFY(synced);
        QCOMPARE(synced->inputValue(model.value(u"node_id"_s).toString(), u"model"_s), model.value(u"new"_s));
        QVERIFY(m_server.ctl()
                    .json(sync + QStringList{u"--similar"_s, u"--output"_s, u"/no/such/folder/x"_s})
                    .exitCode
                > 0);
    }

private:
    QString saved(const char* name, const QJsonObject& json) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QSaveFile out(path);
        if (out.open(QIODevice::WriteOnly)) {
            out.write(QJsonDocument(json).toJson());
            out.commit();
        }
        return path;
    }
};

VITRINE_TEST(TestCtlWorkflow)
#include "tst_ctlworkflow.moc"
