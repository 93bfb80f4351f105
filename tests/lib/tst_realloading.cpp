// SPDX-License-Identifier: Apache-2.0
#include "lib/api/workflows.h"
#include "lib/jobs/adoptworkflowjob.h"
#include "lib/jobs/fetchworkflowjob.h"
#include "lib/jobs/runworkflowjob.h"
#include "tests/lib/ctl.h"
#include "tests/lib/jobbench.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

/// A workflow of the library: its integer is on the form, and what it gives back.
const QByteArray calledText =
    R"({"name":"NAME","author":"","description":"","version":"","contact":"","tags":"","notes":"",
    "exposedFields":[{"nodeId":"x","fieldName":"value"}],"meta":{"version":"3.0.0","category":"user"},
    "form":{"rootElementId":"root","elements":{"root":{"id":"root","type":"container","data":{"layout":"column","children":["f"]}},
        "f":{"id":"f","type":"node-field","parentId":"root","data":{"fieldIdentifier":{"nodeId":"x","fieldName":"value"},"showDescription":false}}}},
    "nodes":[
    {"id":"x","type":"invocation","position":{"x":0,"y":0},"data":{"id":"x","type":"integer","version":"1.0.1","nodePack":"invokeai",
        "label":"","notes":"","isOpen":true,"isIntermediate":true,"useCache":false,
        "inputs":{"value":{"name":"value","label":"How many","description":"","value":3}}}},
    {"id":"v","type":"invocation","position":{"x":0,"y":0},"data":{"id":"v","type":"workflow_return_value","version":"1.0.0","nodePack":"invokeai",
        "label":"","notes":"","isOpen":true,"isIntermediate":true,"useCache":false,
        "inputs":{"key":{"name":"key","label":"","description":"","value":"answer"},"value":{"name":"value","label":"","description":""}}}},
    {"id":"r","type":"invocation","position":{"x":0,"y":0},"data":{"id":"r","type":"workflow_return","version":"1.0.0","nodePack":"invokeai",
        "label":"","notes":"","isOpen":true,"isIntermediate":true,"useCache":false,
        "inputs":{"values":{"name":"values","label":"","description":""}}}}],
    "edges":[
    {"id":"e1","type":"default","source":"x","sourceHandle":"value","target":"v","targetHandle":"value"},
    {"id":"e2","type":"default","source":"v","sourceHandle":"value","target":"r","targetHandle":"values"}]})";

const QByteArray callerText =
    R"({"name":"caller","exposedFields":[],"edges":[],"meta":{"version":"4.0.0"},"nodes":[
    {"id":"call","type":"invocation","position":{"x":0,"y":0},"data":{"id":"call","type":"call_saved_workflow","version":"1.0.0",
        "nodePack":"invokeai","label":"","notes":"","isOpen":true,"isIntermediate":true,"useCache":false,
        "inputs":{"workflow_id":{"name":"workflow_id","label":"","description":"","value":"WORKFLOW"}}}}]})";

/// One blank image on a board, with references to what no server has beside it.
const QByteArray staleText =
    R"({"name":"stale","exposedFields":[{"nodeId":"blank","fieldName":"width"}],"edges":[],
    "meta":{"version":"3.0.0"},"nodes":[
    {"id":"blank","type":"invocation","position":{"x":0,"y":0},"data":{"id":"blank","type":"blank_image","version":"1.2.2",
        "nodePack":"invokeai","label":"","notes":"","isOpen":true,"isIntermediate":false,"useCache":false,
        "inputs":{"width":{"name":"width","label":"","description":"","value":48},
                  "height":{"name":"height","label":"","description":"","value":32},
                  "board":{"name":"board","label":"","description":"","value":{"board_id":"gone-board"}}}}}]})";

} // namespace

