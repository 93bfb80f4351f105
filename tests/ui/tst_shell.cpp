// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/connectionbutton.h"
#include "ui/shell/icons.h"
#include "ui/shell/menus.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/palettes.h"
#include "ui/shell/statepane.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

/// WCAG contrast of two opaque colours.
double contrast(const QColor& a, const QColor& b)
{
    const auto channel = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&](const QColor& c) {
        return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
    };
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

/// The entries of a menu and of its submenus.
void collect(const QMenu& menu, QSet<QAction*>& entries)
{
    for (QAction* entry : menu.actions()) {
        entries.insert(entry);
        if (entry->menu())
            collect(*entry->menu(), entries);
    }
}

} // namespace

class TestShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsAndShortcutsAreUnique()
    {
        QSet<QString> ids;
        QHash<QString, QString> shortcuts;
        for (const ActionSpec& spec : mainWindowActions()) {
            QVERIFY2(!ids.contains(spec.id), qPrintable(spec.id));
            ids.insert(spec.id);
            QVERIFY2(!spec.text.isEmpty(), qPrintable(spec.id));
            if (!spec.icon.isEmpty())
                QVERIFY2(!symbolicIcon(spec.icon).isNull(), qPrintable(spec.icon));
            const QString keys = spec.shortcut.toString();
            if (keys.isEmpty() || spec.local) // those mean what has the keyboard
                continue;
            QVERIFY2(!shortcuts.contains(keys), qPrintable(spec.id + u" and "_s + shortcuts.value(keys)));
            shortcuts.insert(keys, spec.id);
        }
    }

    void menusHoldEveryAction()
    {
        const ActionRegistry actions(mainWindowActions());
        QMenuBar bar;
        fillMenuBar(bar, actions);
        QSet<QAction*> shown;
        QSet<QString> mnemonics;
        const QList<QAction*> menus = bar.actions();
        QCOMPARE(menus.size(), 9);
        for (const QAction* menu : menus) {
            const QString text = menu->text();
            const QString key = text.mid(text.indexOf(u'&') + 1, 1).toLower();
            QVERIFY2(!mnemonics.contains(key), qPrintable(text));
            mnemonics.insert(key);
            collect(*menu->menu(), shown);
        }
        for (const ActionSpec& spec : actions.specs())
            QVERIFY2(shown.contains(actions.action(spec.id)), qPrintable(spec.id));
    }

    void bothPalettesCanBeRead()
    {
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            const ExtraColors extra = extraColors(palette);
            const QColor window = palette.color(QPalette::Window);
            QVERIFY(contrast(palette.color(QPalette::WindowText), window) > 7);
            QVERIFY(contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) > 7);
            QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
                    > 4.5);
            QVERIFY(contrast(extra.muted, window) > 4.5);
            QVERIFY(contrast(extra.error, window) > 4.5);
            QVERIFY(contrast(extra.success, window) > 3);
            QVERIFY(contrast(extra.warning, window) > 3);
        }
        QVERIFY(!isDark(lightPalette()));
        QVERIFY(isDark(darkPalette()));
    }

    void theThemeChangesWhileItRuns()
    {
        auto* app = qobject_cast<QApplication*>(QCoreApplication::instance());
        {
            Theme theme(*app, ColorScheme::Dark);
            QVERIFY(theme.isDarkNow());
            QVERIFY(isDark(QApplication::palette()));
            theme.setScheme(ColorScheme::System); // no portal here: no preference means light
            QVERIFY(!theme.isDarkNow());
            theme.setScheme(ColorScheme::Light);
            QVERIFY(!isDark(QApplication::palette()));
        }
        QCOMPARE(colorSchemeFromString(u"dark"_s), ColorScheme::Dark);
        QVERIFY(!colorSchemeFromString(u"pink"_s));
    }

    void iconsTakeTheColour()
    {
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 20);
        for (const QString& file : files) {
            const QImage image = symbolicPixmap(file.chopped(4), Qt::red, 16, 2.0).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            bool ink = false;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() < 200)
                        continue;
                    ink = true;
                    QVERIFY2(pixel.red() > 240 && pixel.green() < 10, qPrintable(file));
                }
            }
            QVERIFY2(ink, qPrintable(file));
        }
        QVERIFY(symbolicIcon(u"no-such-icon"_s).isNull());
    }

    void theBannerShowsOneMessageAndItsAction()
    {
        QWidget parent;
        MessageBanner banner(&parent);
        parent.show();
        int tried = 0;
        banner.show(MessageBanner::Kind::Error, u"a"_s, u"<b>one</b>"_s, {u"Try again"_s, [&] { ++tried; }},
                    u"more"_s);
        QCOMPARE(banner.text(), u"<b>one</b>"_s);
        QCOMPARE(banner.findChild<QLabel*>(u"bannerText"_s)->textFormat(), Qt::PlainText);
        banner.show(MessageBanner::Kind::Warning, u"b"_s, u"two"_s);
        QCOMPARE(banner.text(), u"two"_s);
        banner.clear(u"a"_s); // over, but something else is shown now
        QVERIFY(banner.isVisible());
        banner.clear(u"b"_s);
        QVERIFY(!banner.isVisible());
        banner.show(MessageBanner::Kind::Error, u"a"_s, u"one"_s, {u"Try again"_s, [&] { ++tried; }});
        QTest::mouseClick(banner.findChild<QPushButton*>(u"bannerAction"_s), Qt::LeftButton);
        QCOMPARE(tried, 1);
        QVERIFY(!banner.isVisible());
    }

    void theStatePaneTellsOfItsActions()
    {
        StatePane pane;
        pane.show();
        QSignalSpy first(&pane, &StatePane::actionTriggered);
        QSignalSpy second(&pane, &StatePane::secondActionTriggered);
        pane.showMessage(u"offline"_s, u"Title"_s, u"Sentence"_s, u"One"_s, u"Two"_s);
        QTest::mouseClick(pane.findChild<QPushButton*>(u"stateAction"_s), Qt::LeftButton);
        QTest::mouseClick(pane.findChild<QPushButton*>(u"stateSecondAction"_s), Qt::LeftButton);
        QCOMPARE(first.size(), 1);
        QCOMPARE(second.size(), 1);
        pane.showBusy(u"Busy"_s);
        QVERIFY(!pane.findChild<QPushButton*>(u"stateAction"_s)->isVisible());
    }

    void theConnectionButtonTakesAnyName()
    {
        ConnectionButton button;
        button.setConnection(ConnectionButton::State::Online, QString(400, u'x'), u"6.14.2"_s);
        QVERIFY(button.sizeHint().width() < button.fontMetrics().averageCharWidth() * 80);
        button.setConnection(ConnectionButton::State::Offline, u"<img src=x>"_s, {});
        QVERIFY(!button.toolTip().contains(u"<img"_s));
        button.setConnection(ConnectionButton::State::Offline, u"a"_s, {}, u"<b>why</b>"_s);
        QVERIFY(button.toolTip().contains(u"&lt;b&gt;why"_s));
        button.show();
        QVERIFY(QTest::qWaitForWindowExposed(&button));
    }
};

VITRINE_TEST(TestShell)
#include "tst_shell.moc"
