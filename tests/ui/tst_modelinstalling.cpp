// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/modelinstalling.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"
#include "tests/ui/drag.h"
#include "tests/ui/fakemodels.h"
#include "tests/ui/testwindow.h"
#include "ui/details/valuetable.h"
#include "ui/models/installdialog.h"
#include "ui/models/installsmodel.h"
#include "ui/models/modelactions.h"
#include "ui/models/modelcachedialog.h"
#include "ui/models/modelsourcecheck.h"
#include "ui/models/modelswindow.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/statepane.h"
#include "ui/workflow/textlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString address = u"https://host.example/model.safetensors?token=very-secret"_s;
constexpr qint64 million = 1'000'000;

QJsonObject starter(const QString& name, bool isInstalled = false, const QJsonArray& needs = {})
{
    return {{u"name"_s, name},
            {u"description"_s, u"about "_s + name},
            {u"source"_s, u"hub/"_s + name},
            {u"base"_s, u"sdxl"_s},
            {u"type"_s, u"main"_s},
            {u"is_installed"_s, isInstalled},
            {u"dependencies"_s, needs}};
}

} // namespace

/// Installing in the models' window, on a server that is all model routes: stalled downloads, Hugging Face,
/// starter models, refusals.
class TestModelInstalling : public QObject {
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
    }

    void theListShowsBytesSpeedAndTimeLeft()
    {
        m_fake->installs = {FakeModels::install(1, address, u"downloading"_s, million, 10 * million)};
        show();
        QTRY_COMPARE(table().model()->rowCount(), 1);
        QVERIFY(table().isVisible());
        QCOMPARE(cell(InstallsModel::Source), u"https://host.example/model.safetensors"_s);
        QCOMPARE(cell(InstallsModel::Size), u"976.6 kB of 9.5 MB"_s);
        QCOMPARE(cell(InstallsModel::Progress), u"10 %"_s);
        QCOMPARE(cell(InstallsModel::Speed), QString());
        QTest::qWait(600);
        set(0, u"bytes"_s, 3 * million);
        m_session->modelInstalls().refresh();
        QTRY_VERIFY(cell(InstallsModel::Speed).endsWith(u"/s"_s));
        QTRY_VERIFY(!cell(InstallsModel::TimeLeft).isEmpty());
        QCOMPARE(cell(InstallsModel::Progress), u"30 %"_s);
        QCOMPARE(cell(InstallsModel::Status), u"Downloading"_s);
    }

    void aStalledDownloadIsSaidAndGoesOn()
    {
        m_fake->installs = {FakeModels::install(1, address, u"downloading"_s, million, 10 * million)};
        show();
        window().installing().setStallTime(300);
        QTRY_VERIFY(cell(InstallsModel::Status).startsWith(u"Stalled"_s));
        QCOMPARE(cell(InstallsModel::Speed), QString());
        QCOMPARE(cell(InstallsModel::TimeLeft), QString());
        set(0, u"bytes"_s, 2 * million);
        m_session->modelInstalls().refresh();
        QTRY_COMPARE(cell(InstallsModel::Status), u"Downloading"_s);
    }

    void pauseResumeAndCancel()
    {
        m_fake->installs = {FakeModels::install(1, address, u"downloading"_s, million, 10 * million)};
        show();
        QTRY_COMPARE(table().model()->rowCount(), 1);
        table().selectRow(0);
        QVERIFY(!action(u"installResume"_s)->isEnabled());
        trigger(u"installPause"_s);
        QTRY_COMPARE(cell(InstallsModel::Status), u"Paused"_s);
        QCOMPARE(m_fake->count("POST", "install/1/pause"), 1);
        trigger(u"installResume"_s);
        QTRY_COMPARE(cell(InstallsModel::Status), u"Downloading"_s);
        trigger(u"installCancel"_s);
        auto* box = m_window->findChild<QMessageBox*>(u"cancelInstallsBox"_s);
        QVERIFY(box && box->text().contains(u"976.6 kB"_s));
        box->reject();
        QTest::qWait(50);
        QCOMPARE(m_fake->count("DELETE", "install/1"), 0);
        QTRY_VERIFY(!m_window->findChild<QMessageBox*>(u"cancelInstallsBox"_s));
        trigger(u"installCancel"_s);
        accept(m_window->findChild<QMessageBox*>(u"cancelInstallsBox"_s));
        QTRY_COMPARE(cell(InstallsModel::Status), u"Canceled"_s);
        trigger(u"installClear"_s);
        QTRY_COMPARE(table().model()->rowCount(), 0);
        QVERIFY(!table().isVisible());
    }

    void whatAServerCannotPauseSaysWhy()
    {
        m_fake = std::make_unique<FakeModels>(true);
        m_fake->installs = {FakeModels::install(1, address, u"downloading"_s, million, 10 * million)};
        show();
        QTRY_COMPARE(table().model()->rowCount(), 1);
        table().selectRow(0);
        QVERIFY(!action(u"installPause"_s)->isEnabled());
        QVERIFY(action(u"installPause"_s)->toolTip().contains(u"/pause"_s));
        QVERIFY(action(u"installCancel"_s)->isEnabled());
    }

    void aCommandThatFailsIsSaid()
    {
        m_fake->installs = {FakeModels::install(1, address, u"downloading"_s, million, 10 * million)};
        m_fake->refused.insert("POST install/1/pause", 409);
        show();
        QTRY_COMPARE(table().model()->rowCount(), 1);
        table().selectRow(0);
        trigger(u"installPause"_s);
        QTRY_VERIFY(window().banner().text().contains(u"was not paused"_s));
        QVERIFY(!window().banner().text().contains(u"secret"_s));
    }

    void aFailedOneSaysWhyAndIsTriedAgain()
    {
        QJsonObject failed = FakeModels::install(1, u"/models/a.safetensors"_s, u"error"_s);
        failed.insert(u"error_reason"_s, u"DuplicateModelException"_s);
        failed.insert(u"error"_s, u"already there"_s);
        m_fake->installs = {failed};
        show();
        QTRY_VERIFY(cell(InstallsModel::Status).startsWith(u"Failed: "_s));
        table().selectRow(0);
        trigger(u"installRetry"_s);
        QTRY_COMPARE(m_fake->count("POST", "install"), 1);
        QTRY_COMPARE(cell(InstallsModel::Status), u"Waiting"_s);
        QTest::qWait(100);
        QCOMPARE(table().model()->rowCount(), 1); // the old one is not listed beside it
    }

    void filesThatFailedAreBegunAnew()
    {
        QJsonObject failed = FakeModels::install(1, address, u"error"_s, million, 2 * million);
        failed.insert(u"download_parts"_s,
                      QJsonArray{QJsonObject{{u"source"_s, address},
                                             {u"status"_s, u"error"_s},
                                             {u"bytes"_s, million},
                                             {u"total_bytes"_s, 2 * million}}});
        m_fake->installs = {failed};
        show();
        QTRY_COMPARE(table().model()->rowCount(), 1);
        table().selectRow(0);
        trigger(u"installRetry"_s);
        QTRY_COMPARE(m_fake->count("POST", "install/1/restart_failed"), 1);
        QTRY_COMPARE(cell(InstallsModel::Status), u"Downloading"_s);
    }

    void anInstalledModelIsListed()
    {
        show();
        enter(u"/models/new.safetensors"_s);
        QTRY_COMPARE(cell(InstallsModel::Status), u"Waiting"_s);
        m_fake->models = {FakeModels::model(u"new"_s)};
        m_fake->installs[0].insert(u"status"_s, u"completed"_s);
        m_fake->installs[0].insert(u"config_out"_s, m_fake->models.first());
        m_session->modelInstalls().refresh();
        QTRY_COMPARE(window().tree().model()->rowCount(), 1);
        QCOMPARE(cell(InstallsModel::Status), u"Installed"_s);
        QCOMPARE(cell(InstallsModel::Source), u"new"_s);
    }

    void whatAServerForgetsIsSaid()
    {
        show();
        enter(address);
        QTRY_COMPARE(cell(InstallsModel::Status), u"Waiting"_s);
        m_fake->installs.clear(); // it was restarted
        QTRY_VERIFY_WITH_TIMEOUT(cell(InstallsModel::Status).contains(u"does not know"_s), 15'000);
        table().selectRow(0);
        trigger(u"installRetry"_s);
        QTRY_COMPARE(cell(InstallsModel::Status), u"Waiting"_s);
        QCOMPARE(m_fake->count("POST", "install"), 2);
    }

    /// In place unless said otherwise; the token goes along for addresses alone and is shown nowhere.
    void pathsAndAddressesAreSent()
    {
        show();
        InstallDialog& dialog = window().askToInstall();
        auto* sources = dialog.findChild<QPlainTextEdit*>(u"installSources"_s);
        auto* inPlace = dialog.findChild<QCheckBox*>(u"installInPlace"_s);
        auto* token = dialog.findChild<QLineEdit*>(u"installToken"_s);
        const auto* note = dialog.findChild<TextLabel*>(u"installNote"_s);
        sources->setPlainText(u"/models/a.safetensors"_s);
        QVERIFY(inPlace->isVisible() && inPlace->isChecked() && !token->isVisible());
        QVERIFY(note->plainText().contains(u"Deleting the model leaves them"_s));
        inPlace->setChecked(false);
        QVERIFY(note->plainText().contains(u"moved"_s));
        dialog.findChild<QPushButton*>(u"installSourcesButton"_s)->click();
        QTRY_COMPARE(m_fake->count("POST", "install"), 1);
        QVERIFY(m_fake->target("POST", "install").contains("inplace=false"));
        QTRY_COMPARE(sources->toPlainText(), QString()); // it is in the list now
        sources->setPlainText(address);
        QVERIFY(!inPlace->isVisible() && token->isVisible());
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        token->setText(u"my-token"_s);
        dialog.findChild<QPushButton*>(u"installSourcesButton"_s)->click();
        QTRY_COMPARE(m_fake->count("POST", "install"), 2);
        QVERIFY(m_fake->target("POST", "install").contains("access_token=my-token"));
        QTRY_COMPARE(token->text(), QString());
        QTRY_COMPARE(table().model()->rowCount(), 2);
        for (int column = 0; column < InstallsModel::ColumnCount; ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)}) {
                const QString text = table().model()->index(1, column).data(role).toString();
                QVERIFY2(!text.contains(u"secret"_s) && !text.contains(u"my-token"_s), qPrintable(text));
            }
        }
    }

    void badSourcesAreSaidAndKept_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << u"  \n"_s << u"Enter a path"_s;
        QTest::newRow("relative") << u"model.safetensors"_s << u"not a whole path"_s;
        QTest::newRow("home") << u"~/model.safetensors"_s << u"not a whole path"_s;
        QTest::newRow("ftp") << u"ftp://host/model.safetensors"_s << u"http and https"_s;
        QTest::newRow("no host") << u"https:///model.safetensors"_s << u"whole address"_s;
        QTest::newRow("no file") << u"https://host.example"_s << u"whole address"_s;
        QTest::newRow("one of two") << u"/models/good.safetensors\nbad.safetensors"_s << u"bad.safetensors"_s;
    }

    void badSourcesAreSaidAndKept()
    {
        QFETCH(const QString, entry);
        QFETCH(const QString, says);
        show();
        enter(entry);
        const auto* problem = window().askToInstall().findChild<TextLabel*>(u"installProblem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->plainText().contains(says), qPrintable(problem->plainText()));
        QTest::qWait(50);
        QCOMPARE(m_fake->count("POST", "install"), 0);
        QCOMPARE(sources().toPlainText(), entry);
    }

    void aTokenWithBlanksIsSaidAndKept()
    {
        show();
        InstallDialog& dialog = window().askToInstall();
        auto* token = dialog.findChild<QLineEdit*>(u"installToken"_s);
        token->setText(u"two words"_s);
        enter(address);
        QVERIFY(dialog.findChild<TextLabel*>(u"installProblem"_s)->plainText().contains(u"no blanks"_s));
        QCOMPARE(m_fake->count("POST", "install"), 0);
        QCOMPARE(token->text(), u"two words"_s);
    }

    void whatTheServerRefusesStaysInTheField()
    {
        m_fake->refused.insert("POST install", 409);
        m_fake->refusal = R"({"detail":"Unsupported model source: '/models/a.txt'"})";
        show();
        enter(u"/models/a.txt"_s);
        const auto* problem = window().askToInstall().findChild<TextLabel*>(u"installProblem"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->plainText().contains(u"Unsupported model source"_s),
                 qPrintable(problem->plainText()));
        QCOMPARE(sources().toPlainText(), u"/models/a.txt"_s);
        window().askToInstall().close();
        QCOMPARE(window().askToInstall().findChild<QPlainTextEdit*>(u"installSources"_s)->toPlainText(),
                 u"/models/a.txt"_s);
        QVERIFY(cell(InstallsModel::Status).startsWith(u"Failed: "_s));
        m_fake->refused.clear();
        table().selectRow(0);
        trigger(u"installRetry"_s);
        QTRY_COMPARE(cell(InstallsModel::Status), u"Waiting"_s);
    }

    void aFolderIsScannedAndChosenFrom()
    {
        m_fake->found = {QJsonObject{{u"path"_s, u"/models/a.safetensors"_s}, {u"is_installed"_s, false}},
                         QJsonObject{{u"path"_s, u"/models/b.safetensors"_s}, {u"is_installed"_s, true}},
                         QJsonObject{{u"path"_s, u"/models/c.safetensors"_s}, {u"is_installed"_s, false}}};
        show();
        QWidget* page = openPage(1);
        auto* folder = page->findChild<QLineEdit*>(u"scanFolder"_s);
        auto* scan = page->findChild<QPushButton*>(u"scanButton"_s);
        scan->click();
        QVERIFY(page->findChild<TextLabel*>(u"scanProblem"_s)->plainText().contains(u"Enter a folder"_s));
        folder->setText(u"/models"_s);
        scan->click();
        auto* list = page->findChild<QListWidget*>();
        QTRY_COMPARE(list->count(), 3);
        QVERIFY(list->item(1)->text().contains(u"(installed)"_s));
        QVERIFY(!list->item(1)->flags().testFlag(Qt::ItemIsUserCheckable));
        auto* install = page->findChild<QPushButton*>(u"choiceInstall"_s);
        QVERIFY(!install->isEnabled());
        page->findChild<QPushButton*>(u"choiceAll"_s)->click();
        QCOMPARE(install->text(), u"&Install 2 model(s)"_s);
        list->item(0)->setCheckState(Qt::Unchecked);
        install->click();
        QTRY_COMPARE(m_fake->count("POST", "install"), 1);
        QVERIFY(m_fake->target("POST", "install").contains("c.safetensors"));
        QVERIFY(m_fake->target("POST", "install").contains("inplace=true"));
        QVERIFY(!install->isEnabled()); // not twice
        m_fake->refused.insert("GET scan_folder", 400);
        m_fake->refusal = R"({"detail":"The search path '/nowhere' does not exist or is not directory"})";
        folder->setText(u"/nowhere"_s);
        scan->click();
        QTRY_VERIFY(page->findChild<TextLabel*>(u"scanProblem"_s)->plainText().contains(u"/nowhere"_s));
        QCOMPARE(folder->text(), u"/nowhere"_s);
    }

    void anEmptyFolderSaysSo()
    {
        show();
        QWidget* page = openPage(1);
        page->findChild<QLineEdit*>(u"scanFolder"_s)->setText(u"/models"_s);
        QTest::keyClick(page->findChild<QLineEdit*>(u"scanFolder"_s), Qt::Key_Return);
        QTRY_COMPARE(page->findChild<StatePane*>(u"choiceState"_s)->title(), u"No models found"_s);
    }

    void filesOfARepositoryAreChosen()
    {
        const QString file = u"https://huggingface.co/owner/name/resolve/main/sub/a.safetensors"_s;
        m_fake->huggingFace = {
            {u"owner/name"_s, QJsonObject{{u"urls"_s, QJsonArray{file}}, {u"is_diffusers"_s, true}}}};
        show();
        QWidget* page = openPage(2);
        auto* repository = page->findChild<QLineEdit*>(u"hubRepository"_s);
        const auto* problem = page->findChild<TextLabel*>(u"hubProblem"_s);
        repository->setText(u"no repository"_s);
        QTest::keyClick(repository, Qt::Key_Return);
        QVERIFY(problem->plainText().contains(u"owner/name"_s));
        QCOMPARE(repository->text(), u"no repository"_s);
        repository->setText(u"owner/other"_s);
        QTest::keyClick(repository, Qt::Key_Return);
        QTRY_VERIFY(problem->plainText().contains(u"No such repository"_s));
        repository->setText(u"https://huggingface.co/owner/name"_s);
        page->findChild<QPushButton*>(u"hubLookUp"_s)->click();
        auto* list = page->findChild<QListWidget*>();
        QTRY_COMPARE(list->count(), 2);
        QCOMPARE(list->item(1)->text(), u"sub/a.safetensors"_s);
        list->item(1)->setCheckState(Qt::Checked);
        page->findChild<QPushButton*>(u"choiceInstall"_s)->click();
        QTRY_COMPARE(m_fake->count("POST", "install"), 1);
        QVERIFY(m_fake->target("POST", "install").contains("a.safetensors"));
        list->item(0)->setCheckState(Qt::Checked);
        page->findChild<QPushButton*>(u"choiceInstall"_s)->click();
        QTRY_COMPARE(m_fake->count("POST", "install"), 2);
        QVERIFY(m_fake->target("POST", "install").contains("owner"));
    }

    void theTokenForHuggingFace()
    {
        show();
        QWidget* page = openPage(2);
        const auto* login = page->findChild<TextLabel*>(u"hubLogin"_s);
        QTRY_VERIFY(login->plainText().contains(u"no token that works"_s));
        auto* token = page->findChild<QLineEdit*>(u"hubToken"_s);
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        auto* keep = page->findChild<QPushButton*>(u"hubKeepToken"_s);
        keep->click();
        QVERIFY(page->findChild<TextLabel*>(u"hubTokenProblem"_s)->plainText().contains(u"Enter"_s));
        m_fake->refused.insert("POST hf_login", 500);
        token->setText(u"hf_wrong"_s);
        keep->click();
        QTRY_VERIFY(
            page->findChild<TextLabel*>(u"hubTokenProblem"_s)->plainText().contains(u"refused by a test"_s));
        QCOMPARE(token->text(), u"hf_wrong"_s); // what was entered stays
        m_fake->refused.clear();
        token->setText(u"hf_good"_s);
        keep->click();
        QTRY_VERIFY(login->plainText().contains(u"a token that works"_s)
                    && !login->plainText().contains(u"no token"_s));
        QVERIFY(m_fake->token.contains("hf_good"));
        QCOMPARE(token->text(), QString());
        page->findChild<QPushButton*>(u"hubForgetToken"_s)->click();
        QTRY_VERIFY(login->plainText().contains(u"no token that works"_s));
    }

    void starterModelsWithWhatTheyNeed()
    {
        const QJsonObject vae = starter(u"the-vae"_s);
        m_fake->starters = {
            {u"starter_models"_s,
             QJsonArray{starter(u"one"_s, false, {vae}), starter(u"two"_s, true), starter(u"three"_s)}},
            {u"starter_bundles"_s,
             QJsonObject{
                 {u"sdxl"_s,
                  QJsonObject{{u"name"_s, u"Set"_s}, {u"models"_s, QJsonArray{starter(u"three"_s)}}}}}}};
        show();
        QWidget* page = openPage(3);
        auto* list = page->findChild<QListWidget*>();
        QTRY_COMPARE(list->count(), 3);
        QVERIFY(list->item(1)->text().contains(u"(installed)"_s));
        auto* bundle = page->findChild<QComboBox*>(u"startersBundle"_s);
        bundle->setCurrentIndex(1);
        QVERIFY(list->item(0)->isHidden() && !list->item(2)->isHidden());
        bundle->setCurrentIndex(0);
        page->findChild<QLineEdit*>(u"choiceFilter"_s)->setText(u"about one"_s);
        QVERIFY(!list->item(0)->isHidden() && list->item(2)->isHidden());
        list->item(0)->setCheckState(Qt::Checked);
        page->findChild<QPushButton*>(u"choiceInstall"_s)->click();
        QTRY_COMPARE(m_fake->count("POST", "install"), 2);
        QTRY_COMPARE(table().model()->rowCount(), 2);
        QCOMPARE(table().model()->index(0, 0).data().toString(), u"hub/the-vae"_s);
        QCOMPARE(m_fake->body("POST", "install").value(u"base"_s).toString(), u"sdxl"_s);
    }

    void startersThatCannotBeReadAreTriedAgain()
    {
        m_fake->refused.insert("GET starter_models", 500);
        show();
        QWidget* page = openPage(3);
        const auto* state = page->findChild<StatePane*>(u"choiceState"_s);
        QTRY_COMPARE(state->title(), u"The starter models cannot be read"_s);
        m_fake->refused.clear();
        m_fake->starters.insert(u"starter_models"_s, QJsonArray{starter(u"one"_s)});
        QTest::mouseClick(state->findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_COMPARE(page->findChild<QListWidget*>()->count(), 1);
    }

    void filesFoldersAndLinksAreDropped()
    {
        show();
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(u"/models/a.safetensors"_s)});
        QVERIFY(drop(window(), file));
        QCOMPARE(sources().toPlainText(), u"/models/a.safetensors"_s);
        QMimeData link;
        link.setText(u"https://huggingface.co/owner/name/blob/main/b.safetensors"_s);
        QVERIFY(drop(*window().tree().viewport(), link));
        QVERIFY(sources().toPlainText().endsWith(u"b.safetensors"_s));
        QVERIFY(sources().toPlainText().startsWith(u"/models/a"_s)); // beside what was there
        QMimeData folder;
        folder.setUrls({QUrl::fromLocalFile(m_folder.path())});
        QVERIFY(drop(window(), folder));
        QCOMPARE(window().askToInstall().findChild<QLineEdit*>(u"scanFolder"_s)->text(), m_folder.path());
        QTRY_COMPARE(m_fake->count("GET", "scan_folder"), 1);
        QMimeData repository;
        repository.setUrls({QUrl(u"https://huggingface.co/owner/name"_s)});
        QVERIFY(drop(window(), repository));
        QTRY_COMPARE(m_fake->count("GET", "hugging_face"), 1);
        QCOMPARE(m_fake->count("POST", "install"), 0); // nothing is installed by a drop alone
    }

    void whatCannotBeInstalledIsNotTaken()
    {
        show();
        QMimeData text;
        text.setText(u"just words"_s);
        QVERIFY(!InstallDialog::canTake(text));
        window().actionsOfModels().forbidManaging(u"Only administrators."_s);
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(u"/models/a.safetensors"_s)});
        QVERIFY(!drop(window(), file));
        QVERIFY(!m_window->findChild<InstallDialog*>());
    }

    void aPictureOnAModelIsItsCover()
    {
        m_fake->models = {FakeModels::model(u"one"_s)};
        show();
        QTRY_COMPARE(window().tree().model()->rowCount(), 1);
        QImage red(64, 64, QImage::Format_RGB32);
        red.fill(Qt::red);
        const QString path = m_folder.filePath(u"red.png"_s);
        QVERIFY(red.save(path));
        QMimeData picture;
        picture.setUrls({QUrl::fromLocalFile(path)});
        QVERIFY(drop(*window().tree().viewport(), picture,
                     window().tree().visualRect(window().tree().model()->index(0, 0)).center()));
        QVERIFY(!drop(window(), picture)); // of no model
        QTRY_COMPARE(m_fake->count("PATCH", "i/key-one/image"), 1);
        QVERIFY(!m_window->findChild<InstallDialog*>());
    }

    void theMemoryIsShownAndEmptied()
    {
        show();
        action(u"modelCache"_s)->trigger();
        auto* dialog = m_window->findChild<ModelCacheDialog*>();
        QVERIFY(dialog);
        const auto* state = dialog->findChild<StatePane*>(u"modelCacheState"_s);
        QTRY_COMPARE(state->title(), u"Nothing in memory"_s);
        m_fake->cache = QJsonObject{{u"hits"_s, 3},
                                    {u"misses"_s, 2},
                                    {u"high_watermark"_s, 4 * million},
                                    {u"in_cache"_s, 1},
                                    {u"cleared"_s, 0},
                                    {u"cache_size"_s, 8 * million},
                                    {u"loaded_model_sizes"_s, QJsonObject{{u"key:unet"_s, 2 * million}}}};
        dialog->findChild<QPushButton*>(u"modelCacheRefresh"_s)->click();
        const auto* lines = dialog->findChild<ValueTable*>();
        QTRY_COMPARE(lines->value(u"In memory"_s), u"1.9 MB of at most 7.6 MB"_s);
        QCOMPARE(lines->value(u"key:unet"_s), u"1.9 MB"_s);
        auto* empty = dialog->findChild<QPushButton*>(u"modelCacheEmpty"_s);
        m_fake->refused.insert("POST empty_model_cache", 500);
        empty->click();
        const auto* note = dialog->findChild<TextLabel*>(u"modelCacheNote"_s);
        QTRY_VERIFY(note->plainText().contains(u"was not emptied"_s));
        m_fake->refused.clear();
        empty->click();
        QTRY_VERIFY(note->plainText().contains(u"out of memory"_s));
        dialog->close();
    }

    void thePlaceOfTheListIsRemembered()
    {
        m_fake->installs = {FakeModels::install(1, address, u"paused"_s, million, 10 * million)};
        show();
        QTRY_VERIFY(table().isVisible());
        auto* rows = window().findChild<QSplitter*>(u"modelsRows"_s);
        const QList<int> before = rows->sizes();
        rows->setSizes({before.first() - 90, before.last() + 90});
        const QList<int> wanted = rows->sizes();
        QVERIFY(wanted != before);
        m_window.reset();
        show();
        QTRY_VERIFY(table().isVisible());
        QTRY_COMPARE(window().findChild<QSplitter*>(u"modelsRows"_s)->sizes(), wanted);
    }

    /// Nobody else knows of what no server has taken on.
    void whatWaitsIsNotLostUnasked()
    {
        const auto demo = startedDemo();
        TestWindow rig;
        rig.show();
        QVERIFY(rig.host().openAddress(demo->baseUrl().toString()));
        QVERIFY(demo->injectFault({u"hang"_s, u"models/install"_s, -1}));
        rig.view().showModels();
        rig.view().models()->installing().install({.source = address});
        QCOMPARE(rig.view().unsentInstalls(), 1);
        const auto question = [&] { return rig.window().findChild<QMessageBox*>(u"unsentInstallsBox"_s); };
        rig.window().close();
        QVERIFY(question() && rig.window().isVisible());
        QVERIFY2(question()->text().contains(u"1 installation"_s), qPrintable(question()->text()));
        question()->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!question());
        rig.window().actions().action(u"file.quit"_s)->trigger();
        QVERIFY(question() && rig.window().isVisible());
        question()->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!question());
        rig.window().close();
        QVERIFY(question());
        accept(question());
        QTRY_VERIFY(!rig.window().isVisible());
    }

    /// In place, and it stays there: it does not come anew with each look.
    void aListThatIsRefusedIsSaidOnce()
    {
        m_fake->refused.insert("GET install", 501);
        m_session = m_fake->session();
        m_window = std::make_unique<ModelsWindow>(*m_session, *m_settings);
        m_window->show();
        const auto* note = m_window->findChild<QLabel*>(u"modelsNote"_s);
        QTRY_COMPARE(note->text(), u"The installations cannot be read"_s);
        QVERIFY(!m_window->banner().isVisible());
        const int asked = m_fake->count("GET", "install");
        m_session->modelInstalls().refresh();
        QCOMPARE(note->text(), u"The installations cannot be read"_s);
        QTRY_COMPARE(m_fake->count("GET", "install"), asked + 1);
        m_fake->refused.clear();
        m_session->modelInstalls().refresh();
        QTRY_COMPARE(note->text(), QString());
    }

    void sourcesAreTidied()
    {
        QCOMPARE(tidyModelSource(u" \"/a b/c.safetensors\" "_s), u"/a b/c.safetensors"_s);
        QCOMPARE(tidyModelSource(u"file:///a%20b"_s), u"/a b"_s);
        QCOMPARE(tidyModelSource(u"https://huggingface.co/o/n/blob/main/a.safetensors"_s),
                 u"https://huggingface.co/o/n/resolve/main/a.safetensors"_s);
        QCOMPARE(huggingFaceRepository(u"https://huggingface.co/o/n/tree/main"_s), u"o/n"_s);
        QCOMPARE(huggingFaceRepository(u"https://huggingface.co/o/n/resolve/main/a"_s), QString());
        QCOMPARE(huggingFaceRepository(u"https://other.example/o/n"_s), QString());
        QCOMPARE(modelSourceProblem(u"C:\\models\\a.safetensors"_s), QString());
        QCOMPARE(modelSourceProblem(u"owner/name:fp16"_s), QString());
    }

