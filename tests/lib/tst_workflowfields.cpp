// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/fieldkinds.h"
#include "lib/workflow/numberlimits.h"
#include "lib/workflow/schedulers.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

using Cardinality = FieldType::Cardinality;

FieldTemplate made(const QString& type, Cardinality cardinality = Cardinality::Single)
{
    FieldTemplate out;
    out.name = u"field"_s;
    out.type = {type, cardinality, false};
    out.kind = FieldKinds().kindFor(out.type);
    return out;
}

QJsonValue value(const QByteArray& json)
{
    return QJsonDocument::fromJson("[" + json + "]").array().at(0);
}

} // namespace

/// Kinds of fields: what they take, what they refuse, and how they read text.
class TestWorkflowFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindsAreFoundByType_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("cardinality");
        QTest::addColumn<QString>("id");
        const auto row = [](const char* type, Cardinality cardinality, const char* id) {
            QTest::addRow("%s %d", type, static_cast<int>(cardinality))
                << QString::fromLatin1(type) << static_cast<int>(cardinality) << QString::fromLatin1(id);
        };
        row("StringField", Cardinality::Single, "string");
        row("StringField", Cardinality::SingleOrCollection, "string");
        row("StringField", Cardinality::Collection, "string-list");
        row("IntegerField", Cardinality::Single, "integer");
        row("IntegerField", Cardinality::Collection, "integer-list");
        row("FloatField", Cardinality::SingleOrCollection, "float");
        row("BooleanField", Cardinality::Single, "boolean");
        row("EnumField", Cardinality::Single, "enum");
        row("SchedulerField", Cardinality::Single, "scheduler");
        row("ModelIdentifierField", Cardinality::Single, "model");
        row("BoardField", Cardinality::Single, "board");
        row("ImageField", Cardinality::Single, "image");
        row("ImageField", Cardinality::Collection, "image-list");
        row("VideoField", Cardinality::Single, "video");
        row("ColorField", Cardinality::Single, "color");
        row("LoRAField", Cardinality::Collection, "lora-list");
        row("LoRAField", Cardinality::SingleOrCollection, "lora-list");
        row("StylePresetField", Cardinality::Single, "style-preset");
        row("FloatGeneratorField", Cardinality::Single, "generator");
        row("LatentsField", Cardinality::Single, "unknown");
        row("", Cardinality::Single, "unknown");
    }

    void kindsAreFoundByType()
    {
        QFETCH(QString, type);
        QFETCH(int, cardinality);
        QFETCH(QString, id);
        QCOMPARE(made(type, static_cast<Cardinality>(cardinality)).kind->id(), id);
    }

    void limitsCombineServerAndForm()
    {
        FieldTemplate width = made(u"IntegerField"_s);
        width.exclusiveMinimum = 0;
        width.multipleOf = 8;
        NumberLimits limits = NumberLimits::of(width, {});
        QVERIFY(limits.integer);
        QCOMPARE(limits.minimum, 8.0); // 0 + 1, rounded up to a multiple
        QCOMPARE(limits.maximum, 4294967288.0);
        QCOMPARE(limits.step, 8.0);
        QCOMPARE(limits.nearest(63), 64.0);
        QCOMPARE(limits.nearest(-5), 8.0);

        FieldSettings narrow;
        narrow.min = 60;
        narrow.max = 100;
        limits = NumberLimits::of(width, narrow);
        QCOMPARE(limits.minimum, 64.0);
        QCOMPARE(limits.maximum, 96.0);
        // The form cannot widen what the server takes.
        narrow.min = -100;
        QCOMPARE(NumberLimits::of(width, narrow).minimum, 8.0);
        narrow.min = 500;
        limits = NumberLimits::of(width, narrow);
        QVERIFY(limits.minimum <= limits.maximum);
    }

    void limitsOfFloats()
    {
        FieldTemplate scale = made(u"FloatField"_s);
        scale.exclusiveMinimum = 0;
        scale.maximum = 1;
        NumberLimits limits = NumberLimits::of(scale, {});
        QCOMPARE(limits.minimum, 0.01);
        QCOMPARE(limits.step, 0.1);
        QCOMPARE(limits.fineStep, 0.01);
        QVERIFY(!limits.rounds);
        QCOMPARE(limits.nearest(0.123), 0.123);
        QCOMPARE(limits.nearest(7), 1.0);
        scale.multipleOf = 0.05;
        limits = NumberLimits::of(scale, {});
        QCOMPARE(limits.nearest(0.31), 0.3);
        QCOMPARE(limits.nearest(0.33), 0.35);
        QVERIFY(NumberLimits::problem(scale, {}, 0.15).isEmpty());
        QVERIFY(!NumberLimits::problem(scale, {}, 0.16).isEmpty());
    }

    void numbersAreChecked_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("right") << QByteArray("16") << QString();
        QTest::newRow("whole as float") << QByteArray("16.0") << QString();
        QTest::newRow("fraction") << QByteArray("16.5") << u"whole"_s;
        QTest::newRow("text") << QByteArray("\"16\"") << u"whole"_s;
        QTest::newRow("small") << QByteArray("8") << u"greater than 8"_s;
        QTest::newRow("large") << QByteArray("128") << u"at most 64"_s;
        QTest::newRow("step") << QByteArray("17") << u"multiple of 8"_s;
        QTest::newRow("form") << QByteArray("56") << u"at most 48 in this form"_s;
    }

    void numbersAreChecked()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        FieldTemplate field = made(u"IntegerField"_s);
        field.exclusiveMinimum = 8;
        field.maximum = 64;
        field.multipleOf = 8;
        FieldSettings settings;
        settings.max = 48;
        const QString problem = field.kind->problem(field, settings, value(json));
        QCOMPARE(problem.isEmpty(), says.isEmpty());
        QVERIFY2(problem.contains(says), qPrintable(problem));
        const Result<QJsonValue> parsed = field.kind->parseText(field, settings, QString::fromUtf8(json));
        QCOMPARE(parsed.has_value(), says.isEmpty());
    }

    void textIsRead_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("cardinality");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("json"); // Empty: refused.
        const auto row = [](const char* type, const char* text, const char* json,
                            Cardinality cardinality = Cardinality::Single) {
            QTest::addRow("%s %s %d", type, text, static_cast<int>(cardinality))
                << QString::fromLatin1(type) << static_cast<int>(cardinality) << QString::fromUtf8(text)
                << QByteArray(json);
        };
        const Cardinality list = Cardinality::Collection;
        row("IntegerField", " 7 ", "7");
        row("IntegerField", "9007199254740993", "9007199254740993");
        row("IntegerField", "7.5", "");
        row("IntegerField", "seven", "");
        row("IntegerField", "", "");
        row("FloatField", "0.5", "0.5");
        row("FloatField", "3", "3");
        row("FloatField", "nan", "");
        row("FloatField", "inf", "");
        row("StringField", " a, b ", "\" a, b \"");
        row("StringField", "", "\"\"");
        row("BooleanField", "True", "true");
        row("BooleanField", "off", "false");
        row("BooleanField", "2", "");
        row("BoardField", "auto", "\"auto\"");
        row("BoardField", "None", "\"none\"");
        row("BoardField", "Cats", "");
        row("ModelIdentifierField", "tiny-sdxl", "");
        row("ImageField", "a.png", R"({"image_name":"a.png"})");
        row("ImageField", " ", "");
        row("ColorField", "#0a141e", R"({"r":10,"g":20,"b":30,"a":255})");
        row("ColorField", "0a141e28", R"({"r":10,"g":20,"b":30,"a":40})");
        row("ColorField", "red", "");
        row("IntegerField", "1, 2,3", "[1,2,3]", list);
        row("IntegerField", "", "[]", list);
        row("IntegerField", "1,x", "", list);
        row("StringField", "[\"a,b\",\"c\"]", R"(["a,b","c"])", list);
        row("StringField", "[1]", "", list);
        row("StringField", "[", "", list);
        row("LoRAField", "some", "", list);
        row("FloatGeneratorField", "1", "");
        row("LatentsField", "1", "");
    }

    void textIsRead()
    {
        QFETCH(QString, type);
        QFETCH(int, cardinality);
        QFETCH(QString, text);
        QFETCH(QByteArray, json);
        const FieldTemplate field = made(type, static_cast<Cardinality>(cardinality));
        const Result<QJsonValue> parsed = field.kind->parseText(field, {}, text);
        if (json.isEmpty()) {
            QVERIFY(!parsed);
            QCOMPARE(parsed.error().kind, ApiError::Kind::Input);
            QVERIFY(!parsed.error().detail.isEmpty());
        } else {
            QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
            QCOMPARE(*parsed, value(json));
        }
    }

    void choicesAreReadByValueAndLabel()
    {
        FieldTemplate field = made(u"EnumField"_s);
        field.options = {u"fp16"_s, u"fp32"_s, 8};
        field.choiceLabels = {{u"fp32"_s, u"Full precision"_s}};
        QCOMPARE(*field.kind->parseText(field, {}, u"fp16"_s), QJsonValue(u"fp16"_s));
        QCOMPARE(*field.kind->parseText(field, {}, u"FP16"_s), QJsonValue(u"fp16"_s));
        QCOMPARE(*field.kind->parseText(field, {}, u"full precision"_s), QJsonValue(u"fp32"_s));
        QCOMPARE(*field.kind->parseText(field, {}, u"8"_s), QJsonValue(8));
        const Result<QJsonValue> wrong = field.kind->parseText(field, {}, u"fp64"_s);
        QVERIFY(!wrong);
        QVERIFY(wrong.error().detail.contains("fp16, fp32, 8"_L1));
        QCOMPARE(field.kind->displayText(field, u"fp32"_s), u"Full precision"_s);
        QCOMPARE(field.kind->fallbackDefault(field), QJsonValue(u"fp16"_s));

        FieldTemplate scheduler = made(u"SchedulerField"_s);
        scheduler.options = {u"euler"_s, u"dpmpp_3m_k"_s};
        QCOMPARE(*scheduler.kind->parseText(scheduler, {}, u"dpm++ 3m karras"_s),
                 QJsonValue(u"dpmpp_3m_k"_s));
    }

    void everySchedulerOfTheServersHasALabel()
    {
        const NodeTemplates templates = dataTemplates(u"6.14.2"_s);
        const FieldTemplate* field = templates.find(u"denoise_latents"_s)->input(u"scheduler"_s);
        for (const QJsonValue& option : field->options)
            QVERIFY2(schedulerLabel(option.toString()) != option.toString(), qPrintable(option.toString()));
        QCOMPARE(schedulerLabel(u"kdpm_2_a_k"_s), u"KDPM 2 Ancestral Karras"_s);
        QCOMPARE(schedulerLabel(u"new_one"_s), u"new_one"_s);
    }

    void dropdownsAreReadByLabel()
    {
        const FieldTemplate field = made(u"StringField"_s);
        const FieldSettings settings = FieldSettings::fromJson(
            value(
                R"({"type":"string-field-config","component":"dropdown","options":[{"label":"Nice","value":"n"}]})")
                .toObject());
        QCOMPARE(*field.kind->parseText(field, settings, u"Nice"_s), QJsonValue(u"n"_s));
        QCOMPARE(*field.kind->parseText(field, settings, u"n"_s), QJsonValue(u"n"_s));
        QCOMPARE(*field.kind->parseText(field, settings, u"other"_s), QJsonValue(u"other"_s));
    }

    void settingsOfAnotherShapeCountAsNone()
    {
        QVERIFY(FieldSettings::fromJson({}).type.isEmpty());
        QVERIFY(FieldSettings::fromJson({{"type"_L1, u"map-field-config"_s}}).type.isEmpty());
        const FieldSettings settings = FieldSettings::fromJson(
            {{"type"_L1, u"float-field-config"_s}, {"min"_L1, u"x"_s}, {"max"_L1, 2}});
        QCOMPARE(settings.component, u"number-input"_s);
        QVERIFY(!settings.min);
        QCOMPARE(settings.max, std::optional<double>(2));
    }

    void listsAndTextsAreChecked()
    {
        FieldTemplate list = made(u"IntegerField"_s, Cardinality::Collection);
        list.minItems = 1;
        list.maxItems = 2;
        list.maximum = 9;
        QVERIFY(list.kind->problem(list, {}, value("[1,2]")).isEmpty());
        QVERIFY(list.kind->problem(list, {}, value("[]")).contains("at least"_L1));
        QVERIFY(list.kind->problem(list, {}, value("[1,2,3]")).contains("at most"_L1));
        QVERIFY(list.kind->problem(list, {}, value("[1,10]")).contains("entry 2"_L1));
        QVERIFY(list.kind->problem(list, {}, value("1")).contains("list"_L1));
        FieldTemplate text = made(u"StringField"_s);
        text.minLength = 2;
        text.maxLength = 3;
        QVERIFY(text.kind->problem(text, {}, u"abc"_s).isEmpty());
        QVERIFY(!text.kind->problem(text, {}, u"a"_s).isEmpty());
        QVERIFY(!text.kind->problem(text, {}, u"abcd"_s).isEmpty());
        QVERIFY(!text.kind->problem(text, {}, 7).isEmpty());
    }

    void valuesAreCleaned_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("clean"); // Empty: no value.
        const auto row = [](const char* json, const char* clean) {
            QTest::newRow(json) << QByteArray(json) << QByteArray(clean);
        };
        const char* model = R"({"key":"k","hash":"h","name":"n","base":"sdxl","type":"main"})";
        row("null", "");
        row("7", "7");
        row("7.5", "7.5");
        row("\"\"", "\"\"");
        row("true", "true");
        row("[]", "[]");
        row("[1,2]", "[1,2]");
        row("[1,\"a\"]", "");
        row(R"({"image_name":"a.png","width":3})", R"({"image_name":"a.png"})");
        row(R"([{"image_name":"a.png","width":3}])", R"([{"image_name":"a.png"}])");
        row(R"({"board_id":"b","board_name":"Cats"})", R"({"board_id":"b"})");
        row(R"({"key":"k","hash":"h","name":"n","base":"sdxl","type":"main","extra":1})", model);
        row(R"({"key":"k","name":"n"})", "");
        row(R"({"r":1,"g":2,"b":3,"a":4,"name":"x"})", R"({"r":1,"g":2,"b":3,"a":4})");
        row(R"({"r":1,"g":2,"b":300,"a":4})", "");
        row(R"({"type":"float_generator_parse_string","input":"1"})",
            R"({"type":"float_generator_parse_string","input":"1"})");
        row(R"({"anything":1})", "");
    }

    void valuesAreCleaned()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, clean);
        const QJsonValue got = FieldKinds().cleaned(value(json));
        QCOMPARE(got.isUndefined(), clean.isEmpty());
        if (!clean.isEmpty())
            QCOMPARE(got, value(clean));
    }

    void valuesAreShownInOneLine()
    {
        const auto shown = [](const QString& type, const QByteArray& json,
                              Cardinality c = Cardinality::Single) {
            const FieldTemplate field = made(type, c);
            return field.kind->displayText(field, value(json));
        };
        QCOMPARE(shown(u"IntegerField"_s, "7"), u"7"_s);
        QCOMPARE(shown(u"ModelIdentifierField"_s, R"({"name":"tiny"})"), u"tiny"_s);
        QCOMPARE(shown(u"ImageField"_s, R"({"image_name":"a.png"})"), u"a.png"_s);
        QCOMPARE(shown(u"ColorField"_s, R"({"r":10,"g":20,"b":30,"a":255})"), u"#0a141eff"_s);
        QCOMPARE(shown(u"StringField"_s, R"(["a","b"])", Cardinality::Collection), u"a, b"_s);
        QCOMPARE(shown(u"BoardField"_s, "\"none\""), u"None (Uncategorized)"_s);
        QCOMPARE(shown(u"BoardField"_s, "\"auto\""), u"Auto"_s);
        QCOMPARE(shown(u"BooleanField"_s, "true"), u"on"_s);
        QCOMPARE(shown(u"LatentsField"_s, R"({"a":1})"), uR"({"a":1})"_s);
        QCOMPARE(shown(u"LatentsField"_s, "null"), QString());
    }
};

VITRINE_TEST(TestWorkflowFields)
#include "tst_workflowfields.moc"
