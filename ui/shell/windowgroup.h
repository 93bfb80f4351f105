// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connection/connectionpool.h"
#include "ui/connection/sessionhost.h"
#include "ui/shell/mainwindow.h"

#include <QObject>

#include <memory>
#include <vector>

namespace vitrine {

/// The main windows of the program. Each has its own server, board and workflow; on the same server they
/// share the connection. A window that is closed goes, unless it is the only one; its runs that have not
/// ended go to one that stays. One of them speaks to the tray.
class WindowGroup : public QObject {
    Q_OBJECT

public:
    struct Services {
        Settings& settings;
        std::shared_ptr<ConnectionPool> connections;
        SessionHost::DemoStarter startDemo = {};
        std::function<QString()> logText = {}; ///< For the log's window.
        bool webp = true;                      ///< Whether Qt can read thumbnails here.
        QDBusConnection bus{QString()};        ///< For notifications; none by default.
    };

    explicit WindowGroup(Services services, QObject* parent = nullptr);
    ~WindowGroup() override;

    /// For a window that is to come.
    [[nodiscard]] std::unique_ptr<SessionHost> makeHost();
    MainWindow& add(std::unique_ptr<SessionHost> host);
    /// On the same server, of the same size, shown.
    MainWindow& openBeside(MainWindow& window);

    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_windows.size()); }
    /// The one that was used last.
    [[nodiscard]] MainWindow& current();
    [[nodiscard]] SessionHost& hostOf(const MainWindow& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        std::unique_ptr<SessionHost> host;
        std::unique_ptr<MainWindow> window; ///< Goes before its host.
    };

    void onClosed(MainWindow& window);

    Services m_services;
    std::vector<Entry> m_windows; ///< The one that was used last at the end.
};

} // namespace vitrine
