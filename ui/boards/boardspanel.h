// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/boardstore.h"
#include "ui/boards/boardfilter.h"
#include "ui/boards/boardmodel.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;
class QMenu;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace vitrine {

class BoardDelegate;
class BoardDrops;
class BoardsView;
class StatePane;
class ThumbnailStore;

/// The boards of one server: a filter, the list, and a way to make a new one. Says which board is chosen, and
/// what the user wants of one; doing it is BoardActions'.
class BoardsPanel : public QWidget {
    Q_OBJECT

public:
    BoardsPanel(BoardStore& boards, ThumbnailStore& thumbnails, QWidget* parent = nullptr);

    /// The chosen board; no value means all images. Choosing one that is not in the list yet is remembered.
    [[nodiscard]] const std::optional<QString>& currentBoard() const { return m_current; }
    void setCurrentBoard(const std::optional<QString>& boardId);

    [[nodiscard]] BoardModel& model() { return *m_model; }
    [[nodiscard]] const BoardFilter& filter() const { return *m_filtered; }
    void setOrder(BoardFilter::Order order);
    void setArchivedShown(bool shown);
    void setDaysShown(bool shown);
    void setDrops(BoardDrops* drops);
    /// False: the server is away.
    void setCanCreate(bool can);
    /// Beside the field to filter by.
    void setOrderMenu(QMenu* menu);
    void focusFilter();

    /// Opens the editor in the board's row; what comes of it is `nameEntered`. False when it is not listed.
    bool editName(const QString& boardId);
    /// The board that is being renamed; empty for none.
    [[nodiscard]] const QString& editedBoard() const { return m_edited; }

public Q_SLOTS:
    void askForNewBoard();

Q_SIGNALS:
    void boardChosen(const std::optional<QString>& boardId);
    /// Creating a board failed; `name` is what was typed.
    void createFailed(const QString& name, const vitrine::ApiError& error);
    void nameEntered(const QString& boardId, const QString& name);
    /// The board went away while somebody typed its new name.
    void editedBoardGone(const QString& oldName);
    /// `boardId` is empty beside boards.
    void menuWanted(const QString& boardId, const QPoint& globalPos);
    /// The user folded a heading, or unfolded it.
    void archivedShownChanged(bool shown);
    void daysShownChanged(bool shown);

private:
    void buildList();
    void connectParts();
    void onCurrentChanged(const QModelIndex& index);
    void onHeading(BoardModel::Kind heading);
    void onBoardsChanged();
    void changeFilter(const std::function<void()>& change);
    void selectCurrent();
    void updateState();
    void updateHint();
    void updateDemand();
    void create(const QString& name);

    BoardStore& m_boards;
    ThumbnailStore& m_thumbnails;
    BoardModel* m_model;
    BoardFilter* m_filtered;
    QLineEdit* m_filter;
    QToolButton* m_order;
    QToolButton* m_add;
    BoardDelegate* m_delegate;
    BoardsView* m_view;
    QStackedWidget* m_stack;
    StatePane* m_state;
    QTimer* m_demandTimer;
    std::optional<QString> m_current;
    QString m_lastTyped;
    QString m_edited;
    QString m_editedName;
    bool m_selecting = false;
};

} // namespace vitrine
