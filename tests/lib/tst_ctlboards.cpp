// SPDX-License-Identifier: Apache-2.0
#include "lib/api/boards.h"
#include "lib/api/images.h"
#include "tests/lib/ctl.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString boardName = u"ctl boards test"_s;

QStringList names(const QList<QJsonObject>& events)
{
    QStringList out;
    for (const QJsonObject& event : events)
        out.append(event.value(u"image_name"_s).toString());
    return out;
}

} // namespace

/// `vitrinectl board …` against the server under test.
class TestCtlBoards : public QObject {
    Q_OBJECT

private:
    CtlServer m_server;

    CtlRun json(const QStringList& arguments) const { return m_server.ctl().json(arguments); }
    CtlRun on(const QStringList& arguments) const { return m_server.ctl().on(arguments); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.open()); }
    void cleanup() { m_server.removeBoards(boardName); }

    void createsShowsRenamesAndDeletes()
    {
        const CtlRun created = json({u"board"_s, u"create"_s, boardName});
        QCOMPARE(created.exitCode, 0);
        const QString id = created.events(u"board"_s).value(0).value(u"board_id"_s).toString();
        QVERIFY(!id.isEmpty());
        QCOMPARE(json({u"board"_s, u"create"_s, boardName}).exitCode, 1);

        QCOMPARE(json({u"board"_s, u"show"_s, boardName}).events(u"board"_s).value(0).value(u"board_id"_s),
                 QJsonValue(id));
        const QString other = u"renamed "_s + boardName;
        QCOMPARE(on({u"board"_s, u"rename"_s, id, other}).exitCode, 0);
        QCOMPARE(json({u"board"_s, u"show"_s, other}).events(u"board"_s).value(0).value(u"board_id"_s),
                 QJsonValue(id));
        QVERIFY(on({u"board"_s, u"list"_s}).out.contains(other));
        QCOMPARE(on({u"board"_s, u"delete"_s, other}).exitCode, 0);
        const CtlRun gone = on({u"board"_s, u"show"_s, other});
        QCOMPARE(gone.exitCode, 2);
        QVERIFY2(gone.err.contains(u"There is no board"_s), qPrintable(gone.err));
    }

    void deletingImagesAsksAndSaysHowMany()
    {
        const QString id = m_server.createBoard(boardName);
        const QString kept = m_server.uploadImage(id, 1);
        const QString lost = m_server.uploadImage(id, 2);
        const CtlRun asked = on({u"board"_s, u"delete"_s, id, u"--images"_s});
        QCOMPARE(asked.exitCode, 2);
        QVERIFY2(asked.err.contains(u"2 images"_s) && asked.err.contains(u"--yes"_s), qPrintable(asked.err));
        QVERIFY(await(ImagesApi(m_server.client()).get(lost)));

        // Without --images they stay.
        const CtlRun board = json({u"board"_s, u"delete"_s, id});
        QCOMPARE(board.exitCode, 0);
        QCOMPARE(board.events(u"deleted"_s).value(0).value(u"uncategorized_images"_s).toArray().size(), 2);
        QVERIFY(await(ImagesApi(m_server.client()).get(kept)));

        const QString second = m_server.createBoard(boardName);
        QVERIFY(await(ImagesApi(m_server.client()).addToBoard(second, {kept, lost})));
        const CtlRun both = json({u"board"_s, u"delete"_s, second, u"--images"_s, u"--yes"_s});
        QCOMPARE(both.exitCode, 0);
        QCOMPARE(both.events(u"deleted"_s).value(0).value(u"deleted_images"_s).toArray().size(), 2);
        const auto record = await(ImagesApi(m_server.client()).get(kept));
        QVERIFY(!record && record.error().kind == ApiError::Kind::NotFound);
    }

    void imagesComeInFourOrders()
    {
        const QString id = m_server.createBoard(boardName);
        QStringList made;
        for (int i = 0; i < 3; ++i)
            made.append(m_server.uploadImage(id, i));
        QVERIFY(await(ImagesApi(m_server.client()).setStarred({made.at(1)}, true)));
        const auto listed = [&](const QStringList& options) {
            return names(json(QStringList{u"board"_s, u"images"_s, boardName} + options).events(u"image"_s));
        };
        QCOMPARE(listed({}), QStringList({made.at(2), made.at(1), made.at(0)}));
        QCOMPARE(listed({u"--order"_s, u"oldest"_s}), made);
        QCOMPARE(listed({u"--starred-first"_s}), QStringList({made.at(1), made.at(2), made.at(0)}));
        QCOMPARE(listed({u"--starred-first"_s, u"--order"_s, u"oldest"_s}),
                 QStringList({made.at(1), made.at(0), made.at(2)}));
        QCOMPARE(listed({u"--limit"_s, u"1"_s}), QStringList({made.at(2)}));
        QCOMPARE(listed({u"--category"_s, u"general"_s}), QStringList());
        QCOMPARE(on({u"board"_s, u"images"_s, id, u"--order"_s, u"random"_s}).exitCode, 2);
        QCOMPARE(on({u"board"_s, u"images"_s, id, u"--limit"_s, u"x"_s}).exitCode, 2);
    }

    void noneIsAFilterOnly()
    {
        const QString loose = m_server.uploadImage({}, 77);
        QVERIFY(names(json({u"board"_s, u"images"_s, u"none"_s}).events(u"image"_s)).contains(loose));
        const QList<QStringList> refused{{u"board"_s, u"show"_s, u"none"_s},
                                         {u"board"_s, u"create"_s, u"none"_s},
                                         {u"board"_s, u"rename"_s, u"none"_s, u"x"_s},
                                         {u"board"_s, u"delete"_s, u"none"_s, u"--images"_s, u"--yes"_s}};
        for (const QStringList& arguments : refused) {
            const CtlRun run = on(arguments);
            QCOMPARE(run.exitCode, 2);
            QVERIFY2(run.err.contains(u"none"_s), qPrintable(run.err));
        }
        QVERIFY(await(ImagesApi(m_server.client()).remove({loose})));
    }

    void twoOfOneNameAreAnError()
    {
        const QString first = m_server.createBoard(boardName);
        const QString second = m_server.createBoard(boardName);
        const QList<QStringList> commands{{u"board"_s, u"show"_s, boardName},
                                          {u"board"_s, u"images"_s, boardName},
                                          {u"board"_s, u"rename"_s, boardName, u"x"_s},
                                          {u"board"_s, u"delete"_s, boardName},
                                          {u"image"_s, u"latest"_s, boardName}};
        for (const QStringList& arguments : commands) {
            const CtlRun run = on(arguments);
            QCOMPARE(run.exitCode, 2);
            QVERIFY2(run.err.contains(first) && run.err.contains(second), qPrintable(run.err));
        }
        QCOMPARE(on({u"board"_s, u"show"_s, first}).exitCode, 0);
    }

    void anUnusableServerIsSaid_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("web page") << u"html"_s;
        QTest::newRow("401") << u"unauthorized"_s;
        QTest::newRow("500") << u"500"_s;
        QTest::newRow("bad JSON") << u"bad-json"_s;
        QTest::newRow("half an answer") << u"truncate"_s;
    }

    void anUnusableServerIsSaid()
    {
        if (!m_server.isDemo())
            QSKIP("real servers have no faults to order");
        QFETCH(QString, fault);
        DemoServer demo({.images = 2, .boards = 1, .stepSeconds = 0});
        const auto url = demo.start();
        QVERIFY(url);
        QVERIFY(demo.injectFault({fault, u"^/api/"_s, -1}));
        Ctl ctl;
        ctl.setServer(url->toString());
        const QList<QStringList> commands{{u"board"_s, u"create"_s, u"x"_s},
                                          {u"board"_s, u"images"_s, u"x"_s},
                                          {u"board"_s, u"delete"_s, u"x"_s}};
        for (const QStringList& arguments : commands) {
            const CtlRun run = ctl.on(arguments);
            QVERIFY2(run.exitCode == 3, qPrintable(run.out + run.err));
            QCOMPARE(run.err.count(u'\n'), 1);
        }
        QCOMPARE(Ctl().run({u"board"_s, u"list"_s, u"--server"_s, unusedAddress()}).exitCode, 3);
    }
};

VITRINE_TEST(TestCtlBoards)
#include "tst_ctlboards.moc"
