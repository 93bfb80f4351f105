// SPDX-License-Identifier: Apache-2.0
#include "lib/base/settings.h"
#include "tests/support/testmain.h"
#include "tests/ui/testwindow.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/logwindow.h"
#include "ui/shell/actionregistry.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

QString line(int number, QChar letter = u'I')
{
    return u"10:00:00.%1 %2 vitrine.net: line %1"_s.arg(number, 3, 10, QChar(u'0')).arg(letter);
}

/// A log window on lines that a test sets.
struct LogRig {
    QStringList lines;
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    LogWindow window{[this] { return lines.join(u'\n'); }, settings};

    [[nodiscard]] QAbstractItemModel& shown() { return *window.view().model(); }
    [[nodiscard]] QString copied()
    {
        window.findChild<QPushButton*>(u"copyLog"_s)->click();
        return QGuiApplication::clipboard()->text();
    }
};

} // namespace

/// The windows of the Help menu.
class TestHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLoggingCategory::setFilterRules(QString()); }

    void linesComeAndGo()
    {
        LogModel model;
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setLines({line(1), line(2), line(3)});
        const QPersistentModelIndex kept = model.index(2, 0);
        model.setLines({line(2), line(3), line(4), line(5)});
        QCOMPARE(model.lines(), (QStringList{line(2), line(3), line(4), line(5)}));
        QCOMPARE(kept.data().toString(), line(3));
        QCOMPARE(removed.size(), 1);
        model.setLines({line(2), line(3), line(4), line(5)});
        QCOMPARE(removed.size(), 1);
        model.setLines({line(8), line(9)}); // all others have gone meanwhile
        QCOMPARE(model.lines(), (QStringList{line(8), line(9)}));
        model.setLines({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(resets.isEmpty());
    }

    void whatComesIsShownWhileOneLooksAtTheEnd()
    {
        LogRig rig;
        for (int i = 0; i < 500; ++i)
            rig.lines.append(line(i));
        rig.window.resize(600, 300);
        rig.window.show();
        QScrollBar& bar = *rig.window.view().verticalScrollBar();
        QTRY_VERIFY(bar.maximum() > 0 && bar.value() == bar.maximum());
        rig.lines.append(line(500));
        QTRY_COMPARE(rig.shown().rowCount(), 501);
        QTRY_COMPARE(bar.value(), bar.maximum());
        bar.setValue(10);
        rig.lines.append(line(501));
        QTRY_COMPARE(rig.shown().rowCount(), 502);
        QCOMPARE(bar.value(), 10);
    }

    void linesAreSearchedAndCopied()
    {
        LogRig rig;
        QPushButton* copy = rig.window.findChild<QPushButton*>(u"copyLog"_s);
        rig.window.show();
        QVERIFY(!copy->isEnabled() && !rig.window.view().isVisible()); // nothing was logged yet
        rig.lines = {line(1), line(2, u'W'), line(3, u'E'), line(112)};
        QTRY_COMPARE(rig.shown().rowCount(), 4);
        QCOMPARE(rig.copied(), rig.lines.join(u'\n'));
        auto* search = rig.window.findChild<QLineEdit*>(u"logSearch"_s);
        search->setText(u"LINE 0"_s);
        QCOMPARE(rig.copied(), (QStringList{line(1), line(2, u'W'), line(3, u'E')}.join(u'\n')));
        rig.window.findChild<QCheckBox*>(u"logProblems"_s)->setChecked(true);
        QCOMPARE(rig.shown().rowCount(), 2);
        rig.window.view().setCurrentIndex(rig.shown().index(1, 0));
        QVERIFY(copy->text().contains(u"Selected"_s));
        QCOMPARE(rig.copied(), line(3, u'E'));
        search->setText(u"no line"_s);
        QVERIFY(!rig.window.view().isVisible() && !copy->isEnabled());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty() && rig.window.isVisible());
    }

    void detailsAreRemembered()
    {
        LogRig rig;
        static const QLoggingCategory category("vitrine.test", QtInfoMsg);
        auto* detailed = rig.window.findChild<QCheckBox*>(u"logDetailed"_s);
        QVERIFY(!detailed->isChecked() && !category.isDebugEnabled());
        detailed->setChecked(true);
        QVERIFY(category.isDebugEnabled());
        const LogWindow next([] { return QString(); }, rig.settings);
        QVERIFY(next.findChild<QCheckBox*>(u"logDetailed"_s)->isChecked());
        detailed->setChecked(false);
        QVERIFY(!category.isDebugEnabled());
        QVERIFY(rig.settings.get<SettingKey::LogRules>().isEmpty());
    }

    void theMenuOpensThem()
    {
        TestWindow rig;
        rig.show();
        rig.window().actions().action(u"help.log"_s)->trigger();
        const auto windows = QApplication::topLevelWidgets();
        QVERIFY(std::any_of(windows.begin(), windows.end(), [](const QWidget* each) {
            return each->objectName() == u"logWindow"_s && each->isVisible();
        }));
        rig.window().actions().action(u"help.about"_s)->trigger();
        const auto* about = rig.window().findChild<AboutDialog*>();
        QVERIFY(about && about->isVisible());
    }

    void aboutSaysVersionsAndLicences()
    {
        const AboutDialog about(u"InvokeAI 6.14.2"_s);
        const auto text = [&](const QString& page) {
            return about.findChild<QPlainTextEdit*>(page)->toPlainText();
        };
        about.findChild<QPushButton*>(u"copyVersions"_s)->click();
        const QString report = QGuiApplication::clipboard()->text();
        QCOMPARE(report, text(u"aboutVersions"_s));
        for (const QString& part : {QStringLiteral("Vitrine " VITRINE_VERSION), u"InvokeAI 6.14.2"_s,
                                    u"Qt "_s + QString::fromLatin1(qVersion())})
            QVERIFY2(report.contains(part), qPrintable(part));
        QVERIFY(text(u"aboutLicence"_s).contains(u"Apache License"_s));
        QVERIFY(text(u"aboutLicence"_s).contains(u"END OF TERMS AND CONDITIONS"_s));
        QVERIFY(text(u"aboutLibraries"_s).contains(u"Lesser General Public License"_s));
    }
};

VITRINE_TEST(TestHelp)
#include "tst_help.moc"
