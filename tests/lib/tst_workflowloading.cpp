// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/batchrequest.h"
#include "lib/workflow/fieldtemplatejson.h"
#include "lib/workflow/graphtoworkflow.h"
#include "lib/workflow/modelsync.h"
#include "lib/workflow/readiness.h"
#include "lib/workflow/savedworkflowinputs.h"
#include "lib/workflow/stalereferences.h"
#include "lib/workflow/workflowform.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

QJsonValue parsed(const QByteArray& json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().first();
}

QByteArray nodeText(const QByteArray& id, const QByteArray& type, const QByteArray& version,
                    const QByteArray& inputs, const QByteArray& more = {})
{
    return R"({"id":")" + id + R"(","type":"invocation","data":{"id":")" + id + R"(","type":")" + type
        + R"(","version":")" + version + R"(","label":"","inputs":)" + inputs + more + "}}";
}

QByteArray input(const QByteArray& name, const QByteArray& value)
{
    return '"' + name + R"(":{"name":")" + name + R"(","label":"","description":"","value":)" + value + '}';
}

QByteArray modelText(const QByteArray& key)
{
    return R"({"key":")" + key + R"(","hash":"h )" + key + R"(","name":"n )" + key
        + R"(","base":"sdxl","type":"main"})";
}

QByteArray ofFormat(const QByteArray& version)
{
    return R"({"nodes":[],"edges":[],"meta":{"version":")" + version + "\"}}";
}

const QByteArray savedWorkflow = R"({"name":"called","nodes":[
    {"id":"x","data":{"id":"x","type":"integer","inputs":{"value":{"name":"value","label":"How many","description":"so many","value":3}}}},
    {"id":"y","data":{"id":"y","type":"string","inputs":{"value":{"name":"value","label":"","value":"hi"}}}},
    {"id":"z","data":{"id":"z","type":"noise","inputs":{"seed":{"name":"seed","value":1},"width":{"name":"width","value":64}}}},
    {"id":"d","data":{"id":"d","type":"denoise_latents","inputs":{"unet":{"name":"unet"}}}}],
    "edges":[],"exposedFields":[{"nodeId":"z","fieldName":"seed"},{"nodeId":"x","fieldName":"value"}],
    "form":{"rootElementId":"root","elements":{
        "root":{"id":"root","type":"container","data":{"layout":"column","children":["t","row","gone"]}},
        "t":{"id":"t","parentId":"root","type":"text","data":{"content":"hello"}},
        "row":{"id":"row","parentId":"root","type":"container","data":{"layout":"row","children":["a","b","c"]}},
        "gone":{"id":"gone","parentId":"root","type":"node-field","data":{"fieldIdentifier":{"nodeId":"q","fieldName":"q"}}},
        "a":{"id":"a","parentId":"row","type":"node-field","data":{"fieldIdentifier":{"nodeId":"y","fieldName":"value"}}},
        "b":{"id":"b","parentId":"row","type":"node-field","data":{"fieldIdentifier":{"nodeId":"x","fieldName":"value"}}},
        "c":{"id":"c","parentId":"row","type":"node-field","data":{"fieldIdentifier":{"nodeId":"d","fieldName":"unet"}}}}}})";

const QByteArray imageGraph = R"({"id":"g","nodes":{
    "i":{"id":"i","type":"integer","is_intermediate":true,"use_cache":false,"value":9007199254740993,"odd":1},
    "m":{"id":"m","type":"core_metadata","mine":[1],"seed":null},
    "c":{"id":"c","type":"image_collection","collection":[{"image_name":"a.png"}]},
    "n":{"id":"n","type":"noise","seed":2},
    "p":{"id":"p","type":"from_a_pack"}},
    "edges":[{"source":{"node_id":"i","field":"value"},"destination":{"node_id":"n","field":"seed"}}]})";

} // namespace

/// What happens to a workflow between its file and the form: formats, versions of nodes, and what a server
/// has.
class TestWorkflowLoading : public QObject {
    Q_OBJECT

private:
    NodeTemplates m_templates;

    static WorkflowDocument format(const QString& version)
    {
        const Result<WorkflowDocument> out =
            WorkflowDocument::fromJson(dataBytes(u"workflows/formats/%1.json"_s.arg(version)));
        return out ? *out : WorkflowDocument();
    }

