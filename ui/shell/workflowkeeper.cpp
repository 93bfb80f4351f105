// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/workflowkeeper.h"

#include "lib/base/settings.h"
#include "ui/gallery/gallerypage.h"
#include "ui/shell/sessionview.h"
#include "ui/workflow/workflowpanel.h"

#include <QDockWidget>
#include <QFileInfo>

namespace vitrine {

struct KeptWorkflow {
    WorkflowPanel::State state;
};

WorkflowKeeper::WorkflowKeeper(QDockWidget& dock, Settings& settings)
    : QObject(&dock)
    , m_dock(dock)
    , m_settings(settings)
{
}

WorkflowKeeper::~WorkflowKeeper() = default;

void WorkflowKeeper::attach(SessionView& view)
{
    m_view = &view;
    WorkflowPanel& panel = view.workflow();
    connect(&panel, &WorkflowPanel::stateChanged, this, [this] { m_dock.setWindowModified(isModified()); });
    if (const std::unique_ptr<KeptWorkflow> kept = std::move(m_kept)) {
        panel.restore(kept->state);
        return;
    }
    const QString last = m_settings.get<SettingKey::LastWorkflowFile>();
    if (last.isEmpty() || !QFileInfo::exists(last))
        return;
    // After the first pictures: a form is not what a start waits for.
    connect(&view.gallery(), &GalleryPage::screenComplete, &panel, [&panel, last] {
        if (!panel.hasWorkflow() && !panel.isOpening())
            panel.openFile(last);
    });
}

void WorkflowKeeper::detach()
{
    if (m_view && m_view->workflow().hasWorkflow())
        m_kept = std::make_unique<KeptWorkflow>(KeptWorkflow{m_view->workflow().state()});
    m_view = nullptr;
    m_dock.setWindowModified(false);
}

bool WorkflowKeeper::isModified() const
{
    return m_view && m_view->workflow().isModified();
}

void WorkflowKeeper::whenSafe(const std::function<void()>& go)
{
    if (!isModified()) {
        go();
        return;
    }
    m_dock.show();
    m_dock.raise();
    m_view->workflow().whenSafe(go);
}

} // namespace vitrine
