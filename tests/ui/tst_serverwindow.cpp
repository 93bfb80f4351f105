// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"
#include "tests/ui/serverrig.h"
#include "tests/ui/testwindow.h"
#include "ui/details/valuetable.h"
#include "ui/server/searchabletable.h"
#include "ui/server/serversection.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/statepane.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int timeoutMs = 30'000;

QByteArray loadedModels()
{
    return R"x({"hits":3,"misses":4,"in_cache":2,"cleared":1,"cache_size":2147483648,)x"
           R"x("high_watermark":1610612736,"loaded_model_sizes":{"key:unet":1073741824}})x";
}

QPushButton* button(const QWidget& window, const QString& name)
{
    return window.findChild<QPushButton*>(name);
}

void click(const QWidget& window, const QString& name)
{
    QTest::mouseClick(button(window, name), Qt::LeftButton);
}

} // namespace

/// The page about the server, driven as a user does.
class TestServerWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheServerIs()
    {
        ServerRig rig;
        ServerWindow& window = rig.open();
        QTRY_COMPARE(window.section(u"serverSection"_s).value(u"version"_s), u"6.14.2"_s);
        QCOMPARE(window.section(u"serverSection"_s).value(u"address"_s), rig.server.address());
        QTRY_COMPARE(window.section(u"serverSection"_s).value(u"infill"_s), u"tile"_s);
        QTRY_COMPARE(window.packages().table().value(u"torch"_s), u"2.7.1+cpu"_s);
        QCOMPARE(window.packages().table().value(u"CUDA"_s), u"not installed"_s);
        QTRY_COMPARE(window.configuration().table().value(u"port"_s), u"9090"_s);
        QCOMPARE(window.configuration().table().value(u"port"_s, 2), u"invokeai.yaml"_s);
        QCOMPARE(window.configuration().table().value(u"host"_s, 2), u"default"_s);
        QCOMPARE(window.configuration().table().value(u"log_handlers"_s), u"[\"console\"]"_s);
    }

    void placeAndPageAreRemembered()
    {
        ServerRig rig;
        ServerWindow* window = &rig.open();
        QCOMPARE(window->pages().currentIndex(), 0);
        window->resize(731, 517);
        window->pages().setCurrentWidget(&window->packages());
        window->close();
        window = &rig.open();
        QCOMPARE(window->size(), QSize(731, 517));
        QCOMPARE(window->pages().currentWidget(), &window->packages());
        window->pages().setCurrentIndex(0); // and without being closed
        window = &rig.open();
        QCOMPARE(window->pages().currentIndex(), 0);
    }

    void theConfigurationIsSearched()
    {
        ServerRig rig;
        ServerWindow& window = rig.open();
        SearchableTable& table = window.configuration();
        QTRY_COMPARE(table.table().rowCount(), 5);
        window.pages().setCurrentWidget(&table);
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(table.search().hasFocus());
        QTest::keyClicks(&table.search(), u"LOG"_s);
        QCOMPARE(table.table().labels(), QStringList{u"log_handlers"_s});
        table.search().setText(u"127.0"_s); // values, too
        QCOMPARE(table.table().labels(), QStringList{u"host"_s});
        table.search().setText(u"nothing of the kind"_s);
        QVERIFY(table.state().isVisible());
        QVERIFY(table.state().sentence().contains(u"nothing of the kind"_s));
        Q_EMIT table.state().actionTriggered();
        QCOMPARE(table.table().rowCount(), 5);
    }

    void theCacheIsSwitchedAndCleared()
    {
        ServerRig rig;
        ServerWindow& window = rig.open();
        ServerSection& section = window.section(u"cacheSection"_s);
        QVERIFY(!button(window, u"clearCache"_s)->isEnabled()); // nothing is known yet
        QTRY_COMPARE(section.value(u"cacheState"_s), u"On"_s);
        QCOMPARE(section.value(u"cacheSize"_s), u"12 of 512"_s);
        QCOMPARE(section.value(u"cacheHits"_s), u"34"_s);
        QCOMPARE(section.value(u"cacheMisses"_s), u"5"_s);
        QCOMPARE(button(window, u"switchCache"_s)->text(), u"Switch Off"_s);
        click(window, u"switchCache"_s);
        QVERIFY(!button(window, u"switchCache"_s)->isEnabled()); // until it is known what came of it
        QTRY_COMPARE(section.value(u"cacheState"_s), u"Off"_s);
        QTRY_COMPARE(button(window, u"switchCache"_s)->text(), u"Switch On"_s);
        click(window, u"clearCache"_s);
        QTRY_COMPARE(section.value(u"cacheSize"_s), u"0 of 512"_s);
        QTRY_VERIFY(!button(window, u"clearCache"_s)->isEnabled());
        QCOMPARE(rig.server.count("DELETE", "invocation_cache"), 1);
    }

    void theLogLevelIsChosen()
    {
        ServerRig rig;
        ServerWindow& window = rig.open();
        auto* level = window.findChild<QComboBox*>(u"logLevel"_s);
        QTRY_COMPARE(level->currentData().toInt(), 20);
        level->setCurrentIndex(level->findData(10));
        Q_EMIT level->activated(level->currentIndex());
        QTRY_COMPARE(rig.server.logLevel, 10);
        QTRY_VERIFY(level->isEnabled()); // it has been read again
        // Refused: it shows what is.
        rig.server.failing = "/logging";
        rig.server.status = 422;
        level->setCurrentIndex(level->findData(50));
        Q_EMIT level->activated(level->currentIndex());
        QTRY_VERIFY(!window.section(u"logSection"_s).problem().isEmpty());
        QCOMPARE(rig.server.logLevel, 10);
    }

    void intermediatesAreDeletedAfterAQuestion()
    {
        ServerRig rig;
        rig.server.intermediates = 1234;
        ServerWindow& window = rig.open();
        ServerSection& section = window.section(u"intermediatesSection"_s);
        QTRY_COMPARE(section.value(u"intermediatesCount"_s), u"1,234"_s);
        click(window, u"clearIntermediates"_s);
        auto* question = window.findChild<QMessageBox*>(u"clearIntermediatesQuestion"_s);
        QVERIFY(question);
        QVERIFY2(question->text().contains(u"1234"_s) || question->text().contains(u"1,234"_s),
                 qPrintable(question->text()));
        question->reject();
        QCOMPARE(rig.server.intermediates, 1234);
        QTRY_VERIFY(!window.findChild<QMessageBox*>(u"clearIntermediatesQuestion"_s));
        click(window, u"clearIntermediates"_s);
        question = window.findChild<QMessageBox*>(u"clearIntermediatesQuestion"_s);
        for (QAbstractButton* answer : question->buttons()) {
            if (question->buttonRole(answer) == QMessageBox::DestructiveRole)
                answer->click();
        }
        QTRY_COMPARE(section.value(u"intermediatesCount"_s), u"None"_s);
        QVERIFY(!button(window, u"clearIntermediates"_s)->isEnabled());
    }

    void modelsInMemory()
    {
        ServerRig rig;
        ServerWindow& window = rig.open();
        ServerSection& section = window.section(u"modelCacheSection"_s);
        QTRY_COMPARE(section.value(u"modelMemory"_s), u"No model was loaded yet"_s);
        rig.server.modelCache = loadedModels();
        window.info().refresh();
        QTRY_COMPARE(section.value(u"modelMemory"_s), u"1.0 GB of 2.0 GB"_s);
        QCOMPARE(section.value(u"modelMost"_s), u"1.5 GB"_s);
        QCOMPARE(section.value(u"modelHits"_s), u"3"_s);
        QVERIFY(section.value(u"modelLoaded"_s).contains(u"key:unet"_s));
        click(window, u"emptyModels"_s);
        QTRY_COMPARE(section.value(u"modelHits"_s), u"1"_s);
        QCOMPARE(rig.server.count("POST", "empty_model_cache"), 1);
    }

    void whatFailsIsSaidInPlace()
    {
        ServerRig rig;
        rig.server.failing = "/invocation_cache";
        ServerWindow& window = rig.open();
        ServerSection& section = window.section(u"cacheSection"_s);
        QTRY_VERIFY(section.problem().contains(u"it is broken"_s));
        QVERIFY(window.section(u"logSection"_s).problem().isEmpty());
        QVERIFY(!button(window, u"switchCache"_s)->isEnabled());
        QVERIFY(button(window, u"cacheSectionRetry"_s)->isVisible());
        rig.server.failing.clear();
        click(window, u"cacheSectionRetry"_s);
        QTRY_VERIFY(section.problem().isEmpty());
        QCOMPARE(section.value(u"cacheState"_s), u"On"_s);
    }

    /// Who is no administrator: the reason, in place, and nothing to press.
    void whatIsForbiddenIsSaidInPlace()
    {
        ServerRig rig;
        rig.server.failing = "/app/";
        rig.server.status = 403;
        rig.server.detail = "Admin privileges required";
        ServerWindow& window = rig.open();
        QTRY_VERIFY(window.section(u"cacheSection"_s).problem().contains(u"Admin privileges required"_s));
        QVERIFY(!button(window, u"cacheSectionRetry"_s)->isVisible());
        QTRY_VERIFY(window.configuration().state().sentence().contains(u"Admin privileges required"_s));
        QVERIFY(!window.findChild<QMessageBox*>());
    }

    void asksOnlyWhileItIsSeen()
    {
        ServerRig rig;
        ServerWindow& window = rig.open();
        QTRY_VERIFY(window.info().cache().value);
        QVERIFY(window.info().isActive());
        window.hide();
        QVERIFY(!window.info().isActive());
        window.show();
        QVERIFY(window.info().isActive());
    }

    /// From the menu, and on a real server.
    void opensFromTheMainWindow()
    {
        std::unique_ptr<DemoServer> demo;
        const QString address = addressUnderTest(demo);
        TestWindow rig;
        rig.show();
        QAction* action = rig.window().actions().action(u"server.page"_s);
        QVERIFY(!action->isEnabled());
        QVERIFY(rig.host().openAddress(address));
        QTRY_VERIFY(rig.window().view() && action->isEnabled());
        action->trigger();
        ServerWindow* window = rig.view().server();
        QVERIFY(window && window->isVisible());
        ServerSection& cache = window->section(u"cacheSection"_s);
        if (demo) {
            QTRY_VERIFY(cache.problem().contains(u"demo server"_s)); // what a server lacks is said
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(!cache.value(u"cacheSize"_s).isEmpty(), timeoutMs);
        const QString before = cache.value(u"cacheState"_s);
        click(*window, u"switchCache"_s);
        QTRY_VERIFY_WITH_TIMEOUT(cache.value(u"cacheState"_s) != before, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(button(*window, u"switchCache"_s)->isEnabled(), timeoutMs);
        click(*window, u"switchCache"_s);
        QTRY_COMPARE_WITH_TIMEOUT(cache.value(u"cacheState"_s), before, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(window->configuration().table().rowCount() > 50, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(!window->packages().table().value(u"torch"_s).isEmpty(), timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            !window->section(u"intermediatesSection"_s).value(u"intermediatesCount"_s).isEmpty(), timeoutMs);
    }
};

VITRINE_TEST(TestServerWindow)
#include "tst_serverwindow.moc"
