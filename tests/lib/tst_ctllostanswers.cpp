// SPDX-License-Identifier: Apache-2.0
#include "lib/api/boards.h"
#include "lib/api/queue.h"
#include "tests/lib/ctl.h"
#include "tests/support/cuttingproxy.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString boardName = u"ctl lost answers test"_s;

} // namespace

/// The command line when the server did what was asked, and its answer never comes: once each, and told as
/// done.
class TestCtlLostAnswers : public QObject {
    Q_OBJECT

private:
    CtlServer m_server;
    std::unique_ptr<CuttingProxy> m_proxy;
    Ctl m_ctl;

    /// The answer to the first request of this kind is cut.
    void cutAnswer(const QByteArray& method, const QByteArray& part)
    {
        m_proxy->reset();
        m_proxy->cut({.cut = CuttingProxy::Cut::BeforeAnswer, .method = method, .part = part});
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.open());
        m_proxy = std::make_unique<CuttingProxy>(QUrl(m_server.address()));
        m_ctl.setServer(m_proxy->address());
    }
    void cleanup() { m_server.removeBoards(boardName); }

    void oneBoardIsCreated()
    {
        cutAnswer("POST", "/api/v1/boards/");
        const CtlRun run = m_ctl.json({u"board"_s, u"create"_s, boardName});
        QVERIFY2(run.exitCode == 0, qPrintable(run.out));
        QCOMPARE(m_proxy->cuts(), 1);
        const auto all = await(BoardsApi(m_server.client()).list());
        QVERIFY(all);
        QCOMPARE(std::count_if(all->cbegin(), all->cend(),
                               [](const BoardDto& board) { return board.boardName == boardName; }),
                 1);
    }

    void oneImageIsUploaded()
    {
        const QString board = m_server.createBoard(boardName);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"one.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pngBytes(70));
        file.close();
        cutAnswer("POST", "/api/v1/images/upload");
        const CtlRun run = m_ctl.json({u"image"_s, u"upload"_s, file.fileName(), u"--board"_s, board});
        QVERIFY2(run.exitCode == 0, qPrintable(run.out));
        QCOMPARE(m_proxy->count("POST", "/api/v1/images/upload"), 1);
        const CtlRun listed = m_ctl.json({u"board"_s, u"images"_s, board});
        QCOMPARE(listed.events(u"image"_s).size(), 1);
        QCOMPARE(listed.events(u"image"_s).first().value(u"image_name"_s),
                 run.events(u"uploaded"_s).value(0).value(u"image_name"_s));
    }

    void oneRunIsSubmitted()
    {
        const QString board = m_server.createBoard(boardName);
        cutAnswer("POST", "enqueue_batch");
        const CtlRun run =
            m_ctl.json({u"generate"_s, u"--prompt"_s, u"x"_s, u"--model"_s, u"tiny-sdxl"_s, u"--width"_s,
                        u"64"_s, u"--height"_s, u"64"_s, u"--steps"_s, u"1"_s, u"--board"_s, board});
        QVERIFY2(run.exitCode == 0, qPrintable(run.out));
        QCOMPARE(m_proxy->count("POST", "enqueue_batch"), 1);
        QCOMPARE(m_ctl.json({u"board"_s, u"images"_s, board}).events(u"image"_s).size(), 1);
    }

    /// What cannot be looked up is told as an error, and not sent again.
    void aDeletionIsNotRepeated()
    {
        const QString board = m_server.createBoard(boardName);
        const QString name = m_server.uploadImage(board, 71);
        cutAnswer("POST", "/api/v1/images/delete");
        const CtlRun run = m_ctl.on({u"image"_s, u"delete"_s, name, u"--yes"_s});
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(m_proxy->count("POST", "/api/v1/images/delete"), 1);
        QVERIFY(!run.err.isEmpty());
    }
};

VITRINE_TEST(TestCtlLostAnswers)
#include "tst_ctllostanswers.moc"
