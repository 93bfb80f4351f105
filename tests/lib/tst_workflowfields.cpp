// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/fieldkinds.h"
#include "lib/workflow/numberlimits.h"
#include "lib/workflow/schedulers.h"
#include "lib/workflow/webuichecks.h"
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

/// The limits that a row sets, from the server's schema and from the form.
struct Limits {
    std::optional<double> min = {};
    std::optional<double> max = {};
    std::optional<double> above = {};
    std::optional<double> below = {};
    std::optional<double> multipleOf = {};
    std::optional<int> minLength = {};
    std::optional<int> maxLength = {};
    std::optional<int> minItems = {};
    std::optional<int> maxItems = {};
    std::optional<double> formMin = {};
    std::optional<double> formMax = {};

    [[nodiscard]] FieldTemplate on(FieldTemplate field) const
    {
        field.minimum = min;
        field.maximum = max;
        field.exclusiveMinimum = above;
        field.exclusiveMaximum = below;
        field.multipleOf = multipleOf;
        field.minLength = minLength;
        field.maxLength = maxLength;
        field.minItems = minItems;
        field.maxItems = maxItems;
        return field;
    }

    [[nodiscard]] FieldSettings settings() const
    {
        FieldSettings out;
        out.min = formMin;
        out.max = formMax;
        return out;
    }
};

