// SPDX-License-Identifier: Apache-2.0
#include "ui/deletion/deleting.h"

#include "lib/deletion/imagedeletions.h"
#include "ui/connection/serverconnection.h"
#include "ui/deletion/deletionbar.h"
#include "ui/deletion/deletiontexts.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/imagelistmodel.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/messagebanner.h"
#include "ui/viewer/imageviewer.h"
#include "ui/workflow/workflowpanel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString topic = u"deletion"_s;

} // namespace

Deleting::Deleting(ServerConnection& connection, GalleryPage& gallery, WorkflowPanel& workflow,
                   const ActionRegistry& actions, MessageBanner& banner, QObject* parent)
    : QObject(parent)
    , m_connection(connection)
    , m_gallery(gallery)
    , m_workflow(workflow)
    , m_actions(actions)
    , m_banner(banner)
    , m_bar(new DeletionBar(connection.deletions()))
{
    ImageDeletions& deletions = connection.deletions();
    QAction* action = actions.action(u"image.delete"_s);
    gallery.addAction(action);
    connect(action, &QAction::triggered, this, &Deleting::deleteSelection);
    connect(actions.action(u"edit.restoreDeleted"_s), &QAction::triggered, &deletions,
            &ImageDeletions::restore);

    connect(&deletions, &ImageDeletions::changed, this, &Deleting::onChanged);
    connect(&deletions, &ImageDeletions::undone, this, &Deleting::select);
    connect(&deletions, &ImageDeletions::refused, this, &Deleting::onRefused);
    connect(&deletions, &ImageDeletions::restored, this, &Deleting::onRestored);
    connect(&workflow, &WorkflowPanel::stateChanged, this, &Deleting::updateWarning);
    connect(&gallery, &GalleryPage::selectionChanged, this, &Deleting::updateActions);
    connect(&gallery, &GalleryPage::pageChanged, this, &Deleting::updateActions);
    connect(&gallery, &GalleryPage::listStateChanged, this, [this] { selectWhenThere(m_toSelect); });
    updateActions();
}

Deleting::~Deleting()
{
    m_banner.clear(topic);
    for (const QString& id : {u"image.delete"_s, u"edit.restoreDeleted"_s})
        m_actions.action(id)->setEnabled(false);
    delete m_bar;
}

DeletionBar& Deleting::bar()
{
    return *m_bar;
}

void Deleting::deleteSelection()
{
    if (!canDelete())
        return;
    const bool viewing = m_gallery.isViewing();
    const QStringList names = m_gallery.chosenNames();
    m_banner.clear(topic);
    if (names.value(0).isEmpty())
        return;
    const QString next = successorOf(names);
    m_connection.deletions().remove(names);
    if (next.isEmpty())
        m_gallery.closeViewer();
    else if (viewing)
        m_gallery.openImage(next);
    else
        m_gallery.view().setCurrentName(next);
}

bool Deleting::canDelete() const
{
    return m_gallery.chosenCount() > 0;
}

/// What the eye falls on when they are gone: the first one behind them, else the last one before.
QString Deleting::successorOf(const QStringList& names) const
{
    const ImageList* list = m_gallery.list();
    QList<int> rows;
    for (const QString& name : names) {
        if (const int row = list->row(name); row >= 0)
            rows.append(row);
    }
    if (rows.isEmpty())
        return {};
    std::sort(rows.begin(), rows.end());
    int behind = rows.first();
    for (const int row : std::as_const(rows))
        behind += row == behind ? 1 : 0;
    return list->names().value(behind < list->names().size() ? behind : rows.first() - 1);
}

void Deleting::select(const QStringList& names)
{
    GalleryView& view = m_gallery.view();
    const ImageList* list = m_gallery.list();
    QList<int> rows;
    for (const QString& name : names) {
        if (const int row = list->row(name); row >= 0)
            rows.append(row);
    }
    if (rows.isEmpty())
        return;
    if (m_gallery.isViewing()) {
        m_gallery.openImage(list->names().at(rows.first()));
        return;
    }
    std::sort(rows.begin(), rows.end());
    view.selectionModel()->setCurrentIndex(view.model()->index(rows.first(), 0),
                                           QItemSelectionModel::NoUpdate);
    view.selectRows(rangesOf(rows), QItemSelectionModel::ClearAndSelect);
}

