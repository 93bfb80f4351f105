// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>

namespace vitrine {

/// Thumbnails of one server on disk, as they came. Blocks: for worker threads only. Safe from several at
/// once.
///
/// File names are hashes, since image names come from the server. What cannot be read or written counts as
/// not there: a cache is never worth an error message.
class ThumbnailFiles {
public:
    /// An empty folder keeps nothing.
    ThumbnailFiles(QString folder, qint64 maxBytes);

    [[nodiscard]] QByteArray read(const QString& imageName) const;
    void write(const QString& imageName, const QByteArray& bytes);
    void remove(const QString& imageName);

    /// The server does not want them kept: nothing more is. Does not block.
    void refuse() { m_refused = true; }
    void removeAll();

    /// Deletes the oldest files until four fifths of the bound are left. `write` calls it now and then.
    void trim();

    [[nodiscard]] bool isEnabled() const { return !m_folder.isEmpty() && !m_refused; }
    [[nodiscard]] QString path(const QString& imageName) const;

private:
    const QString m_folder;
    const qint64 m_maxBytes;
    std::atomic<qint64> m_writtenSinceTrim{0};
    std::atomic<bool> m_trimmedOnce{false};
    std::atomic<bool> m_refused{false};
};

} // namespace vitrine
