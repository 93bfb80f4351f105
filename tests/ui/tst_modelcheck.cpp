// SPDX-License-Identifier: Apache-2.0
#include "lib/api/decode.h"
#include "lib/imaging/thumbnailstore.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/apikit.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"
#include "tests/ui/fieldkit.h"
#include "ui/shell/messagebanner.h"
#include "ui/workflow/choicebox.h"
#include "ui/workflow/fieldsources.h"
#include "ui/workflow/fieldview.h"
#include "ui/workflow/modelcheck/modelcheck.h"
#include "ui/workflow/modelcheck/modelcheckdialog.h"
#include "ui/workflow/workflowediting.h"
#include "ui/workflow/workflowformview.h"
#include "ui/workflow/workflowpanel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

QJsonObject identifier(const QString& key, const QString& base, const QString& type)
{
    return {{u"key"_s, key},
            {u"hash"_s, u"hash of "_s + key},
            {u"name"_s, u"<b>Name</b> of "_s + key},
            {u"base"_s, base},
            {u"type"_s, type}};
}

QJsonObject nodeWith(const QString& id, const QString& type, const QString& input, const QJsonValue& value)
{
    const QJsonObject field{
        {u"name"_s, input}, {u"label"_s, u""_s}, {u"description"_s, u""_s}, {u"value"_s, value}};
    return {{u"id"_s, id},
            {u"type"_s, u"invocation"_s},
            {u"data"_s,
             QJsonObject{{u"id"_s, id},
                         {u"type"_s, type},
                         {u"version"_s, u"1.0.0"_s},
                         {u"label"_s, u""_s},
                         {u"isIntermediate"_s, true},
                         {u"useCache"_s, false},
                         {u"inputs"_s, QJsonObject{{input, field}}}}}};
}

const QString modelNode = u"sdxl_model_loader:PwBr7RXRsy"_s;

QString keyIn(const WorkflowDocument& document, const QString& node)
{
    return document.inputValue(node, u"model"_s)[u"key"].toString();
}

} // namespace

