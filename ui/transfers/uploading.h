// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/transfers/uploadqueue.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <optional>

namespace vitrine {

class BoardStore;
class MessageBanner;
class PastedPictures;
class Settings;
class TransfersWindow;
struct ImageQuery;

/// Uploads as the main window sees them: asks for files, hands them to the queue, says in the window's banner
/// what the user should know, and opens the transfers window.
class Uploading : public QObject {
    Q_OBJECT

public:
    /// `pastedFolder`: see PastedPictures.
    Uploading(UploadQueue& queue, const BoardStore& boards, Settings& settings, MessageBanner& banner,
              const QString& pastedFolder, QObject* parent = nullptr);
    ~Uploading() override;

    /// `boardId`: none or "none" is uncategorized. `shown`: what the gallery shows; uploads go where they are
    /// seen, to the images or to the assets.
    void upload(const QList<QUrl>& urls, const std::optional<QString>& boardId, const ImageQuery& shown);
    void uploadPicture(const QImage& picture, const std::optional<QString>& boardId, const ImageQuery& shown);
    void chooseFiles(QWidget* parent, const std::optional<QString>& boardId, const ImageQuery& shown);
    void chooseFolder(QWidget* parent, const std::optional<QString>& boardId, const ImageQuery& shown);

    void showWindow();
    /// Null until it was shown.
    [[nodiscard]] TransfersWindow* window() const;

Q_SIGNALS:
    void imageWanted(const QString& imageName);
    void uploadWanted();

private:
    [[nodiscard]] UploadTarget targetOf(const std::optional<QString>& boardId, const ImageQuery& shown) const;
    void onAdded(const UploadQueue::Addition& addition);
    void onDuplicates(qint64 addition, const QList<UploadDuplicate>& duplicates);
    void onStatus();

    UploadQueue& m_queue;
    const BoardStore& m_boards;
    Settings& m_settings;
    MessageBanner& m_banner;
    PastedPictures* m_pasted;
    QPointer<TransfersWindow> m_window;
};

} // namespace vitrine
