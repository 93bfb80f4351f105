// SPDX-License-Identifier: Apache-2.0
#include "ui/library/workflowpictures.h"

#include "lib/api/itemrecords.h"
#include "lib/base/settings.h"
#include "lib/workflow/workflowfile.h"
#include "ui/library/libraryactions.h"
#include "ui/library/librarymodel.h"
#include "ui/shell/filedrops.h"
#include "ui/shell/itemsmime.h"
#include "ui/shell/messagebanner.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace vitrine {

WorkflowPictures::WorkflowPictures(QListView& view, const LibraryModel& model, LibraryActions& actions,
                                   Settings& settings, MessageBanner& banner, QString serverId)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
    , m_actions(actions)
    , m_settings(settings)
    , m_banner(banner)
    , m_serverId(std::move(serverId))
{
    view.viewport()->setAcceptDrops(true);
    view.viewport()->installEventFilter(this);
}

void WorkflowPictures::chooseFile(const WorkflowListItem& item)
{
    auto* dialog = new QFileDialog(m_view.window(), tr("Picture of the Workflow"),
                                   m_settings.get<SettingKey::LastFolder>(),
                                   tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, item](const QString& path) {
        m_settings.set<SettingKey::LastFolder>(QFileInfo(path).absolutePath());
        m_actions.setThumbnail(item, path);
    });
    dialog->open();
}

void WorkflowPictures::takeSelection(const WorkflowListItem& item)
{
    for (const QString& name : m_selection ? m_selection() : QStringList()) {
        if (isVideoName(name))
            continue;
        m_actions.setThumbnailFrom(item, name);
        return;
    }
    m_banner.show(MessageBanner::Kind::Info, u"library"_s, tr("No image is selected in the gallery."));
}

WorkflowPictures::Found WorkflowPictures::in(const QDropEvent& event) const
{
    const QMimeData& data = *event.mimeData();
    if (itemsmime::serverOf(data) == m_serverId) {
        const std::optional<ItemsOnTheirWay> items = itemsmime::read(data);
        const bool one = items && items->names.size() == 1 && !isVideoName(items->names.first());
        return {.file = {}, .image = one ? items->names.first() : QString()};
    }
    const QList<QUrl> files = FileDrops::filesIn(data);
    const QString path = files.size() == 1 ? files.first().toLocalFile() : QString();
    return {.file = isPictureFile(path) ? path : QString(), .image = {}};
}

bool WorkflowPictures::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto& enter = *static_cast<QDropEvent*>(event);
        const Found found = in(enter);
        enter.setAccepted(!found.file.isEmpty() || !found.image.isEmpty());
        return true;
    }
    case QEvent::DragMove:
        return onDrag(*static_cast<QDropEvent*>(event), false);
    case QEvent::Drop:
        return onDrag(*static_cast<QDropEvent*>(event), true);
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool WorkflowPictures::onDrag(QDropEvent& event, bool isDrop)
{
    const QModelIndex index = m_view.indexAt(event.position().toPoint());
    const WorkflowListItem* item = m_model.itemAt(index);
    const Found found = in(event);
    if (!item || !LibraryActions::isChangeable(*item) || (found.file.isEmpty() && found.image.isEmpty())) {
        event.ignore();
        return true;
    }
    m_view.setCurrentIndex(index); // shows which one gets it
    if (event.possibleActions() & Qt::CopyAction)
        event.setDropAction(Qt::CopyAction);
    event.accept();
    if (isDrop && !found.file.isEmpty())
        m_actions.setThumbnail(*item, found.file);
    else if (isDrop)
        m_actions.setThumbnailFrom(*item, found.image);
    return true;
}

} // namespace vitrine
