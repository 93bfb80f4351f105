// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/deletion/imagedeletions.h"
#include "lib/history/valuehistory.h"
#include "lib/imaging/thumbnailstore.h"
#include "lib/jobs/runjournal.h"
#include "lib/session/serversession.h"
#include "lib/transfers/originalfiles.h"
#include "lib/transfers/uploadqueue.h"
#include "ui/connection/serverfolders.h"

#include <QString>

namespace vitrine {

/// A server that the window may show: its session, its thumbnails, its uploads and what is deleted on it,
/// under the name that settings, caches and journals know.
class ServerConnection {
public:
    /// The demo server's pictures are drawn anew each time, so it has no cache and no journal, and it has one
    /// name whatever its port is. With a login no pictures are kept on disk either.
    ServerConnection(const ServerProfile& profile, bool isDemo, const ServerFolders& folders);

    [[nodiscard]] ServerSession& session() { return m_session; }
    [[nodiscard]] ThumbnailStore& thumbnails() { return m_thumbnails; }
    /// Not open yet: that is for who shows it, since its journal has one user at a time.
    [[nodiscard]] UploadQueue& uploads() { return m_uploads; }
    /// What was submitted and has not ended.
    [[nodiscard]] RunJournal& runs() { return m_runs; }
    [[nodiscard]] OriginalFiles& originals() { return m_originals; }
    [[nodiscard]] ImageDeletions& deletions() { return m_deletions; }
    /// Presets and what was submitted: in one file for all servers.
    [[nodiscard]] ValueHistory& history() { return m_history; }
    /// Where pictures from the clipboard wait for their upload; empty for a temporary folder.
    [[nodiscard]] const QString& pastedFolder() const { return m_pastedFolder; }
    [[nodiscard]] bool isDemo() const { return m_isDemo; }
    [[nodiscard]] QString settingsId() const;
    [[nodiscard]] QString title() const; ///< For people.

private:
    const bool m_isDemo;
    const QString m_pastedFolder;
    ServerSession m_session;
    ThumbnailStore m_thumbnails;
    UploadQueue m_uploads;
    RunJournal m_runs;
    ImageDeletions m_deletions;
    OriginalFiles m_originals;
    ValueHistory m_history;
};

} // namespace vitrine
