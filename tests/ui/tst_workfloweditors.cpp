// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/fieldkinds.h"
#include "tests/support/testmain.h"
#include "tests/ui/fieldkit.h"
#include "ui/workflow/choicebox.h"
#include "ui/workflow/fieldeditorfactory.h"
#include "ui/workflow/fieldsources.h"
#include "ui/workflow/numberspinbox.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

namespace vitrine {

using namespace test;

namespace {

ModelRecord record(const QString& key, const QString& name, const QString& base, const QString& type)
{
    ModelRecord out;
    out.key = key;
    out.hash = u"hash-"_s + key;
    out.name = name;
    out.base = base;
    out.type = type;
    return out;
}

BoardDto board(const QString& id, const QString& name)
{
    BoardDto out;
    out.boardId = id;
    out.boardName = name;
    return out;
}

QStringList texts(const ChoiceBox* box)
{
    QStringList out;
    for (int i = 0; i < box->count(); ++i)
        out.append(box->itemText(i));
    return out;
}

void type(QWidget* into, const QString& text)
{
    auto* edit = into->findChild<QLineEdit*>();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

} // namespace

/// Each kind's editor: values go in and come out unchanged, edits obey the limits.
class TestWorkflowEditors : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FieldEditor> make(const FormField& field)
    {
        std::unique_ptr<FieldEditor> out(FieldEditorFactory().create(field, m_sources, nullptr));
        m_edited = std::make_unique<QSignalSpy>(out.get(), &FieldEditor::valueEdited);
        return out;
    }

    FieldSources m_sources;
    std::unique_ptr<QSignalSpy> m_edited;

private Q_SLOTS:
    void valuesComeBackUnchanged_data()
    {
        QTest::addColumn<QString>("typeName");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("string") << u"StringField"_s << QJsonValue(u"a\nb <b>&amp;</b>"_s);
        QTest::newRow("integer") << u"IntegerField"_s << QJsonValue(42);
        QTest::newRow("largest integer")
            << u"IntegerField"_s << QJsonValue(std::numeric_limits<qint64>::max());
        QTest::newRow("float") << u"FloatField"_s << QJsonValue(7.5);
        QTest::newRow("long float") << u"FloatField"_s << QJsonValue(0.1234567890123456);
        QTest::newRow("boolean") << u"BooleanField"_s << QJsonValue(true);
        QTest::newRow("enum") << u"EnumField"_s << QJsonValue(u"x"_s);
        QTest::newRow("scheduler") << u"SchedulerField"_s << QJsonValue(u"dpmpp_3m_k"_s);
        QTest::newRow("model") << u"ModelIdentifierField"_s
                               << QJsonValue(QJsonObject{{u"key"_s, u"k"_s},
                                                         {u"hash"_s, u"h"_s},
                                                         {u"name"_s, u"n"_s},
                                                         {u"base"_s, u"sdxl"_s},
                                                         {u"type"_s, u"main"_s}});
        QTest::newRow("board") << u"BoardField"_s << QJsonValue(QJsonObject{{u"board_id"_s, u"b"_s}});
        QTest::newRow("board auto") << u"BoardField"_s << QJsonValue(u"auto"_s);
        QTest::newRow("image") << u"ImageField"_s << QJsonValue(QJsonObject{{u"image_name"_s, u"i.png"_s}});
        QTest::newRow("colour") << u"ColorField"_s
                                << QJsonValue(
                                       QJsonObject{{u"r"_s, 1}, {u"g"_s, 2}, {u"b"_s, 3}, {u"a"_s, 4}});
        QTest::newRow("latents") << u"LatentsField"_s << QJsonValue(QJsonObject{{u"latents_name"_s, u"l"_s}});
        QTest::newRow("unset") << u"ImageField"_s << QJsonValue(QJsonValue::Undefined);
    }

    void valuesComeBackUnchanged()
    {
        QFETCH(QString, typeName);
        QFETCH(QJsonValue, value);
        const auto editor = make(fieldOf(typeName));
        editor->setValue(value);
        QCOMPARE(editor->value(), value);
        editor->commit();
        QCOMPARE(editor->value(), value);
        QVERIFY(m_edited->isEmpty());
    }

