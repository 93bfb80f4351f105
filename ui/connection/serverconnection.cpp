// SPDX-License-Identifier: Apache-2.0
#include "ui/connection/serverconnection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString folderOf(const ServerProfile& profile, bool isDemo, const QString& cacheRoot)
{
    return isDemo || cacheRoot.isEmpty() ? QString() : cacheRoot + u'/' + profile.id();
}

ThumbnailStore::Options thumbnailOptions(const ServerProfile& profile, const QString& folder)
{
    ThumbnailStore::Options options;
    // Servers with accounts answer "private, no-store": another user of this machine must not find the
    // pictures.
    if (!folder.isEmpty() && profile.token.isEmpty())
        options.cacheFolder = folder + u"/thumbnails"_s;
    return options;
}

} // namespace

ServerConnection::ServerConnection(const ServerProfile& profile, bool isDemo, const QString& cacheRoot)
    : m_isDemo(isDemo)
    , m_session(profile, folderOf(profile, isDemo, cacheRoot))
    , m_thumbnails(m_session.images().api(), thumbnailOptions(profile, folderOf(profile, isDemo, cacheRoot)))
{
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
