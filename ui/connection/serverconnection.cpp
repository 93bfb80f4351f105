// SPDX-License-Identifier: Apache-2.0
#include "ui/connection/serverconnection.h"

#include "lib/net/profilelogin.h"
#include "lib/session/login.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString folderOf(const ServerProfile& profile, bool isDemo, const QString& root)
{
    return isDemo || root.isEmpty() ? QString() : root + u'/' + profile.id();
}

QString inFolder(const QString& folder, const QString& name)
{
    return folder.isEmpty() ? QString() : folder + u'/' + name;
}

ThumbnailStore::Options thumbnailOptions(const ServerProfile& profile, const QString& folder)
{
    ThumbnailStore::Options options;
    // Servers with accounts answer "private, no-store": another user of this machine must not find the
    // pictures.
    if (!folder.isEmpty() && !sendsLogin(profile))
        options.cacheFolder = folder + u"/thumbnails"_s;
    return options;
}

} // namespace

ServerConnection::ServerConnection(const ServerProfile& profile, bool isDemo, const ServerFolders& folders)
    : m_isDemo(isDemo)
    , m_pastedFolder(inFolder(folderOf(profile, isDemo, folders.data), u"pasted"_s))
    , m_session(profile, folderOf(profile, isDemo, folders.caches))
    , m_thumbnails(m_session.images().api(),
                   thumbnailOptions(profile, folderOf(profile, isDemo, folders.caches)))
    , m_uploads(m_session,
                {.journalFile = inFolder(folderOf(profile, isDemo, folders.data), u"uploads.sqlite"_s)})
    , m_runs(inFolder(folderOf(profile, isDemo, folders.data), u"runs.json"_s))
    , m_deletions(m_session, {.folder = folderOf(profile, isDemo, folders.caches)})
    , m_originals(m_session.client(), folderOf(profile, isDemo, folders.caches))
    , m_history(isDemo ? QString() : inFolder(folders.data, u"history.sqlite"_s))
{
    m_session.login().holdCalls(folders.tokens);
    QObject::connect(&m_session.client(), &ApiClient::storingRefused, &m_thumbnails,
                     &ThumbnailStore::refuseDisk);
}

QString ServerConnection::settingsId() const
{
    return m_isDemo ? u"demo"_s : m_session.profile().id();
}

QString ServerConnection::title() const
{
    return m_isDemo ? QCoreApplication::translate("vitrine::ServerConnection", "Demo server")
                    : m_session.profile().name;
}

} // namespace vitrine
