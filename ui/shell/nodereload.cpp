// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/nodereload.h"

#include "ui/shell/messagebanner.h"
#include "ui/shell/statusstrip.h"

#include <QAction>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString nodesTopic = u"nodes"_s;

} // namespace

NodeReload::NodeReload(TemplateStore& templates, QAction& action, StatusStrip& status, MessageBanner& banner,
                       QObject* parent)
    : QObject(parent)
    , m_templates(templates)
    , m_action(action)
    , m_status(status)
    , m_banner(banner)
{
    connect(&action, &QAction::triggered, this, &NodeReload::start);
    connect(&templates, &TemplateStore::refreshingChanged, this, &NodeReload::updateAction);
    connect(&templates, &TemplateStore::refreshed, this, &NodeReload::onRefreshed);
    updateAction();
}

NodeReload::~NodeReload()
{
    m_action.setEnabled(false);
    m_status.clearNote();
    m_banner.clear(nodesTopic);
}

void NodeReload::updateAction()
{
    m_action.setEnabled(!m_templates.isRefreshing());
}

void NodeReload::start()
{
    m_wanted = true;
    m_banner.clear(nodesTopic);
    m_status.showBusy(tr("Reading the server's nodes…"));
    m_templates.refresh();
}

void NodeReload::onRefreshed(TemplateStore::Refresh result)
{
    const bool failed = result == TemplateStore::Refresh::Failed;
    if (!failed)
        m_banner.clear(nodesTopic);
    if (!std::exchange(m_wanted, false))
        return;
    const int count = static_cast<int>(m_templates.templates().count());
    if (failed) {
        m_status.clearNote();
        m_banner.show(MessageBanner::Kind::Error, nodesTopic,
                      tr("The server's nodes could not be read again; those of before are used. %1")
                          .arg(m_templates.error().userMessage()),
                      {tr("Try again"), [this] { start(); }}, m_templates.error().logLine());
    } else if (result == TemplateStore::Refresh::Changed) {
        m_status.showNote(tr("The server's nodes have changed: %Ln node type(s) now", nullptr, count));
    } else {
        m_status.showNote(tr("The server's nodes are unchanged: %Ln node type(s)", nullptr, count));
    }
}

} // namespace vitrine
