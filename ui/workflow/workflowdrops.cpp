// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/workflowdrops.h"

#include "lib/workflow/workflowfile.h"
#include "ui/shell/filedrops.h"
#include "ui/shell/itemsmime.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace vitrine {

WorkflowDrops::WorkflowDrops(QWidget& area, QString serverId)
    : m_area(area)
    , m_serverId(std::move(serverId))
{
    area.setAcceptDrops(true);
    area.installEventFilter(this);
}

void WorkflowDrops::letThrough(QWidget& form)
{
    for (QLineEdit* line : form.findChildren<QLineEdit*>())
        line->installEventFilter(this);
    for (QPlainTextEdit* text : form.findChildren<QPlainTextEdit*>())
        text->viewport()->installEventFilter(this);
}

WorkflowDrops::Found WorkflowDrops::in(const QMimeData& data) const
{
    if (itemsmime::serverOf(data) == m_serverId) {
        const std::optional<ItemsOnTheirWay> items = itemsmime::read(data);
        return {.file = {}, .image = items && items->names.size() == 1 ? items->names.first() : QString()};
    }
    if (const QString workflow = FileDrops::workflowIn(data); !workflow.isEmpty())
        return {.file = workflow, .image = {}};
    const QList<QUrl> files = FileDrops::filesIn(data);
    if (files.size() == 1 && isPictureFile(files.first().toLocalFile()))
        return {.file = files.first().toLocalFile(), .image = {}};
    return {};
}

bool WorkflowDrops::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto& drop = *static_cast<QDropEvent*>(event);
        if (watched == &m_area)
            return onArea(drop, event->type() == QEvent::Drop);
        if (in(*drop.mimeData()).isEmpty())
            return false;
        event->ignore(); // on to the area
        return true;
    }
    default:
        return false;
    }
}

bool WorkflowDrops::onArea(QDropEvent& event, bool isDrop)
{
    const Found found = in(*event.mimeData());
    if (found.isEmpty())
        return false;
    // Nothing is ever taken away where it was.
    if (event.possibleActions() & Qt::CopyAction)
        event.setDropAction(Qt::CopyAction);
    event.accept();
    if (isDrop && !found.file.isEmpty())
        Q_EMIT fileDropped(found.file);
    else if (isDrop)
        Q_EMIT imageDropped(found.image);
    return true;
}

} // namespace vitrine
