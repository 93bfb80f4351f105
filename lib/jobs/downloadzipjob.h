// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"
#include "lib/events/serverevents.h"
#include "lib/net/apijob.h"

#include <QTimer>

#include <memory>

namespace vitrine {

/// Has the server make a zip of images or of a board, waits for the event that it is there, and saves it.
/// Server and event both name it. Where live events are blocked, or the event may be lost, it is fetched
/// after a while anyway. The server writes a zip in place, hands out what is there, and forgets it with the
/// first fetch: one that breaks off or was fetched too early is made anew, and given more time.
class DownloadZipJob final : public ApiJob {
    Q_OBJECT

public:
    /// `boardId` is used when `names` is empty. `filePath` is replaced once the zip is complete.
    DownloadZipJob(ImagesApi& images, ServerEvents& events, const QStringList& names, const QString& boardId,
                   QString filePath, QObject* parent = nullptr);
    ~DownloadZipJob() override;

    [[nodiscard]] const QString& filePath() const { return m_filePath; }

Q_SIGNALS:
    void progress(qint64 done, qint64 total);

protected:
    void run() override;

private:
    class Sink;

    void make();
    void makeAgain(const ApiError& error);
    void onEvent(const BulkDownloadUpdate& update);
    void onImpatience();
    void fetch();
    void onFetched();
    void onFetchFailed(const ApiError& error);

    ImagesApi& m_images;
    ServerEvents& m_events;
    QStringList m_names;
    QString m_boardId;
    QString m_filePath;
    QString m_itemName;                ///< Empty until the server told it.
    QList<BulkDownloadUpdate> m_early; ///< Events that came before.
    QTimer m_impatience;
    int m_makings = 0;
    int m_tries = 0;
    bool m_fetching = false;
    bool m_eventMayBeLost = false;
    std::shared_ptr<Sink> m_sink;
};

} // namespace vitrine
