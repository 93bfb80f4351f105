// SPDX-License-Identifier: Apache-2.0
#include "lib/api/enqueuebody.h"
#include "lib/deletion/imagedeletions.h"
#include "lib/export/exportqueue.h"
#include "lib/transfers/uploadqueue.h"
#include "tests/support/apikit.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"
#include "tests/ui/testwindow.h"
#include "ui/boards/boardspanel.h"
#include "ui/boards/itemmover.h"
#include "ui/connection/serverconnection.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exporting.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/imagelistmodel.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/messagebanner.h"
#include "ui/transfers/uploadtexts.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int timeoutMs = 60'000;
const QString videoFile = testData(u"videos/moving-square.mp4"_s);

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A video in the real window, from the upload to its end, on a server that has them (VITRINE_TEST_SERVER);
/// on one that has none, that it says so.
class TestVideos : public QObject {
    Q_OBJECT

public:
    /// QDesktopServices hands files over to this.
    Q_INVOKABLE void opened(const QUrl& url) { m_opened.append(url.toLocalFile()); }

private:
    std::unique_ptr<ApiKit> m_kit;
    std::unique_ptr<TestWindow> m_rig;
    QString m_board;
    QStringList m_opened;

    [[nodiscard]] GalleryPage& page() { return m_rig->view().gallery(); }
    [[nodiscard]] GalleryView& grid() { return page().view(); }
    [[nodiscard]] ServerSession& session() { return m_rig->view().connection().session(); }
    [[nodiscard]] UploadQueue& uploads() { return m_rig->view().connection().uploads(); }
    [[nodiscard]] QAction* action(const QString& id) { return m_rig->window().actions().action(id); }
    [[nodiscard]] QVariant data(const QString& name, int role)
    {
        return grid().model()->index(page().list()->row(name), 0).data(role);
    }
    [[nodiscard]] std::optional<QString> boardOf(const QString& name)
    {
        const auto record = await(m_kit->videos().get(name));
        return record ? record->boardId : std::nullopt;
    }

