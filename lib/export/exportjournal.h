// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace vitrine {

/// Which image went to which file of a folder: one JSON object a line, added to and never rewritten, so that
/// a kill at any moment costs the last line at most. A line is written before its file is put in place; with
/// size and hash it tells whether that came about.
///
/// In memory is a number a line only. For one thread, and one process at a time: its folder is locked.
class ExportJournal {
public:
    struct Entry {
        QString file;        ///< Relative to the folder.
        qint64 size = 0;     ///< bytes
        QByteArray sha256;   ///< As hexadecimal digits.
        qint64 modified = 0; ///< Milliseconds since 1970.
        bool hasSidecar = false;
    };

    /// Exports of the same folder with different settings (`key`) know nothing of each other's images.
    /// Lines that are damaged or point outside of the folder are passed over. An empty path keeps nothing on
    /// disk.
    Result<void> open(const QString& path, const QString& key);
    void close() { m_file.close(); }

    /// The newest entry of an image.
    [[nodiscard]] std::optional<Entry> find(const QString& imageName);
    /// Whether a file, of whatever settings, is ours. `claim` makes it so for this run.
    [[nodiscard]] bool hasFile(const QString& file) const;
    void claim(const QString& file);
    Result<void> add(const QString& imageName, const Entry& entry);

    [[nodiscard]] qsizetype count() const { return m_lines.size(); }

private:
    void readLine(const QByteArray& line, qint64 position);

    QFile m_file;
    QString m_key;
    QHash<quint64, qint64> m_lines; ///< Hash of the image's name -> where its line begins.
    QSet<quint64> m_files;          ///< Hashes of what names fold to.
};

} // namespace vitrine
