// SPDX-License-Identifier: Apache-2.0
#include "lib/api/workflows.h"
#include "lib/imaging/thumbnailstore.h"
#include "lib/workflow/batchrequest.h"
#include "tests/lib/workflowdata.h"
#include "tests/lib/workflowedits.h"
#include "tests/support/apikit.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"
#include "tests/ui/drag.h"
#include "ui/shell/itemsmime.h"
#include "ui/workflow/choicebox.h"
#include "ui/workflow/collectionmodel.h"
#include "ui/workflow/editors/readonlyeditor.h"
#include "ui/workflow/fieldeditor.h"
#include "ui/workflow/fieldview.h"
#include "ui/workflow/textlabel.h"
#include "ui/workflow/workflowformview.h"
#include "ui/workflow/workflowpanel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

/// Twelve prompts at random, one item each.
constexpr char promptGenerator[] =
    R"([{"id":"values","type":"invocation","data":{"type":"string_generator","version":"1.0.0","label":"","inputs":{"generator":{"name":"generator","label":"","description":"","value":{"type":"string_generator_dynamic_prompts_random","input":"a {red|blue|green|white} {cat|dog|boat|house}","count":12}}}}},
        {"id":"batch","type":"invocation","data":{"type":"string_batch","version":"1.0.0","label":"","inputs":{}}},
        {"id":"text","type":"invocation","data":{"type":"string","version":"1.0.1","label":"","inputs":{}}}])";
/// A picture saved on a board, and two models, none of them chosen yet.
constexpr char records[] =
    R"([{"id":"save","type":"invocation","data":{"type":"save_image","version":"1.2.2","label":"","isIntermediate":false,"useCache":false,"inputs":{"image":{"name":"image","label":"","description":""},"board":{"name":"board","label":"","description":""}}}},
        {"id":"main","type":"invocation","data":{"type":"sdxl_model_loader","version":"1.0.4","label":"","isIntermediate":true,"useCache":false,"inputs":{"model":{"name":"model","label":"","description":""}}}},
        {"id":"vae","type":"invocation","data":{"type":"vae_loader","version":"1.0.4","label":"","isIntermediate":true,"useCache":false,"inputs":{"vae_model":{"name":"vae_model","label":"","description":""}}}}])";
/// A style preset, where the server has this node.
constexpr char style[] =
    R"({"id":"style","type":"invocation","data":{"type":"prompt_template","version":"1.0.0","label":"","isIntermediate":true,"useCache":false,"inputs":{"style_preset":{"name":"style_preset","label":"","description":""},"positive_prompt":{"name":"positive_prompt","label":"","description":"","value":"a cat"},"negative_prompt":{"name":"negative_prompt","label":"","description":"","value":""}}}})";

constexpr char promptEdges[] =
    R"([{"id":"1","type":"default","source":"values","sourceHandle":"strings","target":"batch","targetHandle":"strings"},
                {"id":"2","type":"default","source":"batch","sourceHandle":"value","target":"text","targetHandle":"value"}])";

/// What each item of a batch should hold: its nodes with the values of its place; the last group of values
/// changes first.
QList<QJsonObject> itemsOf(const QJsonObject& batch)
{
    QList<QJsonObject> out{batch[u"graph"_s][u"nodes"].toObject()};
    for (const QJsonValue& group : batch[u"data"_s].toArray()) {
        QList<QJsonObject> more;
        for (const QJsonObject& before : std::as_const(out)) {
            for (qsizetype i = 0; i < group[0][u"items"].toArray().size(); ++i) {
                QJsonObject item = before;
                for (const QJsonValue& data : group.toArray()) {
                    const QString node = data[u"node_path"].toString();
                    QJsonObject fields = item[node].toObject();
                    fields[data[u"field_name"].toString()] = data[u"items"][i];
                    item[node] = fields;
                }
                more.append(item);
            }
        }
        out = more;
    }
    return out;
}

/// `wanted` without what the server fills in: keys of records that we leave out.
bool holds(const QJsonValue& sent, const QJsonValue& wanted)
{
    if (!wanted.isObject() || !sent.isObject())
        return sent == wanted;
    const QJsonObject object = wanted.toObject();
    const QStringList keys = object.keys();
    return std::all_of(keys.cbegin(), keys.cend(),
                       [&](const QString& key) { return holds(sent[key], object[key]); });
}

/// Where two builds of one request differ: drawn at random for each.
QStringList drawnFields(const QJsonObject& one, const QJsonObject& other)
{
    QStringList out;
    const QJsonArray groups = one[u"data"_s].toArray();
    for (qsizetype g = 0; g < groups.size(); ++g) {
        const QJsonArray group = groups.at(g).toArray();
        for (qsizetype i = 0; i < group.size(); ++i) {
            if (group.at(i) != other[u"data"_s][g][i])
                out.append(group.at(i)[u"node_path"].toString() + u'.'
                           + group.at(i)[u"field_name"].toString());
        }
    }
    return out;
}

} // namespace

