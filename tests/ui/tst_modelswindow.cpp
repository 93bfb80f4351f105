// SPDX-License-Identifier: Apache-2.0
#include "tests/support/apikit.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"
#include "tests/ui/fakemodels.h"
#include "ui/details/valuetable.h"
#include "ui/models/modelactions.h"
#include "ui/models/modeldetailspane.h"
#include "ui/models/modelform.h"
#include "ui/models/modelsbar.h"
#include "ui/models/modelswindow.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/statepane.h"
#include "ui/workflow/elidedlabel.h"
#include "ui/workflow/textlabel.h"

#include <QAction>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

QJsonObject with(QJsonObject object, const QJsonObject& more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

/// The models' window on a server that is all model routes: what it lists, what is entered and what is sent.
class TestModelsWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<FakeModels>();
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_settings.reset();
        m_fake.reset();
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
    }

    void listsWithSizesAndTheTotal()
    {
        m_fake->models = {FakeModels::model(u"beta"_s, u"main"_s, u"sdxl"_s, 3 * 1024 * 1024),
                          FakeModels::model(u"alpha"_s, u"lora"_s, u"sd-1"_s, 1024 * 1024)};
        open();
        QCOMPARE(names(), (QStringList{u"alpha"_s, u"beta"_s}));
        QCOMPARE(cell(u"beta"_s, ModelsModel::Size), u"3.0 MB"_s);
        QCOMPARE(cell(u"beta"_s, ModelsModel::Base), u"SDXL"_s);
        QCOMPARE(totals(), u"2 model(s), 4.0 MB"_s);
        window().tree().sortByColumn(ModelsModel::Size, Qt::DescendingOrder);
        QCOMPARE(names(), (QStringList{u"beta"_s, u"alpha"_s}));
        window().tree().selectAll();
        QTRY_COMPARE(totals(), u"2 model(s), 4.0 MB · 2 selected, 4.0 MB"_s);
        QCOMPARE(find<TextLabel>(u"modelDetailsTitle"_s)->plainText(), u"2 model(s)"_s);
        QCOMPARE(window().details().table().value(u"LoRA"_s), u"1, 1.0 MB"_s);
    }

    void searchAndFiltersAndNothingFound()
    {
        m_fake->models = {with(FakeModels::model(u"castle"_s), {{u"description"_s, u"Old stones"_s}}),
                          with(FakeModels::model(u"river"_s, u"lora"_s),
                               {{u"trigger_phrases"_s, QJsonArray{u"wide water"_s}}}),
                          FakeModels::model(u"harbour"_s, u"vae"_s, u"flux"_s)};
        open();
        auto* search = find<QLineEdit>(u"modelsSearch"_s);
        QTest::keyClicks(search, u"STONES"_s);
        QTRY_COMPARE(names(), QStringList{u"castle"_s});
        QTRY_VERIFY(totals().startsWith(u"1 of 3 model(s)"_s));
        search->setText(u"water wide"_s);
        QTRY_COMPARE(names(), QStringList{u"river"_s});
        search->clear();
        QTRY_COMPARE(names().size(), 3);
        auto* type = find<QComboBox>(u"modelsType"_s);
        QCOMPARE(type->findText(u"VAE (1)"_s), 3);
        type->setCurrentIndex(3);
        QCOMPARE(names(), QStringList{u"harbour"_s});
        auto* base = find<QComboBox>(u"modelsBase"_s);
        base->setCurrentIndex(base->findText(u"SDXL (2)"_s));
        auto* state = find<StatePane>(u"modelsState"_s);
        QTRY_COMPARE(state->title(), u"No such models"_s);
        QTest::mouseClick(state->findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_COMPARE(names().size(), 3);
        QCOMPARE(type->currentIndex(), 0);
    }

    void missingFilesAreShownAndFiltered()
    {
        m_fake->models = {FakeModels::model(u"here"_s), FakeModels::model(u"gone"_s)};
        m_fake->missing = {u"key-gone"_s};
        open();
        auto* button = find<QToolButton>(u"modelsMissing"_s);
        QTRY_COMPARE(button->text(), u"Missing files (1)"_s);
        QTRY_COMPARE(totals(), u"2 model(s), 2.0 kB · 1 without files"_s);
        button->click();
        QCOMPARE(names(), QStringList{u"gone"_s});
        select(u"gone"_s);
        QTRY_VERIFY(find<TextLabel>(u"modelDetailsProblem"_s)->plainText().contains(u"files are gone"_s));
    }

    void whatTheServerLacksIsOffWithItsReason()
    {
        m_fake = std::make_unique<FakeModels>(true);
        m_fake->models = {FakeModels::model(u"one"_s)};
        open();
        select(u"one"_s);
        const auto* missing = find<QToolButton>(u"modelsMissing"_s);
        QVERIFY(!missing->isEnabled());
        QVERIFY2(missing->toolTip().contains(u"/api/v2/models/missing"_s), qPrintable(missing->toolTip()));
        QVERIFY(!action(u"modelReidentify"_s)->isEnabled());
        QVERIFY(action(u"modelReidentify"_s)->toolTip().contains(u"reidentify"_s));
        QCOMPARE(m_fake->count("GET", "missing"), 0);
    }

    void aListThatCannotBeReadSaysSo()
    {
        m_fake->refused.insert("GET ", 500);
        show();
        const auto* state = find<StatePane>(u"modelsState"_s);
        QTRY_COMPARE(state->title(), u"The models cannot be read"_s);
        QVERIFY(!state->sentence().isEmpty());
        m_fake->refused.clear();
        m_fake->models = {FakeModels::model(u"one"_s)};
        QTest::mouseClick(state->findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_COMPARE(names(), QStringList{u"one"_s});
        m_fake->refused.insert("GET ", 500);
        action(u"modelRefresh"_s)->trigger();
        QTRY_VERIFY(window().banner().text().contains(u"may be old"_s));
        QCOMPARE(names(), QStringList{u"one"_s});
    }

    void anEmptyServerSaysHowToBegin()
    {
        show();
        QTRY_COMPARE(find<StatePane>(u"modelsState"_s)->title(), u"No models"_s);
    }

    void aRefreshKeepsWhatIsSelected()
    {
        m_fake->models = {FakeModels::model(u"a"_s), FakeModels::model(u"b"_s), FakeModels::model(u"c"_s)};
        open();
        select(u"b"_s);
        m_fake->models.removeFirst();
        m_fake->models.prepend(FakeModels::model(u"d"_s));
        m_fake->models[1].insert(u"description"_s, u"another"_s);
        action(u"modelRefresh"_s)->trigger();
        QTRY_COMPARE(names(), (QStringList{u"b"_s, u"c"_s, u"d"_s}));
        QCOMPARE(window().tree().currentIndex().data().toString(), u"b"_s);
        QTRY_COMPARE(window().details().table().value(u"Description"_s), u"another"_s);
    }

    void detailsShowNoSecret()
    {
        m_fake->models = {FakeModels::model(u"one"_s)};
        open();
        select(u"one"_s);
        const ValueTable& table = window().details().table();
        QTRY_COMPARE(table.value(u"Came from"_s), u"https://host.example/one"_s);
        for (const QString& label : table.labels())
            QVERIFY2(!table.value(label).contains(u"secret"_s), qPrintable(label));
    }

    /// Only covers on the screen are asked for, and only of models that have one.
    void coversComeByDemand()
    {
        m_fake->addMany(200);
        for (QJsonObject& model : m_fake->models) {
            model.insert(u"cover_image"_s, u"api/v2/x"_s);
            m_fake->covers.insert(model.value(u"key"_s).toString(), pictureBytes({32, 32}));
        }
        m_fake->models.first().insert(u"cover_image"_s, QJsonValue::Null);
        open();
        const QModelIndex second = window().tree().model()->index(1, 0);
        QTRY_VERIFY(!second.data(ModelsModel::CoverRole).value<QImage>().isNull());
        QTRY_VERIFY(m_fake->count("GET", "i/") > 5);
        QTest::qWait(200);
        const int shown = window().tree().viewport()->height() / window().tree().visualRect(second).height();
        QVERIFY2(m_fake->count("GET", "i/") <= shown + 2, qPrintable(QString::number(shown)));
        QVERIFY(window().tree().model()->index(0, 0).data(ModelsModel::CoverRole).value<QImage>().isNull());
        const int before = m_fake->count("GET", "i/");
        QVERIFY(window().tree().model()->index(150, 0).data(ModelsModel::CoverRole).value<QImage>().isNull());
        QTest::qWait(50);
        QCOMPARE(m_fake->count("GET", "i/"), before); // data() starts nothing
    }

    void fiveThousandModels()
    {
        constexpr int many = 5000;
        // Far above what is measured in a release build; under sanitizers on a busy machine it has to hold.
        constexpr qint64 longest = 1000;
        m_fake->addMany(many);
        open();
        QCOMPARE(window().tree().model()->rowCount(), many);
        QElapsedTimer clock;
        const auto took = [&](const char* what) {
            const qint64 ms = clock.restart();
            qInfo("%s: %lld ms", what, static_cast<long long>(ms));
            return ms < longest;
        };
        clock.start();
        find<QLineEdit>(u"modelsSearch"_s)->setText(u"model 049"_s);
        find<QComboBox>(u"modelsType"_s)->setCurrentIndex(1);
        QVERIFY(took("filter"));
        find<QComboBox>(u"modelsType"_s)->setCurrentIndex(0);
        find<QLineEdit>(u"modelsSearch"_s)->clear();
        QTRY_COMPARE(window().tree().model()->rowCount(), many);
        clock.restart();
        window().tree().sortByColumn(ModelsModel::Size, Qt::DescendingOrder);
        QVERIFY(took("sort"));
        window().tree().verticalScrollBar()->setValue(window().tree().verticalScrollBar()->maximum() / 2);
        window().tree().viewport()->repaint();
        QVERIFY(took("scroll"));
        m_fake->models.removeLast();
        m_fake->models[7].insert(u"name"_s, u"another"_s);
        action(u"modelRefresh"_s)->trigger();
        QTRY_COMPARE(window().tree().model()->rowCount(), many - 1);
    }

    void editsAreSentAndOnlyWhatChanged()
    {
        m_fake->models = {with(
            FakeModels::model(u"one"_s),
            {{u"trigger_phrases"_s, QJsonArray{u"b"_s, u"a"_s}},
             {u"default_settings"_s,
              QJsonObject{{u"steps"_s, 20}, {u"width"_s, QJsonValue::Null}, {u"odd_key"_s, u"kept"_s}}}})};
        open();
        edit(u"one"_s);
        QCOMPARE(find<QPlainTextEdit>(u"modelPhrases"_s)->toPlainText(), u"a\nb"_s);
        QVERIFY(!find<QPushButton>(u"modelSave"_s)->isEnabled());
        auto* name = find<QLineEdit>(u"modelName"_s);
        name->selectAll();
        QTest::keyClicks(name, u"two"_s);
        auto* phrases = find<QPlainTextEdit>(u"modelPhrases"_s);
        phrases->moveCursor(QTextCursor::End);
        phrases->insertPlainText(u"\nc\n\n c "_s);
        auto* width = find<QLineEdit>(u"modelSetting_width"_s);
        QTest::keyClicks(width, u"768"_s);
        QVERIFY(window().tree().currentIndex().data(ModelsModel::DraftRole).toBool());
        find<QPushButton>(u"modelSave"_s)->click();
        QTRY_COMPARE(names(), QStringList{u"two"_s});
        const QJsonObject sent = m_fake->body("PATCH", "i/key-one");
        QCOMPARE(sent.keys(), (QStringList{u"default_settings"_s, u"name"_s, u"trigger_phrases"_s}));
        QCOMPARE(sent.value(u"trigger_phrases"_s).toArray(), (QJsonArray{u"a"_s, u"b"_s, u"c"_s}));
        const QJsonObject settings = sent.value(u"default_settings"_s).toObject();
        QCOMPARE(settings.value(u"width"_s).toInt(), 768);
        QCOMPARE(settings.value(u"steps"_s).toInt(), 20);
        QCOMPARE(settings.value(u"odd_key"_s).toString(), u"kept"_s);
        QTRY_VERIFY(!window().tree().currentIndex().data(ModelsModel::DraftRole).toBool());
        QVERIFY(!find<QPushButton>(u"modelSave"_s)->isEnabled());
    }

    void badEntriesAreSaidAndKept_data()
    {
        QTest::addColumn<QString>("editor");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("says");
        QTest::newRow("name") << u"modelName"_s << u"  "_s << u"modelNameProblem"_s << u"needs a name"_s;
        QTest::newRow("steps") << u"modelSetting_steps"_s << u"many"_s << u"modelSettingProblem_steps"_s
                               << u"whole number"_s;
        QTest::newRow("no step") << u"modelSetting_steps"_s << u"0"_s << u"modelSettingProblem_steps"_s
                                 << u"at least 1"_s;
        QTest::newRow("width") << u"modelSetting_width"_s << u"100"_s << u"modelSettingProblem_width"_s
                               << u"multiple of 8"_s;
        QTest::newRow("cfg") << u"modelSetting_cfg_scale"_s << u"0.5"_s << u"modelSettingProblem_cfg_scale"_s
                             << u"at least 1"_s;
        QTest::newRow("rescale") << u"modelSetting_cfg_rescale_multiplier"_s << u"1"_s
                                 << u"modelSettingProblem_cfg_rescale_multiplier"_s << u"less than 1"_s;
    }

    void badEntriesAreSaidAndKept()
    {
        QFETCH(const QString, editor);
        QFETCH(const QString, entry);
        QFETCH(const QString, label);
        QFETCH(const QString, says);
        m_fake->models = {FakeModels::model(u"one"_s), FakeModels::model(u"other"_s)};
        open();
        edit(u"one"_s);
        auto* line = find<QLineEdit>(editor);
        line->selectAll();
        QTest::keyClicks(line, entry);
        const auto* problem = find<TextLabel>(label);
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->plainText().contains(says), qPrintable(problem->plainText()));
        find<QPushButton>(u"modelSave"_s)->click();
        QTest::qWait(50);
        QCOMPARE(m_fake->count("PATCH", "i/"), 0);
        select(u"other"_s); // what was entered waits
        QTRY_COMPARE(find<QLineEdit>(u"modelName"_s)->text(), u"other"_s);
        select(u"one"_s);
        QTRY_COMPARE(find<QLineEdit>(editor)->text(), entry);
        QTRY_VERIFY(find<TextLabel>(label)->isVisible());
        find<QPushButton>(u"modelRevert"_s)->click();
        QCOMPARE(find<QLineEdit>(u"modelName"_s)->text(), u"one"_s);
        QVERIFY(!find<TextLabel>(label)->isVisible());
    }

    void aRefusedChangeStaysInTheForm()
    {
        m_fake->models = {FakeModels::model(u"one"_s)};
        m_fake->refused.insert("PATCH i/", 422);
        open();
        edit(u"one"_s);
        find<QPlainTextEdit>(u"modelDescription"_s)->setPlainText(u"long and good"_s);
        find<QPushButton>(u"modelSave"_s)->click();
        const auto* problem = find<TextLabel>(u"modelFormProblem"_s);
        QTRY_VERIFY(problem->plainText().contains(u"not saved"_s));
        QVERIFY(problem->plainText().contains(u"refused by a test"_s));
        QCOMPARE(find<QPlainTextEdit>(u"modelDescription"_s)->toPlainText(), u"long and good"_s);
        m_fake->refused.clear();
        find<QPushButton>(u"modelSave"_s)->click();
        QTRY_VERIFY(!problem->isVisible());
        QTRY_COMPARE(window().details().table().value(u"Description"_s), u"long and good"_s);
    }

    void whatIsEnteredWhileSavingStays()
    {
        m_fake->models = {FakeModels::model(u"one"_s)};
        open();
        edit(u"one"_s);
        auto* description = find<QPlainTextEdit>(u"modelDescription"_s);
        description->setPlainText(u"first"_s);
        find<QPushButton>(u"modelSave"_s)->click();
        description->setPlainText(u"first and second"_s); // before the answer
        QTRY_COMPARE(m_fake->count("PATCH", "i/key-one"), 1);
        QTRY_VERIFY(find<QPushButton>(u"modelSave"_s)->isEnabled());
        QTRY_COMPARE(window().details().table().value(u"Description"_s), u"first"_s);
        QCOMPARE(description->toPlainText(), u"first and second"_s);
        find<QPushButton>(u"modelSave"_s)->click();
        QTRY_COMPARE(window().details().table().value(u"Description"_s), u"first and second"_s);
    }

    void whoMayNotManageMayLook()
    {
        m_fake->models = {FakeModels::model(u"one"_s)};
        open();
        edit(u"one"_s);
        QVERIFY(action(u"modelDelete"_s)->isEnabled());
        window().actionsOfModels().forbidManaging(u"Only administrators may change models."_s);
        for (const QString& name : {u"modelDelete"_s, u"modelConvert"_s, u"modelReidentify"_s,
                                    u"modelSetCover"_s, u"modelInstall"_s, u"modelCache"_s}) {
            QVERIFY2(!action(name)->isEnabled(), qPrintable(name));
            QCOMPARE(action(name)->toolTip(), u"Only administrators may change models."_s);
        }
        QTRY_VERIFY(find<QLineEdit>(u"modelName"_s)->isReadOnly());
        QCOMPARE(find<TextLabel>(u"modelFormNote"_s)->plainText(),
                 u"Only administrators may change models."_s);
        window().actionsOfModels().forbidManaging({});
        QTRY_VERIFY(!find<QLineEdit>(u"modelName"_s)->isReadOnly());
    }

    void deletingSaysTheSizeAndAsks()
    {
        m_fake->models = {FakeModels::model(u"mine"_s, u"main"_s, u"sdxl"_s, 2 * 1024 * 1024),
                          with(FakeModels::model(u"theirs"_s, u"lora"_s, u"sdxl"_s, 1024 * 1024),
                               {{u"path"_s, u"/elsewhere/theirs.safetensors"_s}}),
                          FakeModels::model(u"zebra"_s)};
        open();
        select(u"mine"_s);
        trigger(u"modelDelete"_s);
        QVERIFY(box()->text().contains(u"“mine” (2.0 MB)"_s));
        QVERIFY(box()->text().contains(u"files go, too"_s));
        answer(false);
        QTest::qWait(50);
        QCOMPARE(m_fake->count("DELETE", "i/"), 0);
        QCOMPARE(m_fake->count("POST", "i/bulk_delete"), 0);
        window().tree().selectAll();
        window().tree().selectionModel()->select(indexOf(u"zebra"_s),
                                                 QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        trigger(u"modelDelete"_s);
        QVERIFY2(box()->text().contains(u"2 model(s) (3.0 MB)"_s), qPrintable(box()->text()));
        QVERIFY(box()->text().contains(u"“theirs” stay where they are"_s));
        answer(true);
        QTRY_COMPARE(names(), QStringList{u"zebra"_s});
        QTRY_COMPARE(window().banner().text(), u"2 model(s) were deleted."_s);
    }

    void aDeletionThatFailsIsSaid()
    {
        m_fake->models = {FakeModels::model(u"one"_s)};
        m_fake->refused.insert("POST i/bulk_delete", 403);
        m_fake->refused.insert("DELETE i/", 403);
        open();
        select(u"one"_s);
        trigger(u"modelDelete"_s);
        answer(true);
        QTRY_VERIFY2(window().banner().text().startsWith(u"0 of 1 models were deleted"_s),
                     qPrintable(window().banner().text()));
        QCOMPARE(names(), QStringList{u"one"_s});
    }

    void convertingAsksAndFollowsTheNewKey()
    {
        m_fake->models = {FakeModels::model(u"single"_s), FakeModels::model(u"folder"_s, u"vae"_s)};
        open();
        select(u"folder"_s);
        QTRY_COMPARE(action(u"modelConvert"_s)->toolTip(), u"Only main models can be converted."_s);
        select(u"single"_s);
        QTRY_VERIFY(action(u"modelConvert"_s)->isEnabled());
        m_fake->refused.insert("PUT convert/", 400);
        trigger(u"modelConvert"_s);
        QVERIFY(box()->text().contains(u"another key"_s));
        answer(true);
        QTRY_VERIFY(window().banner().text().contains(u"“single” was not converted"_s));
        m_fake->refused.clear();
        trigger(u"modelConvert"_s);
        answer(true);
        QTRY_VERIFY(window().banner().text().contains(u"“single” is a Diffusers model now"_s));
        QTRY_COMPARE(window().tree().currentIndex().data(ModelsModel::KeyRole).toString(),
                     u"key-single-converted"_s);
        QTRY_VERIFY(
            find<TextLabel>(u"modelDetailsFacts"_s)->plainText().startsWith(u"SDXL · Main · Diffusers"_s));
        trigger(u"modelReidentify"_s);
        QTRY_VERIFY(window().banner().text().startsWith(u"“single” is: SDXL · Main"_s));
    }

    void coversAreSetAndRemoved()
    {
        m_fake->models = {FakeModels::model(u"one"_s)};
        m_fake->covers.insert(u"key-one"_s, pictureBytes({64, 64}));
        open();
        select(u"one"_s);
        QTRY_VERIFY(action(u"modelSetCover"_s)->isEnabled());
        QVERIFY(!action(u"modelRemoveCover"_s)->isEnabled());
        const QString broken = file(u"broken.png"_s, "no picture");
        choose(broken);
        QTRY_VERIFY(window().banner().text().contains(u"broken.png cannot be used"_s));
        QCOMPARE(m_fake->count("PATCH", "i/key-one/image"), 0);
        choose(file(u"good.png"_s, pictureBytes({900, 600})));
        const auto cover = [this] { return indexOf(u"one"_s).data(ModelsModel::CoverRole).value<QImage>(); };
        QTRY_VERIFY(!cover().isNull());
        QVERIFY(window().banner().text().contains(u"has a new cover"_s));
        trigger(u"modelRemoveCover"_s);
        QTRY_VERIFY(cover().isNull());
        m_fake->refused.insert("PATCH i/key-one/image", 415);
        choose(m_folder.filePath(u"good.png"_s));
        QTRY_VERIFY(window().banner().text().contains(u"keeps the cover"_s));
    }

    void layoutIsRemembered()
    {
        m_fake->models = {FakeModels::model(u"one"_s)};
        open();
        window().tree().sortByColumn(ModelsModel::Size, Qt::DescendingOrder);
        window().tree().setColumnHidden(ModelsModel::Format, true);
        QHeaderView& header = *window().tree().header();
        header.resizeSection(ModelsModel::Type, 77);
        header.moveSection(header.visualIndex(ModelsModel::Base), header.visualIndex(ModelsModel::Type));
        window().resize(911, 613);
        window().close();
        m_window.reset();
        m_window = std::make_unique<ModelsWindow>(*m_session, *m_settings);
        m_window->show();
        QCOMPARE(window().size(), QSize(911, 613));
        const QHeaderView& again = *window().tree().header();
        QVERIFY(again.isSectionHidden(ModelsModel::Format));
        QCOMPARE(again.sectionSize(ModelsModel::Type), 77);
        QVERIFY(again.visualIndex(ModelsModel::Base) < again.visualIndex(ModelsModel::Type));
        QCOMPARE(again.sortIndicatorSection(), int(ModelsModel::Size));
        QCOMPARE(again.sortIndicatorOrder(), Qt::DescendingOrder);
    }

private:
    void show()
    {
        if (!m_session)
            m_session = m_fake->session();
        m_window = std::make_unique<ModelsWindow>(*m_session, *m_settings);
        m_window->resize(1300, 800);
        m_window->show();
        m_window->activateWindow();
    }
    void open()
    {
        show();
        QTRY_COMPARE(window().tree().model()->rowCount(), m_fake->models.size());
        QTRY_VERIFY(!totals().isEmpty());
    }

    ModelsWindow& window() { return *m_window; }
    template <class T>
    T* find(const QString& name)
    {
        T* found = m_window->findChild<T*>(name);
        if (!found)
            QTest::qFail(qPrintable(name), __FILE__, __LINE__);
        return found;
    }
    QAction* action(const QString& name) { return find<QAction>(name); }
    QString totals() { return find<ElidedLabel>(u"modelsTotals"_s)->fullText(); }
    QStringList names()
    {
        QStringList out;
        for (int row = 0; row < window().tree().model()->rowCount(); ++row)
            out.append(window().tree().model()->index(row, 0).data().toString());
        return out;
    }
    QModelIndex indexOf(const QString& name)
    {
        return window().tree().model()->index(static_cast<int>(names().indexOf(name)), 0);
    }
    QString cell(const QString& name, int column)
    {
        return indexOf(name).siblingAtColumn(column).data().toString();
    }
    void select(const QString& name)
    {
        window().tree().setCurrentIndex(indexOf(name));
        QTRY_COMPARE(find<TextLabel>(u"modelDetailsTitle"_s)->plainText(), name);
    }
    void edit(const QString& name)
    {
        select(name);
        window().details().pages().setCurrentIndex(1);
    }
    void trigger(const QString& name)
    {
        QTRY_VERIFY(action(name)->isEnabled());
        action(name)->trigger();
    }
    QMessageBox* box() { return m_window->findChild<QMessageBox*>(); }
    void answer(bool really)
    {
        QMessageBox* asked = box();
        for (QAbstractButton* each : asked->buttons()) {
            if ((asked->buttonRole(each) == QMessageBox::DestructiveRole) == really) {
                each->click();
                break;
            }
        }
        QTRY_VERIFY(!box());
    }
    QString file(const QString& name, const QByteArray& bytes)
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            QTest::qFail("no file", __FILE__, __LINE__);
        return out.fileName();
    }
    void choose(const QString& path)
    {
        trigger(u"modelSetCover"_s);
        auto* dialog = m_window->findChild<QFileDialog*>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(!m_window->findChild<QFileDialog*>());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<FakeModels> m_fake;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ServerSession> m_session;
    std::unique_ptr<ModelsWindow> m_window;
};

VITRINE_TEST(TestModelsWindow)
#include "tst_modelswindow.moc"
