// SPDX-License-Identifier: Apache-2.0
#include "lib/base/translations.h"
#include "tests/support/testmain.h"
#include "tests/ui/testwindow.h"
#include "ui/shell/connectionbutton.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

/// That the languages are built in and used. Whether they are whole is looked at by check_translations.
class TestTranslations : public QObject {
    Q_OBJECT

    static QString shown(const char* context, const char* text, int count = -1)
    {
        return QCoreApplication::translate(context, text, nullptr, count);
    }

private Q_SLOTS:
    void languagesAreBuiltIn_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("file");
        QTest::newRow("Spanish") << u"es_MX"_s << u"&Archivo"_s;
        QTest::newRow("French") << u"fr_CA"_s << u"&Fichier"_s;
        QTest::newRow("German") << u"de_AT"_s << u"&Datei"_s;
        QTest::newRow("Japanese") << u"ja_JP"_s << u"ファイル(&F)"_s;
        QTest::newRow("Simplified Chinese") << u"zh_CN"_s << u"文件(&F)"_s;
        QTest::newRow("one that is not there") << u"sw_KE"_s << u"&File"_s;
    }

    void languagesAreBuiltIn()
    {
        QFETCH(QString, locale);
        QFETCH(QString, file);
        const Translations translations{QLocale(locale)};
        QCOMPARE(shown("vitrine::Actions", "&File"), file);
        TestWindow rig;
        QCOMPARE(rig.window().menuBar()->actions().first()->text(), file);
    }

    void pluralsAreTheLanguages()
    {
        const char* text = "must have at least %n entries";
        const char* context = "WebUiChecks";
        {
            const Translations english{QLocale(u"en_GB"_s)};
            QVERIFY2(shown(context, text, 1).contains(u"1 entry"_s), qPrintable(shown(context, text, 1)));
            QVERIFY(shown(context, text, 2).contains(u"2 entries"_s));
        }
        const Translations french{QLocale(u"fr_FR"_s)};
        QVERIFY(shown(context, text, 0) != shown(context, text, 2).replace(u'2', u'0')); // 0 is singular
    }

    /// From right to left nothing is painted over something else.
    void theServersNameIsMirrored()
    {
        ConnectionButton button;
        button.setConnection(ConnectionButton::State::Online, u"studio"_s, u"6.14.2"_s);
        button.resize(button.sizeHint());
        const QImage left = button.grab().toImage();
        button.setLayoutDirection(Qt::RightToLeft);
        const QImage right = button.grab().toImage();
        const auto dotAt = [](const QImage& picture) {
            const QRgb background = picture.pixel(2, 1);
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixel(x, picture.height() / 2) != background)
                    return x;
            }
            return -1;
        };
        QCOMPARE(dotAt(right.mirrored(true, false)), dotAt(left));
    }
};

VITRINE_TEST(TestTranslations)
#include "tst_translations.moc"
