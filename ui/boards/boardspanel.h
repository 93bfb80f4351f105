// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/boardstore.h"

#include <QString>
#include <QWidget>

#include <optional>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStackedWidget;
class QTimer;

namespace vitrine {

class BoardModel;
class ImageStore;
class StatePane;
class ThumbnailStore;

/// The boards of one server: a filter, the list, and a way to make a new one. Says which board is chosen.
class BoardsPanel : public QWidget {
    Q_OBJECT

public:
    BoardsPanel(BoardStore& boards, ThumbnailStore& thumbnails, QWidget* parent = nullptr);

    /// The chosen board; no value means all images. Choosing one that is not in the list yet is remembered.
    [[nodiscard]] const std::optional<QString>& currentBoard() const { return m_current; }
    void setCurrentBoard(const std::optional<QString>& boardId);

    [[nodiscard]] BoardModel& model() { return *m_model; }
    void focusFilter();

public Q_SLOTS:
    void askForNewBoard();

Q_SIGNALS:
    void boardChosen(const std::optional<QString>& boardId);
    /// Creating a board failed; `name` is what was typed.
    void createFailed(const QString& name, const vitrine::ApiError& error);

private:
    void onCurrentChanged(const QModelIndex& index);
    void selectCurrent();
    void updateState();
    void updateDemand();
    void create(const QString& name);

    BoardStore& m_boards;
    ThumbnailStore& m_thumbnails;
    BoardModel* m_model;
    QSortFilterProxyModel* m_filtered;
    QLineEdit* m_filter;
    QListView* m_view;
    QStackedWidget* m_stack;
    StatePane* m_state;
    QTimer* m_demandTimer;
    std::optional<QString> m_current;
    QString m_lastTyped;
    bool m_selecting = false;
};

} // namespace vitrine
