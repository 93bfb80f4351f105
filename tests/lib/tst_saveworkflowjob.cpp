// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/saveworkflowjob.h"
#include "lib/workflow/fingerprint.h"
#include "tests/lib/jobbench.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

using Cut = CuttingProxy::Cut;

namespace {

const QByteArray workflowsRoute = "/api/v1/workflows/";

WorkflowDocument documentNamed(const QString& name, int width = 16)
{
    WorkflowDocument document = blankPictureWorkflow();
    document.setName(name);
    document.setInputValue(u"blank"_s, u"width"_s, width);
    return document;
}

} // namespace

/// SaveWorkflowJob on VITRINE_TEST_SERVER when that is set, else on a demo server; in either case through a
/// proxy that cuts.
class TestSaveWorkflowJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<JobBench>();
        QVERIFY(m_bench->start());
    }
    void cleanup()
    {
        m_bench->proxy().reset();
        for (const QString& name : std::as_const(m_names)) {
            for (const WorkflowListItem& item : called(name))
                QVERIFY(await(library().remove(item.workflowId)));
        }
        m_names.clear();
    }
    void cleanupTestCase() { m_bench.reset(); }

    /// It is there with its present values, and as a workflow of the user, whatever the document says.
    void aNewOneIsSaved()
    {
        const auto opened =
            WorkflowDocument::fromFile(testData(u"workflows/feat-collections.workflow.json"_s));
        QVERIFY(opened);
        WorkflowDocument document = *opened;
        document.setName(newName());
        SaveWorkflowJob job(m_bench->client(), document, {});
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), problem(job).constData());
        const auto record = await(library().get(job.workflowId()));
        QVERIFY(record);
        QCOMPARE(record->name, document.name());
        QVERIFY(!record->isBundled());
        for (const QString& key : {u"nodes"_s, u"edges"_s, u"form"_s, u"exposedFields"_s, u"description"_s})
            QVERIFY2(record->workflow.value(key) == document.json().value(key), qPrintable(key));
    }

    void keysThatTheServerDemandsAreAdded()
    {
        const auto bare =
            WorkflowDocument::fromJson(R"({"name":"","meta":{"version":"1.0.0"},"nodes":[],"edges":[]})");
        QVERIFY(bare);
        WorkflowDocument document = *bare;
        document.setName(newName());
        SaveWorkflowJob job(m_bench->client(), document, {});
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), problem(job).constData());
        QCOMPARE(called(document.name()).size(), 1);
    }

    void itIsReplaced()
    {
        const QString id = saved(documentNamed(newName()));
        QVERIFY(!id.isEmpty());
        SaveWorkflowJob job(m_bench->client(), documentNamed(m_names.last(), 32), id);
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), problem(job).constData());
        QCOMPARE(job.workflowId(), id);
        QCOMPARE(called(m_names.last()).size(), 1);
        QCOMPARE(widthOf(id), 32);
    }

    /// What is there is what was expected, and the job knows what is there then.
    void whatIsKnownIsReplaced()
    {
        const QString id = saved(documentNamed(newName()));
        SaveWorkflowJob first(m_bench->client(), documentNamed(m_names.last(), 32), id);
        first.expect(fingerprintOf(id));
        QVERIFY(finishes(first));
        QVERIFY2(!first.error(), problem(first).constData());
        QCOMPARE(widthOf(id), 32);
        QCOMPARE(first.fingerprint(), fingerprintOf(id));
        SaveWorkflowJob second(m_bench->client(), documentNamed(m_names.last(), 48), id);
        second.expect(first.fingerprint());
        QVERIFY(finishes(second));
        QVERIFY2(!second.error(), problem(second).constData());
        QCOMPARE(widthOf(id), 48);
        // A new one, too.
        SaveWorkflowJob copy(m_bench->client(), documentNamed(newName()), {});
        QVERIFY(finishes(copy));
        QCOMPARE(copy.fingerprint(), fingerprintOf(copy.workflowId()));
    }

    void whatSomebodyElseChangedIsNotReplaced()
    {
        const QString id = saved(documentNamed(newName()));
        const QByteArray opened = fingerprintOf(id);
        QVERIFY(
            await(library().update(id, SaveWorkflowJob::complete(documentNamed(m_names.last(), 64).json()))));
        m_bench->proxy().reset();
        SaveWorkflowJob job(m_bench->client(), documentNamed(m_names.last(), 32), id);
        job.expect(opened);
        QVERIFY(finishes(job));
        QVERIFY2(job.error() && job.error()->kind == ApiError::Kind::Conflict, problem(job).constData());
        QCOMPARE(m_bench->proxy().count("PATCH", workflowsRoute), 0);
        QCOMPARE(widthOf(id), 64);
    }

    /// An earlier save, whose answer was lost, may have arrived after all.
    void whatAlreadyIsAsItIsToBeIsNoConflict()
    {
        const QString id = saved(documentNamed(newName()));
        const QByteArray opened = fingerprintOf(id);
        const WorkflowDocument mine = documentNamed(m_names.last(), 32);
        QVERIFY(await(library().update(id, SaveWorkflowJob::complete(mine.json()))));
        SaveWorkflowJob job(m_bench->client(), mine, id);
        job.expect(opened);
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), problem(job).constData());
        QCOMPARE(widthOf(id), 32);
    }

    void whatCannotBeLookedAtIsNotReplaced()
    {
        const QString id = saved(documentNamed(newName()));
        const QByteArray opened = fingerprintOf(id);
        m_bench->proxy().reset();
        m_bench->proxy().cut({Cut::BeforeAnswer, "GET", workflowsRoute, 1, -1});
        SaveWorkflowJob job(m_bench->client(), documentNamed(m_names.last(), 32), id);
        job.expect(opened);
        QVERIFY(finishes(job));
        QVERIFY2(job.error() && job.error()->isLostAnswer(), problem(job).constData());
        QCOMPARE(m_bench->proxy().count("PATCH", workflowsRoute), 0);
        m_bench->proxy().reset();
        QCOMPARE(widthOf(id), 16);
    }

    void whatIsBundledStaysAsItIs()
    {
        WorkflowQuery query;
        query.categories = {u"default"_s};
        const auto page = await(library().list(query));
        QVERIFY(page && !page->items.isEmpty());
        const QString id = page->items.first().workflowId;
        SaveWorkflowJob job(m_bench->client(), documentNamed(u"vitrine-test"_s), id);
        QVERIFY(finishes(job));
        QVERIFY(job.error() && job.error()->kind == ApiError::Kind::Rejected);
        QVERIFY(await(library().get(id))->isBundled());
    }

    /// Whatever the server answers to that: 404, or 500 on older ones.
    void whatIsGoneIsSaid()
    {
        const QString id = saved(documentNamed(newName()));
        QVERIFY(await(library().remove(id)));
        for (const QByteArray& expected : {QByteArray(), QByteArray("something")}) {
            SaveWorkflowJob job(m_bench->client(), documentNamed(m_names.last(), 32), id);
            job.expect(expected);
            QVERIFY(finishes(job));
            QVERIFY2(job.error() && job.error()->kind == ApiError::Kind::NotFound, problem(job).constData());
            QVERIFY(called(m_names.last()).isEmpty());
        }
    }

    void numbersAreNotRounded()
    {
        const auto document = WorkflowDocument::fromJson(
            R"({"name":"large","meta":{"version":"3.0.0"},"nodes":[{"id":"n","data":{"seed":123456789012345678901}}],"edges":[]})");
        QVERIFY(document);
        SaveWorkflowJob job(m_bench->client(), *document, {});
        QVERIFY(finishes(job));
        QVERIFY(job.error() && job.error()->kind == ApiError::Kind::Input);
        QVERIFY(job.error()->userMessage().contains(u"123456789012345678901"_s));
        QCOMPARE(m_bench->proxy().count("POST", workflowsRoute), 0);
    }

    void lostAnswers_data()
    {
        QTest::addColumn<int>("cut");
        QTest::addColumn<bool>("isNew");
        QTest::addColumn<bool>("arrives");
        for (const bool isNew : {true, false}) {
            const QByteArray which = isNew ? "a new one, " : "a replaced one, ";
            QTest::newRow(which + "never arrives") << int(Cut::BeforeRequest) << isNew << false;
            QTest::newRow(which + "server still busy") << int(Cut::WhileBusy) << isNew << true;
            QTest::newRow(which + "answer lost") << int(Cut::BeforeAnswer) << isNew << true;
            QTest::newRow(which + "answer cut in the middle") << int(Cut::InAnswer) << isNew << true;
        }
    }
    void lostAnswers()
    {
        QFETCH(int, cut);
        QFETCH(bool, isNew);
        QFETCH(bool, arrives);
        const QString id = isNew ? QString() : saved(documentNamed(newName()));
        const QString name = isNew ? newName() : m_names.last();
        const QByteArray method = isNew ? "POST" : "PATCH";
        const QByteArray opened = isNew ? QByteArray() : fingerprintOf(id);
        m_bench->proxy().reset();
        m_bench->proxy().cut({Cut(cut), method, workflowsRoute, 1, 1});
        SaveWorkflowJob job(m_bench->client(), documentNamed(name, 48), id);
        job.expect(opened);
        QVERIFY(finishes(job));
        QCOMPARE(m_bench->proxy().cuts(), 1);
        QCOMPARE(m_bench->proxy().count(method, workflowsRoute), 1);
        const QList<WorkflowListItem> there = called(name);
        if (!arrives) {
            QVERIFY(job.error());
            QCOMPARE(there.size(), isNew ? 0 : 1);
            return;
        }
        QVERIFY2(!job.error(), problem(job).constData());
        QCOMPARE(there.size(), 1);
        QCOMPARE(job.workflowId(), there.first().workflowId);
        QCOMPARE(widthOf(job.workflowId()), 48);
        QCOMPARE(job.fingerprint(), fingerprintOf(job.workflowId()));
    }