    void integersObeyLimitsAndSteps()
    {
        FormField field = fieldOf(u"IntegerField"_s);
        field.fieldTemplate.minimum = 64;
        field.fieldTemplate.maximum = 2048;
        field.fieldTemplate.multipleOf = 8;
        const auto editor = make(field);
        editor->setValue(768);
        type(editor.get(), u"6"_s); // the beginning of 64: not yet allowed
        QCOMPARE(editor->value().toInteger(), 768);
        type(editor.get(), u"128"_s);
        QCOMPARE(editor->value().toInteger(), 128);
        type(editor.get(), u"100"_s);
        editor->commit();
        QCOMPARE(editor->value().toInteger(), 104);
        type(editor.get(), u"99999"_s);
        editor->commit();
        QCOMPARE(editor->value().toInteger(), 2048);
        type(editor.get(), u"-"_s);
        editor->commit();
        QCOMPARE(editor->value().toInteger(), 2048);
        auto* box = editor->findChild<NumberSpinBox*>();
        box->stepDown();
        QCOMPARE(editor->value().toInteger(), 2040);
        QVERIFY(!m_edited->isEmpty());
    }

    void wholeNumbersAreExactTo63Bits()
    {
        FormField field = fieldOf(u"IntegerField"_s);
        field.fieldTemplate.minimum = -9.3e18;
        field.fieldTemplate.maximum = 9.3e18;
        const auto editor = make(field);
        editor->setValue(0);
        type(editor.get(), u"9223372036854775807"_s);
        editor->commit();
        QCOMPARE(editor->value().toInteger(), std::numeric_limits<qint64>::max());
        auto* box = editor->findChild<NumberSpinBox*>();
        box->stepUp(); // nothing above
        QCOMPARE(editor->value().toInteger(), std::numeric_limits<qint64>::max());
        box->stepDown();
        QCOMPARE(editor->value().toInteger(), std::numeric_limits<qint64>::max() - 1);
    }

    void aValueBeyondTheLimitsIsShownAsItIs()
    {
        FormField field = fieldOf(u"IntegerField"_s);
        field.fieldTemplate.maximum = 10;
        const auto editor = make(field);
        editor->setValue(5000);
        QCOMPARE(editor->findChild<QLineEdit*>()->text(), u"5000"_s);
        QCOMPARE(editor->value().toInteger(), 5000);
    }

    void floatsStepInTenthsAndKeepTypedDigits()
    {
        const auto editor = make(fieldOf(u"FloatField"_s));
        editor->setValue(7.5);
        auto* box = editor->findChild<NumberSpinBox*>();
        box->stepUp();
        QCOMPARE(editor->value().toDouble(), 7.6);
        type(editor.get(), u"1.2345"_s);
        editor->commit();
        QCOMPARE(editor->value().toDouble(), 1.2345);
        type(editor.get(), u"abc"_s); // letters do not get in
        editor->commit();
        QCOMPARE(editor->value().toDouble(), 1.2345);
    }

    void slidersAndShuffleStayInRange()
    {
        FormField field = fieldOf(u"IntegerField"_s);
        field.settings.type = u"integer-field-config"_s;
        field.settings.component = u"number-input-and-slider"_s;
        field.settings.min = 16;
        field.settings.max = 256;
        field.settings.showShuffle = true;
        const auto editor = make(field);
        editor->setValue(64);
        auto* slider = editor->findChild<QSlider*>();
        QCOMPARE(slider->maximum(), 240);
        QCOMPARE(slider->value(), 48);
        slider->setValue(240);
        QCOMPARE(editor->value().toInteger(), 256);
        QCOMPARE(m_edited->size(), 1);
        for (int i = 0; i < 50; ++i) {
            editor->findChild<QPushButton*>()->click();
            QVERIFY(editor->value().toInteger() >= 16 && editor->value().toInteger() <= 256);
        }
        field.settings.component = u"slider"_s;
        const auto alone = make(field);
        alone->setValue(64);
        alone->show();
        QVERIFY(!alone->findChild<NumberSpinBox*>()->isVisible());
        QCOMPARE(alone->findChild<QLabel*>()->text(), u"64"_s);
        alone->findChild<QSlider*>()->setValue(0);
        QCOMPARE(alone->findChild<QLabel*>()->text(), u"16"_s);
    }

    void floatSliderGivesTidyNumbers()
    {
        FormField field = fieldOf(u"FloatField"_s);
        field.settings.type = u"float-field-config"_s;
        field.settings.component = u"slider"_s;
        field.settings.min = 0;
        field.settings.max = 1;
        const auto editor = make(field);
        editor->setValue(0.5);
        editor->findChild<QSlider*>()->setValue(3);
        QCOMPARE(editor->value().toDouble(), 0.3);
    }

