// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/workflowdocument.h"
#include "ui/workflow/workfloworigin.h"

#include <QObject>
#include <QPointer>

namespace vitrine {

class MessageBanner;
class ServerSession;

/// Reads workflows from where they are, for the panel that shows them. What cannot be read is said in the
/// banner.
class WorkflowOpening : public QObject {
    Q_OBJECT

public:
    WorkflowOpening(ServerSession& session, MessageBanner& banner, QObject* parent = nullptr);

    /// A saved one, or the one that made a picture. Read in a worker.
    void openFile(const QString& path);
    /// What made an image or a video of the server.
    void openImage(const QString& name);
    /// Of the server's library; `name` is only told.
    void openRecord(const QString& workflowId, const QString& name);
    /// Something was asked for and is not there yet.
    [[nodiscard]] bool isUnderWay() const { return !m_asked.isNull(); }

Q_SIGNALS:
    void read(const vitrine::WorkflowDocument& document, const vitrine::WorkflowOrigin& origin);
    /// After `read`, or after the banner says why not. Not told when another wish came meanwhile.
    void fileOpened(bool isRead);
    /// It is not in the library any more.
    void recordGone(const QString& workflowId);

private:
    void fail(const QString& sentence, const QString& details = {});

    ServerSession& m_session;
    MessageBanner& m_banner;
    QPointer<QObject> m_asked; ///< The newest wish counts: what is under way for an older one.
};

} // namespace vitrine