private:
    void show()
    {
        m_session = m_fake->session();
        m_window = std::make_unique<ModelsWindow>(*m_session, *m_settings);
        m_window->resize(1300, 900);
        m_window->show();
        QTRY_COMPARE(m_session->models().state(), ModelStore::State::Ready);
        QTRY_COMPARE(m_session->modelInstalls().state(), ModelInstallStore::State::Ready);
    }

    ModelsWindow& window() { return *m_window; }
    QTableView& table() { return *m_window->findChild<QTableView*>(u"installsTable"_s); }
    QString cell(int column) { return table().model()->index(0, column).data().toString(); }
    QAction* action(const QString& name) { return m_window->findChild<QAction*>(name); }
    void trigger(const QString& name)
    {
        QTRY_VERIFY2(action(name)->isEnabled(), qPrintable(name));
        action(name)->trigger();
    }
    void set(int index, const QString& key, const QJsonValue& value)
    {
        m_fake->installs[index].insert(key, value);
    }
    QPlainTextEdit& sources()
    {
        return *window().askToInstall().findChild<QPlainTextEdit*>(u"installSources"_s);
    }
    void enter(const QString& text)
    {
        sources().setPlainText(text);
        window().askToInstall().findChild<QPushButton*>(u"installSourcesButton"_s)->click();
    }
    QWidget* openPage(int index)
    {
        QTabWidget& pages = window().askToInstall().pages();
        pages.setCurrentIndex(index);
        return pages.currentWidget();
    }
    static void accept(QMessageBox* box)
    {
        for (QAbstractButton* each : box->buttons()) {
            if (box->buttonRole(each) == QMessageBox::DestructiveRole)
                each->click();
        }
    }
    /// At `at`; true when it was taken.
    static bool drop(QWidget& target, const QMimeData& mime, QPoint at = {5, 5})
    {
        Drag drag(target, mime);
        return drag.moveTo(at) && drag.drop(at);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<FakeModels> m_fake;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ServerSession> m_session;
    std::unique_ptr<ModelsWindow> m_window;
};

VITRINE_TEST(TestModelInstalling)
#include "tst_modelinstalling.moc"
