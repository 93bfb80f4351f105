// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/modelinstalling.h"
#include "lib/session/serversession.h"
#include "tests/lib/modelfiles.h"
#include "tests/support/apikit.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"
#include "tests/ui/testwindow.h"
#include "ui/connection/serverconnection.h"
#include "ui/models/installdialog.h"
#include "ui/models/installsmodel.h"
#include "ui/models/modelactions.h"
#include "ui/models/modeldetailspane.h"
#include "ui/models/modelswindow.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/messagebanner.h"
#include "ui/workflow/elidedlabel.h"
#include "ui/workflow/textlabel.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int patienceMs = 30'000;
const QString fileName = u"vitrine-test-window.safetensors"_s;
const QString modelName = u"vitrine-test-window"_s;

} // namespace

/// The models' window through the main window, on VITRINE_TEST_SERVER when that is set, else on a demo
/// server, which only lists and deletes: what a user does, and what the server has afterwards.
class TestModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QString server = externalServer();
        if (server.isEmpty()) {
            m_demo = startedDemo();
            server = m_demo->baseUrl().toString();
        }
        m_rig = std::make_unique<TestWindow>();
        m_rig->show(QSize(1400, 900));
        QVERIFY(m_rig->host().openAddress(server));
        QTRY_VERIFY_WITH_TIMEOUT(session().hasLiveEvents(), patienceMs);
        QVERIFY(waitUntilReady(session()));
        if (!m_demo)
            m_files = std::make_unique<ModelFiles>(session().client());
        m_rig->view().showModels();
        QTRY_VERIFY_WITH_TIMEOUT(!names().isEmpty(), patienceMs);
    }

    void cleanup()
    {
        m_files.reset(); // takes its models off the server
        m_rig.reset();
        m_demo.reset();
    }

    void theMenuOpensIt()
    {
        window().close();
        QTRY_VERIFY(!window().isVisible());
        m_rig->window().actions().action(u"view.models"_s)->trigger();
        QTRY_VERIFY(window().isVisible());
        QVERIFY(names().contains(u"tiny-sdxl"_s));
        QTRY_VERIFY(find<ElidedLabel>(u"modelsTotals"_s)->fullText().contains(u"model(s), "_s));
        find<QLineEdit>(u"modelsSearch"_s)->setText(u"tiny-sdxl"_s);
        auto* type = find<QComboBox>(u"modelsType"_s);
        type->setCurrentIndex(type->findData(u"main"_s));
        QTRY_COMPARE(names(), QStringList{u"tiny-sdxl"_s});
        select(u"tiny-sdxl"_s);
        QVERIFY(
            find<TextLabel>(u"modelDetailsFacts"_s)->plainText().startsWith(u"SDXL · Main · Diffusers"_s));
    }

    void installedEditedAndDeleted()
    {
        if (m_demo) {
            remove(u"paper-flux"_s);
            return;
        }
        const QString path = m_files->copy(fileName);
        enter(path);
        QTRY_VERIFY_WITH_TIMEOUT(names().contains(modelName), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(state(0), u"Installed"_s, patienceMs);
        // Again: taken on, and fails.
        enter(path);
        QTRY_VERIFY_WITH_TIMEOUT(installs().rowCount() == 2 && state(1).startsWith(u"Failed: "_s),
                                 patienceMs);
        QVERIFY2(state(1).contains(u"installed already"_s), qPrintable(state(1)));
        action(u"installClear"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(installs().rowCount(), 0, patienceMs);

        select(modelName);
        window().details().pages().setCurrentIndex(1);
        const QString renamed = modelName + u" renamed"_s;
        type(*find<QLineEdit>(u"modelName"_s), renamed);
        find<QPlainTextEdit>(u"modelDescription"_s)->setPlainText(u"made <b>by</b> a test\nin two lines"_s);
        find<QPlainTextEdit>(u"modelPhrases"_s)->setPlainText(u"zebra\napple"_s);
        find<QPushButton>(u"modelSave"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(names().contains(renamed), patienceMs);
        const auto record = m_files->find(renamed);
        QVERIFY(record);
        QCOMPARE(record->description, u"made <b>by</b> a test\nin two lines"_s);
        QCOMPARE(record->triggerPhrases, (QStringList{u"apple"_s, u"zebra"_s}));
        QCOMPARE(record->path, path);
        QTRY_VERIFY(!find<QPushButton>(u"modelSave"_s)->isEnabled());

        setsAndRemovesTheCover(renamed);
        remove(renamed);
        QVERIFY(QFile::exists(path)); // it was in place
        QVERIFY(!m_files->find(renamed));
    }

    void defaultSettingsAreSavedAndTakenBack()
    {
        if (m_demo)
            return;
        select(u"tiny-sd1"_s);
        window().details().pages().setCurrentIndex(1);
        auto* steps = find<QLineEdit>(u"modelSetting_steps"_s);
        const QString before = steps->text();
        type(*steps, u"17"_s);
        find<QPushButton>(u"modelSave"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(settings(u"tiny-sd1"_s).value(u"steps"_s).toInt(), 17, patienceMs);
        const auto* save = find<QPushButton>(u"modelSave"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!save->isEnabled() && save->text() == u"&Save"_s, patienceMs);
        type(*find<QLineEdit>(u"modelSetting_steps"_s), before);
        find<QPushButton>(u"modelSave"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(settings(u"tiny-sd1"_s).value(u"steps"_s).toInt(), before.toInt(),
                                  patienceMs);
    }

    void whatIsRefusedStaysInTheField()
    {
        if (m_demo)
            return;
        enter(u"/no/such/model.safetensors"_s);
        const auto* problem = window().askToInstall().findChild<TextLabel*>(u"installProblem"_s);
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), patienceMs);
        QVERIFY2(problem->plainText().contains(u"/no/such/model.safetensors"_s),
                 qPrintable(problem->plainText()));
        QCOMPARE(window().askToInstall().findChild<QPlainTextEdit*>(u"installSources"_s)->toPlainText(),
                 u"/no/such/model.safetensors"_s);
    }

    void aFolderIsScanned()
    {
        if (m_demo)
            return;
        QVERIFY(!m_files->copy(fileName).isEmpty());
        InstallDialog& dialog = window().askToInstall();
        dialog.pages().setCurrentIndex(1);
        QWidget* page = dialog.pages().currentWidget();
        page->findChild<QLineEdit*>(u"scanFolder"_s)->setText(u"/no/such/folder"_s);
        page->findChild<QPushButton*>(u"scanButton"_s)->click();
        const auto* problem = page->findChild<TextLabel*>(u"scanProblem"_s);
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible() && !problem->plainText().isEmpty(), patienceMs);
        page->findChild<QLineEdit*>(u"scanFolder"_s)->setText(m_files->folder());
        page->findChild<QPushButton*>(u"scanButton"_s)->click();
        auto* list = page->findChild<QListWidget*>();
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, patienceMs);
        page->findChild<QPushButton*>(u"choiceAll"_s)->click();
        page->findChild<QPushButton*>(u"choiceInstall"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(names().contains(modelName), patienceMs);
        page->findChild<QPushButton*>(u"scanButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(list->count() == 1 && list->item(0)->text().contains(u"(installed)"_s),
                                 patienceMs);
    }

    void fromAnAddress()
    {
        if (m_demo)
            return;
        ModelHost host(m_files->bytes());
        InstallDialog& dialog = window().askToInstall();
        dialog.findChild<QLineEdit*>(u"installToken"_s)->setText(u"very-secret"_s);
        enter(host.url(fileName + u"?token=very-secret"_s));
        QTRY_VERIFY_WITH_TIMEOUT(names().contains(modelName), patienceMs);
        QVERIFY(std::any_of(host.requests().cbegin(), host.requests().cend(), [](const auto& each) {
            return each.head.toLower().contains("authorization: bearer very-secret");
        }));
        QTRY_COMPARE_WITH_TIMEOUT(state(0), u"Installed"_s, patienceMs);
        select(modelName);
        for (const QString& text :
             window().findChild<QTableView*>(u"modelDetailsTable"_s) ? detailTexts() : QStringList())
            QVERIFY2(!text.contains(u"very-secret"_s), qPrintable(text));
    }

    void aDownloadIsPausedAndCanceled()
    {
        if (m_demo)
            return;
        ModelHost host(m_files->bytes());
        host.hangs = true;
        window().installing().setStallTime(500);
        enter(host.url(fileName));
        QTRY_VERIFY_WITH_TIMEOUT(installs().rowCount() == 1 && state(0).startsWith(u"Stalled"_s), patienceMs);
        table().selectRow(0);
        if (window().installing().canPause()) {
            trigger(u"installPause"_s);
            QTRY_VERIFY_WITH_TIMEOUT(state(0).startsWith(u"Paused"_s), patienceMs);
        } else {
            QVERIFY(!action(u"installPause"_s)->isEnabled());
            QVERIFY(action(u"installPause"_s)->toolTip().contains(u"cannot pause"_s));
        }
        trigger(u"installCancel"_s);
        if (auto* box = window().findChild<QMessageBox*>(u"cancelInstallsBox"_s))
            accept(*box);
        QTRY_COMPARE_WITH_TIMEOUT(state(0), u"Canceled"_s, patienceMs);
        QVERIFY(!names().contains(modelName));
    }

    void missingFiles()
    {
        auto* button = find<QToolButton>(u"modelsMissing"_s);
        if (!session().client().capabilities().has(Capability::MissingModels)) {
            QVERIFY(!button->isEnabled());
            QVERIFY(button->toolTip().contains(u"does not tell"_s));
            return;
        }
        if (m_demo) {
            QVERIFY(!button->text().contains(u'('));
            return;
        }
        QVERIFY(!m_files->install(fileName).isEmpty());
        QVERIFY(QFile::remove(m_files->folder() + u'/' + fileName));
        action(u"modelRefresh"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(button->text(), u"Missing files (1)"_s, patienceMs);
        button->click();
        QTRY_COMPARE(names(), QStringList{modelName});
        select(modelName);
        QTRY_VERIFY(find<TextLabel>(u"modelDetailsProblem"_s)->plainText().contains(u"files are gone"_s));
        trigger(u"modelReidentify"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window().banner().text().contains(u"was not identified"_s), patienceMs);
        remove(modelName);
    }

private:
    [[nodiscard]] ServerSession& session() { return m_rig->host().connection()->session(); }
    [[nodiscard]] ModelsWindow& window() { return *m_rig->view().models(); }
    template <class T>
    T* find(const QString& name)
    {
        T* found = window().findChild<T*>(name);
        if (!found)
            QTest::qFail(qPrintable(name), __FILE__, __LINE__);
        return found;
    }
    QAction* action(const QString& name) { return find<QAction>(name); }
    QTableView& table() { return *find<QTableView>(u"installsTable"_s); }
    QAbstractItemModel& installs() { return *table().model(); }
    QString state(int row) { return installs().index(row, InstallsModel::Status).data().toString(); }
    QStringList names()
    {
        QStringList out;
        const QAbstractItemModel& model = *window().tree().model();
        for (int row = 0; row < model.rowCount(); ++row)
            out.append(model.index(row, 0).data().toString());
        return out;
    }
    QStringList detailTexts()
    {
        QStringList out;
        const QAbstractItemModel& model = *find<QTableView>(u"modelDetailsTable"_s)->model();
        for (int row = 0; row < model.rowCount(); ++row)
            out.append(model.index(row, 1).data().toString());
        return out;
    }
    QJsonObject settings(const QString& name)
    {
        const auto record = await(ModelsApi(session().client()).list({.name = name}));
        return record && record->size() == 1 ? record->first().defaultSettings : QJsonObject();
    }
    void select(const QString& name)
    {
        QTRY_VERIFY_WITH_TIMEOUT(names().contains(name), patienceMs);
        window().tree().setCurrentIndex(
            window().tree().model()->index(static_cast<int>(names().indexOf(name)), 0));
        QTRY_COMPARE(find<TextLabel>(u"modelDetailsTitle"_s)->plainText(), name);
    }
    void trigger(const QString& name)
    {
        QTRY_VERIFY2(action(name)->isEnabled(), qPrintable(name));
        action(name)->trigger();
    }
    static void type(QLineEdit& line, const QString& text)
    {
        line.selectAll();
        if (text.isEmpty())
            QTest::keyClick(&line, Qt::Key_Delete);
        else
            QTest::keyClicks(&line, text);
    }
    void enter(const QString& source)
    {
        InstallDialog& dialog = window().askToInstall();
        dialog.pages().setCurrentIndex(0);
        dialog.findChild<QPlainTextEdit*>(u"installSources"_s)->setPlainText(source);
        auto* button = dialog.findChild<QPushButton*>(u"installSourcesButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patienceMs);
        button->click();
    }
    static void accept(QMessageBox& box)
    {
        for (QAbstractButton* each : box.buttons()) {
            if (box.buttonRole(each) == QMessageBox::DestructiveRole)
                each->click();
        }
    }
    void remove(const QString& name)
    {
        select(name);
        trigger(u"modelDelete"_s);
        auto* box = find<QMessageBox>(u"deleteModelsBox"_s);
        QVERIFY(box->text().contains(name));
        accept(*box);
        QTRY_VERIFY_WITH_TIMEOUT(!names().contains(name), patienceMs);
    }
    void setsAndRemovesTheCover(const QString& name)
    {
        QFile picture(m_rig->folder() + u"/cover.png"_s);
        QVERIFY(picture.open(QIODevice::WriteOnly) && picture.write(pictureBytes({600, 400})) > 0);
        picture.close();
        select(name);
        trigger(u"modelSetCover"_s);
        auto* dialog = find<QFileDialog>(u"modelCoverDialog"_s);
        Q_EMIT dialog->fileSelected(picture.fileName());
        dialog->close();
        const auto cover = [&] {
            return window()
                .tree()
                .model()
                ->index(static_cast<int>(names().indexOf(name)), 0)
                .data(ModelsModel::CoverRole)
                .value<QImage>();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!cover().isNull(), patienceMs);
        trigger(u"modelRemoveCover"_s);
        QTRY_VERIFY_WITH_TIMEOUT(cover().isNull(), patienceMs);
    }

    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<TestWindow> m_rig;
    std::unique_ptr<ModelFiles> m_files;
};

VITRINE_TEST(TestModels)
#include "tst_models.moc"
