// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/templatestore.h"

#include <QObject>

class QAction;

namespace vitrine {

class MessageBanner;
class StatusStrip;

/// The action "Reload Nodes" of one server: reads its node types again and tells what came of it in the
/// status bar, or in the banner when it failed. The open form follows by itself.
class NodeReload : public QObject {
    Q_OBJECT

public:
    /// All of them outlive this.
    NodeReload(TemplateStore& templates, QAction& action, StatusStrip& status, MessageBanner& banner,
               QObject* parent);
    ~NodeReload() override;

    void start();

private:
    void onRefreshed(TemplateStore::Refresh result);
    void updateAction();

    TemplateStore& m_templates;
    QAction& m_action;
    StatusStrip& m_status;
    MessageBanner& m_banner;
    bool m_wanted = false; ///< By the user; the session reads the nodes by itself, too.
};

} // namespace vitrine
