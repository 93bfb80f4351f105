// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/fieldkind.h"
#include "lib/workflow/fieldschema.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

QJsonObject object(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

/// "IntegerField", "IntegerField[]", "IntegerField|[]", or "" for none.
QString typeText(const std::optional<FieldType>& type)
{
    if (!type)
        return {};
    switch (type->cardinality) {
    case FieldType::Cardinality::Single:
        return type->name;
    case FieldType::Cardinality::Collection:
        return type->name + "[]"_L1;
    case FieldType::Cardinality::SingleOrCollection:
        return type->name + "|[]"_L1;
    }
    return {};
}

} // namespace

/// Node templates from the servers' own schemas.
class TestWorkflowTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_new = dataTemplates(u"6.14.2"_s);
        m_old = dataTemplates(u"6.3.0"_s);
    }

    void countsWhatTheWebPageCounts()
    {
        QCOMPARE(m_new.count(), 309);
        QCOMPARE(m_old.count(), 211);
        qsizetype inputs = 0;
        qsizetype editable = 0;
        for (const QString& type : m_new.types()) {
            for (const FieldTemplate& field : m_new.find(type)->inputs) {
                ++inputs;
                editable += field.kind->isConnectionOnly() ? 0 : 1;
                QVERIFY(!field.kind->isConnectionOnly() || field.input == FieldTemplate::Input::Connection);
            }
        }
        QCOMPARE(inputs, 1541);
        QCOMPARE(editable, 1091);
    }

    void everyInvocationHasATemplate_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("count");
        QTest::newRow("6.14.2") << u"6.14.2"_s << 309;
        QTest::newRow("6.3.0") << u"6.3.0"_s << 211;
    }

    void everyInvocationHasATemplate()
    {
        QFETCH(QString, version);
        QFETCH(int, count);
        const QJsonObject schema = dataJson(u"openapi/nodes-%1.json"_s.arg(version)).object();
        const NodeTemplates templates = NodeTemplates::fromSchema(schema);
        QStringList types = invocationTypes(schema);
        QCOMPARE(types.size(), count);
        types.removeAll(u"graph"_s);
        types.removeAll(u"linear_ui_output"_s);
        QCOMPARE(templates.types(), types);
    }

    void everyInputHasAKind()
    {
        for (const NodeTemplates* templates : {&m_new, &m_old}) {
            for (const QString& type : templates->types()) {
                for (const FieldTemplate& field : templates->find(type)->inputs) {
                    QVERIFY(field.kind);
                    const bool fits = field.defaultValue.isUndefined() || field.defaultValue.isArray()
                        || !field.kind->cleaned(field.defaultValue).isUndefined();
                    QVERIFY2(fits, qPrintable(type + u'.' + field.name));
                }
            }
        }
    }

    void readsANode()
    {
        const NodeTemplate* noise = m_new.find(u"noise"_s);
        QVERIFY(noise);
        QCOMPARE(noise->title, u"Create Latent Noise"_s);
        QCOMPARE(noise->version, u"1.1.0"_s);
        QCOMPARE(noise->category, u"latents"_s);
        QCOMPARE(noise->outputType, u"noise_output"_s);
        QVERIFY(noise->useCache);
        QVERIFY(!m_new.find(u"rand_int"_s)->useCache);
        QVERIFY(noise->output(u"noise"_s));
        QCOMPARE(noise->output(u"noise"_s)->type.name, u"LatentsField"_s);
        QVERIFY(!noise->output(u"type"_s));
        QVERIFY(!noise->input(u"is_intermediate"_s));
        const FieldTemplate* width = noise->input(u"width"_s);
        QVERIFY(width);
        QCOMPARE(width->type.name, u"IntegerField"_s);
        QCOMPARE(width->defaultValue, QJsonValue(512));
        QCOMPARE(width->exclusiveMinimum, std::optional<double>(0));
        QCOMPARE(width->multipleOf, std::optional<double>(8));
        QCOMPARE(noise->input(u"noise_type"_s)->options.size(), 7);
        QVERIFY(!m_new.find(u"no_such_node"_s));
    }

    void readsTitlesSchedulersAndFlags()
    {
        const FieldTemplate* board = m_new.find(u"l2i"_s)->input(u"board"_s);
        QCOMPARE(board->title, u"Board"_s);
        QCOMPARE(board->kind->id(), u"board"_s);
        QCOMPARE(board->defaultValue, QJsonValue(u"auto"_s));
        const FieldTemplate* scheduler = m_new.find(u"denoise_latents"_s)->input(u"scheduler"_s);
        QCOMPARE(scheduler->kind->id(), u"scheduler"_s);
        QCOMPARE(scheduler->options.size(), 31);
        const FieldTemplate* cfg = m_new.find(u"denoise_latents"_s)->input(u"cfg_scale"_s);
        QCOMPARE(typeText(cfg->type), u"FloatField|[]"_s);
        QCOMPARE(cfg->kind->id(), u"float"_s);
        QVERIFY(m_new.find(u"image_batch"_s)->input(u"images"_s)->type.batch);
        QVERIFY(!m_new.find(u"image_batch"_s)->input(u"batch_group_id"_s)->type.batch);
        QVERIFY(m_new.find(u"float_generator"_s)->outputs.first().type.batch);
        QCOMPARE(m_new.find(u"float_generator"_s)->input(u"generator"_s)->kind->id(), u"generator"_s);
        QVERIFY(!m_new.find(u"iterate"_s)->input(u"index"_s));
        QCOMPARE(m_new.find(u"iterate"_s)->input(u"collection"_s)->type.cardinality,
                 FieldType::Cardinality::Collection);
        QCOMPARE(m_new.find(u"string"_s)->input(u"value"_s)->component, FieldTemplate::Component::Textarea);
    }

    void bothGenerationsOfServersSayWhichModelsFit()
    {
        for (const NodeTemplates* templates : {&m_new, &m_old}) {
            const FieldTemplate* model = templates->find(u"sdxl_model_loader"_s)->input(u"model"_s);
            QCOMPARE(model->kind->id(), u"model"_s);
            QCOMPARE(model->type.name, u"ModelIdentifierField"_s);
            QCOMPARE(model->modelBases, QStringList(u"sdxl"_s));
            QCOMPARE(model->modelTypes, QStringList(u"main"_s));
            QVERIFY(model->required);
            QVERIFY(model->defaultValue.isUndefined());
            QVERIFY(model->kind->needsRecord());
        }
    }

    void readsTypes_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QString>("type");
        const auto row = [](const char* schema, const char* type) {
            QTest::newRow(schema) << QByteArray(schema) << QString::fromLatin1(type);
        };
        row(R"({"type":"integer"})", "IntegerField");
        row(R"({"type":"boolean"})", "BooleanField");
        row(R"({"type":"string","enum":["a"]})", "EnumField");
        row(R"({"type":"string","const":"a"})", "EnumField");
        row(R"({"$ref":"/components/schemas/ImageField"})", "ImageField");
        row(R"({"allOf":[{"$ref":"/components/schemas/ImageField"}]})", "ImageField");
        row(R"({"type":"array","items":{"type":"number"}})", "FloatField[]");
        row(R"({"type":"array","items":{"$ref":"/a/ImageField"}})", "ImageField[]");
        row(R"({"anyOf":[{"type":"number"},{"type":"null"}]})", "FloatField");
        row(R"({"anyOf":[{"type":"number"},{"type":"array","items":{"type":"number"}}]})", "FloatField|[]");
        row(R"({"anyOf":[{"type":"array","items":{"$ref":"/a/L"}},{"$ref":"/a/L"},{"type":"null"}]})",
            "L|[]");
        row(R"({"anyOf":[{"type":"number"},{"type":"array","items":{"type":"string"}}]})", "");
        row(R"({"anyOf":[{"type":"number"},{"type":"string"},{"type":"boolean"}]})", "");
        row(R"({"type":"array","items":{"type":"array","items":{"type":"number"}}})", "");
        row(R"({"type":"array","items":{}})", "");
        row(R"({"type":"object"})", "");
        row(R"({})", "");
    }

    void readsTypes()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QString, type);
        QCOMPARE(typeText(FieldSchema::type(object(schema.constData()))), type);
    }

    void readsLimitsBehindNull()
    {
        FieldTemplate field;
        FieldSchema::readConstraints(
            object(
                R"({"anyOf":[{"type":"array","minItems":1,"items":{"type":"integer","maximum":9}},{"type":"null"}]})"),
            field);
        QCOMPARE(field.minItems, std::optional<int>(1));
        QCOMPARE(field.maximum, std::optional<double>(9));
    }

    void oddNodesCostOnlyThemselves()
    {
        const NodeTemplates templates = NodeTemplates::fromSchema(object(R"({"components":{"schemas":{
            "A":{"class":"invocation","title":"Nameless","properties":{}},
            "B":{"class":"invocation","properties":7,"title":5},
            "C":{"class":"invocation","title":"GoodInvocation","version":"1.0.0","output":{"$ref":"/x/Missing"},
                 "properties":{"type":{"default":"good"},
                    "a":{"field_kind":"input","type":"integer"},
                    "b":{"field_kind":"input","type":"object"},
                    "c":{"field_kind":"input","enum":[]},
                    "d":{"type":"integer"},
                    "e_f":{"field_kind":"input","$ref":"/x/PackField"}}},
            "D":{"class":"invocation","properties":{"type":{"default":"graph"}}},
            "E":"nonsense"}}})"));
        QCOMPARE(templates.types(), QStringList(u"good"_s));
        const NodeTemplate* good = templates.find(u"good"_s);
        QCOMPARE(good->title, u"Good"_s);
        QCOMPARE(good->inputs.size(), 2);
        QCOMPARE(good->input(u"a"_s)->defaultValue, QJsonValue(0));
        QCOMPARE(good->input(u"e_f"_s)->title, u"E F"_s);
        QCOMPARE(good->input(u"e_f"_s)->input, FieldTemplate::Input::Connection);
        QCOMPARE(good->input(u"e_f"_s)->kind->id(), u"unknown"_s);
        QVERIFY(NodeTemplates::fromSchema({}).isEmpty());
    }

    void copiesShareTheirNodes()
    {
        const NodeTemplate* before = nullptr;
        NodeTemplates copy;
        {
            const NodeTemplates made = dataTemplates(u"6.3.0"_s);
            before = made.find(u"noise"_s);
            copy = made;
        }
        QCOMPARE(copy.find(u"noise"_s), before);
        QCOMPARE(before->version, u"1.0.3"_s);
    }

private:
    NodeTemplates m_new;
    NodeTemplates m_old;
};

VITRINE_TEST(TestWorkflowTemplates)
#include "tst_workflowtemplates.moc"