    void textHasThreeForms()
    {
        FormField field = fieldOf(u"StringField"_s);
        auto editor = make(field);
        editor->setValue(u"one"_s);
        type(editor.get(), u"two"_s);
        QCOMPARE(editor->value().toString(), u"two"_s);

        field.fieldTemplate.component = FieldTemplate::Component::Textarea;
        editor = make(field);
        auto* area = editor->findChild<QPlainTextEdit*>();
        QVERIFY(area);
        editor->setValue(u"two\nlines\u00a0"_s);
        QVERIFY(m_edited->isEmpty());
        area->moveCursor(QTextCursor::End);
        QTest::keyClicks(area, u"x"_s);
        QCOMPARE(editor->value().toString(), u"two\nlines\u00a0x"_s);

        field.settings.type = u"string-field-config"_s;
        field.settings.component = u"input"_s;
        QVERIFY(make(field)->findChild<QLineEdit*>()); // the form's choice counts before the template's

        field.settings.component = u"dropdown"_s;
        field.settings.options = {{u"Red"_s, u"red"_s}, {QString(), u"blue"_s}, {QString(), QString()}};
        editor = make(field);
        auto* box = editor->findChild<ChoiceBox*>();
        editor->setValue(u"red"_s);
        QCOMPARE(texts(box), (QStringList{u"Red"_s, u"blue"_s, u"Option 3"_s}));
        QCOMPARE(box->currentText(), u"Red"_s);
        QVERIFY(choose(box, u"blue"_s));
        QCOMPARE(editor->value().toString(), u"blue"_s);
        editor->setValue(u"else"_s);
        QCOMPARE(box->currentText(), u"else"_s);
        field.settings.options.clear();
        QVERIFY(!make(field)->findChild<ChoiceBox*>()->isEnabled());
    }

    void checkBoxAndItsLabel()
    {
        const auto editor = make(fieldOf(u"BooleanField"_s));
        editor->setValue(false);
        QVERIFY(editor->wantsLabelBeside());
        editor->labelClicked();
        QCOMPARE(editor->value(), QJsonValue(true));
        QCOMPARE(m_edited->size(), 1);
    }

    void choicesCarryTheirLabels()
    {
        FormField field = fieldOf(u"SchedulerField"_s);
        field.fieldTemplate.options = {u"ddim"_s, u"dpmpp_3m_k"_s};
        const auto editor = make(field);
        editor->setValue(u"dpmpp_3m_k"_s);
        auto* box = editor->findChild<ChoiceBox*>();
        QCOMPARE(box->currentText(), u"DPM++ 3M Karras"_s);
        QVERIFY(choose(box, u"DDIM"_s));
        QCOMPARE(editor->value().toString(), u"ddim"_s);
        editor->setValue(u"gone"_s);
        QCOMPARE(editor->value().toString(), u"gone"_s);
        QVERIFY(box->currentChoice()->missing);

        FormField plain = fieldOf(u"EnumField"_s);
        plain.fieldTemplate.options = {u"a"_s, 2};
        plain.fieldTemplate.choiceLabels = {{u"a"_s, u"The first"_s}};
        const auto enumEditor = make(plain);
        enumEditor->setValue(u"a"_s);
        auto* enumBox = enumEditor->findChild<ChoiceBox*>();
        QCOMPARE(enumBox->currentText(), u"The first"_s);
        QVERIFY(choose(enumBox, u"2"_s));
        QCOMPARE(enumEditor->value(), QJsonValue(2));
    }

    void modelsAreGroupedFilteredAndLive()
    {
        m_sources.setModels({record(u"2"_s, u"b-model"_s, u"sdxl"_s, u"main"_s),
                             record(u"1"_s, u"a-model"_s, u"sdxl"_s, u"main"_s),
                             record(u"3"_s, u"old"_s, u"sd-1"_s, u"main"_s),
                             record(u"4"_s, u"v"_s, u"sdxl"_s, u"vae"_s)});
        FormField field = fieldOf(u"ModelIdentifierField"_s);
        field.fieldTemplate.required = true;
        field.fieldTemplate.modelTypes = {u"main"_s};
        const auto editor = make(field);
        auto* box = editor->findChild<ChoiceBox*>();
        QCOMPARE(texts(box),
                 (QStringList{u"SD-1 / MAIN"_s, u"old"_s, u"SDXL / MAIN"_s, u"a-model"_s, u"b-model"_s}));
        QCOMPARE(box->currentIndex(), -1);
        QVERIFY(choose(box, u"a-model"_s));
        QCOMPARE(editor->value()[u"key"].toString(), u"1"_s);
        QVERIFY(choose(box, u"SDXL / MAIN"_s)); // a heading is no value
        QCOMPARE(editor->value()[u"key"].toString(), u"1"_s);
        editor->setValue(editor->value());

        m_sources.setModels({record(u"3"_s, u"old"_s, u"sd-1"_s, u"main"_s)});
        QCOMPARE(box->currentText(), u"a-model"_s);
        QVERIFY(box->currentChoice()->missing);
        QCOMPARE(editor->value()[u"key"].toString(), u"1"_s);
        m_sources.setModels({record(u"1"_s, u"a-model"_s, u"sdxl"_s, u"main"_s)});
        QVERIFY(!box->currentChoice()->missing);
        QCOMPARE(box->currentText(), u"a-model"_s);

        field.fieldTemplate.required = false;
        const auto optional = make(field);
        optional->setValue(editor->value());
        QVERIFY(choose(optional->findChild<ChoiceBox*>(), u"(None)"_s));
        QVERIFY(optional->value().isUndefined());
    }

