// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/jobs/changeitemsjob.h"

#include <QObject>
#include <QStringList>

namespace vitrine {

class MessageBanner;
class ServerSession;

/// Stars images and videos and changes their category for the window: shows it at once, does it, and says
/// what was not done.
class ItemChanges : public QObject {
    Q_OBJECT

public:
    ItemChanges(ServerSession& session, MessageBanner& banner, QObject* parent = nullptr);
    ~ItemChanges() override;

    void setStarred(const QStringList& names, bool starred);
    /// `category`: the server's word.
    void setCategory(const QStringList& names, const QString& category);

private:
    void change(const ItemChange& change, const QStringList& names);
    void onFinished(const ChangeItemsJob& job, const ItemChange& change);

    ServerSession& m_session;
    MessageBanner& m_banner;
};

} // namespace vitrine
