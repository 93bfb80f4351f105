// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

namespace vitrine {

class ActionRegistry;
class SessionHost;
class Settings;

/// The servers that were used last, with a mark on the one that is shown; made anew each time it opens.
class ServerMenu : public QMenu {
    Q_OBJECT

public:
    ServerMenu(Settings& settings, SessionHost& host, const ActionRegistry& actions, QWidget* parent);

Q_SIGNALS:
    void addressChosen(const QString& address);
    void demoChosen();

private:
    void fill();
    QAction* addServer(const QString& text, bool isShown);

    Settings& m_settings;
    SessionHost& m_host;
    const ActionRegistry& m_actions;
};

} // namespace vitrine
