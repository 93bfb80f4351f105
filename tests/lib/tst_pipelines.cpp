// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/runworkflowjob.h"
#include "lib/workflow/formoutputs.h"
#include "lib/workflow/modelsync.h"
#include "tests/lib/jobbench.h"
#include "tests/lib/workflowdata.h"
#include "tests/lib/workflowedits.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

/// Long workflows of several models, from their file to their pictures, on a demo server: no tiny FLUX exists
/// that a real one would run.
class TestPipelines : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<JobBench> m_bench;
    QString m_board;

    /// The file with the models that the server has, an image of it, and a board for every output.
    WorkflowDocument prepared(const QString& file)
    {
        WorkflowDocument workflow = dataWorkflow(file);
        ModelSync::apply(workflow, ModelSync::match(workflow, m_bench->session().models().models(), true));
        replaceImages(workflow, m_bench->makeImage({}));
        for (const FormOutput& output : outputsOf(workflow))
            workflow.setInputValue(output.nodeId, u"board"_s, QJsonObject{{u"board_id"_s, m_board}});
        return workflow;
    }

    [[nodiscard]] QList<FormOutput> outputsOf(const WorkflowDocument& workflow) const
    {
        return formOutputs(WorkflowForm::discover(workflow, m_bench->session().templates().templates()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<JobBench>();
        QVERIFY(m_bench->isDemo());
        QVERIFY(m_bench->start());
        m_board = m_bench->makeBoard(u"pipelines"_s);
    }
    void cleanupTestCase() { m_bench.reset(); }

    void runsToItsPictures_data()
    {
        QTest::addColumn<QList<int>>("outputs"); // their fields on the form
        QTest::addColumn<QSize>("size");
        QTest::newRow("flux-image-to-image") << QList<int>{9} << QSize(24, 16);
        QTest::newRow("sdxl-flux-refine") << QList<int>{5, 16, 21} << QSize(608, 800);
    }

    void runsToItsPictures()
    {
        QFETCH(QList<int>, outputs);
        QFETCH(QSize, size);
        const WorkflowDocument workflow = prepared(QString::fromUtf8(QTest::currentDataTag()));
        RunWorkflowJob job(m_bench->session(), workflow, {});
        QVERIFY(finishes(job));
        QVERIFY2(job.state() == RunBatchJob::State::Finished, qPrintable(job.error().userMessage()));
        QCOMPARE(job.outcomes().size(), 1);
        QList<int> found;
        const QList<ItemOutcome> outcomes = job.outcomes();
        for (const ItemResult& result : outcomes.first().results) {
            found.append(result.fieldIndex);
            QCOMPARE(QSize(result.image.width, result.image.height), size);
            QCOMPARE(result.image.boardId.value_or(QString()), m_board);
        }
        std::sort(found.begin(), found.end());
        QCOMPARE(found, outputs);
    }

    /// A part of it that is not there is said before anything is sent.
    void aMissingPartIsSaid()
    {
        WorkflowDocument workflow = prepared(u"flux-image-to-image"_s);
        setAll(workflow, u"flux_model_loader"_s, u"t5_encoder_model"_s,
               QJsonObject{{u"key"_s, u"gone"_s},
                           {u"hash"_s, u"gone"_s},
                           {u"name"_s, u"My Own T5"_s},
                           {u"base"_s, u"any"_s},
                           {u"type"_s, u"t5_encoder"_s}});
        RunWorkflowJob job(m_bench->session(), workflow, {});
        QVERIFY(finishes(job));
        QCOMPARE(job.trouble(), RunBatchJob::Trouble::Validation);
        QVERIFY(job.error().userMessage().contains(u"My Own T5"_s));
    }
};

VITRINE_TEST(TestPipelines)
#include "tst_pipelines.moc"
