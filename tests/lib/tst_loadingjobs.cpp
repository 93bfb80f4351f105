// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/adoptworkflowjob.h"
#include "lib/jobs/checkreferencesjob.h"
#include "lib/jobs/fetchcalledworkflowsjob.h"
#include "lib/jobs/fetchworkflowjob.h"
#include "lib/jobs/rungraphjob.h"
#include "lib/jobs/runworkflowjob.h"
#include "tests/lib/ctl.h"
#include "tests/lib/jobbench.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/brokenserver.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

using Kind = Reference::Kind;

namespace {

Reference reference(Kind kind, const QString& id)
{
    return {kind, u"n"_s, u"f"_s, id, id, u"Node"_s, u"Field"_s};
}

QStringList idsOf(const QList<Reference>& references)
{
    QStringList out;
    for (const Reference& each : references)
        out.append(each.id);
    return out;
}

QJsonObject inputOf(const QString& name, const QJsonValue& value)
{
    return {{u"name"_s, name}, {u"label"_s, QString()}, {u"description"_s, QString()}, {u"value"_s, value}};
}

/// A node of the server's version. `inputs`: name to value.
QJsonObject nodeOf(const NodeTemplates& templates, const QString& id, const QString& type,
                   const QJsonObject& values, bool isIntermediate = true)
{
    QJsonObject inputs;
    for (auto it = values.begin(); it != values.end(); ++it)
        inputs.insert(it.key(), inputOf(it.key(), it.value()));
    const NodeTemplate* nodeTemplate = templates.find(type);
    const QJsonObject data{{u"id"_s, id},
                           {u"type"_s, type},
                           {u"version"_s, nodeTemplate ? nodeTemplate->version : u"1.0.0"_s},
                           {u"nodePack"_s, u"invokeai"_s},
                           {u"label"_s, QString()},
                           {u"notes"_s, QString()},
                           {u"isOpen"_s, true},
                           {u"isIntermediate"_s, isIntermediate},
                           {u"useCache"_s, false},
                           {u"inputs"_s, inputs}};
    return {{u"id"_s, id},
            {u"type"_s, u"invocation"_s},
            {u"position"_s, QJsonObject{{u"x"_s, 0}, {u"y"_s, 0}}},
            {u"data"_s, data}};
}

QJsonObject workflowOf(const QString& name, const QJsonArray& nodes, const QJsonArray& edges = {},
                       const QJsonArray& exposed = {})
{
    QJsonObject out{{u"name"_s, name},
                    {u"nodes"_s, nodes},
                    {u"edges"_s, edges},
                    {u"exposedFields"_s, exposed},
                    {u"meta"_s, QJsonObject{{u"version"_s, u"3.0.0"_s}, {u"category"_s, u"user"_s}}}};
    for (const QString& key :
         {u"author"_s, u"description"_s, u"version"_s, u"contact"_s, u"tags"_s, u"notes"_s})
        out.insert(key, QString());
    return out;
}

WorkflowDocument documentOf(const QJsonObject& workflow)
{
    const Result<WorkflowDocument> out = WorkflowDocument::fromObject(workflow);
    return out ? *out : WorkflowDocument();
}

/// One record of the library, as a server answers it.
QByteArray recordText(const QString& id, const QJsonObject& workflow)
{
    return QJsonDocument(QJsonObject{{u"workflow_id"_s, id},
                                     {u"name"_s, workflow.value(u"name"_s)},
                                     {u"created_at"_s, u"2025-01-01 00:00:00.000"_s},
                                     {u"updated_at"_s, u"2025-01-01 00:00:00.000"_s},
                                     {u"workflow"_s, workflow}})
        .toJson();
}

QByteArray pageText(const QList<std::pair<QString, QString>>& idsAndNames)
{
    QJsonArray items;
    for (const auto& [id, name] : idsAndNames)
        items.append(QJsonObject{{u"workflow_id"_s, id},
                                 {u"name"_s, name},
                                 {u"description"_s, QString()},
                                 {u"category"_s, u"user"_s},
                                 {u"tags"_s, QString()},
                                 {u"created_at"_s, u"2025-01-01 00:00:00.000"_s},
                                 {u"updated_at"_s, u"2025-01-01 00:00:00.000"_s}});
    return QJsonDocument(QJsonObject{{u"page"_s, 0},
                                     {u"pages"_s, 1},
                                     {u"per_page"_s, 100},
                                     {u"total"_s, items.size()},
                                     {u"items"_s, items}})
        .toJson();
}

/// The same workflow in the library as "w"; "gone" is not there, and "two" is the name of two.
BrokenServer::Reaction libraryAnswer(const BrokenServer::Request& request)
{
    const NodeTemplates templates = dataTemplates(u"6.14.2"_s);
    const QJsonObject workflow =
        workflowOf(u"called"_s, {nodeOf(templates, u"x"_s, u"integer"_s, {{u"value"_s, 3}})}, {},
                   {QJsonObject{{u"nodeId"_s, u"x"_s}, {u"fieldName"_s, u"value"_s}}});
    if (request.target.startsWith("/api/v1/workflows/i/w"))
        return BrokenServer::json(recordText(u"w"_s, workflow));
    if (request.target.startsWith("/api/v1/workflows/i/secret"))
        return BrokenServer::json(R"({"detail":"no"})", 403);
    if (request.target.startsWith("/api/v1/workflows/i/"))
        return BrokenServer::json(R"({"detail":"Workflow not found"})", 404);
    if (request.target.startsWith("/api/v1/workflows/"))
        return BrokenServer::json(pageText({{u"w"_s, u"Mine"_s}, {u"t1"_s, u"two"_s}, {u"t2"_s, u"two"_s}}));
    return BrokenServer::json("{}", 500);
}

} // namespace