/// The models of a workflow that a server lacks, said and replaced; on the demo server, or on
/// VITRINE_TEST_SERVER.
class TestModelCheck : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ApiKit> m_kit;
    std::unique_ptr<ServerSession> m_session;
    std::unique_ptr<ThumbnailStore> m_thumbnails;
    std::unique_ptr<WorkflowPanel> m_panel;

    [[nodiscard]] MessageBanner& banner() { return *m_panel->findChild<MessageBanner*>(u"modelBanner"_s); }
    [[nodiscard]] ModelCheckDialog* dialog() { return m_panel->findChild<ModelCheckDialog*>(); }
    [[nodiscard]] QTreeWidget& table() { return *dialog()->findChild<QTreeWidget*>(); }
    [[nodiscard]] ChoiceBox* box(int row)
    {
        return table().itemWidget(table().topLevelItem(row), 2)->findChild<ChoiceBox*>();
    }
    [[nodiscard]] QPushButton* applyButton() { return dialog()->findChild<QPushButton*>(u"applyModels"_s); }
    void openDialog()
    {
        QTRY_VERIFY(banner().isVisible());
        banner().findChild<QPushButton*>(u"bannerAction"_s)->click();
        QVERIFY(dialog());
        QVERIFY(!banner().isVisible());
    }

    /// The picture that the tiny model makes, with a model that nobody has and, off the form, another one.
    [[nodiscard]] WorkflowDocument workflow(const QList<QJsonObject>& more = {}) const
    {
        WorkflowDocument document = sdxlWorkflow(*m_session, 2);
        document.setInputValue(modelNode, u"model"_s, identifier(u"gone"_s, u"sdxl"_s, u"main"_s));
        QJsonObject json = document.json();
        QJsonArray nodes = json[u"nodes"_s].toArray();
        for (const QJsonObject& node : more)
            nodes.append(node);
        json[u"nodes"_s] = nodes;
        return *WorkflowDocument::fromObject(json);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_kit = std::make_unique<ApiKit>(DemoOptions{.images = 4, .boards = 1, .stepSeconds = 0});
        m_session = std::make_unique<ServerSession>(m_kit->profile(), QString());
        m_session->start();
        QVERIFY(waitUntilReady(*m_session));
        m_thumbnails = std::make_unique<ThumbnailStore>(m_session->images().api(), ThumbnailStore::Options());
    }
    void cleanupTestCase()
    {
        m_thumbnails.reset();
        m_session.reset();
        m_kit.reset();
    }
    void init()
    {
        m_panel = std::make_unique<WorkflowPanel>(*m_session, *m_thumbnails);
        m_panel->resize(380, 900);
        m_panel->show();
    }
    void cleanup()
    {
        m_panel.reset();
        if (m_kit->isDemo())
            m_kit->demo().clearFaults();
    }

    void oneClickAppliesTheProposals()
    {
        const WorkflowDocument document =
            workflow({nodeWith(u"hidden"_s, u"model_identifier"_s, u"model"_s,
                               identifier(u"gone too"_s, u"sdxl"_s, u"main"_s))});
        m_panel->openDocument(document, u"test"_s);
        QTRY_VERIFY(banner().isVisible());
        QVERIFY2(banner().text().startsWith(u"2 "_s), qPrintable(banner().text()));
        QVERIFY(!m_panel->canSubmit());
        openDialog();
        QCOMPARE(table().topLevelItemCount(), 2);
        QSet<QString> installed;
        for (const ModelRecord& model : m_session->models().models()) {
            if (model.base == u"sdxl"_s && model.type == u"main"_s)
                installed.insert(model.key);
        }
        for (const int row : {0, 1}) {
            QVERIFY2(table().topLevelItem(row)->text(1).contains(u"<b>Name</b> of gone"_s),
                     qPrintable(table().topLevelItem(row)->text(1)));
            QVERIFY(table().topLevelItem(row)->text(1).contains(u"sdxl / main"_s));
            QVERIFY(installed.contains(box(row)->currentChoice()->value[u"key"].toString()));
            QVERIFY(!table().topLevelItem(row)->text(3).isEmpty()); // why this one
        }
        QVERIFY(keyIn(m_panel->document(), modelNode) == u"gone"_s); // nothing yet
        applyButton()->click();
        QTRY_VERIFY(!dialog());
        QVERIFY(installed.contains(keyIn(m_panel->document(), modelNode)));
        QVERIFY(installed.contains(keyIn(m_panel->document(), u"hidden"_s)));
        QVERIFY(!banner().isVisible());
        QTRY_VERIFY(m_panel->canSubmit());

        // One step, and the banner is there again.
        auto* form = m_panel->findChild<WorkflowFormView*>();
        form->undo();
        QCOMPARE(m_panel->document(), document);
        QTRY_VERIFY(banner().isVisible());
        form->redo();
        QTRY_VERIFY(!banner().isVisible());
        QTRY_VERIFY(m_panel->canSubmit());
        QSignalSpy ended(m_panel.get(), &WorkflowPanel::runEnded);
        m_panel->submit();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 120'000);
        QVERIFY(ended.first().first().toBool()); // the server knows what it was given
    }

    void theModelIsChosenAmongThoseThatFit()
    {
        ModelRecord vae;
        for (const ModelRecord& model : m_session->models().models()) {
            if (model.type == u"vae"_s && model.base == u"sdxl"_s)
                vae = model;
        }
        QVERIFY(!vae.key.isEmpty());
        m_panel->openDocument(workflow(), u"test"_s);
        openDialog();
        QVERIFY2(banner().text().contains(u"<b>Name</b> of gone"_s), qPrintable(banner().text()));
        QVERIFY(box(0)->findText(vae.name) < 0);
        QVERIFY(choose(box(0), u"(Keep as it is)"_s));
        QVERIFY(!applyButton()->isEnabled());
        QVERIFY(table().topLevelItem(0)->text(3).isEmpty());
        QVERIFY(choose(box(0), u"tiny-sdxl"_s));
        applyButton()->click();
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(m_panel->canSubmit());
        QCOMPARE(m_panel->document().inputValue(modelNode, u"model"_s)[u"name"].toString(), u"tiny-sdxl"_s);
    }

    void whatIsNotReplacedIsStillSaid()
    {
        m_panel->openDocument(workflow({nodeWith(u"hidden"_s, u"model_identifier"_s, u"model"_s,
                                                 identifier(u"gone 2"_s, u"any"_s, u"clip_vision"_s))}),
                              u"test"_s);
        openDialog();
        QCOMPARE(table().topLevelItemCount(), 2);
        QCOMPARE(box(1)->currentText(), u"No model of this kind is installed"_s);
        QVERIFY(!box(1)->isEnabled());
        applyButton()->click();
        QTRY_VERIFY(!dialog());
        QVERIFY(banner().isVisible());
        QVERIFY2(banner().text().contains(u"of gone 2"_s), qPrintable(banner().text()));
        // Dismissed, it stays away while the workflow is edited.
        banner().findChild<QToolButton*>(u"bannerClose"_s)->click();
        auto* width = m_panel->findChild<WorkflowFormView*>()->fieldView(3)->findChild<QLineEdit*>();
        width->selectAll();
        QTest::keyClicks(width, u"128"_s);
        QTRY_COMPARE(m_panel->document().inputValue(u"noise:f4Bv4UWa22"_s, u"width"_s).toInteger(), 128);
        m_panel->submit(); // checks at once
        QVERIFY(!m_panel->isBusy());
        QVERIFY(!banner().isVisible());
    }

    void theBannerGoesWithTheWorkflow()
    {
        m_panel->openDocument(workflow(), u"test"_s);
        QTRY_VERIFY(banner().isVisible());
        m_panel->closeWorkflow();
        QVERIFY(!banner().isVisible());
        m_panel->openDocument(sdxlWorkflow(*m_session, 2), u"test"_s);
        QTRY_VERIFY(m_panel->canSubmit());
        QVERIFY(!banner().isVisible()); // all of its models are here
    }

    void aLoraOfAListIsLeftOut()
    {
        const QJsonArray loras{
            QJsonObject{{u"lora"_s, identifier(u"gone 3"_s, u"sdxl"_s, u"lora"_s)}, {u"weight"_s, 0.5}}};
        FieldSources sources;
        WorkflowEditing editing(sources);
        editing.setTemplates(dataTemplates(u"6.14.2"_s));
        editing.open(workflow({nodeWith(u"loras"_s, u"sdxl_lora_collection_loader"_s, u"loras"_s, loras)}));
        sources.setModels(m_session->models().models());
        QCOMPARE(editing.missingModels().size(), 2);
        bool stopsSubmitting = false;
        for (const WorkflowProblem& problem : editing.problems())
            stopsSubmitting = stopsSubmitting || problem.text.contains(u"of gone 3"_s);
        QVERIFY(stopsSubmitting);
        ModelCheckDialog dialog(editing, sources, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.setMissing(editing.missingModels());
        auto* tree = dialog.findChild<QTreeWidget*>();
        QCOMPARE(tree->topLevelItemCount(), 2);
        auto* box = tree->itemWidget(tree->topLevelItem(1), 2)->findChild<ChoiceBox*>();
        QVERIFY(choose(box, u"(Leave out)"_s));
        dialog.findChild<QPushButton*>(u"applyModels"_s)->click();
        QCOMPARE(editing.document().inputValue(u"loras"_s, u"loras"_s), QJsonValue(QJsonArray()));
        QVERIFY(editing.missingModels().isEmpty());
        editing.history().undo();
        QCOMPARE(editing.document().inputValue(u"loras"_s, u"loras"_s), QJsonValue(loras));
    }

    /// A model that is deleted on the server while the workflow is open.
    void theBannerFollowsTheServersModels()
    {
        if (!m_kit->isDemo())
            QSKIP("it would delete a model of the server");
        WorkflowDocument document = sdxlWorkflow(*m_session, 2);
        const auto paper = m_session->models().resolve(u"paper-sdxl"_s, {}, {});
        QVERIFY(paper);
        document.setInputValue(modelNode, u"model"_s, paper->identifier());
        m_panel->openDocument(document, u"test"_s);
        QTRY_VERIFY(m_panel->canSubmit());
        QVERIFY(!banner().isVisible());
        EXPECT_OK(m_kit->client().send<Done>({.method = ApiRequest::Method::Delete,
                                              .path = u"/api/v2/models/i/"_s + paper->key,
                                              .expect = ApiRequest::Expect::Nothing},
                                             ignoreBody));
        m_session->models().refresh();
        QTRY_VERIFY(banner().isVisible());
        QVERIFY(banner().text().contains(u"paper-sdxl"_s));
    }

    /// Models that come while the table is open: what was chosen stays, and nothing is left to do in the end.
    void theTableFollowsTheServersModels()
    {
        FieldSources sources;
        WorkflowEditing editing(sources);
        editing.setTemplates(m_session->templates().templates());
        editing.open(workflow());
        const auto record = [](const QString& key, const QString& name) {
            return ModelRecord{key, u"h"_s + key, name, u"sdxl"_s, u"main"_s, u"diffusers"_s, {}};
        };
        MessageBanner banner;
        QWidget parent;
        ModelCheck check(editing, sources, banner, &parent);
        QVERIFY(check.missing().isEmpty()); // nobody knows yet
        sources.setModels({});
        QCOMPARE(check.missing().size(), 1);
        QVERIFY(banner.text().contains(u"of gone"_s));
        check.show();
        const QPointer<ModelCheckDialog> dialog = parent.findChild<ModelCheckDialog*>();
        auto* tree = dialog->findChild<QTreeWidget*>();
        const auto box = [&] { return tree->itemWidget(tree->topLevelItem(0), 2)->findChild<ChoiceBox*>(); };
        QVERIFY(!box()->isEnabled());
        sources.setModels({record(u"a"_s, u"Alpha"_s), record(u"b"_s, u"Beta"_s)});
        QCOMPARE(box()->currentText(), u"Alpha"_s);
        QVERIFY(choose(box(), u"Beta"_s));
        sources.setModels({record(u"a"_s, u"Alpha"_s), record(u"b"_s, u"Beta"_s), record(u"c"_s, u"Aaa"_s)});
        QCOMPARE(box()->currentText(), u"Beta"_s);
        sources.setModels({record(u"a"_s, u"Alpha"_s), record(u"gone"_s, u"back"_s)});
        QTRY_VERIFY(!dialog);
        QVERIFY(check.missing().isEmpty());
        QVERIFY(!editing.history().canUndo());
    }
};

VITRINE_TEST(TestModelCheck)
#include "tst_modelcheck.moc"
