// SPDX-License-Identifier: Apache-2.0
#include "lib/api/app.h"
#include "lib/api/images.h"
#include "tests/lib/ctl.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString boardName = u"real ctl test"_s;
const QString filmFile = testData(u"videos/moving-square.mp4"_s);
const QString batchFile = testData(u"workflows/feat-batch-product.workflow.json"_s);
const QString workflowFile = testData(u"workflows/sdxl-text-to-image.workflow.json"_s);

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What the command line does that only a real server can answer.
class TestRealCtl : public QObject {
    Q_OBJECT

private:
    CtlServer m_server;
    bool m_hasVideos = false;

    CtlRun json(const QStringList& arguments) const { return m_server.ctl().json(arguments); }
    CtlRun on(const QStringList& arguments) const { return m_server.ctl().on(arguments); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!externalServer().isEmpty(), "this class needs VITRINE_TEST_SERVER");
        QVERIFY(m_server.open());
        QVERIFY(!m_server.createBoard(boardName).isEmpty());
        const auto schema = await(AppApi(m_server.client()).schema());
        QVERIFY(schema);
        m_hasVideos =
            Capabilities::fromSchema(QJsonDocument::fromJson(*schema).object()).has(Capability::Videos);
    }
    void cleanupTestCase() { m_server.removeBoards(boardName); }

    void videosAreItemsLikeImages()
    {
        const CtlRun uploaded = json({u"image"_s, u"upload"_s, filmFile, u"--board"_s, boardName});
        if (!m_hasVideos) {
            QCOMPARE(uploaded.exitCode, 3);
            QVERIFY(
                uploaded.events(u"error"_s).value(0).value(u"message"_s).toString().contains(u"videos"_s));
            QCOMPARE(on({u"image"_s, u"get"_s, u"x.mp4"_s, u"--download"_s, u"/tmp"_s}).exitCode, 3);
            return;
        }
        QVERIFY2(uploaded.exitCode == 0, qPrintable(uploaded.out));
        const QString name = uploaded.events(u"uploaded"_s).value(0).value(u"image_name"_s).toString();
        QVERIFY(isVideoName(name));
        const QJsonObject shown = json({u"image"_s, u"show"_s, name}).events(u"image"_s).value(0);
        QCOMPARE(shown.value(u"width"_s), QJsonValue(64));
        QVERIFY(shown.value(u"duration"_s).toDouble() > 0);
        QCOMPARE(on({u"image"_s, u"star"_s, name}).exitCode, 0);

        QTemporaryDir folder;
        QCOMPARE(on({u"image"_s, u"starred"_s, boardName, u"--download"_s, folder.path()}).exitCode, 0);
        QCOMPARE(contentOf(folder.filePath(name)), contentOf(filmFile));
        QCOMPARE(on({u"image"_s, u"unstar"_s, name}).exitCode, 0);

        QCOMPARE(on({u"image"_s, u"move"_s, name, u"--board"_s, u"none"_s}).exitCode, 0);
        QVERIFY(
            json({u"image"_s, u"show"_s, name}).events(u"image"_s).value(0).value(u"board_id"_s).isNull());
        QCOMPARE(on({u"image"_s, u"move"_s, name, u"--board"_s, boardName}).exitCode, 0);
        QCOMPARE(on({u"board"_s, u"images"_s, boardName}).lines(), QStringList{name});
        QCOMPARE(on({u"image"_s, u"metadata"_s, name}).exitCode, 1);
        QCOMPARE(on({u"image"_s, u"delete"_s, name, u"--yes"_s}).exitCode, 0);
        QCOMPARE(on({u"image"_s, u"show"_s, name}).exitCode, 1);
    }

    void aBadVideoIsRefused()
    {
        QTemporaryDir folder;
        QFile film(folder.filePath(u"film.mp4"_s));
        QVERIFY(film.open(QIODevice::WriteOnly));
        film.write("not a film");
        film.close();
        QCOMPARE(on({u"image"_s, u"upload"_s, film.fileName()}).exitCode, m_hasVideos ? 1 : 3);
    }

    void aRunIsEmbeddedInItsImage()
    {
        const CtlRun run =
            json({u"workflow"_s, u"run"_s, workflowFile, u"--set"_s, u"0=tiny-sdxl"_s, u"--set"_s, u"3=64"_s,
                  u"--set"_s, u"4=64"_s, u"--set"_s, u"Steps=2"_s, u"--board"_s, boardName, u"--wait"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.out));
        const QJsonObject image = run.events(u"image"_s).value(0);
        const QString name = image.value(u"image_name"_s).toString();
        // The form's board field that says where it went.
        const QList<QJsonObject> outputs =
            json({u"workflow"_s, u"outputs"_s, workflowFile}).events(u"output"_s);
        QCOMPARE(outputs.size(), 1);
        QCOMPARE(image.value(u"field_index"_s), outputs.first().value(u"index"_s));
        QCOMPARE(image.value(u"node_id"_s), outputs.first().value(u"node_id"_s));

        const CtlRun workflow = on({u"image"_s, u"workflow"_s, name});
        QCOMPARE(workflow.exitCode, 0);
        QVERIFY(QJsonDocument::fromJson(workflow.out.toUtf8()).object().contains(u"form"_s));
        const CtlRun graph = json({u"image"_s, u"workflow"_s, name, u"--graph"_s});
        QVERIFY(graph.events(u"graph"_s).value(0).value(u"graph"_s).toObject().contains(u"nodes"_s));
        // A saved workflow is one that can be run.
        QTemporaryDir folder;
        QFile saved(folder.filePath(u"saved.json"_s));
        QVERIFY(saved.open(QIODevice::WriteOnly));
        saved.write(workflow.out.toUtf8());
        saved.close();
        QCOMPARE(json({u"workflow"_s, u"inputs"_s, saved.fileName()}).events(u"field"_s).size(), 9);
    }

    /// The captured workflow of two batch nodes: two sizes and three blurs make six items.
    void aBatchRunsToItsEnd()
    {
        const CtlRun run = json({u"workflow"_s, u"run"_s, batchFile, u"--set"_s, u"blank.height=40"_s,
                                 u"--set"_s, u"save.board="_s + boardName, u"--wait"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.out + run.err));
        QHash<QPair<int, int>, int> sizes;
        QSet<int> items;
        for (const QJsonObject& image : run.events(u"image"_s)) {
            const QString name = image.value(u"image_name"_s).toString();
            const QJsonObject shown = json({u"image"_s, u"show"_s, name}).events(u"image"_s).value(0);
            ++sizes[{shown.value(u"width"_s).toInt(), shown.value(u"height"_s).toInt()}];
            items.insert(image.value(u"item_id"_s).toInt());
        }
        QCOMPARE(sizes, (QHash<QPair<int, int>, int>{{{64, 40}, 3}, {{96, 40}, 3}}));
        QCOMPARE(items.size(), 6);
    }

    void aFailureSaysWhere()
    {
        const QStringList arguments{u"image"_s, u"copy"_s, u"gone.png"_s, u"--board"_s, boardName};
        const CtlRun run = on(arguments + QStringList{u"--verbose"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(u"metadata_from_image"_s), qPrintable(run.err)); // the node that failed
        QVERIFY2(run.err.contains(u"Traceback"_s), qPrintable(run.err));
        QVERIFY2(run.out.endsWith(u"1 failed while running\n"_s), qPrintable(run.out));
        QVERIFY(!on(arguments).err.contains(u"Traceback"_s));
        const QString id = QString::number(json({u"queue"_s, u"list"_s, u"--limit"_s, u"1"_s})
                                               .events(u"item"_s)
                                               .value(0)
                                               .value(u"item_id"_s)
                                               .toInteger());
        const QJsonObject item = json({u"queue"_s, u"show"_s, id}).events(u"item"_s).value(0);
        QCOMPARE(item.value(u"status"_s), QJsonValue(u"failed"_s));
        QCOMPARE(item.value(u"error_node_type"_s), QJsonValue(u"metadata_from_image"_s));
        QCOMPARE(on({u"queue"_s, u"wait"_s, u"--item"_s, id}).exitCode, 1);
    }
};

VITRINE_TEST(TestRealCtl)
#include "tst_realctl.moc"
