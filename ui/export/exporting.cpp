// SPDX-License-Identifier: Apache-2.0
#include "ui/export/exporting.h"

#include "lib/session/serversession.h"
#include "ui/boards/boardmodel.h"
#include "ui/boards/boardspanel.h"
#include "ui/export/exportbar.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/shell/actionregistry.h"
#include "ui/viewer/imageviewer.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QStringList& actionIds()
{
    static const QStringList ids{u"file.exportSelection"_s, u"file.exportBoard"_s, u"file.exportSearch"_s,
                                 u"file.exportStarred"_s};
    return ids;
}

} // namespace

Exporting::Exporting(ServerSession& session, GalleryPage& gallery, BoardsPanel& boards, Settings& settings,
                     const ActionRegistry& actions, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_gallery(gallery)
    , m_boards(boards)
    , m_settings(settings)
    , m_actions(actions)
    , m_queue(session)
    , m_bar(new ExportBar(m_queue))
{
    const std::array slots{&Exporting::exportSelection, &Exporting::exportBoard, &Exporting::exportSearch,
                           &Exporting::exportStarred};
    for (qsizetype i = 0; i < actionIds().size(); ++i)
        connect(actions.action(actionIds().at(i)), &QAction::triggered, this, slots[static_cast<size_t>(i)]);
    connect(&gallery, &GalleryPage::selectionChanged, this, &Exporting::updateActions);
    connect(&gallery, &GalleryPage::pageChanged, this, &Exporting::updateActions);
    connect(&gallery, &GalleryPage::listStateChanged, this, &Exporting::updateActions);
    updateActions();
}

Exporting::~Exporting()
{
    for (const QString& id : actionIds())
        m_actions.action(id)->setEnabled(false);
    delete m_bar;
}

ExportBar& Exporting::bar()
{
    return *m_bar;
}

QStringList Exporting::selection() const
{
    if (m_gallery.isViewing())
        return {m_gallery.viewer().imageName()};
    return m_gallery.showsPictures() ? QStringList() : m_gallery.view().selectedNames();
}

void Exporting::updateActions()
{
    const auto enable = [this](const QString& id, bool enabled) {
        m_actions.action(id)->setEnabled(enabled);
    };
    const bool hasSelection =
        m_gallery.isViewing() || (!m_gallery.showsPictures() && m_gallery.view().selectedCount() > 0);
    enable(u"file.exportSelection"_s, hasSelection);
    enable(u"file.exportBoard"_s, true);
    const ImageList* list = m_gallery.list(); // none before the first board is shown
    enable(u"file.exportSearch"_s, list && !list->query().searchTerm.isEmpty());
    enable(u"file.exportStarred"_s, true);
}

void Exporting::exportImages(const QStringList& names)
{
    if (!names.isEmpty())
        ask({.title = names.size() == 1 ? names.first() : tr("Selection"), .names = names});
}

void Exporting::exportSelection()
{
    exportImages(selection());
}

/// All of it: images and assets, whatever the gallery shows.
void Exporting::exportBoard()
{
    const std::optional<QString>& board = m_boards.currentBoard();
    const QString name = m_boards.model().indexOf(board).data().toString().simplified();
    ask({.title = name, .query = ImageQuery{.boardId = board, .categories = {}}});
}

/// What the gallery shows, in its order.
void Exporting::exportSearch()
{
    const ImageQuery query = m_gallery.list()->query();
    if (query.brokenOnly)
        ask({.title = tr("Search for “%1”, broken only").arg(query.searchTerm.simplified()),
             .whyEmpty = tr("Broken images are those that the server has no file of. To export what else was "
                            "found, turn off “Broken Only”.")});
    else if (!query.searchTerm.isEmpty())
        ask({.title = tr("Search for “%1”").arg(query.searchTerm.simplified()), .query = query});
}

void Exporting::exportStarred()
{
    ask({.title = tr("Starred images of all boards"),
         .query = ImageQuery{.categories = {}, .starredFirst = true, .starredOnly = true}});
}

void Exporting::ask(const ExportScope& scope)
{
    auto* dialog = new ExportDialog(m_session, m_settings, scope, m_gallery.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &QObject::destroyed, dialog, &QDialog::reject); // with its server
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_queue.add(dialog->exportSettings()); });
    dialog->open();
}

} // namespace vitrine