    [[nodiscard]] PreparedWorkflow prepared(const QString& version) const
    {
        return PreparedWorkflow::from(format(version), m_templates);
    }

    [[nodiscard]] static QStringList texts(const PreparedWorkflow& workflow)
    {
        QStringList out;
        for (const PreparedWorkflow::Warning& warning : workflow.warnings)
            out.append(warning.text);
        return out;
    }

    [[nodiscard]] QString version(const QString& type) const { return m_templates.find(type)->version; }

    /// A node that calls workflow "w".
    static WorkflowDocument calling(const QByteArray& inputs = {}, const QByteArray& dynamic = "{}",
                                    const QByteArray& edges = "[]")
    {
        return madeWorkflow("["
                                + nodeText("call", "call_saved_workflow", "1.0.0",
                                           "{" + input("workflow_id", "\"w\"") + inputs + "}",
                                           ",\"dynamicInputTemplates\":" + dynamic)
                                + "," + nodeText("i", "integer", "1.0.1", "{" + input("value", "1") + "}")
                                + "," + nodeText("s", "string", "1.0.1", "{" + input("value", "\"t\"") + "}")
                                + "]",
                            edges);
    }

    [[nodiscard]] static QHash<QString, QJsonObject> library(const QByteArray& workflow = savedWorkflow)
    {
        return {{u"w"_s, QJsonDocument::fromJson(workflow).object()}};
    }

private Q_SLOTS:
    void initTestCase() { m_templates = dataTemplates(u"6.14.2"_s); }

    /// Every format becomes the present one, with its own keys and no others, and the document stays as it
    /// is.
    void formatsBecomeThePresentOne_data()
    {
        QTest::addColumn<QString>("nodePack");
        QTest::newRow("1.0.0") << u"invokeai"_s;
        QTest::newRow("2.0.0") << u"invokeai"_s;
        QTest::newRow("3.0.0") << u"invokeai"_s;
        QTest::newRow("4.0.0") << u"invokeai"_s;
    }

    void formatsBecomeThePresentOne()
    {
        QFETCH(QString, nodePack);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const WorkflowDocument document = format(name);
        QCOMPARE(document.metaVersion(), name);
        const WorkflowDocument before = document;
        const WorkflowDocument now = PreparedWorkflow::from(document, m_templates).document;
        QVERIFY(document == before);
        QCOMPARE(document.json(), dataJson(u"workflows/formats/%1.json"_s.arg(name)).object());

        QCOMPARE(now.root().value("meta"_L1).toObject(),
                 (QJsonObject{{"version"_L1, u"4.0.0"_s}, {"category"_L1, u"user"_s}}));
        QVERIFY(!now.root().contains("extra"_L1));
        const QJsonObject noise = now.node(u"noise"_s);
        QCOMPARE(noise.keys(), (QStringList{u"data"_s, u"id"_s, u"position"_s, u"type"_s}));
        const QJsonObject data = noise.value("data"_L1).toObject();
        QCOMPARE(
            data.keys(),
            (QStringList{u"dynamicInputTemplates"_s, u"id"_s, u"inputs"_s, u"isIntermediate"_s, u"isOpen"_s,
                         u"label"_s, u"nodePack"_s, u"notes"_s, u"type"_s, u"useCache"_s, u"version"_s}));
        QCOMPARE(data.value("nodePack"_L1), QJsonValue(nodePack));
        QCOMPARE(data.value("useCache"_L1), QJsonValue(true));
        QCOMPARE(data.value("version"_L1), QJsonValue(version(u"noise"_s)));
        QCOMPARE(now.input(u"noise"_s, u"seed"_s),
                 (QJsonObject{{"name"_L1, u"seed"_s},
                              {"label"_L1, u"My seed"_s},
                              {"description"_L1, QString()},
                              {"value"_L1, 7}}));
        QCOMPARE(now.inputValue(u"noise"_s, u"width"_s), QJsonValue(64));
        QCOMPARE(now.inputValue(u"noise"_s, u"noise_type"_s), QJsonValue(u"SD"_s));
        const WorkflowForm form = WorkflowForm::discover(now, m_templates);
        const QList<FormField>& fields = form.fields();
        QVERIFY(std::any_of(fields.cbegin(), fields.cend(), [](const FormField& field) {
            return field.nodeId == "noise"_L1 && field.fieldName == "seed"_L1 && field.problem.isEmpty();
        }));
    }

