// SPDX-License-Identifier: Apache-2.0
#include "lib/base/wholefile.h"
#include "lib/workflow/fingerprint.h"
#include "lib/workflow/pngtexts.h"
#include "lib/workflow/workflowfile.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/fulldisk.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

const QByteArray signature("\x89PNG\r\n\x1a\n", 8);

QByteArray chunk(const QByteArray& type, const QByteArray& bytes)
{
    QByteArray length(4, '\0');
    qToBigEndian(quint32(bytes.size()), length.data());
    return length + type + bytes + QByteArray("\0\0\0\0", 4); // nobody looks at the checksum
}

QByteArray packed(const QByteArray& bytes)
{
    return qCompress(bytes).mid(4);
}

QByteArray plain(const QByteArray& keyword, const QByteArray& text)
{
    return chunk("tEXt", keyword + '\0' + text);
}

QByteArray international(const QByteArray& keyword, const QByteArray& text, bool pack)
{
    return chunk("iTXt",
                 keyword + '\0' + (pack ? QByteArray("\1\0", 2) : QByteArray("\0\0", 2)) + "en" + '\0' + '\0'
                     + (pack ? packed(text) : text));
}

QByteArray png(const QByteArray& chunks)
{
    return signature + chunk("IHDR", QByteArray(13, '\1')) + chunks + chunk("IDAT", QByteArray(5000, '\7'))
        + chunk("IEND", {});
}

QHash<QString, QString> textsOf(const QByteArray& bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    return pngTexts(buffer);
}

} // namespace

