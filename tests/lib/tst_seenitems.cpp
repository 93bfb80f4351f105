// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/demoserver.h"
#include "lib/session/seenitems.h"
#include "lib/session/serversession.h"
#include "tests/support/brokenserver.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

ImageDto fullRecord(const QString& name)
{
    ImageDto image;
    image.imageName = name;
    image.imageCategory = u"general"_s;
    image.imageOrigin = u"internal"_s;
    image.width = 640;
    image.height = 480;
    image.createdAt = QDateTime(QDate(2026, 3, 1), QTime(10, 20, 30, 123), Qt::UTC);
    image.updatedAt = image.createdAt.addSecs(5);
    image.starred = true;
    image.hasWorkflow = true;
    image.boardId = u"board"_s;
    image.sessionId = u"session"_s;
    image.duration = 2.5;
    return image;
}

BoardDto fullBoard()
{
    BoardDto board;
    board.boardId = u"id"_s;
    board.boardName = u"<b>ä</b>\n"_s;
    board.createdAt = QDateTime(QDate(2026, 3, 1), QTime(10, 20), Qt::UTC);
    board.updatedAt = board.createdAt;
    board.archived = true;
    board.imageCount = 7;
    board.assetCount = 0;
    board.coverImageName = u"cover.png"_s;
    return board;
}

} // namespace

/// What is kept of a server for browsing while it is away.
class TestSeenItems : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"cache/seen.sqlite"_s); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsKeptComesBackWhole()
    {
        {
            SeenItemsFile file(path());
            QVERIFY(!file.boards());
            QVERIFY(!file.names({}));
            QVERIFY(file.records({u"a.png"_s}).isEmpty());
            file.keepBoards({fullBoard()});
            file.keepNames({}, {{u"a.png"_s, u"b.png"_s}, 1, 2});
            file.keepNames({.boardId = u"none"_s}, {{u"c.png"_s}, 0, 1});
            file.keepRecords({fullRecord(u"a.png"_s), fullRecord(u"c.mp4"_s)});
            file.close();
        }
        SeenItemsFile file(path());
        QCOMPARE(file.boards(), std::optional(QList{fullBoard()}));
        QCOMPARE(file.names({})->names, (QStringList{u"a.png"_s, u"b.png"_s}));
        QCOMPARE(file.names({})->starredCount, 1);
        QCOMPARE(file.names({.boardId = u"none"_s})->names, QStringList{u"c.png"_s});
        QVERIFY(!file.names({.boardId = u"none"_s, .searchTerm = u"x"_s}));
        QCOMPARE(file.records({u"gone.png"_s, u"c.mp4"_s, u"a.png"_s}),
                 (QList{fullRecord(u"c.mp4"_s), fullRecord(u"a.png"_s)}));
        file.keepRecords({fullRecord(u"a.png"_s)}); // the newest counts
        QCOMPARE(file.records({u"a.png"_s}).size(), 1);
        file.clear();
        QVERIFY(!QFile::exists(path()));
        file.close();
    }

    void onlySoManyListsAreKept()
    {
        SeenItemsFile file(path());
        for (int i = 0; i < SeenItemsFile::mostLists + 5; ++i) {
            file.keepNames({.searchTerm = QString::number(i)}, {{u"a.png"_s}, 0, 1});
            QTest::qSleep(2); // they are told apart by time
        }
        QVERIFY(!file.names({.searchTerm = u"0"_s}));
        QVERIFY(file.names({.searchTerm = QString::number(SeenItemsFile::mostLists + 4)}));
        file.close();
    }

    void aDamagedFileIsBegunAnew()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"cache"_s));
        QFile damaged(path());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(QByteArray(5000, 'x'));
        damaged.close();
        SeenItemsFile file(path());
        QVERIFY(!file.names({}));
        file.keepNames({}, {{u"a.png"_s}, 0, 1});
        QVERIFY(file.names({}));
        file.close();
    }

    void aFolderThatCannotBeWrittenIsNoTrouble()
    {
        SeenItemsFile file(u"/proc/no such folder/seen.sqlite"_s);
        file.keepNames({}, {{u"a.png"_s}, 0, 1});
        QVERIFY(!file.names({}));
        file.close();
    }

    /// A session that was on a server shows its boards, names and records when the server is gone.
    void aSessionShowsWhatWasSeen()
    {
        const ServerProfile profile = [&] {
            DemoServer demo({.images = 30, .boards = 2});
            const ServerProfile there = profileFor(demo.start()->toString());
            ServerSession session(there, m_folder->path());
            const auto list = session.images().open({});
            session.start();
            if (!waitUntilReady(session))
                qFatal("the demo server does not answer");
            session.images().demand(list->names());
            if (!QTest::qWaitFor([&] { return session.images().find(list->names().last()) != nullptr; }))
                qFatal("no records");
            return there;
        }();
        ServerSession session(profile, m_folder->path());
        const auto list = session.images().open({});
        session.start();
        QTRY_VERIFY(!list->names().isEmpty());
        QCOMPARE(list->state(), ImageList::State::Failed);
        session.images().demand(list->names());
        QTRY_VERIFY(session.images().find(list->names().last()));
        QTRY_COMPARE(session.boards().allBoards().size(), 2);
        QCOMPARE(session.boards().state(), BoardStore::State::Failed);
    }

    void noStoreKeepsNothing()
    {
        const QByteArray names = "{\"image_names\": [\"a.png\"], \"starred_count\": 0, \"total_count\": 1}";
        QByteArray header;
        const BrokenServer server([&](const BrokenServer::Request& request) {
            return request.target.contains("names")
                ? BrokenServer::answer(200, "application/json", names, header)
                : BrokenServer::json("[]");
        });
        const auto visit = [&] {
            ServerSession session(profileFor(server.address()), m_folder->path());
            const auto list = session.images().open({});
            return QTest::qWaitFor([&] { return list->state() == ImageList::State::Ready; });
        };
        const QString file = m_folder->filePath(u"seen.sqlite"_s);
        QVERIFY(visit());
        QVERIFY(QFile::exists(file));
        header = "Cache-Control: private, no-store\r\n";
        QVERIFY(visit());
        QVERIFY(!QFile::exists(file)); // not even what was kept before
    }

    void nothingIsKeptWithALogin_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<bool>("ownHeader");
        QTest::newRow("token") << QByteArray("secret") << false;
        QTest::newRow("a header of one's own") << QByteArray() << true;
    }
    void nothingIsKeptWithALogin()
    {
        QFETCH(QByteArray, token);
        QFETCH(bool, ownHeader);
        const BrokenServer server([](const auto&) {
            return BrokenServer::json(
                "{\"image_names\": [\"a.png\"], \"starred_count\": 0, \"total_count\": 1}");
        });
        ServerProfile profile = profileFor(server.address());
        profile.token = token;
        if (ownHeader)
            profile.headers = {{"authorization", "Token secret"}};
        {
            ServerSession session(profile, m_folder->path());
            const auto list = session.images().open({});
            QTRY_COMPARE(list->state(), ImageList::State::Ready);
        }
        QVERIFY(!QFile::exists(m_folder->filePath(u"seen.sqlite"_s)));
    }
};

VITRINE_TEST(TestSeenItems)
#include "tst_seenitems.moc"
