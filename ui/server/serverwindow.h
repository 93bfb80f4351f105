// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/serverinfo.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace vitrine {

class SearchableTable;
class ServerSection;
class ServerSession;
class Settings;

/// The window about the server itself: what it is, its caches, its logging level and its intermediates with
/// what can be switched and emptied there, its configuration and its packages. Asks while it is seen. What
/// the server lacks or does not allow is said where it would stand. Remembers its place and its page.
class ServerWindow : public QWidget {
    Q_OBJECT

public:
    ServerWindow(ServerSession& session, Settings& settings, QWidget* parent = nullptr);
    ~ServerWindow() override;

    [[nodiscard]] ServerInfo& info() { return m_info; }
    [[nodiscard]] ServerSection& section(const QString& name) const;
    [[nodiscard]] SearchableTable& configuration() { return *m_configuration; }
    [[nodiscard]] SearchableTable& packages() { return *m_packages; }
    [[nodiscard]] QTabWidget& pages() { return *m_pages; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void addSections();
    void connectAll();
    void updatePart(ServerInfo::Part part);
    void updateServer();
    void updateCache();
    void updateLogLevel();
    void updateIntermediates();
    void updateModelCache();
    void updateConfiguration();
    void updatePackages();
    void askToClearIntermediates();
    void restoreLayout();
    void keepLayout();

    ServerSession& m_session;
    Settings& m_settings;
    ServerInfo m_info;
    QTabWidget* m_pages;
    SearchableTable* m_configuration;
    SearchableTable* m_packages;
    ServerSection* m_server;
    ServerSection* m_cache;
    ServerSection* m_log;
    ServerSection* m_intermediates;
    ServerSection* m_modelCache;
    QPushButton* m_switchCache = nullptr;
    QPushButton* m_clearCache = nullptr;
    QComboBox* m_logLevel = nullptr;
    QPushButton* m_clearIntermediates = nullptr;
    QPushButton* m_emptyModels = nullptr;
};

} // namespace vitrine
