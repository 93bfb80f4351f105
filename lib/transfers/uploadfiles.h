// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>

namespace vitrine {

// What the upload queue does with files. All of it reads the disk: for worker threads.

struct UploadFile {
    QString path; ///< Absolute.
    qint64 size = 0;
    qint64 modifiedMs = 0; ///< Since the epoch.
};

struct UploadFiles {
    QList<UploadFile> files; ///< Each once; those of a folder in the order of their names.
    int unsupported = 0;     ///< Left out: servers take no such files.
    QStringList missing;     ///< Named, and not there or not readable.
};

/// The endings of what servers take, in lower case: PNG, JPEG, WebP, BMP, TIFF, and MP4 where there are
/// videos.
[[nodiscard]] QStringList uploadableEndings(bool videos);
[[nodiscard]] bool isUploadable(const QString& path, bool videos);

/// The files among `paths` and, through all levels, in the folders among them. Hidden ones and links to
/// folders are left out.
[[nodiscard]] UploadFiles findUploadFiles(const QStringList& paths, bool videos);

struct CheckedFile {
    QByteArray sha256; ///< Hexadecimal.
    qint64 size = 0;
    qint64 modifiedMs = 0;
};

/// Reads a file that was added before. Kind::Storage when it is gone or cannot be read, or when it is not
/// what it was then (`modifiedMs` -1 takes it as it is). `stop` ends it early, with Kind::Canceled.
[[nodiscard]] Result<CheckedFile> checkUploadFile(const UploadFile& file, const std::atomic<bool>& stop);

} // namespace vitrine