void Deleting::selectWhenThere(QStringList names) // a copy: it may be the member
{
    const ImageList* list = m_gallery.list();
    const bool there = std::any_of(names.cbegin(), names.cend(),
                                   [list](const QString& name) { return list->row(name) >= 0; });
    m_toSelect = there ? QStringList() : names;
    if (there)
        select(names);
}

void Deleting::onChanged()
{
    const PendingDeletions& pending = m_connection.deletions().pending();
    const qint64 newest = pending.isEmpty() ? 0 : pending.all().last().id;
    if (newest != m_warnedOf)
        updateWarning();
    updateActions();
}

void Deleting::updateWarning()
{
    const PendingDeletions& pending = m_connection.deletions().pending();
    m_warnedOf = pending.isEmpty() ? 0 : pending.all().last().id;
    QString sentence;
    if (!pending.isEmpty() && m_workflow.hasWorkflow()) {
        const NodeTemplates& templates = m_connection.session().templates().templates();
        sentence = deletiontexts::usage(pending.names(), referencesOf(m_workflow.document(), templates));
    }
    m_bar->setWarning(sentence);
}

void Deleting::onRefused(const QStringList& names, const std::optional<ApiError>& error)
{
    const QString what = tr("%Ln image(s) not deleted: %1.", nullptr, static_cast<int>(names.size()))
                             .arg(deletiontexts::some(names));
    const QString why = error
        ? error->userMessage()
        : tr("The server gives no reason; they may belong to another user, or their files are locked.");
    QStringList details = names;
    if (error)
        details.prepend(error->logLine());
    m_banner.show(MessageBanner::Kind::Error, topic, what + u' ' + why,
                  {tr("Try Again"), [this, names] { m_connection.deletions().remove(names); }},
                  details.join(u'\n'));
}

void Deleting::onRestored(const QList<ImageDto>& images, const QStringList& problems)
{
    QStringList names;
    for (const ImageDto& image : images)
        names.append(image.imageName);
    const bool shown = std::any_of(names.cbegin(), names.cend(),
                                   [this](const QString& name) { return m_gallery.list()->row(name) >= 0; });
    MessageBanner::Action action;
    if (shown) {
        m_gallery.closeViewer();
        select(names);
    } else if (!images.isEmpty()) {
        const std::optional<QString> board = images.first().boardId.value_or(u"none"_s);
        action = {tr("Show"), [this, names, board] {
                      m_toSelect = names;
                      Q_EMIT boardWanted(board);
                      selectWhenThere(names);
                  }};
    }
    if (images.isEmpty() && m_connection.deletions().restorableCount() > 0)
        action = {tr("Try Again"), [this] { m_connection.deletions().restore(); }};
    if (problems.isEmpty())
        m_banner.show(MessageBanner::Kind::Success, topic,
                      tr("%Ln image(s) restored, as new images with new names.", nullptr,
                         static_cast<int>(images.size())),
                      action);
    else
        m_banner.show(MessageBanner::Kind::Warning, topic,
                      images.isEmpty()
                          ? problems.first()
                          : tr("%Ln image(s) restored. %1", nullptr, static_cast<int>(images.size()))
                                .arg(problems.first()),
                      action, problems.size() > 1 ? problems.join(u'\n') : QString());
}

void Deleting::updateActions()
{
    const ImageDeletions& deletions = m_connection.deletions();
    m_actions.action(u"image.delete"_s)->setEnabled(canDelete());
    m_actions.action(u"edit.restoreDeleted"_s)
        ->setEnabled(deletions.restorableCount() > 0 && deletions.restoringCount() == 0);
}

} // namespace vitrine
