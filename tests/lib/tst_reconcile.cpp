// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/demoserver.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

/// What another client deletes, stars, moves and renames has no event. Against VITRINE_TEST_SERVER when that
/// is set, else against a demo server.
class TestReconcile : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<ServerSession> m_session;
    std::unique_ptr<ApiClient> m_other; ///< The other client.
    QString m_board;
    QStringList m_names; ///< Four pictures of the board.
    std::shared_ptr<ImageList> m_list;

    [[nodiscard]] QString upload(const QString& board)
    {
        // One black pixel.
        static const QByteArray png = QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC");
        const auto image = await(ImagesApi(*m_other).upload(
            {.bytes = png, .fileName = u"a.png"_s, .category = u"general"_s, .boardId = board}));
        return image ? image->imageName : QString();
    }

    [[nodiscard]] bool isStarredHere(const QString& name) const
    {
        const ImageDto* image = m_session->images().find(name);
        return image && image->starred;
    }

private Q_SLOTS:
    void init()
    {
        QString address = externalServer();
        if (address.isEmpty()) {
            m_demo = std::make_unique<DemoServer>(DemoOptions{.images = 2, .boards = 1, .stepSeconds = 0});
            const auto url = m_demo->start();
            QVERIFY(url);
            address = url->toString();
        }
        m_other = std::make_unique<ApiClient>(profileFor(address));
        const auto board = await(BoardsApi(*m_other).create(u"reconcile test"_s));
        QVERIFY(board);
        m_board = board->boardId;
        for (int i = 0; i < 4; ++i)
            m_names.append(upload(m_board));
        QVERIFY(!m_names.contains(QString()));

        m_session = std::make_unique<ServerSession>(profileFor(address), QString());
        m_list = m_session->images().open({.boardId = m_board});
        m_session->start();
        QVERIFY(waitUntilReady(*m_session));
        QTRY_VERIFY(m_session->hasLiveEvents());
        QTRY_COMPARE(m_list->names().size(), 4);
        m_session->images().demand(m_names);
        QTRY_VERIFY(std::all_of(m_names.cbegin(), m_names.cend(),
                                [this](const QString& name) { return m_session->images().find(name); }));
    }

    void cleanup()
    {
        m_list.reset();
        m_session.reset();
        if (m_other && !m_board.isEmpty())
            QVERIFY(await(BoardsApi(*m_other).remove(m_board, true)));
        m_board.clear();
        m_names.clear();
        m_other.reset();
        m_demo.reset();
    }

    void findsWhatAnotherClientDid_data()
    {
        QTest::addColumn<bool>("byTimer");
        QTest::newRow("at focus") << false;
        QTest::newRow("while visible") << true;
    }

    void findsWhatAnotherClientDid()
    {
        QFETCH(bool, byTimer);
        m_session->setVisible(this, true);
        auto* timer = m_session->findChild<QTimer*>(u"reconcile"_s);
        QVERIFY(timer && timer->isActive());
        QCOMPARE(timer->interval(), 30'000);

        ImagesApi images(*m_other);
        QVERIFY(await(images.setStarred({m_names.at(0)}, true)));
        QVERIFY(await(images.remove({m_names.at(1)})));
        QVERIFY(await(images.removeFromBoards({m_names.at(2)})));
        const QString added = upload(m_board);
        QVERIFY(await(BoardsApi(*m_other).update(m_board, {.boardName = u"renamed elsewhere"_s})));

        QSignalSpy changed(&m_session->images(), &ImageStore::recordsChanged);
        if (byTimer)
            timer->setInterval(100);
        else
            m_session->reconcile();
        QTRY_COMPARE(m_list->names(), QStringList({m_names.at(0), added, m_names.at(3)}));
        QTRY_VERIFY(isStarredHere(m_names.at(0)));
        QTRY_VERIFY(!m_session->images().find(m_names.at(2))->boardId);
        QTRY_COMPARE(m_session->boards().find(m_board)->boardName, u"renamed elsewhere"_s);
        QTRY_COMPARE(m_session->boards().find(m_board)->imageCount, 3);
        // Whoever paints is told of what changed only.
        QStringList told;
        for (const QList<QVariant>& signal : changed)
            told += signal.first().toStringList();
        told.sort();
        QStringList expected{m_names.at(0), m_names.at(2)};
        expected.sort();
        QCOMPARE(told, expected);
        QVERIFY(await(images.remove({m_names.at(2)})));
    }

    void restsWhileNobodyLooks()
    {
        m_session->setVisible(this, true);
        m_session->setVisible(this, false);
        QVERIFY(!m_session->findChild<QTimer*>(u"reconcile"_s)->isActive());
    }

    void recordsOutOfSightAreReadAgainWhenTheyAreDemanded()
    {
        m_session->images().demand({m_names.at(3)});
        QVERIFY(await(ImagesApi(*m_other).setStarred({m_names.at(0)}, true)));
        m_session->reconcile();
        QTRY_COMPARE(m_list->names().first(), m_names.at(0));
        QVERIFY(!isStarredHere(m_names.at(0))); // nobody looks at it
        m_session->images().demand({m_names.at(0)});
        QTRY_VERIFY(isStarredHere(m_names.at(0)));
    }
};

VITRINE_TEST(TestReconcile)
#include "tst_reconcile.moc"
