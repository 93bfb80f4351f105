// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/resultactions.h"

#include "lib/api/images.h"
#include "ui/gallery/itemdrag.h"
#include "ui/shell/servertext.h"
#include "ui/workflow/runpicturesmodel.h"
#include "ui/workflow/runpicturesview.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace vitrine {

ResultActions::ResultActions(ServerSession& session, ThumbnailStore& thumbnails, MessageBanner& banner,
                             QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_thumbnails(thumbnails)
    , m_banner(banner)
{
}

void ResultActions::serve(RunPicturesView& strip)
{
    connect(&strip, &RunPicturesView::imageActivated, this, &ResultActions::opened);
    strip.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&strip, &QWidget::customContextMenuRequested, this,
            [this, &strip](const QPoint& place) { showMenu(strip, place); });
    if (!m_files)
        return;
    auto* drag = new ItemDrag(strip,
                              {.count = [&strip] { return strip.selectedNames().size(); },
                               .names = [&strip] { return strip.selectedNames(); }},
                              m_session, m_thumbnails, *m_files, m_banner, &strip);
    connect(&strip, &RunPicturesView::dragStarted, drag, &ItemDrag::begin);
}

void ResultActions::showMenu(RunPicturesView& strip, const QPoint& place)
{
    // From the keyboard it is asked for wherever the pointer is.
    const QModelIndex under = strip.indexAt(place);
    const QModelIndex index = under.isValid() ? under : strip.currentIndex();
    const QString name = index.data(RunPicturesModel::NameRole).toString();
    if (name.isEmpty())
        return;
    strip.setCurrentIndex(index);
    auto* menu = new QMenu(&strip);
    menu->setObjectName(u"resultMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, [this, name] { Q_EMIT opened(name); });
    const QList<Target> targets = m_targets && !isVideoName(name) ? m_targets() : QList<Target>();
    const auto use = [this, name](const Target& target) {
        return [this, name, field = target.field] { Q_EMIT useWanted(field, name); };
    };
    if (targets.size() == 1) {
        menu->addAction(tr("&Use as Input: %1").arg(servertext::forMenu(targets.first().label)), this,
                        use(targets.first()));
    } else {
        QMenu* fields = menu->addMenu(tr("&Use as Input"));
        fields->setEnabled(!targets.isEmpty());
        for (const Target& target : targets)
            fields->addAction(servertext::forMenu(target.label), this, use(target));
    }
    menu->addSeparator();
    menu->addAction(tr("&Copy Image Name"), this, [name] { QApplication::clipboard()->setText(name); });
    menu->popup(under.isValid() ? strip.viewport()->mapToGlobal(place)
                                : strip.viewport()->mapToGlobal(strip.visualRect(index).center()));
}

} // namespace vitrine
