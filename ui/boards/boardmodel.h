// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/boardstore.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>

namespace vitrine {

/// Rows of the board list: all images, uncategorized, every board in the server's order, and where there is
/// something for them the headings of the archived boards and of the days, with the days behind it. Order and
/// what is folded is BoardFilter's. Adapts BoardStore; asks for nothing.
class BoardModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        BoardIdRole = Qt::UserRole + 1, ///< QString; null for all images, "none" for uncategorized.
        CountRole,                      ///< int: images; -1 while it is not known.
        CountTextRole,                  ///< "1.2k", or "1.2k | 12" with assets; may be empty.
        CoverRole,                      ///< QString: image name, may be empty.
        KindRole,                       ///< Kind
        ArchivedRole,                   ///< bool
        AutoAddRole,                    ///< bool: takes what is made without a board.
    };
    enum Kind { AllImages, Uncategorized, Board, ArchivedHeading, DaysHeading, Day, DaysNote };

    /// For settings: stands for all images, which have no board id.
    static QString keyOf(const std::optional<QString>& boardId);
    static std::optional<QString> boardIdOf(const QString& key);

    explicit BoardModel(BoardStore& store, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// The row of a board (no value: all images); invalid when it is gone.
    [[nodiscard]] QModelIndex indexOf(const std::optional<QString>& boardId) const;
    [[nodiscard]] std::optional<QString> boardId(const QModelIndex& index) const;
    [[nodiscard]] QString coverOf(const QModelIndex& index) const;

    /// Shown instead of the server's name until that follows; none takes it away.
    void setPendingName(const QString& boardId, const std::optional<QString>& name);
    /// Which row is marked as taking new results: a board's id or "none".
    void setAutoAddBoard(const QString& boardId);

private:
    struct Row {
        Kind kind = Board;
        QString id;
        friend bool operator==(const Row&, const Row&) = default;
        friend size_t qHash(const Row& row, size_t seed) { return qHashMulti(seed, int(row.kind), row.id); }
    };

    [[nodiscard]] QList<Row> wantedRows() const;
    void takeRecords();
    void update();
    void removeOthers(const QList<Row>& fresh);
    bool insertMissing(const QList<Row>& fresh);
    void tellChanged();
    [[nodiscard]] QVariant boardData(const BoardDto& board, int role) const;
    [[nodiscard]] QVariant dayData(const DateBoard& day, int role) const;
    [[nodiscard]] QVariant ownData(Kind kind, int role) const;

    BoardStore& m_store;
    QList<Row> m_rows;                 ///< What the view was told of; the store may already hold others.
    QHash<QString, BoardDto> m_boards; ///< By id: of every row at least.
    QHash<QString, DateBoard> m_days;
    int m_archivedCount = 0;
    QHash<QString, QString> m_pendingNames; ///< By board.
    QString m_autoAddBoard;
};

} // namespace vitrine
