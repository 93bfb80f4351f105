// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/transfers/uploadentry.h"

#include <QImage>
#include <QObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace vitrine {

class UploadQueue;

/// Pictures that come as pixels, from the clipboard or from a drag: each becomes a PNG file that waits in a
/// folder for its upload like any other file, over ends of the program too, and is deleted when it is done.
class PastedPictures : public QObject {
    Q_OBJECT

public:
    /// `folder`: where they wait; empty for a temporary one.
    PastedPictures(UploadQueue& queue, QString folder, QObject* parent = nullptr);

    /// Encodes it in a worker, then hands it to the queue.
    void add(const QImage& picture, const UploadTarget& target);

Q_SIGNALS:
    /// It cannot be encoded or written; nothing was added.
    void failed(const QString& reason);

private:
    bool openFolder();
    void sweep();

    UploadQueue& m_queue;
    QString m_folder;
    std::unique_ptr<QTemporaryDir> m_temporary;
    QSet<QString> m_fresh; ///< Paths that the queue may not list yet.
    QTimer m_sweep;
};

} // namespace vitrine
