// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/boardstore.h"

#include <QAbstractListModel>

#include <optional>

namespace vitrine {

/// Rows of the board list: all images, uncategorized, then every board in the server's order. Adapts
/// BoardStore; asks for nothing.
class BoardModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        BoardIdRole = Qt::UserRole + 1, ///< QString; null for all images, "none" for uncategorized.
        CountRole,                      ///< int; -1 while it is not known.
        CountTextRole,                  ///< "1.2k", or empty.
        CoverRole,                      ///< QString: image name, may be empty.
        KindRole,                       ///< Kind
    };
    enum Kind { AllImages, Uncategorized, Board };

    /// For settings: stands for all images, which have no board id.
    static QString keyOf(const std::optional<QString>& boardId);
    static std::optional<QString> boardIdOf(const QString& key);

    explicit BoardModel(BoardStore& store, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// The row of a board (no value: all images); invalid when it is gone.
    [[nodiscard]] QModelIndex indexOf(const std::optional<QString>& boardId) const;
    [[nodiscard]] std::optional<QString> boardId(const QModelIndex& index) const;
    [[nodiscard]] QString coverOf(const QModelIndex& index) const;

private:
    void onBoardsChanged();
    [[nodiscard]] const BoardDto* boardAt(int row) const;

    BoardStore& m_store;
    QList<BoardDto> m_boards; ///< What the view was told of; the store may already hold newer ones.
};

} // namespace vitrine
