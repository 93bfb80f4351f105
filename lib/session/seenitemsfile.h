// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/boards.h"
#include "lib/api/images.h"

#include <functional>
#include <optional>

class QSqlDatabase;

namespace vitrine {

/// What was seen of a server, in one SQLite file: boards, the names of lists, records. A cache: it may be
/// deleted at any time, what cannot be read is taken as never seen, and a damaged file is begun anew. Two
/// programs may use it at the same time. All calls wait for the disk and belong to one thread: SeenItems sees
/// to that.
class SeenItemsFile {
public:
    static constexpr int mostLists = 60;
    static constexpr int mostRecords = 150'000;

    explicit SeenItemsFile(QString path);
    SeenItemsFile(const SeenItemsFile&) = delete;
    SeenItemsFile& operator=(const SeenItemsFile&) = delete;
    ~SeenItemsFile(); ///< Closed before, in its thread.

    void keepBoards(const QList<BoardDto>& boards);
    [[nodiscard]] std::optional<QList<BoardDto>> boards();

    void keepNames(const ImageQuery& query, const ImageNames& names);
    [[nodiscard]] std::optional<ImageNames> names(const ImageQuery& query);

    void keepRecords(const QList<ImageDto>& records);
    /// Those that are here.
    [[nodiscard]] QList<ImageDto> records(const QStringList& names);

    /// Forgets everything: a server that does not want its answers kept.
    void clear();
    void close();

private:
    [[nodiscard]] QSqlDatabase database() const;
    bool open();
    bool prepare();
    bool inTransaction(const std::function<bool()>& work);
    bool write(const QString& kind, const QString& key, const QByteArray& value);
    [[nodiscard]] QByteArray read(const QString& kind, const QString& key);
    void trim(const QString& kind, int most);

    const QString m_path;
    const QString m_connection;
    bool m_isOpen = false;
    bool m_failed = false; ///< Not tried again: it is only a cache.
};

} // namespace vitrine