/// The panel on a real server: its bundled workflows, and what arrives there of values that editors set.
class TestRealForms : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ApiKit> m_kit;
    std::unique_ptr<ServerSession> m_session;
    std::unique_ptr<ThumbnailStore> m_thumbnails;
    std::unique_ptr<WorkflowPanel> m_panel;
    QHash<QString, QJsonObject> m_bundled; ///< By name.
    QString m_image;

    [[nodiscard]] WorkflowFormView& form() { return *m_panel->findChild<WorkflowFormView*>(); }
    [[nodiscard]] FieldEditor* editor(int field)
    {
        FieldView* view = form().fieldView(field);
        return view ? &view->editor() : nullptr;
    }

    /// What the queue holds now.
    [[nodiscard]] QSet<qint64> items()
    {
        QSet<qint64> out;
        const auto all = await(m_kit->queue().listAll());
        for (const QueueItem& item : all.value_or(QList<QueueItem>()))
            out.insert(item.itemId);
        return out;
    }

    /// The values of one field in the items that a submission of the panel makes, in their order.
    QStringList submitted(const QString& nodeId, const QString& fieldName, qsizetype count)
    {
        const QSet<qint64> before = items();
        m_panel->submit();
        QSet<qint64> fresh;
        if (!QTest::qWaitFor([&] { return (fresh = items() - before).size() == count; }, 30'000))
            return {};
        QList<qint64> ids = fresh.values();
        std::sort(ids.begin(), ids.end());
        QStringList out;
        for (const qint64 id : std::as_const(ids)) {
            const auto item = await(m_kit->queue().item(id));
            if (item)
                out.append(item->session[u"graph"_s][u"nodes"][nodeId][fieldName].toString());
        }
        m_panel->cancelRuns();
        return QTest::qWaitFor([this] { return !m_panel->isBusy(); }, 30'000) ? out : QStringList();
    }

    /// Chooses the next record of a list; false when there is none.
    static bool chooseNext(ChoiceBox* box)
    {
        for (int i = box->currentIndex() + 1; i < box->count(); ++i) {
            const ChoiceBox::Choice& choice = box->choices().at(i);
            if (choice.heading || choice.disabled || !choice.value.isObject())
                continue;
            box->setCurrentIndex(i);
            Q_EMIT box->activated(i);
            return true;
        }
        return false;
    }

    /// One edit in whatever the field has; false when there is nothing to try here.
    bool change(FieldEditor& field)
    {
        const QString kind = field.field().kind().id();
        if (kind == "model"_L1 || kind == "board"_L1 || kind == "style-preset"_L1)
            return chooseNext(field.findChild<ChoiceBox*>());
        if (kind == "image"_L1) {
            QMimeData data;
            itemsmime::write(data, m_session->profile().id(), {m_image});
            return Drag(field, data).drop({10, 10});
        }
        if (kind.endsWith(u"-list"_s)) {
            if (auto* add = field.findChild<QToolButton*>(u"addEntry"_s)) {
                add->click();
                return true;
            }
            return false;
        }
        if (kind == "boolean"_L1) {
            field.findChild<QCheckBox*>()->click();
            return true;
        }
        if (kind == "enum"_L1 || kind == "scheduler"_L1) {
            auto* box = field.findChild<ChoiceBox*>();
            const int next = (box->currentIndex() + 1) % box->count();
            box->setCurrentIndex(next);
            Q_EMIT box->activated(next);
            return box->count() > 1;
        }
        if (kind == "color"_L1) {
            auto* hex = field.findChild<QLineEdit*>();
            hex->selectAll();
            QTest::keyClicks(hex, u"#01020304"_s);
            return true;
        }
        if (kind == "integer"_L1 || kind == "float"_L1) {
            auto* line = field.findChild<QLineEdit*>();
            if (!line->isVisible())
                return false;
            line->selectAll();
            QTest::keyClicks(line, u"2*8+8*2"_s);
            QTest::keyClick(line, Qt::Key_Return);
            return true;
        }
        if (kind == "string"_L1) {
            if (auto* area = field.findChild<QPlainTextEdit*>()) {
                QTest::keyClicks(area, u"typed "_s);
                return true;
            }
            if (auto* line = field.findChild<QLineEdit*>()) {
                QTest::keyClicks(line, u" typed"_s);
                return true;
            }
        }
        return false;
    }

    /// Each field is changed in its editor; what the server has in every item then is what the engine makes
    /// of the document.
    void everythingIsSentAsEdited(const WorkflowDocument& document, int leastChanged)
    {
        m_panel->restore({document, {.name = u"edited"_s}, false});
        int changed = 0;
        for (int i = 0; editor(i); ++i) {
            if (editor(i)->field().kind().id() == "style-preset"_L1)
                QTRY_VERIFY(editor(i)->findChild<ChoiceBox*>()->count() > 2); // asked for by the field
            changed += change(*editor(i)) ? 1 : 0;
        }
        QVERIFY2(changed >= leastChanged, qPrintable(QString::number(changed)));
        form().commit();
        const WorkflowDocument edited = m_panel->document();
        QCOMPARE(edited != document, changed > 0);
        const NodeTemplates& templates = m_session->templates().templates();
        const Result<BatchRequest> request = BatchRequest::build(edited, templates, {});
        QVERIFY2(request, request ? "" : qPrintable(request.error().userMessage()));
        QTRY_VERIFY2(m_panel->canSubmit(), qPrintable(textOf(checkReadiness(edited, templates))));
        const QJsonObject batch = request->body[u"batch"_s].toObject();
        const QList<QJsonObject> wanted = itemsOf(batch);
        const QStringList drawn =
            drawnFields(batch, BatchRequest::build(edited, templates, {})->body[u"batch"_s].toObject());
        const QSet<qint64> before = items();
        m_panel->submit();
        QSet<qint64> fresh;
        QTRY_VERIFY_WITH_TIMEOUT((fresh = items() - before).size() == wanted.size(), 30'000);
        QList<qint64> ids = fresh.values();
        std::sort(ids.begin(), ids.end());
        for (qsizetype i = 0; i < ids.size(); ++i) {
            TAKE(item, m_kit->queue().item(ids.at(i)));
            const QJsonObject sent = item.session[u"graph"_s][u"nodes"].toObject();
            QCOMPARE(sent.keys(), wanted.at(i).keys());
            for (const QString& node : sent.keys()) {
                const QJsonObject fields = wanted.at(i)[node].toObject();
                for (const QString& field : fields.keys()) {
                    const QString place = node + u'.' + field;
                    QVERIFY2(drawn.contains(place) || holds(sent[node][field], fields[field]),
                             qPrintable(place));
                }
            }
        }
        m_panel->cancelRuns();
        QTRY_VERIFY_WITH_TIMEOUT(!m_panel->isBusy(), 30'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!externalServer().isEmpty(), "this class needs VITRINE_TEST_SERVER");
        m_kit = std::make_unique<ApiKit>();
        m_session = std::make_unique<ServerSession>(m_kit->profile(), QString());
        m_session->start();
        QVERIFY(waitUntilReady(*m_session));
        m_thumbnails = std::make_unique<ThumbnailStore>(m_session->images().api(), ThumbnailStore::Options());
        m_panel = std::make_unique<WorkflowPanel>(*m_session, *m_thumbnails);
        m_panel->resize(420, 900);
        m_panel->show();
        WorkflowsApi library(m_kit->client());
        WorkflowQuery query;
        query.categories = {u"default"_s};
        TAKE(page, library.list(query));
        for (const WorkflowListItem& item : page.items) {
            TAKE(record, library.get(item.workflowId));
            m_bundled.insert(item.name, record.workflow);
        }
        QCOMPARE(m_bundled.size(), m_kit->isNewer() ? 26 : 14);
        // Nothing of what is submitted here runs.
        EXPECT_OK(m_kit->queue().pause());
        QVERIFY(!m_kit->makeBoard(u"forms"_s).isEmpty());
        m_session->boards().refresh();
        QTRY_VERIFY(!m_session->boards().boards().isEmpty());
        m_image = m_kit->uploadPicture({});
        QVERIFY(!m_image.isEmpty());
    }
    void cleanupTestCase()
    {
        if (m_kit)
            await(m_kit->queue().resume());
        m_panel.reset();
        m_thumbnails.reset();
        m_session.reset();
        m_kit.reset();
    }

    void everyBundledWorkflowCanBeEdited_data()
    {
        QTest::addColumn<QJsonObject>("workflow");
        for (auto it = m_bundled.cbegin(); it != m_bundled.cend(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.value();
    }
    /// Every field of every bundled workflow has an editor; one of a kind that nobody knows shows its value.
    void everyBundledWorkflowCanBeEdited()
    {
        QFETCH(QJsonObject, workflow);
        const Result<WorkflowDocument> document = WorkflowDocument::fromObject(workflow);
        QVERIFY(document);
        m_panel->restore({*document, {.name = QString::fromUtf8(QTest::currentDataTag())}, false});
        const WorkflowForm expected = WorkflowForm::discover(*document, m_session->templates().templates());
        QVERIFY(!expected.fields().isEmpty());
        for (const FormField& field : expected.fields()) {
            FieldEditor* shown = editor(field.index);
            QVERIFY2(shown, qPrintable(field.label));
            if (field.connected)
                continue;
            const auto* readOnly = qobject_cast<ReadOnlyEditor*>(shown);
            QCOMPARE(readOnly != nullptr, field.kind().isConnectionOnly() || !field.problem.isEmpty());
            if (readOnly)
                QVERIFY(!readOnly->findChild<TextLabel*>()->plainText().isEmpty());
            else
                QVERIFY2(shown->isEnabled(), qPrintable(field.label));
            if (change(*shown))
                QCOMPARE(shown->value(), field.value(m_panel->document())); // what is shown is what is sent
        }
        QVERIFY(m_panel->document() != *document);
        form().commit();
        for (int i = 0; i < 1000 && m_panel->document() != *document; ++i)
            form().undo();
        QCOMPARE(m_panel->document().json(), document->json()); // all of it can be undone
    }

    /// What is drawn without a seed is shown, sent as it was shown, and drawn anew for the next submission,
    /// unless it is kept.
    void drawsAreSentAsShown()
    {
        const WorkflowDocument document = madeWorkflow(QByteArray(promptGenerator), QByteArray(promptEdges),
                                                       columnForm({{"values", "generator"}}));
        m_panel->restore({document, {.name = u"prompts"_s}, false});
        QVERIFY(editor(0));
        const auto* preview = editor(0)->findChild<QPlainTextEdit*>(u"generatorPreview"_s);
        const auto lines = [&] { return preview->toPlainText().split(u'\n', Qt::SkipEmptyParts); };
        QTRY_COMPARE_WITH_TIMEOUT(lines().size(), 12, 30'000);
        const QStringList first = lines();
        QStringList sent = submitted(u"text"_s, u"value"_s, 12);
        QCOMPARE(sent, first);
        QTRY_VERIFY_WITH_TIMEOUT(lines().size() == 12 && lines() != first, 30'000);

        const QStringList second = lines();
        editor(0)->findChild<QToolButton*>(u"keepDraw"_s)->click();
        QVERIFY(m_panel->document().inputValue(u"values"_s, u"generator"_s)[u"seed"].isDouble());
        QTRY_COMPARE_WITH_TIMEOUT(lines(), second, 30'000);
        QCOMPARE(submitted(u"text"_s, u"value"_s, 12), second);
        QTRY_COMPARE_WITH_TIMEOUT(lines(), second, 30'000);
    }

    void modelFreeCapturesAreSentAsEdited_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : {u"feat-collections"_s, u"feat-generators"_s, u"feat-batch-product"_s,
                                    u"feat-form-nested"_s, u"feat-flags-v4"_s, u"feat-collapsed-notes"_s,
                                    u"feat-exposed-only"_s, u"feat-generator-parse"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void modelFreeCapturesAreSentAsEdited()
    {
        QFETCH(QString, name);
        WorkflowDocument document = dataWorkflow(name);
        replaceImages(document, m_image);
        everythingIsSentAsEdited(document, 0);
    }

    /// Fields that hold what is on the server: image, board, models and style preset, each chosen in its
    /// editor.
    void recordsAreSentAsChosen()
    {
        QByteArray nodes = records;
        QList<std::pair<QByteArray, QByteArray>> inputs{
            {"save", "image"}, {"save", "board"}, {"main", "model"}, {"vae", "vae_model"}};
        if (m_session->templates().templates().find(u"prompt_template"_s)) {
            nodes.chop(1);
            nodes += QByteArray(",") + style + "]";
            inputs.emplace_back("style", "style_preset");
        }
        everythingIsSentAsEdited(madeWorkflow(nodes, "[]", columnForm(inputs)),
                                 static_cast<int>(inputs.size()));
        QCOMPARE(m_panel->document().inputValue(u"save"_s, u"image"_s)[u"image_name"].toString(), m_image);
    }

    /// With a model that is chosen, and everything else edited.
    void aWorkflowWithModelsIsSentAsEdited()
    {
        WorkflowDocument document = sdxlWorkflow(*m_session, 2);
        document.setInputValue(u"sdxl_model_loader:PwBr7RXRsy"_s, u"model"_s, QJsonValue::Undefined);
        everythingIsSentAsEdited(document, 7);
        QCOMPARE(
            m_panel->document().inputValue(u"sdxl_model_loader:PwBr7RXRsy"_s, u"model"_s)[u"name"].toString(),
            u"tiny-sdxl"_s);
    }
};

VITRINE_TEST(TestRealForms)
#include "tst_realforms.moc"