    /// Values of the formats 1 and 2 count by the type that the file gives them; models had other names.
    void oldValuesAreTakenByTheirTypes()
    {
        const WorkflowDocument first = prepared(u"1.0.0"_s).document;
        QCOMPARE(first.inputValue(u"noise"_s, u"height"_s), QJsonValue(512));
        QCOMPARE(first.inputValue(u"noise"_s, u"use_cpu"_s), QJsonValue(false));
        QCOMPARE(first.inputValue(u"save"_s, u"image"_s), parsed(R"({"image_name":"a.png"})"));
        QCOMPARE(first.inputValue(u"save"_s, u"board"_s), parsed(R"({"board_id":"b1"})"));
        QVERIFY(first.inputValue(u"loader"_s, u"model"_s).isUndefined());
        QCOMPARE(first.inputValue(u"numbers"_s, u"collection"_s), QJsonValue(QJsonArray()));
        QCOMPARE(first.node(u"n"_s)["data"_L1]["notes"_L1], QJsonValue(u"kept"_s));
        QVERIFY(!first.node(u"n"_s).contains("width"_L1));
        QCOMPARE(first.edges().size(), 1);
        QCOMPARE(WorkflowForm::discover(first, m_templates).fields().size(), 2);

        const WorkflowDocument second = prepared(u"2.0.0"_s).document;
        QCOMPARE(second.inputValue(u"noise"_s, u"height"_s), QJsonValue(512));
        QVERIFY(second.inputValue(u"loader"_s, u"model"_s).isUndefined());
        QVERIFY(second.inputValue(u"images"_s, u"images"_s).isUndefined());
    }