    void boardsAreLive()
    {
        m_sources.setBoards({board(u"b1"_s, u"Cats"_s), board(u"b2"_s, u"Dogs & <b>co</b>"_s)});
        const auto editor = make(fieldOf(u"BoardField"_s));
        auto* box = editor->findChild<ChoiceBox*>();
        editor->setValue(QJsonValue::Undefined);
        QCOMPARE(box->currentText(), u"Auto (Uncategorized)"_s);
        m_sources.setAutoAddBoard(u"b1"_s);
        QCOMPARE(box->currentText(), u"Auto (Cats)"_s);
        QVERIFY(choose(box, u"Dogs & <b>co</b>"_s));
        QCOMPARE(editor->value()[u"board_id"].toString(), u"b2"_s);
        m_sources.setBoards({board(u"b1"_s, u"Cats"_s)});
        QCOMPARE(editor->value()[u"board_id"].toString(), u"b2"_s);
        QVERIFY(box->currentChoice()->missing);
        QVERIFY(choose(box, u"None (Uncategorized)"_s));
        QCOMPARE(editor->value(), QJsonValue(u"none"_s));
        m_sources.setAutoAddBoard(u"none"_s);
        QCOMPARE(m_sources.autoAddBoardName(), u"Uncategorized"_s);
    }

    void imageCanBeTakenOut()
    {
        const auto editor = make(fieldOf(u"ImageField"_s));
        auto* clear = editor->findChild<QToolButton*>(u"clearItem"_s);
        QVERIFY(clear->isHidden());
        editor->setValue(QJsonObject{{u"image_name"_s, u"i.png"_s}});
        clear->click();
        QVERIFY(editor->value().isUndefined());
        QCOMPARE(m_edited->size(), 1);
    }

    void anotherEditorCanBeAdded()
    {
        class Mine : public FieldEditor {
        public:
            using FieldEditor::FieldEditor;
            [[nodiscard]] QJsonValue value() const override { return 1; }
            void setValue(const QJsonValue& /*value*/) override { }
        };
        FieldEditorFactory factory;
        factory.add(u"color"_s, [](const FormField& f, FieldSources& s, QWidget* p) -> FieldEditor* {
            return new Mine(f, s, p);
        });
        const std::unique_ptr<FieldEditor> editor(
            factory.create(fieldOf(u"ColorField"_s), m_sources, nullptr));
        QCOMPARE(editor->value(), QJsonValue(1));
        // A field that the server does not know is never edited.
        FormField lost = fieldOf(u"ColorField"_s);
        lost.problem = u"this server has no node “x”"_s;
        const std::unique_ptr<FieldEditor> readOnly(factory.create(lost, m_sources, nullptr));
        QVERIFY(readOnly->value().isUndefined());
    }

    void theWheelPassesThroughWithoutFocus()
    {
        const auto editor = make(fieldOf(u"IntegerField"_s));
        editor->setValue(5);
        editor->show();
        auto* box = editor->findChild<NumberSpinBox*>();
        box->clearFocus();
        QWheelEvent wheel(QPointF(2, 2), QPointF(2, 2), QPoint(), QPoint(0, 120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(box, &wheel);
        QCOMPARE(editor->value().toInteger(), 5);
        QVERIFY(!wheel.isAccepted());
    }

    void aProblemIsToldToAssistiveTechnology()
    {
        FormField field = fieldOf(u"IntegerField"_s);
        field.description = u"How wide"_s;
        const auto editor = make(field);
        auto* box = editor->findChild<NumberSpinBox*>();
        QCOMPARE(box->accessibleName(), u"Field"_s);
        QCOMPARE(box->accessibleDescription(), u"How wide"_s);
        editor->setProblem(u"too wide"_s);
        QCOMPARE(box->accessibleDescription(), u"too wide"_s);
        editor->setProblem({});
        QCOMPARE(box->accessibleDescription(), u"How wide"_s);
    }
};

} // namespace vitrine

using vitrine::TestWorkflowEditors;
VITRINE_TEST(TestWorkflowEditors)
#include "tst_workfloweditors.moc"