/// Opening a workflow with a server: where it comes from, and what of it the server has. Against
/// VITRINE_TEST_SERVER when that is set, else against a demo server; what the demo server lacks against a
/// server of our own words.
class TestLoadingJobs : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<JobBench> m_bench;

    [[nodiscard]] const NodeTemplates& templates() { return m_bench->session().templates().templates(); }

    /// An image that a workflow made, or a graph alone; its name.
    QString imageOf(RunBatchJob& job)
    {
        return finishes(job) && !job.images().isEmpty() ? job.images().first() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<JobBench>();
        QVERIFY(m_bench->start());
    }
    void cleanup() { m_bench->proxy().reset(); }
    void cleanupTestCase() { m_bench.reset(); }

    void theServerSaysWhatItLacks()
    {
        const QString board = m_bench->makeBoard(u"references"_s);
        const QString image = m_bench->makeImage(board);
        QVERIFY(!m_bench->session().models().models().isEmpty());
        const QString model = m_bench->session().models().models().first().key;
        CheckReferencesJob job(m_bench->client(),
                               {reference(Kind::Image, image), reference(Kind::Image, u"gone-image.png"_s),
                                reference(Kind::Video, u"gone-film.mp4"_s), reference(Kind::Board, board),
                                reference(Kind::Board, u"gone-board"_s), reference(Kind::Model, model),
                                reference(Kind::Model, u"gone-model"_s)});
        QVERIFY(job.stale().isEmpty());
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), qPrintable(job.error() ? job.error()->logLine() : QString()));
        QCOMPARE(idsOf(job.stale()),
                 (QStringList{u"gone-image.png"_s, u"gone-film.mp4"_s, u"gone-board"_s, u"gone-model"_s}));
    }

    /// Archived boards take images like others.
    void archivedBoardsAreThere()
    {
        const QString board = m_bench->makeBoard(u"archived"_s);
        QVERIFY(await(BoardsApi(m_bench->client()).update(board, {.archived = true})));
        CheckReferencesJob job(m_bench->client(), {reference(Kind::Board, board)});
        QVERIFY(finishes(job));
        QVERIFY(!job.error());
        QVERIFY(job.stale().isEmpty());
    }

    void nothingIsAskedForNothing()
    {
        BrokenServer server([](const BrokenServer::Request&) { return BrokenServer::json("{}", 500); });
        ApiClient client(profileFor(server.address()));
        CheckReferencesJob check(client, {});
        QVERIFY(finishes(check));
        QVERIFY(!check.error());
        AdoptWorkflowJob adopt(client, dataWorkflow(u"feat-form-nested"_s), NodeTemplates());
        QVERIFY(finishes(adopt));
        QVERIFY(!adopt.error());
        QVERIFY(server.requests().isEmpty());
    }

    /// A server that cannot answer has not said that anything is missing.
    void nothingIsStaleWithoutAnAnswer_data()
    {
        QTest::addColumn<QString>("route");
        QTest::newRow("images") << u"/api/v1/images/images_by_names"_s;
        QTest::newRow("boards") << u"/api/v1/boards/"_s;
        QTest::newRow("models") << u"/api/v2/models/"_s;
    }

    void nothingIsStaleWithoutAnAnswer()
    {
        QFETCH(QString, route);
        BrokenServer server([route](const BrokenServer::Request& request) {
            if (request.target.startsWith(route.toUtf8()))
                return BrokenServer::json(R"({"detail":"busy"})", 500);
            return BrokenServer::json(request.target.startsWith("/api/v2") ? R"({"models":[]})" : "[]");
        });
        ApiClient client(profileFor(server.address()));
        CheckReferencesJob job(client,
                               {reference(Kind::Image, u"a.png"_s), reference(Kind::Board, u"b"_s),
                                reference(Kind::Model, u"m"_s)});
        QVERIFY(finishes(job));
        QVERIFY(job.error());
        QVERIFY(job.stale().isEmpty());
    }

    void stopping()
    {
        BrokenServer server([](const BrokenServer::Request&) {
            return BrokenServer::Reaction{{}, false, 0}; // never answers
        });
        ApiClient client(profileFor(server.address()));
        CheckReferencesJob job(client, {reference(Kind::Image, u"a.png"_s)});
        QTimer::singleShot(50, &job, &ApiJob::abort);
        QVERIFY(finishes(job));
        QCOMPARE(job.error()->kind, ApiError::Kind::Canceled);
    }

    /// The document as opened is only read; what is reset is told; what changed meanwhile stays.
    void openedWorkflowsAreAdopted()
    {
        const QString board = m_bench->makeBoard(u"adopted"_s);
        const QString image = m_bench->makeImage(board);
        const QJsonObject ours{{u"image_name"_s, image}};
        const QJsonObject gone{{u"image_name"_s, u"gone-image.png"_s}};
        WorkflowDocument document = documentOf(workflowOf(
            u"made"_s,
            {nodeOf(templates(), u"a"_s, u"save_image"_s,
                    {{u"image"_s, gone}, {u"board"_s, QJsonObject{{u"board_id"_s, u"gone-board"_s}}}}),
             nodeOf(templates(), u"b"_s, u"save_image"_s,
                    {{u"image"_s, ours}, {u"board"_s, QJsonObject{{u"board_id"_s, board}}}}),
             nodeOf(templates(), u"c"_s, u"save_image"_s, {{u"image"_s, gone}})}));
        const WorkflowDocument before = document;
        AdoptWorkflowJob job(m_bench->client(), document, templates());
        QVERIFY(job.apply(document).warnings().isEmpty());
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), qPrintable(job.error() ? job.error()->logLine() : QString()));
        QVERIFY(document == before);
        document.setInputValue(u"c"_s, u"image"_s, ours);
        const QStringList warnings = job.apply(document).warnings();
        QCOMPARE(warnings.size(), 2);
        QVERIFY2(warnings.join(u' ').contains(u"gone-image.png"_s), qPrintable(warnings.join(u' ')));
        QVERIFY(warnings.join(u' ').contains(u"gone-board"_s));
        QVERIFY(document.inputValue(u"a"_s, u"image"_s).isUndefined());
        QVERIFY(document.inputValue(u"a"_s, u"board"_s).isUndefined());
        QCOMPARE(document.node(u"b"_s), before.node(u"b"_s));
        QCOMPARE(document.inputValue(u"c"_s, u"image"_s), QJsonValue(ours));
    }

    void missingModelsAreTakenOutOrKept()
    {
        const QJsonObject gone{{u"key"_s, u"gone"_s},
                               {u"hash"_s, u"h"_s},
                               {u"name"_s, u"Gone"_s},
                               {u"base"_s, u"sdxl"_s},
                               {u"type"_s, u"main"_s}};
        const WorkflowDocument before = documentOf(workflowOf(
            u"made"_s, {nodeOf(templates(), u"a"_s, u"sdxl_model_loader"_s, {{u"model"_s, gone}})}));
        for (const bool keep : {false, true}) {
            WorkflowDocument document = before;
            AdoptWorkflowJob job(m_bench->client(), document, templates());
            if (keep)
                job.keepModels();
            QVERIFY(finishes(job));
            QVERIFY2(!job.error(), qPrintable(job.error() ? job.error()->logLine() : QString()));
            QCOMPARE(job.apply(document).warnings().size(), keep ? 0 : 1);
            QCOMPARE(document.inputValue(u"a"_s, u"model"_s).isUndefined(), !keep);
        }
    }

    void calledWorkflowsAreRead()
    {
        BrokenServer server(&libraryAnswer);
        ApiClient client(profileFor(server.address()));
        const NodeTemplates nodes = dataTemplates(u"6.14.2"_s);
        const auto call = [&](const QString& id, const QString& workflow) {
            return nodeOf(nodes, id, u"call_saved_workflow"_s, {{u"workflow_id"_s, workflow}});
        };
        WorkflowDocument document =
            documentOf(workflowOf(u"caller"_s,
                                  {call(u"1"_s, u"w"_s), call(u"2"_s, u"gone"_s), call(u"3"_s, u"w"_s),
                                   call(u"4"_s, u"secret"_s), call(u"5"_s, QString())}));
        AdoptWorkflowJob job(client, document, nodes);
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), qPrintable(job.error() ? job.error()->logLine() : QString()));
        const QStringList warnings = job.apply(document).warnings();
        QCOMPARE(warnings.size(), 2);
        QVERIFY2(warnings.first().contains("gone"_L1) && warnings.last().contains("secret"_L1),
                 qPrintable(warnings.join(u' ')));
        const QString name = u"saved_workflow_input::x::value"_s;
        QCOMPARE(document.inputValue(u"1"_s, name), QJsonValue(3));
        QCOMPARE(document.inputValue(u"3"_s, name), QJsonValue(3));
        QVERIFY(!document.hasInput(u"2"_s, name));
        QCOMPARE(server.requests().size(), 3);

        BrokenServer broken([](const BrokenServer::Request&) { return BrokenServer::json("{}", 500); });
        ApiClient other(profileFor(broken.address()));
        FetchCalledWorkflowsJob failing(other, document);
        QVERIFY(finishes(failing));
        QVERIFY(failing.error());
        QVERIFY(failing.missing().isEmpty());
    }

    void filesAreRead()
    {
        ApiClient client(profileFor(unusedAddress()));
        const QString path = testData(u"workflows/feat-collections.workflow.json"_s);
        FetchWorkflowJob job(client, {WorkflowSource::Kind::File, path}, {});
        QVERIFY(finishes(job));
        QVERIFY(!job.error());
        QVERIFY(job.workflow() == dataWorkflow(u"feat-collections"_s));
        FetchWorkflowJob missing(client, {WorkflowSource::Kind::File, u"/no/such/file.json"_s}, {});
        QVERIFY(finishes(missing));
        QCOMPARE(missing.error()->kind, ApiError::Kind::Input);
    }

    void theLibraryIsLookedThrough_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        QTest::newRow("id") << u"w"_s << QString();
        QTest::newRow("name") << u"Mine"_s << QString();
        QTest::newRow("name, other case") << u"mine"_s << QString();
        QTest::newRow("two of a name") << u"two"_s << u"t1; t2"_s;
        QTest::newRow("none") << u"other"_s << u"Mine, two, two"_s;
        QTest::newRow("not ours") << u"secret"_s << u"no"_s;
    }

    void theLibraryIsLookedThrough()
    {
        QFETCH(QString, text);
        QFETCH(QString, problem);
        BrokenServer server(&libraryAnswer);
        ApiClient client(profileFor(server.address()));
        FetchWorkflowJob job(client, {WorkflowSource::Kind::Library, text}, {});
        QVERIFY(finishes(job));
        QCOMPARE(job.error().has_value(), !problem.isEmpty());
        QCOMPARE(job.workflow().name(), problem.isEmpty() ? u"called"_s : QString());
        if (job.error())
            QVERIFY2(job.error()->detail.contains(problem), qPrintable(job.error()->detail));
    }

    /// What a run makes carries the workflow that made it; what a graph makes gives a workflow, too.
    void imagesGiveTheirWorkflows()
    {
        const QString board = m_bench->makeBoard(u"made by"_s);
        const WorkflowDocument document = documentOf(workflowOf(
            u"blank"_s,
            {nodeOf(templates(), u"blank"_s, u"blank_image"_s,
                    {{u"width"_s, 64}, {u"height"_s, 32}, {u"board"_s, QJsonObject{{u"board_id"_s, board}}}},
                    false)}));
        RunWorkflowJob run(m_bench->session(), document, {});
        const QString image = imageOf(run);
        QVERIFY2(!image.isEmpty(), qPrintable(run.error().logLine()));
        FetchWorkflowJob job(m_bench->client(), {WorkflowSource::Kind::Image, image}, templates());
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), qPrintable(job.error() ? job.error()->logLine() : QString()));
        QCOMPARE(job.workflow().metaVersion(), u"4.0.0"_s);
        QCOMPARE(job.workflow().name(), u"blank"_s);
        QCOMPARE(job.workflow().inputValue(u"blank"_s, u"width"_s), QJsonValue(64));

        RunGraphJob graph(m_bench->session(), blankGraph(board));
        const QString bare = imageOf(graph);
        QVERIFY(!bare.isEmpty());
        FetchWorkflowJob fromGraph(m_bench->client(), {WorkflowSource::Kind::Image, bare}, templates());
        QVERIFY(finishes(fromGraph));
        QVERIFY2(!fromGraph.error(),
                 qPrintable(fromGraph.error() ? fromGraph.error()->logLine() : QString()));
        QCOMPARE(fromGraph.workflow().nodeType(u"blank"_s), u"blank_image"_s);
        QCOMPARE(fromGraph.workflow().inputValue(u"blank"_s, u"width"_s), QJsonValue(32));
        RunWorkflowJob again(m_bench->session(), fromGraph.workflow(), {});
        QVERIFY2(!imageOf(again).isEmpty(), qPrintable(again.error().logLine()));

        const QString uploaded = m_bench->makeImage(board);
        FetchWorkflowJob none(m_bench->client(), {WorkflowSource::Kind::Image, uploaded}, templates());
        QVERIFY(finishes(none));
        QCOMPARE(none.error()->kind, ApiError::Kind::Input);
        QVERIFY(none.error()->detail.contains(uploaded));
        FetchWorkflowJob gone(m_bench->client(), {WorkflowSource::Kind::Image, u"gone-image.png"_s},
                              templates());
        QVERIFY(finishes(gone));
        QCOMPARE(gone.error()->kind, ApiError::Kind::NotFound);
    }
};

VITRINE_TEST(TestLoadingJobs)
#include "tst_loadingjobs.moc"