    void unknownFormatsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("version");
        for (const char* version : {"5.0.0", "4.1.0", "3.0.1", "1", "new"})
            QTest::newRow(version) << QByteArray(version);
    }

    void unknownFormatsAreRefused()
    {
        QFETCH(QByteArray, version);
        const Result<WorkflowDocument> document = WorkflowDocument::fromJson(ofFormat(version));
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ApiError::Kind::Input);
        QVERIFY2(document.error().detail.contains(u'"' + QString::fromLatin1(version) + u'"'),
                 qPrintable(document.error().detail));
        QVERIFY(document.error().detail.contains("4.0.0"_L1));
    }

    /// A server takes one only, and the web UI refuses such a file.
    void twoReturnsAreRefused()
    {
        const QByteArray one = nodeText("a", "workflow_return", "1.0.0", "{}");
        const QByteArray start = R"({"edges":[],"meta":{"version":"4.0.0"},"nodes":[)";
        QVERIFY(WorkflowDocument::fromJson(start + one + "]}"));
        const Result<WorkflowDocument> two = WorkflowDocument::fromJson(
            start + one + ',' + nodeText("b", "workflow_return", "1.0.0", "{}") + "]}");
        QVERIFY(!two);
        QVERIFY(two.error().detail.contains("workflow_return"_L1));
    }

    /// From 1.0.2 on the list of an image collection is another input: old ones move, unless a line feeds
    /// them.
    void listsOfImagesMove()
    {
        const WorkflowDocument now = prepared(u"3.0.0"_s).document;
        const auto count = [&](const QString& node, const QString& field) {
            const QJsonValue value = now.inputValue(node, field);
            return value.isArray() ? value.toArray().size() : -1;
        };
        QCOMPARE(count(u"images"_s, u"images"_s), 2);
        QCOMPARE(count(u"images"_s, u"collection"_s), 0);
        QCOMPARE(count(u"both"_s, u"images"_s), 1);
        QCOMPARE(count(u"both"_s, u"collection"_s), 1);
        QCOMPARE(count(u"now"_s, u"images"_s), -1);
        QCOMPARE(count(u"now"_s, u"collection"_s), 1);
        QCOMPARE(count(u"fed"_s, u"images"_s), -1);
        QCOMPARE(count(u"fed"_s, u"collection"_s), 1);
        // An older server has one input.
        const WorkflowDocument old =
            PreparedWorkflow::from(format(u"3.0.0"_s), dataTemplates(u"6.3.0"_s)).document;
        QCOMPARE(old.inputValue(u"images"_s, u"collection"_s).toArray().size(), 2);
        QVERIFY(!old.hasInput(u"images"_s, u"images"_s));
    }

    /// A line that is left out feeds nothing.
    void aLineThatIsLeftOutKeepsNoImages()
    {
        const WorkflowDocument document = madeWorkflow(
            "["
                + nodeText("c", "image_collection", "1.0.1",
                           "{" + input("collection", R"([{"image_name":"a.png"}])") + "}")
                + "]",
            R"([{"id":"e","type":"default","source":"gone","sourceHandle":"x","target":"c","targetHandle":"collection"}])");
        QCOMPARE(PreparedWorkflow::from(document, m_templates)
                     .document.inputValue(u"c"_s, u"images"_s)
                     .toArray()
                     .size(),
                 1);
    }

    void fieldsFollowTheirImages()
    {
        const WorkflowDocument document = format(u"3.0.0"_s);
        const WorkflowDocument now = prepared(u"3.0.0"_s).document;
        QCOMPARE(now.root().value("exposedFields"_L1).toArray().first()["fieldName"_L1].toString(),
                 u"images"_s);
        QStringList names;
        const WorkflowForm form = WorkflowForm::discover(now, m_templates);
        for (const FormField& field : form.fields())
            names.append(field.nodeId + u'.' + field.fieldName);
        QCOMPARE(names, (QStringList{u"images.images"_s, u"noise.seed"_s, u"fed.images"_s}));

        // Before it is sent the value stays where the file has it, and is shown as what it becomes.
        const FormField field = WorkflowForm::discover(document, m_templates).fields().first();
        QCOMPARE(field.fieldName, u"collection"_s);
        QCOMPARE(field.kind().id(), u"image-list"_s);
        QVERIFY(field.problem.isEmpty());
        QCOMPARE(field.label, u"Pictures"_s);
        QCOMPARE(field.value(document).toArray().size(), 2);
        WorkflowDocument changed = document;
        changed.setInputValue(field.nodeId, field.fieldName, parsed(R"([{"image_name":"z.png"}])"));
        QCOMPARE(PreparedWorkflow::from(changed, m_templates).document.inputValue(u"images"_s, u"images"_s),
                 parsed(R"([{"image_name":"z.png"}])"));
        QCOMPARE(WorkflowForm::describe(document, m_templates, u"both"_s, u"collection"_s).fieldName,
                 u"images"_s);
        QCOMPARE(WorkflowForm::describe(document, m_templates, u"now"_s, u"collection"_s).fieldName,
                 u"images"_s);
    }

    /// A workflow of a newer server on an older one: the list is shown, checked and sent as what it is there.
    void fieldsFollowTheirImagesBack()
    {
        const NodeTemplates older = dataTemplates(u"6.3.0"_s);
        const QByteArray images = "{" + input("images", R"([{"image_name":"a.png"}])") + "}";
        const WorkflowDocument document =
            madeWorkflow("[" + nodeText("c", "image_collection", "1.0.2", images) + "]", "[]",
                         columnForm({{"c", "images"}}));
        const FormField field = WorkflowForm::discover(document, older).fields().first();
        QVERIFY2(field.problem.isEmpty(), qPrintable(field.problem));
        QCOMPARE(field.fieldName, u"images"_s);
        QCOMPARE(field.kind().id(), u"image-list"_s);
        QCOMPARE(referencesOf(document, older).size(), 1);
        const PreparedWorkflow now = PreparedWorkflow::from(document, older);
        QCOMPARE(texts(now), QStringList());
        QCOMPARE(WorkflowForm::discover(now.document, older).fields().first().fieldName, u"collection"_s);
    }

    /// What nobody describes is kept and sent, with any value, also when the node is updated.
    void extraInputsOfMetadataSurvive()
    {
        const WorkflowDocument now = prepared(u"3.0.0"_s).document;
        QCOMPARE(now.nodeData(u"meta"_s).value("version"_L1), QJsonValue(version(u"core_metadata"_s)));
        QCOMPARE(now.inputValue(u"meta"_s, u"mine"_s), parsed(R"({"any":["thing",null]})"));
        QVERIFY(now.inputValue(u"meta"_s, u"nothing"_s).isNull());
        QCOMPARE(now.inputValue(u"meta"_s, u"seed"_s), QJsonValue(5));
        QVERIFY(!now.hasInput(u"noise"_s, u"gone"_s));
        const Result<BatchRequest> request = BatchRequest::build(
            madeWorkflow("[" + nodeText("m", "core_metadata", "2.0.0", "{" + input("mine", "[[null]]") + "}")
                         + "]"),
            m_templates, {});
        QVERIFY(request);
        QCOMPARE(request->body["batch"_L1]["graph"_L1]["nodes"_L1]["m"_L1]["mine"_L1], parsed("[[null]]"));
    }

    /// Nodes of another major version and of unknown types are told with their ids and versions.
    void whatCannotBeUpdatedIsTold()
    {
        const QStringList warnings = texts(prepared(u"3.0.0"_s));
        const auto tells = [&](const QStringList& words) {
            return std::any_of(warnings.cbegin(), warnings.cend(), [&](const QString& text) {
                return std::all_of(words.cbegin(), words.cend(),
                                   [&](const QString& word) { return text.contains(word); });
            });
        };
        const QString all = warnings.join(u'\n');
        QVERIFY2(tells({u"later"_s, u"2.0.0"_s, version(u"noise"_s)}), qPrintable(all));
        QVERIFY2(tells({u"pack"_s, u"from_a_pack"_s}), qPrintable(all));
        QVERIFY2(tells({u"noise"_s, u"gone"_s}), qPrintable(all));
        QCOMPARE(warnings.size(), 3);
    }

    void referencesAreFound()
    {
        const QByteArray image = R"({"image_name":"i1.png"})";
        const WorkflowDocument document = madeWorkflow(
            "["
            + nodeText("save", "save_image", "1.2.2",
                       "{" + input("image", image) + "," + input("board", R"({"board_id":"b1"})") + "}")
            + "," + nodeText("auto", "save_image", "1.2.2", "{" + input("board", "\"auto\"") + "}") + ","
            + nodeText("list", "image_collection", "1.0.1",
                       "{" + input("collection", R"([{"image_name":"i2.png"},{"image_name":"i1.png"}])")
                           + "}")
            + ","
            + nodeText("film", "video_frame_extract", "1.1.0",
                       "{" + input("video", R"({"video_name":"v.mp4"})") + "}")
            + "," + nodeText("load", "sdxl_model_loader", "1.0.0", "{" + input("model", modelText("k")) + "}")
            + "," + nodeText("text", "string", "1.0.1", "{" + input("value", image) + "}") + ","
            + nodeText("later", "save_image", "9.0.0", "{" + input("image", image) + "}") + ","
            + nodeText("pack", "from_a_pack", "1.0.0", "{" + input("image", image) + "}") + "]");
        QStringList found;
        for (const Reference& reference : referencesOf(document, m_templates))
            found.append(reference.nodeId + u'.' + reference.fieldName + u' ' + reference.id);
        QCOMPARE(found,
                 (QStringList{u"save.board b1"_s, u"save.image i1.png"_s, u"list.collection i2.png"_s,
                              u"list.collection i1.png"_s, u"film.video v.mp4"_s, u"load.model k"_s}));
        QVERIFY(referencesOf(document, NodeTemplates()).isEmpty());
    }

    /// Where both lists of an image collection are filled, both are looked at.
    void bothListsAreLookedAt()
    {
        const WorkflowDocument document = format(u"3.0.0"_s);
        QStringList found;
        for (const Reference& reference : referencesOf(document, m_templates)) {
            if (reference.nodeId == "both"_L1)
                found.append(reference.fieldName + u' ' + reference.id);
        }
        QCOMPARE(found, (QStringList{u"collection a.png"_s, u"images c.png"_s}));
    }

    void staleReferencesAreReset()
    {
        WorkflowDocument document = madeWorkflow(
            "["
            + nodeText("save", "save_image", "1.2.2",
                       "{" + input("image", R"({"image_name":"i1.png"})") + ","
                           + input("board", R"({"board_id":"b1"})") + "}")
            + ","
            + nodeText("list", "image_collection", "1.0.2",
                       "{" + input("images", R"([{"image_name":"i2.png"},{"image_name":"i1.png"}])") + "}")
            + "," + nodeText("load", "sdxl_model_loader", "1.0.4", "{" + input("model", modelText("k")) + "}")
            + "]");
        const WorkflowDocument before = document;
        const QList<Reference> all = referencesOf(document, m_templates);
        QCOMPARE(all.size(), 5);
        QVERIFY(resetReferences(document, {}).isEmpty());
        QVERIFY(document == before);

        QList<Reference> stale = all;
        stale.removeIf([](const Reference& reference) { return reference.id == "i2.png"_L1; });
        const QList<Reference> reset = resetReferences(document, stale);
        QCOMPARE(reset, stale);
        QVERIFY(document.inputValue(u"save"_s, u"image"_s).isUndefined());
        QVERIFY(document.inputValue(u"save"_s, u"board"_s).isUndefined());
        QVERIFY(document.inputValue(u"load"_s, u"model"_s).isUndefined());
        QCOMPARE(document.inputValue(u"list"_s, u"images"_s), parsed(R"([{"image_name":"i2.png"}])"));
        QCOMPARE(document.input(u"save"_s, u"image"_s).value("name"_L1), QJsonValue(u"image"_s));
        for (const Reference& reference : reset) {
            const QString text = reference.warning();
            QVERIFY2(text.contains(reference.name) && text.contains(reference.fieldLabel)
                         && text.contains(reference.nodeLabel),
                     qPrintable(text));
        }
        QCOMPARE(reset.last().name, u"n k"_s);
        // Again: nothing is left of them. And what the user chose meanwhile stays.
        QVERIFY(resetReferences(document, stale).isEmpty());
        document.setInputValue(u"save"_s, u"image"_s, parsed(R"({"image_name":"mine.png"})"));
        QVERIFY(resetReferences(document, stale).isEmpty());
        QCOMPARE(document.inputValue(u"save"_s, u"image"_s)["image_name"_L1], QJsonValue(u"mine.png"_s));
    }

    /// Of nodes with one id only the first is sent, and only its values can be reset.
    void referencesOfASecondNodeWithTheSameIdAreLeftAlone()
    {
        WorkflowDocument document = madeWorkflow(
            "["
            + nodeText("s", "save_image", "1.2.2", "{" + input("image", R"({"image_name":"i1.png"})") + "}")
            + ","
            + nodeText("s", "save_image", "1.2.2", "{" + input("image", R"({"image_name":"i2.png"})") + "}")
            + "]");
        const QList<Reference> all = referencesOf(document, m_templates);
        QCOMPARE(all.size(), 1);
        QCOMPARE(resetReferences(document, all), all);
        QVERIFY(referencesOf(document, m_templates).isEmpty());
    }

    /// Sync first, then a reset of what is left.
    void syncedModelsAreNotStale()
    {
        WorkflowDocument document = madeWorkflow(
            "[" + nodeText("a", "sdxl_model_loader", "1.0.4", "{" + input("model", modelText("old")) + "}")
            + "," + nodeText("b", "sdxl_model_loader", "1.0.4", "{" + input("model", modelText("lost")) + "}")
            + "]");
        const QList<ModelRecord> installed{
            {u"new"_s, u"h old"_s, u"renamed"_s, u"sdxl"_s, u"main"_s, u"diffusers"_s, {}}};
        ModelSync::apply(document, ModelSync::match(document, installed, false));
        QList<Reference> stale = referencesOf(document, m_templates);
        stale.removeIf([](const Reference& reference) { return reference.id == "new"_L1; });
        QCOMPARE(stale.size(), 1);
        resetReferences(document, stale);
        QCOMPARE(document.inputValue(u"a"_s, u"model"_s)["key"_L1], QJsonValue(u"new"_s));
        QVERIFY(document.inputValue(u"b"_s, u"model"_s).isUndefined());
    }

    /// The form's fields in its order, then exposed ones that it lacks; connections and holes are none.
    void savedWorkflowsGiveTheirFields()
    {
        const QList<SavedWorkflowInput> inputs = savedWorkflowInputs(library().value(u"w"_s), m_templates);
        QCOMPARE(inputs.size(), 3);
        QCOMPARE(inputs.at(0).fieldTemplate.name, u"saved_workflow_input::y::value"_s);
        QCOMPARE(inputs.at(1).fieldTemplate.name, u"saved_workflow_input::x::value"_s);
        QCOMPARE(inputs.at(2).fieldTemplate.name, u"saved_workflow_input::z::seed"_s);
        QCOMPARE(inputs.at(0).fieldTemplate.title, m_templates.find(u"string"_s)->input(u"value"_s)->title);
        QCOMPARE(inputs.at(1).fieldTemplate.title, u"How many"_s);
        QCOMPARE(inputs.at(1).fieldTemplate.description, u"so many"_s);
        QCOMPARE(inputs.at(1).fieldTemplate.order, 1);
        QCOMPARE(inputs.at(1).initialValue, QJsonValue(3));

        // A form whose elements do not fit together is none.
        QJsonObject broken = library().value(u"w"_s);
        QJsonObject form = broken.value("form"_L1).toObject();
        QJsonObject elements = form.value("elements"_L1).toObject();
        elements.insert("stray"_L1, elements.value("t"_L1));
        form.insert("elements"_L1, elements);
        broken.insert("form"_L1, form);
        QCOMPARE(savedWorkflowInputs(broken, m_templates).size(), 2);
        QVERIFY(savedWorkflowInputs({}, m_templates).isEmpty());
    }

    /// Every template of a server survives the way through a file.
    void templatesSurviveTheFile()
    {
        int count = 0;
        for (const QString& type : m_templates.types()) {
            for (const FieldTemplate& field : m_templates.find(type)->inputs) {
                const QJsonObject json = fieldTemplateJson(field);
                const auto back = fieldTemplateFromJson(json, m_templates.kinds());
                QVERIFY(back);
                QCOMPARE(fieldTemplateJson(*back), json);
                QCOMPARE(back->kind->id(), field.kind->id());
                QCOMPARE(back->type, field.type);
                QCOMPARE(back->minimum, field.minimum);
                QCOMPARE(back->modelTypes, field.modelTypes);
                ++count;
            }
        }
        QVERIFY(count > 1000);
        QVERIFY(!fieldTemplateFromJson({}, m_templates.kinds()));
    }

    void callsAreBroughtUpToDate()
    {
        WorkflowDocument document = calling();
        QCOMPARE(calledWorkflowIds(document), QStringList{u"w"_s});
        QVERIFY(refreshSavedWorkflowInputs(document, library(), m_templates));
        QVERIFY(!refreshSavedWorkflowInputs(document, library(), m_templates));
        const QString name = u"saved_workflow_input::x::value"_s;
        QCOMPARE(document.inputValue(u"call"_s, name), QJsonValue(3));
        QCOMPARE(document.input(u"call"_s, name).value("label"_L1), QJsonValue(u"How many"_s));
        QCOMPARE(document.inputValue(u"call"_s, u"workflow_id"_s), QJsonValue(u"w"_s));
        const FormField field = WorkflowForm::describe(document, m_templates, u"call"_s, name);
        QVERIFY2(field.problem.isEmpty(), qPrintable(field.problem));
        QCOMPARE(field.kind().id(), u"integer"_s);

        // Values stay, whatever the called workflow starts with; its other labels are taken.
        document.setInputValue(u"call"_s, name, 8);
        QByteArray renamed = savedWorkflow;
        renamed.replace("How many", "How often");
        QVERIFY(refreshSavedWorkflowInputs(document, library(renamed), m_templates));
        QCOMPARE(document.inputValue(u"call"_s, name), QJsonValue(8));
        QCOMPARE(document.input(u"call"_s, name).value("label"_L1), QJsonValue(u"How often"_s));
        // Another type starts anew, a field that is gone goes.
        QByteArray other = savedWorkflow;
        other.replace("\"integer\"", "\"float\"").replace(":3}", ":2.5}");
        other.replace("{\"nodeId\":\"z\",\"fieldName\":\"seed\"},", "");
        QVERIFY(refreshSavedWorkflowInputs(document, library(other), m_templates));
        QCOMPARE(document.inputValue(u"call"_s, name), QJsonValue(2.5));
        QVERIFY(!document.hasInput(u"call"_s, u"saved_workflow_input::z::seed"_s));
        const QJsonObject templates =
            document.nodeData(u"call"_s).value("dynamicInputTemplates"_L1).toObject();
        QCOMPARE(templates.size(), 2);

        // What cannot be had stays as it is.
        const WorkflowDocument before = document;
        QVERIFY(!refreshSavedWorkflowInputs(document, {}, m_templates));
        QVERIFY(document == before);
    }

    /// They are sent apart from the node's own inputs, checked like others, and take lines of their type.
    void inputsOfCallsAreSent()
    {
        const QByteArray fits =
            R"([{"id":"e","type":"default","source":"i","sourceHandle":"value","target":"call","targetHandle":"saved_workflow_input::x::value"},)"
            R"({"id":"f","type":"default","source":"s","sourceHandle":"value","target":"call","targetHandle":"saved_workflow_input::z::seed"},)"
            R"({"id":"g","type":"default","source":"i","sourceHandle":"value","target":"call","targetHandle":"saved_workflow_input::old::field"}])";
        WorkflowDocument document = calling({}, "{}", fits);
        QVERIFY(refreshSavedWorkflowInputs(document, library(), m_templates));
        QCOMPARE(checkReadiness(document, m_templates).size(), 0);
        const Result<BatchRequest> request = BatchRequest::build(document, m_templates, {});
        QVERIFY(request);
        QCOMPARE(request->warnings.size(), 2); // a text into a number, and a field that is not there
        const QJsonValue graph = request->body["batch"_L1]["graph"_L1];
        QCOMPARE(graph["edges"_L1].toArray().size(), 1);
        const QJsonObject node = graph["nodes"_L1]["call"_L1].toObject();
        QCOMPARE(node.value("workflow_inputs"_L1).toObject(),
                 (QJsonObject{{"saved_workflow_input::y::value"_L1, u"hi"_s},
                              {"saved_workflow_input::z::seed"_L1, 1}}));
        QCOMPARE(node.value("workflow_id"_L1), QJsonValue(u"w"_s));

        document.setInputValue(u"call"_s, u"saved_workflow_input::z::seed"_s, -4);
        const QList<ReadinessReason> reasons = checkReadiness(document, m_templates);
        QCOMPARE(reasons.size(), 1);
        QCOMPARE(reasons.first().fieldName, u"saved_workflow_input::z::seed"_s);
    }

    void graphsBecomeWorkflows()
    {
        const Result<WorkflowDocument> made = workflowFromGraph(imageGraph, m_templates);
        QVERIFY(made);
        QCOMPARE(made->metaVersion(), u"4.0.0"_s);
        QCOMPARE(made->nodes().size(), 4);
        QVERIFY(!made->hasNode(u"p"_s));
        QCOMPARE(made->inputValue(u"i"_s, u"value"_s).toInteger(), 9007199254740993);
        QVERIFY(!made->hasInput(u"i"_s, u"odd"_s));
        QCOMPARE(made->nodeData(u"i"_s).value("isIntermediate"_L1), QJsonValue(true));
        QCOMPARE(made->nodeData(u"i"_s).value("useCache"_L1), QJsonValue(false));
        QCOMPARE(made->nodeData(u"n"_s).value("isIntermediate"_L1), QJsonValue(false));
        QCOMPARE(made->nodeData(u"n"_s).value("version"_L1), QJsonValue(version(u"noise"_s)));
        QCOMPARE(made->inputValue(u"m"_s, u"mine"_s), parsed("[1]"));
        QCOMPARE(made->inputValue(u"c"_s, u"images"_s).toArray().size(), 1);
        QCOMPARE(made->inputValue(u"c"_s, u"collection"_s).toArray().size(), 0);
        QVERIFY(made->isConnected(u"n"_s, u"seed"_s));
        const Result<BatchRequest> request = BatchRequest::build(*made, m_templates, {});
        QVERIFY(request);
        QCOMPARE(request->body["batch"_L1]["graph"_L1]["edges"_L1].toArray().size(), 1);
        for (const QByteArray& bad :
             {QByteArray("no"), QByteArray("{}"), QByteArray(R"({"nodes":[],"edges":[]})")})
            QVERIFY(!workflowFromGraph(bad, m_templates));
    }
};

VITRINE_TEST(TestWorkflowLoading)
#include "tst_workflowloading.moc"
