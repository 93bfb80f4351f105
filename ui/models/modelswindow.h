// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/modelsfilter.h"
#include "ui/models/modelsmodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace vitrine {

class ElidedLabel;
class InstallDialog;
class InstallsPane;
class MessageBanner;
class ModelActions;
class ModelCovers;
class ModelDetailsPane;
class ModelInstalling;
class ModelsBar;
class ModelsDrops;
class ServerSession;
class Settings;
class StatePane;

/// The window about one server's models: what there is and how large it is, what is known of each, and what
/// can be done about them. Remembers its place and its columns.
class ModelsWindow : public QWidget {
    Q_OBJECT

public:
    ModelsWindow(ServerSession& session, Settings& settings, QWidget* parent = nullptr);
    ~ModelsWindow() override;

    [[nodiscard]] QTreeView& tree() { return *m_tree; }
    [[nodiscard]] MessageBanner& banner() { return *m_banner; }
    [[nodiscard]] ModelActions& actionsOfModels() { return *m_actions; }
    [[nodiscard]] ModelDetailsPane& details() { return *m_details; }
    [[nodiscard]] ModelInstalling& installing() { return *m_installing; }
    [[nodiscard]] ModelsBar& bar() { return *m_bar; }

    /// Selects it, with all filters off when they hide it. False when there is no such model.
    bool showModel(const QString& key);
    /// Asks where to install from; opened before, with what was entered.
    InstallDialog& askToInstall();
    void showCache();
    /// Reads everything anew.
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* newToolBar();
    void setUpTree();
    void layOut();
    void connectAll();
    void connectInstalls();
    void updateRole();
    void updatePermission();
    void readMissing();
    void updateMissing();
    void updateState();
    void updateFoot();
    void showSelection();
    void showMenu(const QPoint& at);
    void keepLayout();
    [[nodiscard]] QStringList selectedKeys() const;

    ServerSession& m_session;
    Settings& m_settings;
    ModelCovers* m_covers;
    ModelsModel* m_model;
    ModelsFilter* m_filter;
    QTreeView* m_tree;
    MessageBanner* m_banner;
    ModelActions* m_actions = nullptr;
    ModelsBar* m_bar = nullptr;
    ModelDetailsPane* m_details = nullptr;
    StatePane* m_state = nullptr;
    QStackedWidget* m_area = nullptr;
    QSplitter* m_splitter = nullptr;
    QSplitter* m_rows = nullptr; ///< The models over the installations.
    ModelInstalling* m_installing;
    InstallsPane* m_installs = nullptr;
    InstallDialog* m_dialog = nullptr; ///< Null until it was opened.
    ModelsDrops* m_drops = nullptr;
    ElidedLabel* m_totals = nullptr;
    QLabel* m_note = nullptr;
    QTimer m_soon;
    QString m_busy;
    QString m_wanted;         ///< To be selected when it comes.
    QString m_missingProblem; ///< Why nobody knows whose files are gone.
    bool m_readingMissing = false;
    bool m_missingAgain = false;
};

} // namespace vitrine