constexpr const char* loraList =
    R"([{"lora":{"key":"k","hash":"h","name":"n","base":"sdxl","type":"lora"},"weight":0.75}])";

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
        row("VideoField", Cardinality::Collection, "video-list");
        row("BooleanField", Cardinality::Collection, "boolean-list");
        row("FloatField", Cardinality::Collection, "float-list");
        row("IntegerField", Cardinality::SingleOrCollection, "integer");
        row("FloatField", Cardinality::Single, "float");
        row("StylePresetField", Cardinality::Single, "style-preset");
        row("SystemPromptField", Cardinality::Single, "system-prompt");
        row("SavedWorkflowField", Cardinality::Single, "saved-workflow");
        row("IntegerGeneratorField", Cardinality::Single, "generator");
        row("StringGeneratorField", Cardinality::Single, "generator");
        row("ImageGeneratorField", Cardinality::Single, "generator");
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
        QCOMPARE(limits.minimum, 0.1); // 0 + 0.01, rounded up to a step
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

    /// What the server's web UI makes of a typed number: rounded to the step, a half upwards, then within
    /// limits that are multiples of the step themselves.
    void typedNumbersAreRoundedAsByTheWebUi_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<Limits>("limits");
        QTest::addColumn<double>("typed");
        QTest::addColumn<double>("taken");
        const auto row = [](const char* type, const char* name, const Limits& limits, double typed,
                            double taken) {
            QTest::addRow("%s, %s: %g", type, name, typed)
                << QString::fromLatin1(type) << limits << typed << taken;
        };
        const Limits none;
        row("IntegerField", "no limits", none, 2.5, 3);
        row("IntegerField", "no limits", none, -2.5, -2);
        row("IntegerField", "no limits", none, 1e12, 4294967295);
        row("IntegerField", "no limits", none, -1e12, -4294967295);
        const Limits threes{.min = -10, .max = 10, .multipleOf = 3};
        row("IntegerField", "-10..10 by 3", threes, -10, -9);
        row("IntegerField", "-10..10 by 3", threes, -8, -9);
        row("IntegerField", "-10..10 by 3", threes, -7, -6);
        row("IntegerField", "-10..10 by 3", threes, 1, 0);
        row("IntegerField", "-10..10 by 3", threes, 2, 3);
        row("IntegerField", "-10..10 by 3", threes, 10, 9);
        const Limits eights{.min = 43, .max = 81, .multipleOf = 8};
        row("IntegerField", "43..81 by 8", eights, 42, 48);
        row("IntegerField", "43..81 by 8", eights, 52, 56);
        row("IntegerField", "43..81 by 8", eights, 500, 80);
        const Limits open{.above = 0, .below = 10};
        row("IntegerField", "between 0 and 10", open, 0, 1);
        row("IntegerField", "between 0 and 10", open, 10, 9);
        row("FloatField", "between 0 and 10", open, 0, 0.1);
        row("FloatField", "between 0 and 10", open, 10, 9.9);
        row("FloatField", "between 0 and 10", open, 1.23456, 1.23456);
        row("FloatField", "no limits", none, 0.05, 0.05);
        row("FloatField", "no limits", none, 1e12, 4294967295);
        const Limits quarters{.min = 0, .max = 1, .multipleOf = 0.25};
        row("FloatField", "0..1 by 0.25", quarters, 0.3, 0.25);
        row("FloatField", "0..1 by 0.25", quarters, 0.87, 0.75);
        row("FloatField", "0..1 by 0.25", quarters, 0.88, 1);
        row("FloatField", "0..1 by 0.25", quarters, 0.125, 0.25);
        row("FloatField", "0..1 by 0.25", quarters, -4, 0);
        // The form's own limits only narrow, and are rounded inwards, too.
        row("IntegerField", "form 60..100 in 8..", {.min = 8, .multipleOf = 8, .formMin = 60, .formMax = 100},
            0, 64);
        row("IntegerField", "form 60..100 in 8..", {.min = 8, .multipleOf = 8, .formMin = 60, .formMax = 100},
            200, 96);
        row("IntegerField", "form 0..999 in 8..16", {.min = 8, .max = 16, .formMin = 0, .formMax = 999}, 0,
            8);
        row("IntegerField", "form 0..999 in 8..16", {.min = 8, .max = 16, .formMin = 0, .formMax = 999}, 99,
            16);
        row("FloatField", "form 0.25..0.75", {.formMin = 0.25, .formMax = 0.75}, 0, 0.3);
        row("FloatField", "form 0.25..0.75", {.formMin = 0.25, .formMax = 0.75}, 1, 0.7);
        // Where rounding would leave nothing, it is left.
        row("FloatField", "form 0.02..0.05", {.formMin = 0.02, .formMax = 0.05}, 0.03, 0.03);
        row("FloatField", "form 0.02..0.05", {.formMin = 0.02, .formMax = 0.05}, 9, 0.05);
        row("IntegerField", "a step of nothing", {.min = 1, .multipleOf = 0}, 3, 3);
    }

    void typedNumbersAreRoundedAsByTheWebUi()
    {
        QFETCH(QString, type);
        QFETCH(Limits, limits);
        QFETCH(double, typed);
        QFETCH(double, taken);
        const FieldTemplate field = limits.on(made(type));
        const NumberLimits numbers = NumberLimits::of(field, limits.settings());
        QCOMPARE(numbers.nearest(typed), taken);
        QCOMPARE(numbers.nearest(taken), taken);
        const QJsonValue sent = type == "IntegerField"_L1 ? QJsonValue(qint64(taken)) : QJsonValue(taken);
        const QString problem = field.kind->problem(field, limits.settings(), sent);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    /// Each limit that a schema or a form can set, for each kind that has it: what is inside is right, what
    /// is outside is said in words.
    void everyLimitIsSaid_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("cardinality");
        QTest::addColumn<Limits>("limits");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says"); // Empty: nothing is wrong.
        int number = 0;
        const auto row = [&number](const char* type, const Limits& limits, const char* json, const char* says,
                                   Cardinality cardinality = Cardinality::Single) {
            QTest::addRow("%d: %s %s %s", ++number, type, json, says)
                << QString::fromLatin1(type) << static_cast<int>(cardinality) << limits << QByteArray(json)
                << QString::fromLatin1(says);
        };
        const Cardinality list = Cardinality::Collection;
        const Cardinality either = Cardinality::SingleOrCollection;
        for (const char* type : {"IntegerField", "FloatField"}) {
            row(type, {.min = 2}, "2", "");
            row(type, {.min = 2}, "1", "at least 2");
            row(type, {.max = 2}, "2", "");
            row(type, {.max = 2}, "3", "at most 2");
            row(type, {.above = 2}, "3", "");
            row(type, {.above = 2}, "2", "greater than 2");
            row(type, {.below = 2}, "1", "");
            row(type, {.below = 2}, "2", "less than 2");
            row(type, {.multipleOf = 4}, "-8", "");
            row(type, {.multipleOf = 4}, "6", "multiple of 4");
            row(type, {.min = 2, .formMin = 4}, "3", "at least 4 in this form");
            row(type, {.max = 9, .formMax = 4}, "5", "at most 4 in this form");
            row(type, {}, "\"2\"", "must be a");
            row(type, {.max = 2}, "[1,2]", "", list);
            row(type, {.max = 2}, "[1,3]", "entry 2 must be at most 2", list);
            row(type, {.above = 0}, "[1,0]", "entry 2 must be greater than 0", list);
            row(type, {.multipleOf = 4}, "[4,6]", "entry 2 must be a multiple of 4", list);
            row(type, {.minItems = 1}, "[]", "at least 1", list);
            row(type, {.maxItems = 1}, "[1,2]", "at most 1", list);
            row(type, {}, "7", "must be a list", list);
            row(type, {.min = 2}, "2", "", either);
            row(type, {.min = 2}, "1", "at least 2", either);
            row(type, {.min = 2}, "[2,3]", "", either);
            row(type, {.min = 2}, "[2,1]", "entry 2 must be at least 2", either);
            row(type, {}, "[\"a\"]", "entry 1 must be a", either);
            row(type, {}, "[[1]]", "entry 1", either);
        }
        row("IntegerField", {}, "1.5", "whole number");
        row("FloatField", {.multipleOf = 0.1}, "0.3", "");
        row("StringField", {.minLength = 2}, "\"ab\"", "");
        row("StringField", {.minLength = 2}, "\"a\"", "at least 2");
        row("StringField", {.maxLength = 2}, "\"abc\"", "at most 2");
        row("StringField", {.maxLength = 2}, "[\"ab\",\"abc\"]", "entry 2 must have at most 2", list);
        row("StringField", {.minLength = 2}, "[\"a\"]", "entry 1 must have at least 2", either);
        row("StringField", {.minItems = 1}, "[]", "at least 1", list);
        row("StringField", {}, "7", "text");
        row("ImageField", {.minItems = 1}, "[]", "at least 1", list);
        row("ImageField", {.maxItems = 1}, R"([{"image_name":"a"},{"image_name":"b"}])", "at most 1", list);
        row("ImageField", {}, R"([{"image_name":"a"},{}])", "entry 2", list);
        row("ImageField", {}, "\"a.png\"", "not a value of this kind");
        row("VideoField", {}, R"({"video_name":"a.mp4"})", "");
        row("VideoField", {}, R"({"image_name":"a.png"})", "not a value of this kind");
        row("LoRAField", {.maxItems = 0}, loraList, "at most 0", list);
        row("LoRAField", {}, loraList, "", either);
        row("LoRAField", {}, R"([{"lora":{}}])", "entry 1", list);
        row("BooleanField", {}, "true", "");
        row("BooleanField", {}, "1", "not a value of this kind");
        row("BooleanField", {}, "[true,1]", "entry 2", either);
        row("BoardField", {}, "\"auto\"", "");
        row("BoardField", {}, "\"Cats\"", "not a value of this kind");
        row("ColorField", {}, R"({"r":0,"g":0,"b":0,"a":255})", "");
        row("ColorField", {}, R"({"r":0,"g":0,"b":0,"a":256})", "not a value of this kind");
        row("ModelIdentifierField", {}, R"({"key":"k"})", "not a value of this kind");
        row("StylePresetField", {}, R"({"style_preset_id":"p"})", "");
        row("StylePresetField", {}, "7", "not a value of this kind");
        row("SystemPromptField", {}, R"({"system_prompt_id":"p"})", "");
        row("SystemPromptField", {}, "7", "not a value of this kind");
        row("SavedWorkflowField", {}, "\"id\"", "");
        row("SavedWorkflowField", {}, "7", "not a value of this kind");
        row("FloatGeneratorField", {}, R"({"type":"float_generator_parse_string"})", "");
        row("FloatGeneratorField", {}, R"({"type":"other"})", "not a value of this kind");
    }

    void everyLimitIsSaid()
    {
        QFETCH(QString, type);
        QFETCH(int, cardinality);
        QFETCH(Limits, limits);
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const FieldTemplate field = limits.on(made(type, static_cast<Cardinality>(cardinality)));
        const QString problem = field.kind->problem(field, limits.settings(), value(json));
        QCOMPARE(problem.isEmpty(), says.isEmpty());
        QVERIFY2(problem.contains(says), qPrintable(problem));
    }

    void defaultsAreTheWebUis()
    {
        const auto fallback = [](const QString& type, Cardinality cardinality, bool required = false) {
            FieldTemplate field = made(type, cardinality);
            field.required = required;
            return field.kind->fallbackDefault(field);
        };
        const Cardinality list = Cardinality::Collection;
        QCOMPARE(fallback(u"IntegerField"_s, Cardinality::Single), QJsonValue(0));
        QCOMPARE(fallback(u"StringField"_s, Cardinality::Single), QJsonValue(QString()));
        QCOMPARE(fallback(u"BooleanField"_s, Cardinality::Single), QJsonValue(false));
        QCOMPARE(fallback(u"BoardField"_s, Cardinality::Single), QJsonValue(u"auto"_s));
        QCOMPARE(fallback(u"SchedulerField"_s, Cardinality::Single), QJsonValue(u"dpmpp_3m_k"_s));
        QCOMPARE(fallback(u"ColorField"_s, Cardinality::Single),
                 value(R"({"r":127,"g":127,"b":127,"a":255})"));
        QVERIFY(fallback(u"ImageField"_s, Cardinality::Single).isUndefined());
        QVERIFY(fallback(u"ModelIdentifierField"_s, Cardinality::Single).isUndefined());
        QVERIFY(fallback(u"ImageField"_s, list).isUndefined());
        QCOMPARE(fallback(u"ImageField"_s, list, true), QJsonValue(QJsonArray()));
        QCOMPARE(fallback(u"LoRAField"_s, list), QJsonValue(QJsonArray()));
        QCOMPARE(fallback(u"LoRAField"_s, Cardinality::SingleOrCollection), QJsonValue(QJsonArray()));
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

    /// The web UI names each limit that is missed, in its own order; lists entry by entry.
    void complaintsAreTheWebUis_data()
    {
        QTest::addColumn<FieldTemplate>("field");
        QTest::addColumn<QJsonValue>("given");
        QTest::addColumn<QStringList>("codes");
        const auto row = [](const char* title, const FieldTemplate& field, const QByteArray& given,
                            const QStringList& codes) {
            QTest::newRow(title) << field << value(given) << codes;
        };
        const auto list = Cardinality::Collection;
        const FieldTemplate steps = Limits{.min = 1, .max = 64, .multipleOf = 8}.on(made(u"IntegerField"_s));
        row("fits", steps, "16", {});
        row("above and no multiple", steps, "65",
            {u"collectionNumberGTMax"_s, u"collectionNumberNotMultipleOf"_s});
        row("below and no multiple", steps, "-1",
            {u"collectionNumberLTMin"_s, u"collectionNumberNotMultipleOf"_s});
        row("of another kind", steps, "1.5", {});
        const FieldTemplate open = Limits{.above = 0, .below = 1}.on(made(u"FloatField"_s));
        row("at the lower end", open, "0", {u"collectionNumberLTExclusiveMin"_s});
        row("at the upper end", open, "1", {u"collectionNumberGTExclusiveMax"_s});
        row("one or several", Limits{.max = 1}.on(made(u"FloatField"_s, Cardinality::SingleOrCollection)),
            "[2]", {});
        const FieldTemplate numbers =
            Limits{.max = 5, .minItems = 1, .maxItems = 2}.on(made(u"IntegerField"_s, list));
        row("empty list", numbers, "[]", {u"collectionEmpty"_s});
        row("too many and too large", numbers, "[1,6,7]",
            {u"collectionTooManyItems"_s, u"collectionNumberGTMax"_s, u"collectionNumberGTMax"_s});
        row("too few", Limits{.minItems = 2}.on(made(u"ImageField"_s, list)), R"([{"image_name":"a.png"}])",
            {u"collectionTooFewItems"_s});
        const FieldTemplate texts = Limits{.minLength = 2, .maxLength = 3}.on(made(u"StringField"_s, list));
        row("texts", texts, R"(["a","ab","abcd"])",
            {u"collectionStringTooShort"_s, u"collectionStringTooLong"_s});
        row("not a list of texts", texts, R"(["a",1])", {});
        row("one text", Limits{.minLength = 2}.on(made(u"StringField"_s)), R"("a")", {});
    }

    void complaintsAreTheWebUis()
    {
        QFETCH(FieldTemplate, field);
        QFETCH(QJsonValue, given);
        QFETCH(QStringList, codes);
        QStringList found;
        for (const WebUiComplaint& complaint : webUiComplaints(field, given)) {
            found.append(complaint.code);
            QVERIFY(!complaint.text.isEmpty());
        }
        QCOMPARE(found, codes);
    }
};

VITRINE_TEST(TestWorkflowFields)
#include "tst_workflowfields.moc"
