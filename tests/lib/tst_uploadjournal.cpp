// SPDX-License-Identifier: Apache-2.0
#include "lib/transfers/uploadjournalfile.h"
#include "tests/support/fulldisk.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

UploadEntry entryFor(const QString& path, const QString& board = u"board"_s)
{
    UploadEntry entry;
    entry.addition = 7;
    entry.filePath = path;
    entry.size = 12'345'678'901;
    entry.modifiedMs = 1'700'000'000'123;
    entry.target = {.boardId = board, .boardName = u"B “ö”"_s, .category = u"general"_s};
    return entry;
}

} // namespace

/// The journal's file: what was answered is on the disk, and whatever became of the file is told.
class TestUploadJournal : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"a/b/uploads.sqlite"_s); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsEverything()
    {
        UploadEntry written;
        {
            UploadJournalFile journal(path());
            const auto opened = journal.open();
            QVERIFY(opened);
            QVERIFY(opened->entries.isEmpty() && !opened->paused && opened->keptAside.isEmpty());
            const auto added = journal.add({entryFor(u"/x/ä 1.png"_s), entryFor(u"/x/2.png"_s),
                                            entryFor(u"/x/3.png"_s), entryFor(u"/x/4.png"_s, {})});
            QVERIFY(added);
            QCOMPARE(added->entries.size(), 4);
            QCOMPARE(added->listedAlready, 0);
            written = added->entries.first();
            QVERIFY(written.id > 0);
            written.state = UploadState::Running;
            written.sessionId = u"session"_s;
            written.notBefore = QDateTime::fromMSecsSinceEpoch(1'699'999'999'001, Qt::UTC);
            written.sha256 = "abc";
            UploadEntry failed = added->entries.at(1);
            failed.state = UploadState::Failed;
            failed.imageName = u"kept.png"_s;
            failed.problem = u"why"_s;
            UploadEntry done = added->entries.at(2);
            done.state = UploadState::Done;
            done.sha256 = "def";
            done.imageName = u"done.png"_s;
            QVERIFY(journal.save({written, failed, done}));
            QVERIFY(journal.setPaused(true));
            journal.close();
        }
        UploadJournalFile journal(path());
        const auto opened = journal.open();
        QVERIFY(opened);
        QVERIFY(opened->paused);
        QCOMPARE(opened->entries.size(), 3); // what is done is known, not listed
        const UploadEntry& read = opened->entries.first();
        QCOMPARE(read.id, written.id);
        QCOMPARE(read.addition, 7);
        QCOMPARE(read.filePath, written.filePath);
        QCOMPARE(read.size, written.size);
        QCOMPARE(read.modifiedMs, written.modifiedMs);
        QCOMPARE(read.target, written.target);
        QCOMPARE(read.state, UploadState::Waiting);
        QCOMPARE(read.sessionId, u"session"_s); // it is looked for first
        QCOMPARE(read.notBefore, written.notBefore);
        QCOMPARE(opened->entries.at(1).state, UploadState::Failed);
        QCOMPARE(opened->entries.at(1).problem, u"why"_s);
        QCOMPARE(opened->entries.at(1).imageName, u"kept.png"_s);
        QVERIFY(opened->entries.at(2).target.boardId.isEmpty());

        UploadEntry same = entryFor(u"/elsewhere.png"_s);
        same.sha256 = "def";
        UploadEntry otherBoard = entryFor(u"/elsewhere.png"_s, u"other"_s);
        otherBoard.sha256 = "def";
        const auto known = journal.alreadyUploaded({same, otherBoard});
        QVERIFY(known);
        QCOMPARE(known->size(), 1);
        QCOMPARE(known->first().imageName, u"done.png"_s);
        const auto again = journal.add({same, otherBoard, entryFor(u"/x/ä 1.png"_s)});
        QVERIFY(again);
        QCOMPARE(again->listedAlready, 1);
        QCOMPARE(again->entries.at(0).state, UploadState::Checking); // of that size
        QCOMPARE(again->entries.at(1).state, UploadState::Waiting);
        QVERIFY(journal.remove({read.id}));
        journal.close();
        QCOMPARE(UploadJournalFile(path()).open()->entries.size(), 4);
    }

    /// Two programs that send the same entries would double them.
    void isLocked()
    {
        UploadJournalFile first(path());
        QVERIFY(first.open());
        UploadJournalFile second(path());
        const auto opened = second.open();
        QVERIFY(!opened);
        QVERIFY2(opened.error().userMessage().contains(u"Another program"_s),
                 qPrintable(opened.error().userMessage()));
        second.close();
        first.close();
        UploadJournalFile third(path());
        QVERIFY(third.open());
        third.close();
    }

    void damaged_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("another kind of file") << 0;
        QTest::newRow("pages overwritten") << 1;
        QTest::newRow("cut off") << 2;
    }
    void damaged()
    {
        QFETCH(int, damage);
        {
            UploadJournalFile journal(path());
            QVERIFY(journal.open());
            QList<UploadEntry> entries;
            for (int i = 0; i < 500; ++i)
                entries.append(entryFor(u"/x/%1.png"_s.arg(i)));
            QVERIFY(journal.add(entries));
            journal.close();
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        if (damage == 0) {
            file.resize(0);
            file.write("this is no database, but long enough to be taken for something else. ");
            file.write(QByteArray(4096, 'x'));
        } else if (damage == 1) {
            file.seek(4096);
            file.write(QByteArray(8192, '\xff'));
        } else {
            file.resize(size / 2);
        }
        file.close();
        UploadJournalFile journal(path());
        const auto opened = journal.open();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().logLine()));
        QCOMPARE(opened->keptAside, path() + u".damaged"_s);
        QVERIFY(QFile::exists(opened->keptAside));
        QVERIFY(opened->entries.isEmpty());
        QVERIFY(journal.add({entryFor(u"/y.png"_s)}));
        journal.close();
        UploadJournalFile next(path());
        const auto reopened = next.open();
        QVERIFY(reopened && reopened->keptAside.isEmpty());
        QCOMPARE(reopened->entries.size(), 1);
        next.close();
    }

    /// What cannot be written is said, and can be written later.
    void diskIsFull()
    {
        UploadJournalFile journal(path());
        QVERIFY(journal.open());
        const auto first = journal.add({entryFor(u"/1.png"_s)});
        QVERIFY(first);
        {
            const FullDisk full(4096);
            QList<UploadEntry> many;
            for (int i = 0; i < 200; ++i)
                many.append(entryFor(u"/many/%1.png"_s.arg(i)));
            const auto added = journal.add(many);
            QVERIFY(!added);
            QCOMPARE(added.error().kind, ApiError::Kind::Storage);
            QVERIFY2(added.error().userMessage().contains(u"free space"_s),
                     qPrintable(added.error().userMessage()));
        }
        {
            const FullDisk full(0);
            UploadEntry changed = first->entries.first();
            changed.state = UploadState::Failed;
            QVERIFY(!journal.save({changed}));
            QVERIFY(!journal.setPaused(true));
        }
        const auto later = journal.add({entryFor(u"/2.png"_s)});
        QVERIFY2(later, later ? "" : qPrintable(later.error().logLine()));
        journal.close();
        UploadJournalFile next(path());
        const auto opened = next.open();
        QVERIFY(opened);
        QCOMPARE(opened->entries.size(), 2);
        next.close();
    }

    void cannotBeMade()
    {
        QFile inTheWay(m_folder->filePath(u"a"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        UploadJournalFile journal(path());
        const auto opened = journal.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ApiError::Kind::Storage);
        QVERIFY(opened.error().userMessage().contains(u"uploads.sqlite"_s));
        QVERIFY(!journal.add({entryFor(u"/1.png"_s)}));
        journal.close();
    }

    /// In memory, for a server of which nothing is kept.
    void inMemory()
    {
        UploadJournalFile journal({});
        QVERIFY(journal.open());
        QVERIFY(journal.add({entryFor(u"/1.png"_s)}));
        journal.close();
        const auto opened = journal.open();
        QVERIFY(opened && opened->entries.isEmpty());
        journal.close();
    }
};

VITRINE_TEST(TestUploadJournal)
#include "tst_uploadjournal.moc"
