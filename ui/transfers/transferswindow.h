// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QStackedWidget;
class QTableView;

namespace vitrine {

class BoardStore;
class DuplicatesBar;
class FlatProgressBar;
class MessageBanner;
class Settings;
class StatePane;
class TransfersModel;
class UploadQueue;

/// The window about one server's uploads: each file with its progress or the reason why it failed, all of
/// them together, and what can be done about them. Remembers its place and its columns.
class TransfersWindow : public QWidget {
    Q_OBJECT

public:
    TransfersWindow(UploadQueue& queue, const BoardStore& boards, Settings& settings,
                    QWidget* parent = nullptr);
    ~TransfersWindow() override;

    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] MessageBanner& banner() { return *m_banner; }

Q_SIGNALS:
    void imageWanted(const QString& imageName);
    void uploadWanted();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildActions();
    void layOut();
    void update();
    void updateActions();
    void updateProblem();
    void showMenu(const QPoint& at);
    void fillBoards(QMenu& menu);
    void openImage(const QModelIndex& index);
    void copyReasons();
    void keepLayout();
    [[nodiscard]] QList<qint64> selectedIds() const;

    UploadQueue& m_queue;
    const BoardStore& m_boards;
    Settings& m_settings;
    TransfersModel* m_model;
    MessageBanner* m_banner;
    DuplicatesBar* m_duplicates;
    QTableView* m_table;
    StatePane* m_state;
    QStackedWidget* m_area;
    FlatProgressBar* m_progress;
    QLabel* m_totals;
    QLabel* m_status;
    QAction* m_pause;
    QAction* m_cancel;
    QAction* m_cancelAll;
    QAction* m_retry;
    QAction* m_retryFailed;
    QAction* m_clear;
    QAction* m_open;
    QAction* m_copy;
};

} // namespace vitrine
