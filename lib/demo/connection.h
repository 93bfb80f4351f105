// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <memory>
#include <vector>

namespace vitrine::demo {

/// An open connection that the server can end.
class Connection {
public:
    virtual ~Connection() = default;
    virtual void close() = 0;
};

/// All open connections; each owns itself and is forgotten once it is gone.
class ConnectionList {
public:
    void add(const std::shared_ptr<Connection>& connection)
    {
        std::erase_if(m_connections, [](const auto& weak) { return weak.expired(); });
        m_connections.push_back(connection);
    }

    void closeAll()
    {
        for (const auto& weak : std::exchange(m_connections, {})) {
            if (const auto connection = weak.lock())
                connection->close();
        }
    }

private:
    std::vector<std::weak_ptr<Connection>> m_connections;
};

} // namespace vitrine::demo
