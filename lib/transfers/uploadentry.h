// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace vitrine {

/// Where uploads go.
struct UploadTarget {
    QString boardId = {};                      ///< Empty: uncategorized.
    QString boardName = {};                    ///< As it was then, for when the board is gone.
    QString category = QStringLiteral("user"); ///< "user" is shown under Assets, "general" under Images.

    friend bool operator==(const UploadTarget&, const UploadTarget&) = default;
};

enum class UploadState {
    Checking, ///< Its content may be on the board already; it is being read.
    Asking,   ///< Its content is on the board already; the user is asked.
    Waiting,
    Running,
    Retrying, ///< Waiting after a passing error.
    Done,
    Failed,
    Skipped, ///< Not wanted a second time.
    Canceled,
};

/// One file of the upload queue, as the journal keeps it.
struct UploadEntry {
    qint64 id = 0;       ///< The journal's.
    qint64 addition = 0; ///< What was added together has the same.
    QString filePath;
    qint64 size = 0;
    qint64 modifiedMs = 0; ///< Since the epoch, when it was added; -1 takes the file as it is.
    UploadTarget target;
    UploadState state = UploadState::Waiting;
    QString sessionId;   ///< Set before the first request: with one, the server may have it.
    QDateTime notBefore; ///< By the server's clock: what it may have is not older.
    QByteArray sha256;   ///< Hexadecimal; of what was sent last.
    QString imageName;   ///< What the server made of it.
    QString problem;     ///< Why it failed, or what is waited for.

    [[nodiscard]] bool isUnfinished() const { return state < UploadState::Done; }
};

/// A file whose content a board got from us before.
struct UploadDuplicate {
    qint64 id = 0; ///< Of the new entry.
    QString filePath;
    QString imageName; ///< What was made of it then.
};

} // namespace vitrine