/// Workflows in pictures, and files that are none.
class TestWorkflowFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsAreReadAsTheyWereWritten()
    {
        const auto texts =
            textsOf(png(plain("a", "two  blanks\nand a line") + plain("latin", "\xe4")
                        + international("b", "ä – 漢", false) + international("c", "packed ä", true)
                        + chunk("zTXt", QByteArray("d\0\0", 3) + packed("packed"))));
        QCOMPARE(texts.value(u"a"_s), u"two  blanks\nand a line"_s);
        QCOMPARE(texts.value(u"latin"_s), u"ä"_s);
        QCOMPARE(texts.value(u"b"_s), u"ä – 漢"_s);
        QCOMPARE(texts.value(u"c"_s), u"packed ä"_s);
        QCOMPARE(texts.value(u"d"_s), u"packed"_s);
        QCOMPARE(texts.size(), 5);
    }

    /// Also behind the picture, where other programs write them.
    void textsBehindThePicture()
    {
        const QByteArray bytes = signature + chunk("IDAT", QByteArray(70'000, '\7')) + plain("late", "text")
            + chunk("IEND", {}) + plain("no", "more");
        QCOMPARE(textsOf(bytes), (QHash<QString, QString>{{u"late"_s, u"text"_s}}));
    }

    void damagedFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no PNG") << QByteArray("this is no picture at all");
        QTest::newRow("signature alone") << signature;
        QTest::newRow("cut in a head") << signature + QByteArray("\0\0", 2);
        QTest::newRow("cut in a text") << signature + plain("key", "text").left(14);
        QTest::newRow("longer than the file") << signature + QByteArray("\x7f\xff\xff\xfftEXtkey\0text", 16);
        QTest::newRow("no keyword") << png(plain("", "text"));
        QTest::newRow("no zero") << png(chunk("tEXt", "text"));
        QTest::newRow("keyword too long") << png(plain(QByteArray(80, 'k'), "text"));
        QTest::newRow("iTXt too short") << png(chunk("iTXt", QByteArray("key\0\0", 5)));
        QTest::newRow("iTXt without a language") << png(chunk("iTXt", QByteArray("key\0\0\0en", 8)));
        QTest::newRow("packed, and damaged") << png(chunk("zTXt", QByteArray("key\0\0abc", 8)));
        QTest::newRow("packed, and nothing") << png(chunk("zTXt", QByteArray("key\0", 4)));
        QTest::newRow("packed, and too large")
            << png(chunk("zTXt", QByteArray("key\0\0", 5) + QByteArray(200'000, 'x')));
    }
    void damagedFiles()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(textsOf(bytes).isEmpty());
    }

    void aWorkflowInAPicture()
    {
        const QByteArray workflow = blankPictureWorkflow().toBytes();
        const QString path =
            write(u"made.PNG"_s,
                  png(plain("invokeai_graph", "{}") + international("invokeai_workflow", workflow, false)));
        const auto document = readWorkflowFile(path, {});
        QVERIFY(document);
        QVERIFY(*document == blankPictureWorkflow());
        QCOMPARE(document->toBytes(), workflow);
    }

    void aGraphInAPictureNeedsTheNodes()
    {
        const QByteArray graph =
            R"({"id":"g","nodes":{"blank":{"id":"blank","type":"blank_image","width":32}},"edges":[]})";
        const QString path = write(u"graph.png"_s, png(plain("invokeai_graph", graph)));
        const auto without = readWorkflowFile(path, {});
        QVERIFY(!without);
        QVERIFY(without.error().userMessage().contains(u"not loaded yet"_s));
        const auto document = readWorkflowFile(path, dataTemplates(u"6.14.2"_s));
        QVERIFY(document);
        QCOMPARE(document->inputValue(u"blank"_s, u"width"_s).toInt(), 32);
    }

    void picturesWithoutAWorkflow()
    {
        for (const QString& name : {u"bare.png"_s, u"photo.jpg"_s, u"photo.webp"_s}) {
            const auto document = readWorkflowFile(write(name, png({})), {});
            QVERIFY(!document);
            QVERIFY2(document.error().userMessage().contains(name + u" has no workflow in it"_s),
                     qPrintable(document.error().userMessage()));
        }
        const auto missing = readWorkflowFile(m_folder.filePath(u"missing.png"_s), {});
        QVERIFY(!missing && missing.error().userMessage().contains(u"cannot be read"_s));
        const auto damaged =
            readWorkflowFile(write(u"damaged.png"_s, png(plain("invokeai_workflow", "{ no"))), {});
        QVERIFY(!damaged && damaged.error().userMessage().contains(u"damaged.png"_s));
    }

    void workflowFilesAsBefore()
    {
        const QByteArray workflow = blankPictureWorkflow().toBytes();
        const auto document = readWorkflowFile(write(u"plain.json"_s, workflow), {});
        QVERIFY(document);
        QCOMPARE(document->toBytes(), workflow);
        const auto folder = readWorkflowFile(m_folder.path(), {});
        QVERIFY(!folder && folder.error().userMessage().contains(u"is a folder"_s));
    }

    /// A copy has another name and no id; everything else is the text that was read.
    void copiesHaveANameOfTheirOwn()
    {
        const QByteArray text = "{ \"meta\": {\"version\":\"3.0.0\"},  \"id\":\"x\",\"name\":\"before\", "
                                "\"nodes\" : [],\n\"edges\":[], \"big\": 1.50 }";
        const auto document = WorkflowDocument::fromJson(text);
        QVERIFY(document);
        WorkflowDocument copy = *document;
        copy.setName(u"after"_s);
        copy.removeId();
        QCOMPARE(copy.name(), u"after"_s);
        QVERIFY(!copy.root().contains("id"_L1));
        QVERIFY2(copy.toBytes().contains("\"nodes\" : [],\n\"edges\":[], \"big\": 1.50"),
                 copy.toBytes().constData());
        QVERIFY(!copy.toBytes().contains("\"id\""));
    }

    /// Also when only a part of it found room: the file is as it was.
    void aFullDiskLeavesTheFileAsItWas()
    {
        constexpr int limit = 256 * 1024;
        const QString path = write(u"there.json"_s, "what was there");
        {
            const FullDisk full(limit);
            QVERIFY(!writeWhole(path, QByteArray(2 * limit, 'x')).isEmpty());
        }
        QCOMPARE(content(path), "what was there");
        QCOMPARE(writeWhole(path, QByteArray(2 * limit, 'x')), QString());
        QCOMPARE(content(path), QByteArray(2 * limit, 'x'));
        QVERIFY(!writeWhole(m_folder.filePath(u"none/there.json"_s), "x").isEmpty());
    }

    /// Only what is known is replaced; what is gone is made anew.
    void savingLooksFirst()
    {
        using State = WorkflowFileSave::State;
        const QString path = write(u"saved.json"_s, "opened");
        const WorkflowFileSave first = saveWorkflowFile(path, "mine", fileFingerprint("opened"));
        QCOMPARE(first.state, State::Written);
        QCOMPARE(first.fingerprint, fileFingerprint("mine"));
        QCOMPARE(content(path), "mine");

        write(u"saved.json"_s, "theirs");
        QCOMPARE(saveWorkflowFile(path, "mine again", first.fingerprint).state, State::Changed);
        QCOMPARE(content(path), "theirs");
        QCOMPARE(saveWorkflowFile(path, "theirs", first.fingerprint).state, State::Written);
        QCOMPARE(saveWorkflowFile(path, "whatever is there", {}).state, State::Written);
        QCOMPARE(content(path), "whatever is there");

        QVERIFY(QFile::remove(path));
        QCOMPARE(saveWorkflowFile(path, "anew", first.fingerprint).state, State::Written);
        QCOMPARE(content(path), "anew");

        const WorkflowFileSave folder = saveWorkflowFile(m_folder.path(), "mine", first.fingerprint);
        QCOMPARE(folder.state, State::Unreadable);
        QVERIFY(!folder.problem.isEmpty());
        const WorkflowFileSave nowhere =
            saveWorkflowFile(m_folder.filePath(u"none/there.json"_s), "mine", first.fingerprint);
        QCOMPARE(nowhere.state, State::Failed);
        QVERIFY(!nowhere.problem.isEmpty());
    }

    /// The order of keys and of what is not the workflow's own does not count, all else does.
    void fingerprintsOfRecords()
    {
        const auto of = [](const QByteArray& json) {
            return recordFingerprint(QJsonDocument::fromJson(json).object());
        };
        const QByteArray one = of(R"({"name":"a","tags":"x, y","nodes":[1]})");
        QCOMPARE(of(R"({"tags":"x,y","nodes":[1],"name":"a"})"), one);
        QCOMPARE(of(R"({"name":"a","tags":"x, shared, y","nodes":[1]})"), one);
        QVERIFY(of(R"({"name":"a","tags":"x","nodes":[1]})") != one);
        QVERIFY(of(R"({"name":"a","tags":"x, y","nodes":[2]})") != one);
        QVERIFY(of(R"({"name":"a","tags":"x, y","nodes":[1],"notes":"n"})") != one);
        QCOMPARE(ownTags(u"shared"_s), QString());
        QCOMPARE(ownTags(u"unshared,shared"_s), u"unshared"_s);
    }

private:
    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString write(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qWarning("%s cannot be written", qPrintable(path));
        return path;
    }

    QTemporaryDir m_folder;
};

VITRINE_TEST(TestWorkflowFile)
#include "tst_workflowfile.moc"