/// Workflows of a real server's library and images, and what they call and refer to. Only a real server has a
/// library.
class TestRealLoading : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<JobBench> m_bench;
    CtlServer m_server;
    QTemporaryDir m_folder;
    QStringList m_made;

    [[nodiscard]] const NodeTemplates& templates() { return m_bench->session().templates().templates(); }

    /// Puts a workflow into the library; its id.
    QString keep(QByteArray text, const QString& name)
    {
        const auto made =
            await(WorkflowsApi(m_bench->client())
                      .create(QJsonDocument::fromJson(text.replace("NAME", name.toUtf8())).object()));
        if (!made)
            return {};
        m_made.append(made->workflowId);
        return made->workflowId;
    }

    QString saved(const QByteArray& text)
    {
        QFile file(m_folder.filePath(u"workflow.json"_s));
        return file.open(QIODevice::WriteOnly) && file.write(text) > 0 ? file.fileName() : QString();
    }

    CtlRun json(const QStringList& arguments) const { return m_server.ctl().json(arguments); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!externalServer().isEmpty(), "this class needs VITRINE_TEST_SERVER");
        QVERIFY(m_server.open());
        m_bench = std::make_unique<JobBench>();
        QVERIFY(m_bench->start());
    }
    void cleanupTestCase()
    {
        for (const QString& id : std::as_const(m_made))
            await(WorkflowsApi(m_bench->client()).remove(id));
        m_bench.reset();
    }

    void theLibraryGivesItsWorkflows()
    {
        const QString name = uniqueName(u"loading"_s);
        const QString id = keep(calledText, name);
        QVERIFY(!id.isEmpty());
        for (const QString& text : {id, name, name.toUpper()}) {
            FetchWorkflowJob job(m_bench->client(), {WorkflowSource::Kind::Library, text}, templates());
            QVERIFY(finishes(job));
            QVERIFY2(!job.error(), qPrintable(job.error() ? job.error()->logLine() : QString()));
            QCOMPARE(job.workflow().name(), name);
            QCOMPARE(job.workflow().inputValue(u"x"_s, u"value"_s), QJsonValue(3));
        }
        const QString second = keep(calledText, name);
        FetchWorkflowJob job(m_bench->client(), {WorkflowSource::Kind::Library, name}, templates());
        QVERIFY(finishes(job));
        QCOMPARE(job.error()->kind, ApiError::Kind::Input);
        QVERIFY2(job.error()->detail.contains(id) && job.error()->detail.contains(second),
                 qPrintable(job.error()->detail));

        const CtlRun inputs = json({u"workflow"_s, u"inputs"_s, u"--library"_s, id});
        QCOMPARE(inputs.exitCode, 0);
        QCOMPARE(inputs.events(u"field"_s).first().value(u"label"_s).toString(), u"How many"_s);
        QVERIFY(json({u"workflow"_s, u"inputs"_s, u"--library"_s, u"no such workflow"_s}).exitCode > 0);
    }

    /// The called workflow's form becomes inputs of the node, and the server takes what is sent for them.
    void savedWorkflowsAreCalled()
    {
        if (!templates().find(u"call_saved_workflow"_s)) {
            QVERIFY(!m_bench->isNewer());
            return;
        }
        const QString id = keep(calledText, uniqueName(u"called"_s));
        QByteArray text = callerText;
        WorkflowDocument document = *WorkflowDocument::fromJson(text.replace("WORKFLOW", id.toUtf8()));
        AdoptWorkflowJob adopt(m_bench->client(), document, templates());
        QVERIFY(finishes(adopt));
        QVERIFY2(!adopt.error(), qPrintable(adopt.error() ? adopt.error()->logLine() : QString()));
        QCOMPARE(adopt.apply(document).warnings(), QStringList());
        const QString input = u"saved_workflow_input::x::value"_s;
        QCOMPARE(document.inputValue(u"call"_s, input), QJsonValue(3));
        document.setInputValue(u"call"_s, input, 41);
        RunWorkflowJob run(m_bench->session(), document, {});
        QVERIFY(finishes(run, 120'000));
        QVERIFY2(run.state() == RunBatchJob::State::Finished, qPrintable(run.error().logLine()));
        const auto item = await(m_bench->queue().item(run.itemIds().first()));
        QVERIFY(item);
        QCOMPARE(item->session[u"results"_s].toObject().constBegin().value()[u"values"_s][u"answer"_s],
                 QJsonValue(41));

        // A run by itself asks for what the called workflow has now.
        WorkflowDocument untouched = *WorkflowDocument::fromJson(text);
        RunWorkflowJob second(m_bench->session(), untouched, {});
        QVERIFY(finishes(second, 120'000));
        QVERIFY2(second.state() == RunBatchJob::State::Finished, qPrintable(second.error().logLine()));
        const auto other = await(m_bench->queue().item(second.itemIds().first()));
        QVERIFY(other);
        QCOMPARE(other->session[u"results"_s].toObject().constBegin().value()[u"values"_s][u"answer"_s],
                 QJsonValue(3));

        const CtlRun check =
            json({u"workflow"_s, u"check"_s, saved(QByteArray(callerText).replace("WORKFLOW", "gone"))});
        QCOMPARE(check.events(u"warning"_s).size(), 1);
        QVERIFY(check.events(u"warning"_s).first().value(u"message"_s).toString().contains(u"gone"_s));
    }

    /// What the server does not have is told and left out; the file stays as it is.
    void staleFilesRun()
    {
        const QString file = saved(staleText);
        const CtlRun check = json({u"workflow"_s, u"check"_s, file});
        QCOMPARE(check.exitCode, 0);
        QCOMPARE(check.events(u"warning"_s).size(), 1);
        const CtlRun run = json({u"workflow"_s, u"run"_s, file, u"--wait"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.out + run.err));
        const QList<QJsonObject> warnings = run.events(u"warning"_s); // also that no output is on the form
        QCOMPARE(std::count_if(warnings.cbegin(), warnings.cend(),
                               [](const QJsonObject& warning) {
                                   return warning.value(u"message"_s).toString().contains(u"gone-board"_s);
                               }),
                 1);
        const QString image = run.events(u"image"_s).first().value(u"image_name"_s).toString();
        QVERIFY(!image.isEmpty());
        QFile untouched(file);
        QVERIFY(untouched.open(QIODevice::ReadOnly));
        QCOMPARE(untouched.readAll(), staleText);

        // The image knows the workflow, which can be looked at, printed and run from there.
        const CtlRun inputs = json({u"workflow"_s, u"inputs"_s, u"--image"_s, image});
        QCOMPARE(inputs.exitCode, 0);
        QCOMPARE(inputs.events(u"field"_s).size(), 1);
        const CtlRun body =
            m_server.ctl().on({u"workflow"_s, u"body"_s, u"--image"_s, image, u"--set"_s, u"0=56"_s});
        QVERIFY2(body.exitCode == 0, qPrintable(body.err));
        const QJsonObject sent = QJsonDocument::fromJson(body.out.toUtf8()).object();
        QCOMPARE(sent[u"batch"_s][u"graph"_s][u"nodes"_s][u"blank"_s][u"width"_s].toInt(), 56);
        const CtlRun again =
            json({u"workflow"_s, u"run"_s, u"--image"_s, image, u"--set"_s, u"0=40"_s, u"--wait"_s});
        QVERIFY2(again.exitCode == 0, qPrintable(again.out + again.err));
        QCOMPARE(again.events(u"image"_s).first().value(u"width"_s).toInt(), 40);
        QStringList names{image, again.events(u"image"_s).first().value(u"image_name"_s).toString()};
        QVERIFY(await(ImagesApi(m_bench->client()).remove(names)));
    }
};

VITRINE_TEST(TestRealLoading)
#include "tst_realloading.moc"
