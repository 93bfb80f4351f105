// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/imagedto.h"

#include <QFile>
#include <QJsonObject>
#include <QLockFile>
#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace vitrine {

class KeptOriginals;

/// The copy of one image or video, with what else it takes to bring it back. The file goes with the object.
class KeptOriginal {
public:
    KeptOriginal(std::shared_ptr<KeptOriginals> folder, ImageDto record, const QString& path);
    ~KeptOriginal();
    KeptOriginal(const KeptOriginal&) = delete;
    KeptOriginal& operator=(const KeptOriginal&) = delete;

    [[nodiscard]] const ImageDto& record() const { return m_record; }
    [[nodiscard]] QString filePath() const { return m_file.fileName(); }
    /// What the file itself does not hold: a video's metadata.
    [[nodiscard]] const QJsonObject& metadata() const { return m_metadata; }
    void setMetadata(const QJsonObject& metadata) { m_metadata = metadata; }
    /// Open while it is fetched.
    [[nodiscard]] QFile& file() { return m_file; }

    /// It will have that many bytes; false when there is no room for them.
    bool reserve(qint64 bytes);

private:
    const std::shared_ptr<KeptOriginals> m_folder;
    ImageDto m_record;
    QJsonObject m_metadata;
    QFile m_file;
    qint64 m_reserved = 0;
};

/// The folder with copies of what this program deletes: of a bounded size, readable for its user only, made
/// with the first copy and removed with the object. What a killed program left of it is removed by the next
/// one. Lives as long as any of its copies.
class KeptOriginals : public std::enable_shared_from_this<KeptOriginals> {
public:
    /// `parentFolder`: where the folder is made; empty for the system's folder of temporary files. The disk
    /// keeps `leftFree` bytes in any case.
    KeptOriginals(QString parentFolder, qint64 mostBytes, qint64 leftFree);

    /// Gives up the oldest copy that nobody waits for; false when there is none.
    void setMakeRoom(std::function<bool()> makeRoom) { m_makeRoom = std::move(makeRoom); }

    /// An empty copy, open for writing. Kind::Storage when there can be none.
    Result<std::shared_ptr<KeptOriginal>> add(const ImageDto& record);

    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// Empty until there was a copy.
    [[nodiscard]] QString path() const { return m_folder ? m_folder->path() : QString(); }

private:
    friend class KeptOriginal;
    bool take(qint64 bytes);
    Result<void> makeFolder();

    const QString m_parent;
    const qint64 m_mostBytes;
    const qint64 m_leftFree;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QLockFile> m_lock; ///< Tells the folder of a living program from what a dead one left.
    std::function<bool()> m_makeRoom;
    qint64 m_bytes = 0;
    int m_count = 0;
};

} // namespace vitrine