    void showBoard(const QString& board)
    {
        m_rig->view().boards().setCurrentBoard(board);
        Q_EMIT m_rig->view().boards().boardChosen(board);
        QTRY_COMPARE_WITH_TIMEOUT(page().list()->state(), ImageList::State::Ready, timeoutMs);
    }

private Q_SLOTS:
    void initTestCase() { QDesktopServices::setUrlHandler(u"file"_s, this, "opened"); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"file"_s); }
    void init()
    {
        m_opened.clear();
        m_kit = std::make_unique<ApiKit>();
        m_board = m_kit->makeBoard(u"videos"_s);
        m_rig = std::make_unique<TestWindow>();
        m_rig->show();
        QVERIFY(m_rig->host().openAddress(m_kit->profile().displayAddress()));
        QTRY_VERIFY_WITH_TIMEOUT(session().boards().find(m_board), timeoutMs);
        showBoard(m_board);
    }
    void cleanup()
    {
        m_rig.reset();
        m_kit.reset();
    }

    void aVideoIsAnItemLikeAnother()
    {
        const bool hasVideos = m_kit->has(Capability::Videos) && !m_kit->isDemo();
        m_rig->view().uploadTo(m_board, {QUrl::fromLocalFile(videoFile)});
        if (!hasVideos) {
            QTRY_VERIFY_WITH_TIMEOUT(m_rig->window().banner().text().contains(u"left out"_s), timeoutMs);
            QVERIFY(uploads().list().entries().isEmpty());
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(!uploads().list().entries().isEmpty(), timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(page().list()->names().size(), 1, timeoutMs);
        const QString name = page().list()->names().first();
        QVERIFY(isVideoName(name));

        // Thumbnail and badge.
        QTRY_VERIFY_WITH_TIMEOUT(!data(name, ImageListModel::ThumbnailRole).isNull(), timeoutMs);
        QVERIFY(data(name, ImageListModel::VideoRole).toBool());
        grid().setCurrentName(name);
        QCOMPARE(page().chosenNames(), QStringList{name});

        // The star.
        QTRY_VERIFY_WITH_TIMEOUT(action(u"image.star"_s)->isEnabled(), timeoutMs);
        action(u"image.star"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(data(name, ImageListModel::StarredRole).toBool(), timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(await(m_kit->videos().get(name))->starred, timeoutMs);

        // In the system's player, byte for byte.
        page().openImage(name);
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, timeoutMs);
        QVERIFY(m_opened.first().endsWith(u".mp4"_s));
        QCOMPARE(contentOf(m_opened.first()), contentOf(videoFile));
        QVERIFY(!page().isViewing());

        exportIt(name);
        moveItAndTakeItBack(name);
        deleteAndRestoreIt(name);
    }

    /// Servers take no workflow with an uploaded video: Restore cannot bring it back, and that is said.
    void lostWorkflowIsSaid()
    {
        if (!m_kit->has(Capability::Videos) || m_kit->isDemo())
            QSKIP("this server has no videos");
        const auto film = await(m_kit->videos().upload({.filePath = videoFile, .category = u"user"_s}));
        QVERIFY2(film, qPrintable(film ? QString() : film.error().logLine()));
        const QJsonObject name{{u"video_name"_s, film->imageName}};
        const QJsonObject node{{u"id"_s, u"twice"_s},
                               {u"type"_s, u"video_concat"_s},
                               {u"videos"_s, QJsonArray{name, name}},
                               {u"board"_s, QJsonObject{{u"board_id"_s, m_board}}},
                               {u"is_intermediate"_s, false}};
        const QJsonObject graph{
            {u"id"_s, u"graph"_s}, {u"nodes"_s, QJsonObject{{u"twice"_s, node}}}, {u"edges"_s, QJsonArray()}};
        const QJsonObject workflow =
            QJsonDocument::fromJson(contentOf(testData(u"workflows/feat-collections.workflow.json"_s)))
                .object();
        const QJsonObject batch{{u"graph"_s, graph}, {u"workflow"_s, workflow}, {u"runs"_s, 1}};
        QVERIFY(await(m_kit->queue().enqueueBatch(
            EnqueueBody(QJsonObject{{u"prepend"_s, false}, {u"batch"_s, batch}}))));
        QTRY_COMPARE_WITH_TIMEOUT(page().list()->names().size(), 1, timeoutMs);
        const QString made = page().list()->names().first();

        ImageDeletions& deletions = m_rig->view().connection().deletions();
        grid().setCurrentName(made);
        action(u"image.delete"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(deletions.copies().made, 1, timeoutMs);
        deletions.sendNow();
        QTRY_COMPARE_WITH_TIMEOUT(deletions.restorableCount(), 1, timeoutMs);
        QCOMPARE(deletions.workflowsLostByRestore(), 1);
        const auto* remark = m_rig->window().findChild<QLabel*>(u"deletionRemark"_s);
        QVERIFY(remark && remark->isVisible());
        QVERIFY2(remark->text().contains(u"without the workflow"_s), qPrintable(remark->text()));
        QVERIFY(await(m_kit->videos().remove({film->imageName})));
    }

private:
    void exportIt(const QString& name)
    {
        const QTemporaryDir folder;
        grid().setCurrentName(name);
        action(u"file.exportSelection"_s)->trigger();
        auto* dialog = m_rig->find<ExportDialog>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>(u"exportFolder"_s)->setText(folder.path());
        const auto* what = dialog->findChild<QLabel*>(u"exportWhat"_s);
        QTRY_VERIFY2(what->text().contains(uploadtexts::size(QFileInfo(videoFile).size())),
                     qPrintable(what->text()));
        QTRY_VERIFY(dialog->findChild<QPushButton*>(u"exportStart"_s)->isEnabled());
        dialog->accept();
        ExportQueue& queue = m_rig->view().exporting().queue();
        QTRY_COMPARE_WITH_TIMEOUT(queue.status(), ExportQueue::Status::Finished, timeoutMs);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{name});
        QCOMPARE(contentOf(folder.filePath(name)), contentOf(videoFile));
    }

    void moveItAndTakeItBack(const QString& name)
    {
        const QString other = m_kit->makeBoard(u"other"_s);
        session().boards().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(session().boards().find(other), timeoutMs);
        m_rig->view().mover().move({name}, other);
        QTRY_VERIFY_WITH_TIMEOUT(page().list()->names().isEmpty(), timeoutMs);
        QCOMPARE(boardOf(name), std::optional(other));
        QCOMPARE(action(u"edit.undo"_s)->text(), u"&Undo Move"_s);
        action(u"edit.undo"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(boardOf(name), std::optional(m_board), timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(page().list()->names(), QStringList{name}, timeoutMs);
    }

    void deleteAndRestoreIt(const QString& name)
    {
        ImageDeletions& deletions = m_rig->view().connection().deletions();
        grid().setCurrentName(name);
        action(u"image.delete"_s)->trigger();
        QVERIFY(page().list()->names().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(deletions.copies().made, 1, timeoutMs);
        deletions.sendNow();
        QTRY_COMPARE_WITH_TIMEOUT(deletions.restorableCount(), 1, timeoutMs);
        QVERIFY(!await(m_kit->videos().get(name)));
        QCOMPARE(deletions.workflowsLostByRestore(), 0); // it had none
        action(u"edit.restoreDeleted"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(page().list()->names().size(), 1, timeoutMs);
        const QString restored = page().list()->names().first();
        QVERIFY(isVideoName(restored) && restored != name);
        QVERIFY(await(m_kit->videos().get(restored))->starred);
        QVERIFY(await(m_kit->videos().remove({restored})));
    }
};

VITRINE_TEST(TestVideos)
#include "tst_videos.moc"