private:
    [[nodiscard]] WorkflowsApi library() { return WorkflowsApi(m_bench->client()); }

    QString newName()
    {
        m_names.append(uniqueName(u"vitrine-test"_s));
        return m_names.last();
    }

    static QByteArray problem(const ApiJob& job)
    {
        return job.error() ? job.error()->logLine().toUtf8() : "no error";
    }

    QString saved(const WorkflowDocument& document)
    {
        const auto record = await(library().create(SaveWorkflowJob::complete(document.json())));
        return record ? record->workflowId : QString();
    }

    QList<WorkflowListItem> called(const QString& name)
    {
        WorkflowQuery query;
        query.searchTerm = name;
        const auto page = await(library().list(query));
        return page ? page->items : QList<WorkflowListItem>();
    }

    QByteArray fingerprintOf(const QString& id)
    {
        const auto record = await(library().get(id));
        return record ? recordFingerprint(record->workflow) : QByteArray();
    }

    int widthOf(const QString& id)
    {
        const auto record = await(library().get(id));
        const auto document = record ? WorkflowDocument::fromObject(record->workflow)
                                     : Result<WorkflowDocument>(WorkflowDocument());
        return document ? document->inputValue(u"blank"_s, u"width"_s).toInt() : -1;
    }

    std::unique_ptr<JobBench> m_bench;
    QStringList m_names;
};

VITRINE_TEST(TestSaveWorkflowJob)
#include "tst_saveworkflowjob.moc"
