// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/imaging/thumbnailstore.h"
#include "lib/session/serversession.h"

#include <QString>

namespace vitrine {

/// A server that the window may show: its session and its thumbnails, under the name that settings and caches
/// know.
class ServerConnection {
public:
    /// `cacheRoot`: where caches of all servers lie; empty keeps none. The demo server's pictures are drawn
    /// anew each time, so it has no cache, and it has one name whatever its port is. With a login nothing is
    /// kept on disk either.
    ServerConnection(const ServerProfile& profile, bool isDemo, const QString& cacheRoot);

    [[nodiscard]] ServerSession& session() { return m_session; }
    [[nodiscard]] ThumbnailStore& thumbnails() { return m_thumbnails; }
    [[nodiscard]] bool isDemo() const { return m_isDemo; }
    [[nodiscard]] QString settingsId() const;
    [[nodiscard]] QString title() const; ///< For people.

private:
    const bool m_isDemo;
    ServerSession m_session;
    ThumbnailStore m_thumbnails;
};

} // namespace vitrine
