// SPDX-License-Identifier: Apache-2.0
#include "lib/events/serverevents.h"
#include "tests/support/apikit.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QSignalSpy>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// Zips of images and of boards on a real server, with the events that tell when they are there.
class TestBulkApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_kit = std::make_unique<ApiKit>();
        m_events =
            std::make_unique<ServerEvents>(m_kit->client().requests(), m_kit->client().lane(Lane::Polling));
        connect(m_events.get(), &ServerEvents::bulkDownloadUpdate, this,
                [this](const BulkDownloadUpdate& update) { m_updates.append(update); });
        QSignalSpy ready(m_events.get(), &ServerEvents::reconcileNeeded);
        m_events->start();
        QVERIFY(ready.wait(10'000));
        m_board = m_kit->makeBoard(u"zip é"_s);
        m_image = m_kit->uploadPicture(m_board);
        QVERIFY(!m_image.isEmpty());
    }
    void cleanupTestCase()
    {
        m_events.reset();
        m_kit.reset();
    }

    void zipOfImages()
    {
        TAKE(item, m_kit->images().requestZip({m_image}));
        QVERIFY(!item.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(hasCome(item, BulkDownloadUpdate::Phase::Complete), 20'000);
        const QByteArray zip = fetch(item);
        QVERIFY(zip.startsWith("PK"));
        QVERIFY(zip.contains(m_image.toUtf8()));
        // The first fetch takes it away; an older server does so a moment after its answer.
        QTRY_VERIFY(isGone(item));
    }

    void zipOfABoard()
    {
        TAKE(item, m_kit->images().requestBoardZip(m_board));
        QTRY_VERIFY_WITH_TIMEOUT(hasCome(item, BulkDownloadUpdate::Phase::Complete), 20'000);
        const QByteArray zip = fetch(item);
        QVERIFY(zip.startsWith("PK"));
        QVERIFY(zip.contains(m_image.toUtf8()));
    }

    void missingImagesEndInAnError()
    {
        TAKE(item, m_kit->images().requestZip({u"no-such.png"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(hasCome(item, BulkDownloadUpdate::Phase::Error), 20'000);
    }

    void nothingIsRefused()
    {
        EXPECT_KIND(m_kit->images().requestZip({}), Rejected);
        QBuffer sink;
        QVERIFY(sink.open(QIODevice::WriteOnly));
        EXPECT_KIND(m_kit->images().zipTo(u"no-such.zip"_s, &sink), NotFound);
    }

private:
    [[nodiscard]] bool hasCome(const QString& item, BulkDownloadUpdate::Phase phase) const
    {
        return std::any_of(m_updates.cbegin(), m_updates.cend(), [&](const BulkDownloadUpdate& update) {
            return update.itemName == item && update.phase == phase;
        });
    }

    bool isGone(const QString& item)
    {
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        const auto result = await(m_kit->images().zipTo(item, &sink));
        return !result && result.error().kind == ApiError::Kind::NotFound && sink.data().isEmpty();
    }

    QByteArray fetch(const QString& item)
    {
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        const auto result = await(m_kit->images().zipTo(item, &sink));
        if (!result)
            qWarning("%s", problemOf(result).constData());
        return sink.data();
    }

    std::unique_ptr<ApiKit> m_kit;
    std::unique_ptr<ServerEvents> m_events;
    QList<BulkDownloadUpdate> m_updates;
    QString m_board;
    QString m_image;
};

VITRINE_TEST(TestBulkApi)
#include "tst_bulkapi.moc"
