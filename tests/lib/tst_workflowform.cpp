// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/fieldlookup.h"
#include "lib/workflow/workflowform.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

/// Two nodes with a field each; a form is put on top.
WorkflowDocument withForm(const QByteArray& elements)
{
    return madeWorkflow(
        R"([{"id":"i.1:x","type":"invocation","data":{"type":"integer","version":"1.0.1","label":"Count",
             "inputs":{"value":{"name":"value","label":"","value":7}}}},
            {"id":"s","type":"invocation","data":{"type":"string","version":"1.0.1","label":"",
             "inputs":{"value":{"name":"value","label":"Prompt","description":"mine","value":"cat"}}}},
            {"id":"pack","type":"invocation","data":{"type":"from_a_pack","version":"1.0.0",
             "inputs":{"thing":{"name":"thing","value":{"a":1}}}}}])",
        "[]", R"({"rootElementId":"root","elements":)" + elements + "}");
}

QByteArray column(const QByteArray& id, const QByteArray& children, const QByteArray& layout = "column")
{
    return "\"" + id + R"(":{"id":")" + id + R"(","type":"container","data":{"layout":")" + layout
        + R"(","children":)" + children + "}}";
}

QByteArray field(const QByteArray& id, const QByteArray& node, const QByteArray& name,
                 const QByteArray& more = {})
{
    return "\"" + id + R"(":{"id":")" + id + R"(","type":"node-field","data":{"fieldIdentifier":{"nodeId":")"
        + node + R"(","fieldName":")" + name + "\"}" + more + "}}";
}

/// Every field below an element, as a reader of the file finds them.
void walk(const QJsonObject& elements, const QString& id, QStringList& out)
{
    const QJsonObject element = elements.value(id).toObject();
    const QJsonObject data = element.value("data"_L1).toObject();
    if (element.value("type"_L1) == "node-field"_L1) {
        const QJsonObject place = data.value("fieldIdentifier"_L1).toObject();
        out.append(place.value("nodeId"_L1).toString() + u'.' + place.value("fieldName"_L1).toString());
    }
    const QJsonArray children = data.value("children"_L1).toArray();
    for (const QJsonValue& child : children)
        walk(elements, child.toString(), out);
}

QStringList paths(const WorkflowForm& form)
{
    QStringList out;
    for (const FormField& f : form.fields())
        out.append(f.nodeId + u'.' + f.fieldName);
    return out;
}

} // namespace

/// Forms as their authors made them, also damaged ones, and the keys that name their fields.
class TestWorkflowForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_templates = dataTemplates(u"6.14.2"_s); }

    void findsTheNineFieldsInFormOrder()
    {
        const WorkflowDocument document = dataWorkflow(u"sdxl-text-to-image"_s);
        const WorkflowForm form = WorkflowForm::discover(document, m_templates);
        QStringList kinds;
        for (const FormField& f : form.fields()) {
            kinds.append(f.kind().id());
            QCOMPARE(f.index, kinds.size() - 1);
            QVERIFY2(f.problem.isEmpty(), qPrintable(f.problem));
            QVERIFY(!f.connected);
            QVERIFY2(f.problemWith(f.value(document)).isEmpty(), qPrintable(f.label));
        }
        QCOMPARE(kinds,
                 (QStringList{u"model"_s, u"string"_s, u"string"_s, u"integer"_s, u"integer"_s, u"integer"_s,
                              u"float"_s, u"scheduler"_s, u"board"_s}));
        QCOMPARE(form.fields().at(1).label, u"positive prompt"_s);
        QCOMPARE(form.fields().at(3).label, u"Width"_s);
        QCOMPARE(form.fields().at(3).nodeLabel, u"Create Latent Noise"_s);
        QCOMPARE(form.fields().at(3).value(document), QJsonValue(768));
        QCOMPARE(form.fields().at(3).settings.component, u"number-input"_s);
        QCOMPARE(form.root().children.size(), 9);
        QCOMPARE(form.root().children.at(4).field, 4);
    }

    void oldServersGiveTheSameForm()
    {
        const WorkflowDocument document = dataWorkflow(u"sdxl-text-to-image"_s);
        const WorkflowForm form = WorkflowForm::discover(document, dataTemplates(u"6.3.0"_s));
        QCOMPARE(form.fields().size(), 9);
        for (const FormField& f : form.fields())
            QVERIFY2(f.problem.isEmpty(), qPrintable(f.problem));
        QCOMPARE(form.fields().first().kind().id(), u"model"_s);
        QCOMPARE(form.fields().first().fieldTemplate.modelBases, QStringList(u"sdxl"_s));
    }

    void readsContainersHeadingsAndTexts()
    {
        const WorkflowForm form = WorkflowForm::discover(
            withForm("{" + column("root", R"(["row","h","t","d","new"])") + ","
                     + column("row", R"(["a","b"])", "row") + "," + field("a", "s", "value") + ","
                     + field("b", "i.1:x", "value", R"(,"showDescription":false)")
                     + R"(,"h":{"id":"h","type":"heading","data":{"content":"Big <b>"}},
                          "t":{"id":"t","type":"text","data":{"content":"Small"}},
                          "d":{"id":"d","type":"divider"},"new":{"id":"new","type":"carousel"}})"),
            m_templates);
        QCOMPARE(form.root().children.size(), 4);
        const FormElement& row = form.root().children.first();
        QCOMPARE(row.layout, FormElement::Layout::Row);
        QCOMPARE(row.children.size(), 2);
        QCOMPARE(form.root().children.at(1).type, FormElement::Type::Heading);
        QCOMPARE(form.root().children.at(1).content, u"Big <b>"_s);
        QCOMPARE(form.root().children.at(2).type, FormElement::Type::Text);
        QCOMPARE(form.root().children.at(3).type, FormElement::Type::Divider);
        QCOMPARE(paths(form), (QStringList{u"s.value"_s, u"i.1:x.value"_s}));
        QVERIFY(form.fields().first().showDescription);
        QCOMPARE(form.fields().first().description, u"mine"_s);
        QVERIFY(!form.fields().last().showDescription);
    }

    /// Depth first, a container's own fields where they stand: the index of a field is a stable handle.
    void fieldsAreNumberedInDepthFirstPreOrder()
    {
        const WorkflowDocument document =
            withForm("{" + column("root", R"(["a","outer","e"])") + ","
                     + column("outer", R"(["b","inner","d"])", "row") + "," + column("inner", R"(["c"])")
                     + "," + field("a", "s", "value") + "," + field("b", "i.1:x", "value") + ","
                     + field("c", "pack", "thing") + "," + field("d", "s", "value") + ","
                     + field("e", "i.1:x", "value") + "}");
        const WorkflowForm form = WorkflowForm::discover(document, m_templates);
        QStringList order;
        for (const FormField& f : form.fields()) {
            QCOMPARE(f.index, order.size());
            order.append(f.elementId);
        }
        QCOMPARE(order, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
        // The tree says the same.
        const QList<FormElement>& top = form.root().children;
        QCOMPARE(top.size(), 3);
        QCOMPARE(top.at(1).children.at(1).children.first().field, 2);
        QCOMPARE(top.at(2).field, 4);
    }

    /// Real files, walked by hand over their JSON: the same fields in the same order.
    void realFormsAreReadInTheirOwnOrder_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : {u"sdxl-text-to-image"_s, u"feat-form-nested"_s, u"flux-image-to-image"_s,
                                    u"text-to-video-wan-2-2-lightning-w-concept-loras"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void realFormsAreReadInTheirOwnOrder()
    {
        QFETCH(QString, name);
        const WorkflowDocument document = dataWorkflow(name);
        const QJsonObject json = document.root().value("form"_L1).toObject();
        QStringList want;
        walk(json.value("elements"_L1).toObject(), json.value("rootElementId"_L1).toString(), want);
        QVERIFY(want.size() > 3);
        QCOMPARE(paths(WorkflowForm::discover(document, m_templates)), want);
    }

    void theRootMayHaveAnyName()
    {
        const WorkflowDocument document =
            madeWorkflow(R"([{"id":"s","type":"invocation","data":{"type":"string","version":"1.0.1",
                             "inputs":{"value":{"name":"value","value":"cat"}}}}])",
                         "[]",
                         R"({"rootElementId":"top","elements":{)" + column("top", R"(["a"])") + ","
                             + field("a", "s", "value") + "}}");
        QCOMPARE(paths(WorkflowForm::discover(document, m_templates)), QStringList{u"s.value"_s});
    }

    void survivesDamagedForms_data()
    {
        QTest::addColumn<QByteArray>("elements");
        QTest::addColumn<QStringList>("found");
        const QByteArray a = field("a", "s", "value");
        QTest::newRow("no elements") << QByteArray("{}") << QStringList();
        QTest::newRow("elements are a list") << QByteArray("[]") << QStringList();
        QTest::newRow("no root") << "{" + a + "}" << QStringList();
        QTest::newRow("root is a field") << "{" + field("root", "s", "value") + "}" << QStringList();
        QTest::newRow("missing child")
            << "{" + column("root", R"(["gone","a"])") + "," + a + "}" << QStringList{u"s.value"_s};
        QTest::newRow("duplicate") << "{" + column("root", R"(["a","a"])") + "," + a + "}"
                                   << QStringList{u"s.value"_s, u"s.value"_s};
        QTest::newRow("a container in two places")
            << "{" + column("root", R"(["c","c"])") + "," + column("c", R"(["a"])") + "," + a + "}"
            << QStringList{u"s.value"_s, u"s.value"_s};
        QTest::newRow("a container in itself")
            << "{" + column("root", R"(["root","a"])") + "," + a + "}" << QStringList{u"s.value"_s};
        QTest::newRow("elements are no objects")
            << "{" + column("root", R"(["x","y","z","a"])") + R"(,"x":7,"y":[],"z":"container",)" + a + "}"
            << QStringList{u"s.value"_s};
        QTest::newRow("no types") << "{" + column("root", R"(["x","y","a"])")
                + R"(,"x":{"id":"x"},"y":{"type":{}},)" + a
                + "}" << QStringList{u"s.value"_s};
        QTest::newRow("texts without data") << "{" + column("root", R"(["h","t","d","a"])")
                + R"(,"h":{"type":"heading"},"t":{"type":"text","data":7},"d":{"type":"divider","data":[]},)"
                + a + "}" << QStringList{u"s.value"_s};
        QTest::newRow("cycle") << "{" + column("root", R"(["c","a"])") + ","
                + column("c", R"(["root","c","a"])") + "," + a
                + "}" << QStringList{u"s.value"_s, u"s.value"_s};
        QTest::newRow("children are no list") << "{" + column("root", "7") + "}" << QStringList();
        QTest::newRow("children are no text")
            << "{" + column("root", R"([1,null,{},"a"])") + "," + a + "}" << QStringList{u"s.value"_s};
        QTest::newRow("field without data")
            << "{" + column("root", R"(["x"])") + R"(,"x":{"type":"node-field"}})" << QStringList{u"."_s};
        QTest::newRow("node is gone")
            << "{" + column("root", R"(["x","a"])") + "," + field("x", "gone", "value") + "," + a + "}"
            << QStringList{u"gone.value"_s, u"s.value"_s};
    }

    void survivesDamagedForms()
    {
        QFETCH(QByteArray, elements);
        QFETCH(QStringList, found);
        const WorkflowDocument document = withForm(elements);
        QVERIFY(!document.isEmpty());
        const WorkflowForm form = WorkflowForm::discover(document, m_templates);
        QCOMPARE(paths(form), found);
        QCOMPARE(form.fields().size(), found.size()); // none without a place
    }

    /// Its list moves to another input on newer servers; whatever else stands there does not.
    void otherInputsOfAnImageCollectionStayWhatTheyAre()
    {
        const WorkflowDocument document = madeWorkflow(
            R"([{"id":"c","type":"invocation","data":{"type":"image_collection","version":"1.0.1",
                 "inputs":{"collection":{"name":"collection","value":[{"image_name":"a.png"}]},
                           "other":{"name":"other","value":[{"image_name":"b.png"}]}}}}])");
        const FormField other = WorkflowForm::describe(document, m_templates, u"c"_s, u"other"_s);
        QCOMPARE(other.fieldName, u"other"_s);
        QVERIFY(!other.problem.isEmpty());
    }

    void survivesFormsThatGrowWithoutEnd()
    {
        // Each level holds the next one eight times: more elements than any memory has.
        QByteArray elements = "{";
        for (int i = 0; i < 40; ++i) {
            const QByteArray next = "\"c" + QByteArray::number(i + 1) + "\"";
            const QByteArray id = i == 0 ? QByteArray("root") : "c" + QByteArray::number(i);
            elements += column(id, "[" + QByteArrayList(8, next).join(',') + "]") + ",";
        }
        const WorkflowForm form =
            WorkflowForm::discover(withForm(elements + field("c40", "s", "value") + "}"), m_templates);
        QVERIFY(!form.fields().isEmpty());
        QVERIFY(form.fields().size() < 20'000);
    }

    void whatTheServerDoesNotKnowIsShownWithItsReason()
    {
        const WorkflowDocument document =
            withForm("{" + column("root", R"(["x","y","z"])") + "," + field("x", "pack", "thing") + ","
                     + field("y", "s", "extra") + "," + field("z", "gone", "value") + "}");
        const WorkflowForm form = WorkflowForm::discover(document, m_templates);
        QCOMPARE(form.fields().size(), 3);
        QCOMPARE(form.fields().at(0).kind().id(), u"unknown"_s);
        QVERIFY(form.fields().at(0).problem.contains("from_a_pack"_L1));
        QCOMPARE(form.fields().at(0).value(document), QJsonValue(QJsonObject{{"a"_L1, 1}}));
        QVERIFY(form.fields().at(1).problem.contains("extra"_L1));
        QVERIFY(form.fields().at(2).problem.contains("gone"_L1));
        QCOMPARE(form.fields().at(2).label, u"value"_s);
    }

    void isMadeFromExposedFieldsWhereThereIsNone()
    {
        const WorkflowDocument document = dataWorkflow(u"feat-exposed-only"_s);
        const WorkflowForm form = WorkflowForm::discover(document, m_templates);
        const QJsonArray exposed = document.root().value("exposedFields"_L1).toArray();
        QVERIFY(!exposed.isEmpty());
        QCOMPARE(form.fields().size(), exposed.size());
        QVERIFY(!form.fields().first().showDescription);
        QVERIFY(!form.isEmpty());
        QVERIFY(WorkflowForm::discover(madeWorkflow("[]"), m_templates).isEmpty());
    }

    /// Another schema that says the same of the form's nodes gives an equal form; one that does not, another.
    void formsOfTwoSchemasCanBeCompared()
    {
        const WorkflowDocument document = dataWorkflow(u"sdxl-text-to-image"_s);
        const WorkflowForm form = WorkflowForm::discover(document, m_templates);
        QVERIFY(form == WorkflowForm::discover(document, dataTemplates(u"6.14.2"_s)));
        QVERIFY(form != WorkflowForm::discover(document, dataTemplates(u"6.3.0"_s)));
        QVERIFY(form != WorkflowForm::discover(document, NodeTemplates()));
        QVERIFY(form != WorkflowForm());
    }

    void fieldsThatTheUpdateFillsInHaveItsValue()
    {
        const WorkflowDocument document = dataWorkflow(u"sdxl-text-to-image"_s);
        const FormField added =
            WorkflowForm::describe(document, m_templates, u"noise:f4Bv4UWa22"_s, u"noise_type"_s);
        QVERIFY2(added.problem.isEmpty(), qPrintable(added.problem));
        QCOMPARE(added.value(document), QJsonValue(u"SD"_s));
        QCOMPARE(added.index, -1);
        const FormField board =
            WorkflowForm::describe(document, m_templates, u"canvas_output:JbPTiAJ26r"_s, u"board"_s);
        QVERIFY(board.value(document).isUndefined());
        QVERIFY(board.problemWith(QJsonValue::Undefined).isEmpty());
        const FormField latents =
            WorkflowForm::describe(document, m_templates, u"canvas_output:JbPTiAJ26r"_s, u"latents"_s);
        QVERIFY(latents.connected);
        QVERIFY(latents.problemWith(QJsonValue::Undefined).isEmpty());
        const FormField model =
            WorkflowForm::describe(document, m_templates, u"sdxl_model_loader:PwBr7RXRsy"_s, u"model"_s);
        QVERIFY(!model.problemWith(QJsonValue::Undefined).isEmpty());
    }

    void keysNameFields_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("path");
        QTest::newRow("index") << u"3"_s << u"noise:f4Bv4UWa22.width"_s;
        QTest::newRow("title") << u"Steps"_s << u"denoise_latents:TRC0Y88EWe.steps"_s;
        QTest::newRow("title, other case") << u"STEPS"_s << u"denoise_latents:TRC0Y88EWe.steps"_s;
        QTest::newRow("own label") << u"Positive prompt"_s << u"positive_prompt:kjUMdcg0zO.value"_s;
        QTest::newRow("field name") << u"cfg_scale"_s << u"denoise_latents:TRC0Y88EWe.cfg_scale"_s;
        QTest::newRow("path") << u"noise:f4Bv4UWa22.height"_s << u"noise:f4Bv4UWa22.height"_s;
        QTest::newRow("path beside the form") << u"noise:f4Bv4UWa22.seed"_s << u"noise:f4Bv4UWa22.seed"_s;
    }

    void keysNameFields()
    {
        QFETCH(QString, key);
        QFETCH(QString, path);
        const WorkflowDocument document = dataWorkflow(u"sdxl-text-to-image"_s);
        const WorkflowForm form = WorkflowForm::discover(document, m_templates);
        const Result<FormField> found = lookupField(form, document, m_templates, key);
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QCOMPARE(found->nodeId + u'.' + found->fieldName, path);
    }

    void unclearKeysListTheCandidates()
    {
        const WorkflowDocument document = dataWorkflow(u"sdxl-text-to-image"_s);
        const WorkflowForm form = WorkflowForm::discover(document, m_templates);
        const auto message = [&](const QString& key) {
            const Result<FormField> found = lookupField(form, document, m_templates, key);
            return found ? QString() : found.error().userMessage();
        };
        const QString both = message(u"Create Latent Noise"_s);
        QVERIFY2(both.contains("3  Width (Create Latent Noise, noise:f4Bv4UWa22.width)"_L1),
                 qPrintable(both));
        QVERIFY(both.contains(".height"_L1));
        QVERIFY(!both.contains(".steps"_L1));
        for (const QString& key :
             {u"9"_s, u"-1"_s, u"Colour"_s, u"nobody.width"_s, u"noise:f4Bv4UWa22.colour"_s}) {
            const QString text = message(key);
            QVERIFY2(text.contains(key) && text.contains("8  Board"_L1), qPrintable(text));
        }
    }

    void nodeLabelsAndDottedIdsWork()
    {
        const WorkflowDocument document =
            withForm("{" + column("root", R"(["a","b","a"])") + "," + field("a", "i.1:x", "value") + ","
                     + field("b", "s", "value") + "}");
        const WorkflowForm form = WorkflowForm::discover(document, m_templates);
        const auto nodeOf = [&](const QString& key) {
            const Result<FormField> found = lookupField(form, document, m_templates, key);
            return found ? found->nodeId : found.error().detail;
        };
        // Twice on the form, yet one input.
        QCOMPARE(nodeOf(u"count"_s), u"i.1:x"_s);
        QCOMPARE(nodeOf(u"i.1:x.value"_s), u"i.1:x"_s);
        QCOMPARE(nodeOf(u"prompt"_s), u"s"_s);
        const WorkflowDocument bare = madeWorkflow("[]");
        const Result<FormField> none = lookupField(WorkflowForm(), bare, m_templates, u"x"_s);
        QVERIFY(!none);
        QVERIFY(none.error().detail.contains("NODE_ID.FIELD"_L1));
    }

private:
    NodeTemplates m_templates;
};

VITRINE_TEST(TestWorkflowForm)
#include "tst_workflowform.moc"
