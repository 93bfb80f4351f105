// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/calculation.h"
#include "lib/workflow/fieldkinds.h"
#include "tests/support/testmain.h"
#include "tests/ui/fieldkit.h"
#include "ui/workflow/choicebox.h"
#include "ui/workflow/choicepopup.h"
#include "ui/workflow/collectionmodel.h"
#include "ui/workflow/editors/collectioneditor.h"
#include "ui/workflow/fieldeditorfactory.h"
#include "ui/workflow/fieldsources.h"
#include "ui/workflow/generatorform.h"
#include "ui/workflow/lorarow.h"
#include "ui/workflow/numberspinbox.h"
#include "ui/workflow/textlabel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <limits>
#include <memory>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

FormField listOf(const QString& typeName)
{
    return fieldOf(typeName, FieldType::Cardinality::Collection);
}

ModelRecord lora(const QString& key, const QString& base)
{
    ModelRecord out;
    out.key = key;
    out.hash = u"hash-"_s + key;
    out.name = u"lora "_s + key;
    out.base = base;
    out.type = u"lora"_s;
    return out;
}

} // namespace

/// Editors of lists, colours, LoRAs and generators, without a server.
class TestListEditors : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FieldEditor> make(const FormField& field)
    {
        std::unique_ptr<FieldEditor> out(FieldEditorFactory().create(field, m_sources, nullptr));
        m_edited = std::make_unique<QSignalSpy>(out.get(), &FieldEditor::valueEdited);
        out->resize(400, 300);
        out->show();
        return out;
    }
    static QToolButton* button(const FieldEditor& editor, const QString& name)
    {
        return editor.findChild<QToolButton*>(name);
    }
    static void select(const FieldEditor& editor, int row)
    {
        auto* view = editor.findChild<QListView*>(u"entries"_s);
        view->setCurrentIndex(view->model()->index(row, 0));
    }
    static void press(const FieldEditor& editor, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(editor.findChild<QListView*>(u"entries"_s), key, modifiers);
    }
    /// Types into the entry that is open and leaves it with Enter.
    static void fillIn(const FieldEditor& editor, const QString& text)
    {
        auto* view = editor.findChild<QListView*>(u"entries"_s);
        auto* line = view->viewport()->findChild<QLineEdit*>();
        QVERIFY(line);
        line->selectAll();
        // The focus is in the spin box, where there is one.
        QWidget* focus = line->focusProxy() ? line->focusProxy() : line;
        QTest::keyClicks(focus, text);
        QTest::keyClick(focus, Qt::Key_Return);
    }

    FieldSources m_sources;
    std::unique_ptr<QSignalSpy> m_edited;

