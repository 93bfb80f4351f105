// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/export/exportjournal.h"
#include "lib/export/partfile.h"

#include <QDir>
#include <QLockFile>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace vitrine {

/// The folder that an export goes into: what of it is there from before, free names, and files that appear
/// whole or not at all. What is not ours is never replaced.
///
/// In it lies ".vitrine-export" with the journal, a lock (one export a folder at a time) and the files under
/// way. Without a journal these lie in a folder of a name of its own, which goes at the end.
///
/// All of it waits for the disk: for a worker thread, one call after the other. Kind::Storage concerns all
/// files, a full disk above all; Kind::Input the one that it is about.
class ExportFolder {
public:
    struct Options {
        QString path;
        QString key; ///< Of the journal: other settings, other files.
        bool keepsJournal = true;
        bool sidecars = false; ///< Beside "a.png" stands "a.png.json".
        /// Less room than this and nothing more is written: what else the disk is for must go on.
        qint64 spareBytes = qint64{64} * 1024 * 1024;
        /// Bytes that can be written to the disk of a folder; the system's answer when empty.
        std::function<qint64(const QString&)> freeBytes = {};
    };

    /// What is known of an image.
    struct Known {
        enum class State {
            New,            ///< Nothing, or its file was changed since: that one stays as it is.
            Missing,        ///< It was here once, as `file`.
            WithoutSidecar, ///< It is here, and its sidecar is not.
            Whole,
        };
        State state = State::New;
        QString file; ///< Relative to the folder.
    };

    explicit ExportFolder(Options options);
    ~ExportFolder();

    /// Makes the folder. Kind::Input when another export is under way there.
    Result<void> open();
    void close();

    [[nodiscard]] QString absolute(const QString& file) const { return m_folder.filePath(file); }

    QList<Known> lookUp(const QStringList& imageNames);

    /// `wanted`, or the next free name like it. It is taken from now on.
    QString place(const QString& wanted);

    /// Where a file under way may be written; fails when the disk is nearly full.
    Result<QString> newPart();

    /// Puts a finished file at `place`, or beside what stands there meanwhile. Gives where it is.
    Result<QString> keep(const QString& imageName, const QString& part, const PartFile::Content& content,
                         const QString& place, const std::optional<QByteArray>& sidecar);

    /// Adds the sidecar of what is here already.
    Result<void> keepSidecar(const QString& imageName, const QByteArray& sidecar);

    /// Size and hash of a file.
    static Result<PartFile::Content> contentOf(const QString& path);

    /// The file that is there when something was exported into a folder and can go on.
    static QString journalOf(const QString& path);

    /// What can be written to the disk of a folder that need not exist; -1 when that is not known.
    static qint64 freeBytesAt(const QString& path);

private:
    [[nodiscard]] bool lock();
    [[nodiscard]] Known known(const QString& imageName);
    [[nodiscard]] bool isFree(const QString& file) const;
    Result<void> writeSidecar(const QString& file, const QByteArray& sidecar);

    const Options m_options;
    QDir m_folder;
    QDir m_work;
    std::unique_ptr<QTemporaryDir> m_ownWork;
    std::unique_ptr<QLockFile> m_lock;
    ExportJournal m_journal;
    QHash<QString, int> m_numbers; ///< Of names that were not free: the last number that was given.
    int m_parts = 0;
};

} // namespace vitrine
