// SPDX-License-Identifier: Apache-2.0
#include "lib/export/filenames.h"
#include "lib/export/nametemplate.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

NameValues someValues()
{
    return {.date = QDateTime(QDate(2026, 3, 18), QTime(12, 0)),
            .board = u"Cats & dogs"_s,
            .seed = u"1234567890"_s,
            .model = u"tiny-sdxl"_s,
            .prompt = u"A cat on a roof"_s,
            .number = 7,
            .digits = 3,
            .name = u"0b7c-11.png"_s};
}

QString pathOf(const QString& text, const NameValues& values = someValues(),
               const QString& ending = u".png"_s)
{
    const auto nameTemplate = NameTemplate::parse(text);
    return nameTemplate ? nameTemplate->path(values, ending) : u"problem: "_s + nameTemplate.error().sentence;
}

NameValues withPrompt(const QString& prompt)
{
    NameValues values = someValues();
    values.prompt = prompt;
    return values;
}

} // namespace

/// Names of exported files: what a template means, and that nothing makes an unsafe name.
class TestNameTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placeholders_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::newRow("date") << u"{date}"_s << u"2026-03-18.png"_s;
        QTest::newRow("board") << u"{board}"_s << u"Cats & dogs.png"_s;
        QTest::newRow("seed") << u"{seed}"_s << u"1234567890.png"_s;
        QTest::newRow("model") << u"{model}"_s << u"tiny-sdxl.png"_s;
        QTest::newRow("prompt") << u"{prompt}"_s << u"A cat on a roof.png"_s;
        QTest::newRow("prompt, cut") << u"{prompt:5}"_s << u"A cat.png"_s;
        QTest::newRow("prompt, cut behind a blank") << u"{prompt:6}x"_s << u"A catx.png"_s;
        QTest::newRow("number") << u"{n}"_s << u"007.png"_s;
        QTest::newRow("number, digits") << u"{n:5}"_s << u"00007.png"_s;
        QTest::newRow("number, fewer digits") << u"{n:1}"_s << u"7.png"_s;
        QTest::newRow("name") << u"{name}"_s << u"0b7c-11.png"_s;
        QTest::newRow("several") << u"{n}_{seed}-{prompt:5}"_s << u"007_1234567890-A cat.png"_s;
        QTest::newRow("case and blanks") << u"{ Seed } {PROMPT : 5}"_s << u"1234567890 A cat.png"_s;
        QTest::newRow("folders") << u"{board}/{date}/{n}"_s << u"Cats & dogs/2026-03-18/007.png"_s;
        QTest::newRow("text only") << u"picture"_s << u"picture.png"_s;
        QTest::newRow("braces") << u"{{{n}}}"_s << u"{007}.png"_s;
        QTest::newRow("empty folders") << u"/a//./../{n}"_s << u"a/007.png"_s;
        QTest::newRow("forbidden in the text") << u"a:b*{n}?"_s << u"a_b_007_.png"_s;
        QTest::newRow("backslash is no folder") << u"a\\{n}"_s << u"a_007.png"_s;
    }
    void placeholders()
    {
        QFETCH(QString, text);
        QTEST(pathOf(text), "path");
    }

    void whatIsNotKnown()
    {
        const NameValues nothing{.name = u"a.png"_s};
        QCOMPARE(pathOf(u"{board}/{date} {seed} {model} {prompt:40}"_s, nothing),
                 u"uncategorized/unknown unknown unknown unknown.png"_s);
    }

    void endings()
    {
        QCOMPARE(pathOf(u"{name}"_s, {.name = u"film.mp4"_s}, u".mp4"_s), u"film.mp4"_s);
        QCOMPARE(pathOf(u"{name}"_s, {.name = u"plain"_s}, {}), u"plain"_s);
        QCOMPARE(filenames::ending(u"a.png"_s), u".png"_s);
        QCOMPARE(filenames::ending(u"plain"_s), QString());
        QCOMPARE(filenames::ending(u".png"_s), QString());
        QCOMPARE(filenames::ending(u"a.b/c"_s), QString());
        QCOMPARE(filenames::ending(u"a.averylongending"_s), QString());
    }

    void problems_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        QTest::newRow("unknown") << u"ab{sedd}"_s << 2 << 6;
        QTest::newRow("behind an emoji") << u"🐈{x}"_s << 2 << 3;
        QTest::newRow("empty placeholder") << u"{}"_s << 0 << 2;
        QTest::newRow("not closed") << u"{n} {seed"_s << 4 << 5;
        QTest::newRow("not opened") << u"seed}"_s << 4 << 1;
        QTest::newRow("no length") << u"{prompt:}"_s << 7 << 1;
        QTest::newRow("length 0") << u"{prompt:0}"_s << 7 << 2;
        QTest::newRow("length too large") << u"{prompt:201}"_s << 7 << 4;
        QTest::newRow("digits too many") << u"{n:10}"_s << 2 << 3;
        QTest::newRow("length is a word") << u"{prompt:long}"_s << 7 << 5;
        QTest::newRow("nothing") << QString() << 0 << 0;
        QTest::newRow("only blanks") << u"   "_s << 3 << 0;
        QTest::newRow("no file") << u"{board}/"_s << 8 << 0;
        QTest::newRow("dots") << u"a/.."_s << 4 << 0;
    }
    void problems()
    {
        QFETCH(QString, text);
        const auto parsed = NameTemplate::parse(text);
        QVERIFY(!parsed);
        QTEST(int(parsed.error().position), "position");
        QTEST(int(parsed.error().length), "length");
        QVERIFY(!parsed.error().sentence.isEmpty());
    }

    void theSentenceCountsCharacters()
    {
        const auto parsed = NameTemplate::parse(u"🐈🐈{x}"_s);
        QVERIFY2(parsed.error().sentence.contains(u"character 3"_s), qPrintable(parsed.error().sentence));
        QVERIFY2(parsed.error().sentence.contains(u"{x}"_s), qPrintable(parsed.error().sentence));
    }

    void needs()
    {
        const auto of = [](const QString& text) { return *NameTemplate::parse(text); };
        QVERIFY(!of(u"{name} {n}"_s).needsRecords() && !of(u"{name} {n}"_s).needsMetadata());
        QVERIFY(of(u"{date}"_s).needsRecords() && !of(u"{date}"_s).needsBoards());
        QVERIFY(of(u"{board}/x"_s).needsRecords() && of(u"{board}/x"_s).needsBoards());
        for (const QString& text : {u"{seed}"_s, u"{model}"_s, u"{prompt:3}"_s})
            QVERIFY(of(text).needsMetadata() && !of(text).needsRecords());
    }

    /// Values never become folders, devices, hidden files or something that no disk takes.
    void values_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("path");
        QTest::newRow("slashes") << u"../../etc/passwd"_s << u"_.._etc_passwd.png"_s;
        QTest::newRow("backslashes") << u"a\\b"_s << u"a_b.png"_s;
        QTest::newRow("Windows") << u"a<b>c:d\"e|f?g*h"_s << u"a_b_c_d_e_f_g_h.png"_s;
        QTest::newRow("control characters") << u"a\u0001b\u007Fc\u009Fd"_s << u"a_b_c_d.png"_s;
        QTest::newRow("lines") << u"  first\n\n\tsecond \u2028third "_s << u"first second third.png"_s;
        QTest::newRow("turned direction") << u"a\u202Egnp.exe"_s << u"agnp.exe.png"_s;
        QTest::newRow("half a character") << u"a"_s + QChar(0xD83D) + u'b' << u"a_b.png"_s;
        QTest::newRow("braces") << u"{seed}"_s << u"{seed}.png"_s;
        QTest::newRow("percent") << u"100 %1 %2"_s << u"100 %1 %2.png"_s;
        QTest::newRow("hidden") << u".profile"_s << u"profile.png"_s;
        QTest::newRow("dots") << u"..."_s << u"image.png"_s;
        QTest::newRow("blanks and dots at the end") << u" a . . "_s << u"a.png"_s;
        QTest::newRow("device") << u"con"_s << u"_con.png"_s;
        QTest::newRow("device with ending") << u"NUL.txt"_s << u"_NUL.txt.png"_s;
        QTest::newRow("device with number") << u"lpt9"_s << u"_lpt9.png"_s;
        QTest::newRow("no device") << u"console"_s << u"console.png"_s;
        QTest::newRow("markup") << u"<b>bold</b>"_s << u"_b_bold__b_.png"_s;
    }
    void values()
    {
        QFETCH(QString, value);
        QTEST(pathOf(u"{prompt}"_s, withPrompt(value)), "path");
    }

    void foldersAreSafeToo()
    {
        NameValues values = someValues();
        values.board = u"../.."_s;
        QCOMPARE(pathOf(u"{board}/{n}"_s, values), u"_/007.png"_s);
        values.board = u"AUX"_s;
        QCOMPARE(pathOf(u"{board}/{n}"_s, values), u"_AUX/007.png"_s);
        values.board = u"a. "_s;
        QCOMPARE(pathOf(u"{board}/{n}"_s, values), u"a/007.png"_s);
    }

    void wholeCharactersAreCut()
    {
        const QString family = u"👩‍👩‍👧"_s; // one for a reader, three and two joiners for Unicode
        QCOMPARE(pathOf(u"{prompt:2}"_s, withPrompt(u"a"_s + family + u"b"_s)), u"a"_s + family + u".png"_s);
        const QString accent = u"e\u0301"_s;
        QCOMPARE(pathOf(u"{prompt:3}"_s, withPrompt(accent.repeated(9))), accent.repeated(3) + u".png"_s);
        QCOMPARE(pathOf(u"{prompt:2}"_s, withPrompt(u"🐈🐈🐈"_s)), u"🐈🐈.png"_s);
    }

    void bytesAreLimited()
    {
        for (const QString& letter : {u"a"_s, u"ä"_s, u"猫"_s, u"🐈"_s}) {
            const QString path = pathOf(u"{prompt}/{prompt}"_s, withPrompt(letter.repeated(400)));
            const QStringList names = path.split(u'/');
            QCOMPARE(names.size(), 2);
            QVERIFY(names.first().toUtf8().size() <= 255);
            QVERIFY(names.last().toUtf8().size() + 5 <= 255); // ".json"
            QVERIFY(names.first().toUtf8().size() > 245);
            QVERIFY(names.last().endsWith(letter + u".png"_s));
            const QString numbered = filenames::numbered(path, 100'000);
            QVERIFY(numbered.section(u'/', 1).toUtf8().size() + 5 <= 255);
            QVERIFY2(numbered.endsWith(letter + u" (100000).png"_s), qPrintable(numbered));
        }
    }

    /// Whatever a server says, what comes out is one safe name for each step of the template.
    void anyValueIsSafe()
    {
        const QStringList signs{u"a"_s,
                                u"."_s,
                                u" "_s,
                                u"/"_s,
                                u"\\"_s,
                                u":"_s,
                                u"con"_s,
                                u"NUL"_s,
                                u"\n"_s,
                                QString(QChar(0)),
                                u"\u202E"_s,
                                u"猫"_s,
                                u"👩‍👩‍👧"_s,
                                u"e\u0301"_s,
                                u"{n}"_s,
                                u"%1"_s,
                                u".."_s,
                                u"~"_s,
                                u"\uFFFF"_s,
                                u"com1"_s,
                                u"\u2028"_s,
                                u"-"_s,
                                u"\u00A0"_s,
                                u"ß"_s};
        QRandomGenerator random(20260318);
        const auto nameTemplate = *NameTemplate::parse(u"{board}/{prompt:90}{model}/{seed}{name}"_s);
        const auto text = [&] {
            QString out;
            for (quint32 i = random.bounded(60U); i > 0; --i)
                out += signs.at(random.bounded(static_cast<int>(signs.size())));
            return random.bounded(4) == 0 ? out + QChar(0xD800 + random.bounded(0x800)) : out;
        };
        for (int round = 0; round < 5000; ++round) {
            const QString path = nameTemplate.path(
                {.board = text(), .seed = text(), .model = text(), .prompt = text(), .name = text()},
                round % 2 == 0 ? u".png"_s : QString());
            for (const QString& candidate : {path, filenames::numbered(path, round + 2)}) {
                const QStringList names = candidate.split(u'/');
                QCOMPARE(names.size(), 3);
                for (const QString& name : names) {
                    QVERIFY2(!name.isEmpty() && name.toUtf8().size() <= 255, qPrintable(candidate));
                    QVERIFY2(!name.startsWith(u'.') && !name.endsWith(u'.') && !name.endsWith(u' '),
                             qPrintable(candidate));
                    // Already clean: cleaning it again changes nothing.
                    QCOMPARE(filenames::whole(name, {}, {}), name);
                }
            }
        }
    }

    void numbered()
    {
        QCOMPARE(filenames::numbered(u"a/b.png"_s, 2), u"a/b (2).png"_s);
        QCOMPARE(filenames::numbered(u"plain"_s, 3), u"plain (3)"_s);
        QCOMPARE(filenames::numbered(u"a.b/c"_s, 2), u"a.b/c (2)"_s);
    }

    void folded()
    {
        QCOMPARE(filenames::folded(u"Ä.PNG"_s), filenames::folded(u"a\u0308.png"_s));
        QVERIFY(filenames::folded(u"a.png"_s) != filenames::folded(u"b.png"_s));
    }
};

VITRINE_TEST(TestNameTemplate)
#include "tst_nametemplate.moc"