private Q_SLOTS:
    void init() { m_sources.forgetRemembered(); }

    void calculations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("result"); // NaN: none
        const auto none = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("order") << u"2*512+64"_s << 1088.0;
        QTest::newRow("brackets") << u"(3 + 4) * 2"_s << 14.0;
        QTest::newRow("power") << u"2^3^2"_s << 512.0;
        QTest::newRow("two stars") << u"2**10"_s << 1024.0;
        QTest::newRow("sign before power") << u"-2^2"_s << -4.0;
        QTest::newRow("rest") << u"7 % 4"_s << 3.0;
        QTest::newRow("signs") << u"1 - -2"_s << 3.0;
        QTest::newRow("times sign") << u"1.5\u00d74"_s << 6.0;
        QTest::newRow("no number after") << u"2*"_s << none;
        QTest::newRow("nothing") << QString() << none;
        QTest::newRow("by zero") << u"1/0"_s << none;
        QTest::newRow("words") << u"2*x"_s << none;
        QTest::newRow("open bracket") << u"(2"_s << none;
        QTest::newRow("deep") << QString(400, u'(') << none;
        QTest::newRow("many signs") << QString(400, u'-') + u"1"_s << none;
    }
    void calculations()
    {
        QFETCH(QString, text);
        QFETCH(double, result);
        const auto given = calculated(text);
        QCOMPARE(given.has_value(), !std::isnan(result));
        if (given)
            QCOMPARE(*given, result);
    }

    void aNumberBoxCalculates()
    {
        FormField field = fieldOf(u"IntegerField"_s);
        field.fieldTemplate.minimum = 64;
        field.fieldTemplate.multipleOf = 8;
        const auto editor = make(field);
        editor->setValue(512);
        auto* line = editor->findChild<QLineEdit*>();
        line->selectAll();
        QTest::keyClicks(line, u"2*512+64"_s);
        QCOMPARE(editor->value(), QJsonValue(512)); // not before it is complete
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(editor->value(), QJsonValue(1088));
        QCOMPARE(line->text(), u"1088"_s);
        line->selectAll();
        QTest::keyClicks(line, u"100/3"_s); // the nearest that is allowed
        editor->commit();
        QCOMPARE(editor->value(), QJsonValue(64));
        line->selectAll();
        QTest::keyClicks(line, u"2*("_s);
        QVERIFY(editor->discard());
        QCOMPARE(line->text(), u"64"_s);
        QVERIFY(!editor->discard());
        QCOMPARE(editor->hint(), u"64 or more, in steps of 8"_s);
    }

    void valuesComeBackUnchanged_data()
    {
        QTest::addColumn<FormField>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto image = [](const QString& name) { return QJsonObject{{u"image_name"_s, name}}; };
        QTest::newRow("integers") << listOf(u"IntegerField"_s) << QJsonValue(QJsonArray{1, 2, 3});
        QTest::newRow("floats") << listOf(u"FloatField"_s) << QJsonValue(QJsonArray{0.1, 2});
        QTest::newRow("texts") << listOf(u"StringField"_s) << QJsonValue(QJsonArray{u"a"_s, QString()});
        QTest::newRow("switches") << listOf(u"BooleanField"_s) << QJsonValue(QJsonArray{true, false});
        QTest::newRow("images") << listOf(u"ImageField"_s)
                                << QJsonValue(QJsonArray{image(u"a.png"_s), image(u"b.png"_s)});
        QTest::newRow("videos") << listOf(u"VideoField"_s)
                                << QJsonValue(QJsonArray{QJsonObject{{u"video_name"_s, u"a.mp4"_s}}});
        QTest::newRow("video") << fieldOf(u"VideoField"_s)
                               << QJsonValue(QJsonObject{{u"video_name"_s, u"a.mp4"_s}});
        QTest::newRow("preset") << fieldOf(u"StylePresetField"_s)
                                << QJsonValue(QJsonObject{{u"style_preset_id"_s, u"p"_s}});
        QTest::newRow("system prompt")
            << fieldOf(u"SystemPromptField"_s) << QJsonValue(QJsonObject{{u"system_prompt_id"_s, u"p"_s}});
        QTest::newRow("workflow") << fieldOf(u"SavedWorkflowField"_s) << QJsonValue(u"id"_s);
        QTest::newRow("colour") << fieldOf(
            u"ColorField"_s) << QJsonValue(QJsonObject{{u"r"_s, 1}, {u"g"_s, 2}, {u"b"_s, 3}, {u"a"_s, 4}});
        FormField generator = fieldOf(u"FloatGeneratorField"_s);
        generator.nodeType = u"float_generator"_s;
        QTest::newRow("generator") << generator
                                   << QJsonValue(
                                          QJsonObject{{u"type"_s, u"float_generator_linear_distribution"_s},
                                                      {u"start"_s, 0.5},
                                                      {u"end"_s, 3},
                                                      {u"count"_s, 4}});
        QTest::newRow("damaged generator")
            << generator << QJsonValue(QJsonObject{{u"type"_s, u"float_generator_of_tomorrow"_s}});
        QTest::newRow("loras") << listOf(u"LoRAField"_s)
                               << QJsonValue(QJsonArray{
                                      QJsonObject{{u"lora"_s, lora(u"x"_s, u"sdxl"_s).identifier()},
                                                  {u"weight"_s, 12.5}}});
        QTest::newRow("unset list") << listOf(u"ImageField"_s) << QJsonValue(QJsonValue::Undefined);
    }
    void valuesComeBackUnchanged()
    {
        QFETCH(FormField, field);
        QFETCH(QJsonValue, value);
        const auto editor = make(field);
        QVERIFY(qstrcmp(editor->metaObject()->className(), "vitrine::ReadOnlyEditor") != 0);
        editor->setValue(value);
        QCOMPARE(editor->value(), value);
        editor->commit();
        QCOMPARE(editor->value(), value);
        QVERIFY(m_edited->isEmpty());
    }

    void aListIsEditedByKeys()
    {
        const auto editor = make(listOf(u"IntegerField"_s));
        const QAbstractItemModelTester tester(editor->findChild<CollectionModel*>(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        editor->setValue(QJsonArray{3, 1, 2});
        button(*editor, u"addEntry"_s)->click();
        fillIn(*editor, u"6*7"_s);
        QTRY_COMPARE(editor->value(), QJsonValue(QJsonArray{3, 1, 2, 42}));
        select(*editor, 0);
        press(*editor, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(editor->value(), QJsonValue(QJsonArray{1, 3, 2, 42}));
        press(*editor, Qt::Key_Up, Qt::AltModifier);
        press(*editor, Qt::Key_Up, Qt::AltModifier); // it is the first already
        QCOMPARE(editor->value(), QJsonValue(QJsonArray{3, 1, 2, 42}));
        press(*editor, Qt::Key_Delete);
        QCOMPARE(editor->value(), QJsonValue(QJsonArray{1, 2, 42}));
        press(*editor, Qt::Key_F2);
        fillIn(*editor, u"5"_s);
        QTRY_COMPARE(editor->value(), QJsonValue(QJsonArray{5, 2, 42}));
        button(*editor, u"removeEntry"_s)->click();
        QCOMPARE(editor->value(), QJsonValue(QJsonArray{2, 42}));
        button(*editor, u"removeAll"_s)->click();
        QCOMPARE(editor->value(), QJsonValue(QJsonArray()));
        QVERIFY(!button(*editor, u"removeAll"_s)->isEnabled());
        QCOMPARE(m_edited->size(), 8); // each was one step
    }

    void rowsAreDragged()
    {
        const auto editor = make(listOf(u"StringField"_s));
        editor->setValue(QJsonArray{u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        auto* model = editor->findChild<CollectionModel*>();
        const std::unique_ptr<QMimeData> rows(model->mimeData({model->index(0), model->index(2)}));
        model->dropMimeData(rows.get(), Qt::MoveAction, 4, 0, {});
        QCOMPARE(editor->value(), QJsonValue(QJsonArray{u"b"_s, u"d"_s, u"a"_s, u"c"_s}));
        QMimeData foreign;
        foreign.setData(u"application/x-vitrine-rows"_s, "7 -1 x");
        model->dropMimeData(&foreign, Qt::MoveAction, 0, 0, {});
        QCOMPARE(editor->value(), QJsonValue(QJsonArray{u"b"_s, u"d"_s, u"a"_s, u"c"_s}));
    }

    void linesArePasted()
    {
        QGuiApplication::clipboard()->setText(u"4\nfive\r\n 6 \n\n"_s);
        const auto numbers = make(listOf(u"IntegerField"_s));
        button(*numbers, u"pasteLines"_s)->click();
        QCOMPARE(numbers->value(), QJsonValue(QJsonArray{4, 6}));
        const auto* note = numbers->findChild<TextLabel*>(u"pasteNote"_s);
        QVERIFY(note->isVisible());
        QVERIFY2(note->plainText().startsWith(u'1'), qPrintable(note->plainText()));

        const auto texts = make(listOf(u"StringField"_s));
        select(*texts, 0);
        press(*texts, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(texts->value(), QJsonValue(QJsonArray{u"4"_s, u"five"_s, u" 6 "_s, QString()}));
        const auto switches = make(listOf(u"BooleanField"_s));
        QGuiApplication::clipboard()->setText(u"true\noff"_s);
        button(*switches, u"pasteLines"_s)->click();
        QCOMPARE(switches->value(), QJsonValue(QJsonArray{true, false}));
    }

    void aColourByHexAndOpacity()
    {
        const auto editor = make(fieldOf(u"ColorField"_s));
        editor->setValue(QJsonObject{{u"r"_s, 10}, {u"g"_s, 200}, {u"b"_s, 30}, {u"a"_s, 255}});
        auto* hex = editor->findChild<QLineEdit*>();
        QCOMPARE(hex->text(), u"#0ac81eff"_s);
        hex->selectAll();
        QTest::keyClicks(hex, u"#102030"_s);
        QTest::keyClick(hex, Qt::Key_Return);
        QCOMPARE(editor->value(),
                 QJsonValue(QJsonObject{{u"r"_s, 16}, {u"g"_s, 32}, {u"b"_s, 48}, {u"a"_s, 255}}));
        editor->findChild<QSlider*>()->setValue(128);
        QCOMPARE(editor->value()[u"a"].toInt(), 128);
        QCOMPARE(hex->text(), u"#10203080"_s);
        hex->selectAll();
        QTest::keyClicks(hex, u"#zz"_s);
        editor->commit(); // no colour: the value stays
        QCOMPARE(hex->text(), u"#10203080"_s);
        QCOMPARE(m_edited->size(), 2);
    }

    void lorasHaveWeightsAndSwitches()
    {
        ModelRecord strong = lora(u"b"_s, u"sdxl"_s);
        strong.defaultLoraWeight = 0.4;
        m_sources.setModels({lora(u"a"_s, u"sdxl"_s), strong, lora(u"c"_s, u"sd-1"_s)});
        FormField field = listOf(u"LoRAField"_s);
        field.fieldTemplate.modelBases = {u"sdxl"_s};
        const auto editor = make(field);
        editor->setValue(QJsonArray());
        auto* add = editor->findChild<ChoiceBox*>(u"addLora"_s);
        QCOMPARE(add->findText(u"lora c"_s), -1);
        QVERIFY(choose(add, u"lora a"_s));
        QVERIFY(choose(add, u"lora b"_s));
        choose(add, u"lora a"_s); // each once
        QCOMPARE(editor->value().toArray().size(), 2);
        QCOMPARE(editor->value()[0][u"weight"].toDouble(), 0.75);
        QCOMPARE(editor->value()[1][u"weight"].toDouble(), 0.4);
        QCOMPARE(editor->value()[1][u"lora"], QJsonValue(strong.identifier()));

        auto rows = editor->findChildren<LoraRow*>();
        rows[0]->findChild<QSlider*>()->setValue(0);
        QCOMPARE(editor->value()[0][u"weight"].toDouble(), -1.0);
        auto* weight = rows[0]->findChild<NumberSpinBox*>();
        weight->findChild<QLineEdit*>()->selectAll();
        QTest::keyClicks(weight->findChild<QLineEdit*>(), u"99"_s);
        editor->commit();
        QCOMPARE(editor->value()[0][u"weight"].toDouble(), 10.0);

        // Off: not in the value, still listed, over a form that is built anew.
        rows[0]->findChild<QCheckBox*>()->click();
        QCOMPARE(editor->value().toArray().size(), 1);
        const auto again = make(field);
        again->setValue(editor->value());
        rows = again->findChildren<LoraRow*>();
        QCOMPARE(rows.size(), 2);
        QVERIFY(!rows[0]->isOn());
        rows[0]->findChild<QCheckBox*>()->click();
        QCOMPARE(again->value().toArray().size(), 2);
        QCOMPARE(again->value()[0][u"weight"].toDouble(), 10.0);
        rows[1]->findChild<QToolButton*>(u"removeLora"_s)->click();
        QTRY_COMPARE(again->value().toArray().size(), 1);
        QCOMPARE(again->findChildren<LoraRow*>().size(), 1);
    }

    void generatorsHaveTheirSettings()
    {
        FormField field = fieldOf(u"IntegerGeneratorField"_s);
        field.nodeType = u"integer_generator"_s;
        const auto editor = make(field);
        editor->setValue(QJsonObject{{u"type"_s, u"integer_generator_arithmetic_sequence"_s},
                                     {u"start"_s, 64},
                                     {u"step"_s, 16},
                                     {u"count"_s, 3}});
        const auto* preview = editor->findChild<QPlainTextEdit*>(u"generatorPreview"_s);
        QCOMPARE(preview->toPlainText(), u"64, 80, 96"_s);
        auto* start = editor->findChild<NumberSpinBox*>(u"start"_s);
        start->findChild<QLineEdit*>()->selectAll();
        QTest::keyClicks(start->findChild<QLineEdit*>(), u"8"_s);
        QCOMPARE(editor->value()[u"start"].toInt(), 8);
        QCOMPARE(preview->toPlainText(), u"8, 24, 40"_s);

        auto* kind = editor->findChild<ChoiceBox*>(u"generatorKind"_s);
        QVERIFY(choose(kind, u"Uniform Random Distribution"_s));
        QCOMPARE(editor->value()[u"type"].toString(), u"integer_generator_random_distribution_uniform"_s);
        QVERIFY(editor->value()[u"seed"].isUndefined());
        const auto form = [&] { return editor->findChildren<GeneratorForm*>().last(); };
        form()->findChild<QCheckBox*>(u"useSeed"_s)->click();
        QVERIFY(editor->value()[u"seed"].isDouble());
        QVERIFY(choose(kind, u"Parse String"_s));
        form()->findChild<QPlainTextEdit*>(u"input"_s)->setPlainText(u"4;5;x;6"_s);
        auto* splitOn = form()->findChild<QLineEdit*>(u"splitOn"_s);
        splitOn->selectAll();
        QTest::keyClicks(splitOn, u";"_s);
        QCOMPARE(preview->toPlainText(), u"4, 5, 6"_s);
    }

    void aLongListIsSearched()
    {
        QList<ModelRecord> models;
        for (int i = 0; i < 30; ++i)
            models.append(lora(QString::number(i), i < 15 ? u"sd-1"_s : u"sdxl"_s));
        m_sources.setModels(models);
        const auto editor = make(fieldOf(u"ModelIdentifierField"_s));
        auto* box = editor->findChild<ChoiceBox*>();
        QTest::keyClick(box, Qt::Key_Down, Qt::AltModifier);
        QPointer<ChoicePopup> popup = box->findChild<ChoicePopup*>();
        QVERIFY(popup);
        QTest::keyClicks(&popup->search(), u"28 LORA"_s);
        QCOMPARE(popup->list().model()->rowCount(), 2); // with its heading
        QTest::keyClick(&popup->search(), Qt::Key_Return);
        QCOMPARE(editor->value()[u"key"].toString(), u"28"_s);
        QTRY_VERIFY(!popup);
        // Closed without a choice nothing changes; headings are none.
        box->showPopup();
        popup = box->findChild<ChoicePopup*>();
        QTest::keyClicks(&popup->search(), u"nothing like that"_s);
        QTest::keyClick(&popup->search(), Qt::Key_Return);
        QTest::keyClick(&popup->search(), Qt::Key_Escape);
        QTRY_VERIFY(!popup);
        box->showPopup();
        popup = box->findChild<ChoicePopup*>();
        QTest::keyClicks(&popup->search(), u"lora 27"_s);
        QTest::mouseClick(popup->list().viewport(), Qt::LeftButton, {},
                          popup->list().visualRect(popup->list().model()->index(0, 0)).center());
        QVERIFY(popup->isVisible());
        QTest::mouseClick(popup->list().viewport(), Qt::LeftButton, {},
                          popup->list().visualRect(popup->list().model()->index(1, 0)).center());
        QCOMPARE(editor->value()[u"key"].toString(), u"27"_s);
        QCOMPARE(m_edited->size(), 2);
    }

    /// The settings of one kind stay those of that kind: nothing else gets into the workflow.
    void aGeneratorKeepsOnlyItsSettings()
    {
        FormField field = fieldOf(u"StringGeneratorField"_s);
        field.nodeType = u"string_generator"_s;
        const auto editor = make(field);
        const QJsonObject settings{
            {u"type"_s, u"string_generator_parse_string"_s}, {u"input"_s, u"a,b"_s}, {u"splitOn"_s, u","_s}};
        editor->setValue(settings);
        QVERIFY(!editor->findChild<NumberSpinBox*>(u"count"_s));
        editor->findChild<QPlainTextEdit*>(u"input"_s)->setPlainText(u"a,b,c"_s);
        QJsonObject expected = settings;
        expected.insert(u"input"_s, u"a,b,c"_s);
        QCOMPARE(editor->value(), QJsonValue(expected));
    }

    void aGeneratorReadsAFile()
    {
        FormField field = fieldOf(u"StringGeneratorField"_s);
        field.nodeType = u"string_generator"_s;
        const auto editor = make(field);
        editor->setValue(QJsonObject{
            {u"type"_s, u"string_generator_parse_string"_s}, {u"input"_s, u"x"_s}, {u"splitOn"_s, u"\\n"_s}});
        QTemporaryDir folder;
        const auto write = [&](const QString& name, const QByteArray& bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(u"good.txt"_s, "red\ngreen"));
        QVERIFY(write(u"large.txt"_s, QByteArray(GeneratorForm::mostFileBytes + 1, 'x')));
        auto* form = editor->findChild<GeneratorForm*>();
        const auto* summary = editor->findChild<TextLabel*>(u"generatorSummary"_s);
        form->readFile(folder.filePath(u"large.txt"_s));
        QTRY_VERIFY(summary->plainText().contains(u"128 KB"_s));
        form->readFile(folder.filePath(u"missing.txt"_s));
        QTRY_VERIFY(summary->plainText().contains(u"missing.txt"_s));
        QCOMPARE(editor->value()[u"input"].toString(), u"x"_s);
        form->readFile(folder.filePath(u"good.txt"_s));
        QTRY_COMPARE(editor->value()[u"input"].toString(), u"red\ngreen"_s);
        QCOMPARE(editor->findChild<QPlainTextEdit*>(u"generatorPreview"_s)->toPlainText(), u"red\ngreen"_s);
    }

    void recordsWithoutAServerStay()
    {
        const auto editor = make(fieldOf(u"StylePresetField"_s));
        editor->setValue(QJsonObject{{u"style_preset_id"_s, u"p"_s}});
        QCOMPARE(editor->findChild<ChoiceBox*>()->currentText(), u"p"_s);
        QVERIFY(!editor->findChild<ChoiceBox*>()->currentChoice()->missing);
    }
};

Q_DECLARE_METATYPE(FormField)
VITRINE_TEST(TestListEditors)
#include "tst_listeditors.moc"
