// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/base/settings.h"
#include "lib/session/serversession.h"
#include "tests/support/infoserver.h"
#include "tests/support/sessionkit.h"
#include "ui/server/serverwindow.h"

#include <QTemporaryDir>

#include <memory>

namespace vitrine::test {

/// The page about an InfoServer.
class ServerRig {
public:
    InfoServer server;

    ServerWindow& open()
    {
        if (!m_session)
            m_session = std::make_unique<ServerSession>(profileFor(server.address()), QString());
        m_window.reset();
        m_window = std::make_unique<ServerWindow>(*m_session, m_settings);
        m_window->show();
        return *m_window;
    }

private:
    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<ServerSession> m_session;
    std::unique_ptr<ServerWindow> m_window;
};

} // namespace vitrine::test
