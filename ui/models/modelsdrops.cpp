// SPDX-License-Identifier: Apache-2.0
#include "ui/models/modelsdrops.h"

#include "lib/workflow/workflowfile.h"
#include "ui/models/installdialog.h"
#include "ui/models/modelsmodel.h"
#include "ui/shell/filedrops.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTreeView>

namespace vitrine {

namespace {

QString pictureIn(const QMimeData& data)
{
    const QList<QUrl> files = FileDrops::filesIn(data);
    const QString path = files.size() == 1 ? files.first().toLocalFile() : QString();
    return isPictureFile(path) ? path : QString();
}

} // namespace

ModelsDrops::ModelsDrops(QWidget& window, QTreeView& tree, QWidget& details, std::function<QString()> shown)
    : QObject(&window)
    , m_window(window)
    , m_tree(tree)
    , m_details(details)
    , m_shown(std::move(shown))
{
    for (QWidget* area : {&window, static_cast<QWidget*>(tree.viewport()), &details}) {
        area->setAcceptDrops(true);
        area->installEventFilter(this);
    }
}

QString ModelsDrops::keyAt(const QObject* watched, const QDropEvent& event) const
{
    if (watched == &m_details)
        return m_shown();
    if (watched == m_tree.viewport())
        return m_tree.indexAt(event.position().toPoint()).data(ModelsModel::KeyRole).toString();
    return {};
}

bool ModelsDrops::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto& enter = *static_cast<QDropEvent*>(event);
        enter.setAccepted(m_allowed && InstallDialog::canTake(*enter.mimeData()));
        return true;
    }
    case QEvent::DragMove:
        return onDrag(watched, *static_cast<QDropEvent*>(event), false);
    case QEvent::Drop:
        return onDrag(watched, *static_cast<QDropEvent*>(event), true);
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool ModelsDrops::onDrag(QObject* watched, QDropEvent& event, bool isDrop)
{
    const QString picture = pictureIn(*event.mimeData());
    const QString key = picture.isEmpty() ? QString() : keyAt(watched, event);
    const bool takes =
        m_allowed && (picture.isEmpty() ? InstallDialog::canTake(*event.mimeData()) : !key.isEmpty());
    if (!takes) {
        event.ignore();
        return true;
    }
    if (event.possibleActions() & Qt::CopyAction)
        event.setDropAction(Qt::CopyAction);
    event.accept();
    if (!key.isEmpty() && watched == m_tree.viewport()) // shows which one gets it
        m_tree.setCurrentIndex(m_tree.indexAt(event.position().toPoint()).siblingAtColumn(0));
    if (isDrop && !picture.isEmpty())
        Q_EMIT coverDropped(key, picture);
    else if (isDrop)
        Q_EMIT sourcesDropped(*event.mimeData());
    return true;
}

} // namespace vitrine
