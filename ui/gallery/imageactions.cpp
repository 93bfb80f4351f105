// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/imageactions.h"

#include "lib/session/login.h"
#include "lib/session/serversession.h"
#include "ui/boards/chooseboarddialog.h"
#include "ui/connection/serverconnection.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/messagebanner.h"
#include "ui/viewer/imageviewer.h"
#include "ui/workflow/workflowpanel.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString topic = u"open-workflow"_s;
/// Whether a selection is starred is told by its first ones; nobody waits for 100,000.
constexpr int mostLookedAt = 500;

} // namespace

ImageActions::ImageActions(ServerConnection& connection, GalleryPage& gallery, WorkflowPanel& workflow,
                           const ActionRegistry& actions, MessageBanner& banner, QObject* parent)
    : QObject(parent)
    , m_connection(connection)
    , m_gallery(gallery)
    , m_workflow(workflow)
    , m_actions(actions)
    , m_banner(banner)
    , m_changes(connection.session(), banner)
    , m_programs(connection.originals(), banner)
    , m_drag(gallery.view(),
             {.count = [&gallery] { return gallery.view().selectedCount(); },
              .names = [&gallery] { return gallery.view().selectedNames(); }},
             connection.session(), connection.thumbnails(), connection.originals(), banner)
    , m_categories(new QMenu(&gallery))
    , m_fields(new QMenu(&gallery))
    , m_context(new QMenu(&gallery))
{
    m_context->setObjectName(u"imageMenu"_s);
    actions.action(u"image.category"_s)->setMenu(m_categories);
    actions.action(u"image.useInForm"_s)->setMenu(m_fields);
    // Their keys mean something else elsewhere in the window.
    for (const QString& id : {u"edit.copyImage"_s, u"image.star"_s, u"image.details"_s})
        gallery.addAction(actions.action(id));
    fillCategories();
    connectActions();
    connect(m_fields, &QMenu::aboutToShow, this, &ImageActions::fillFields);
    for (QWidget* widget :
         {static_cast<QWidget*>(&gallery.view()), static_cast<QWidget*>(&gallery.viewer())}) {
        widget->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(widget, &QWidget::customContextMenuRequested, this,
                [this, widget](const QPoint& place) { showContextMenu(widget, place); });
    }
    for (const QString& id :
         {u"image.open"_s, u"image.openElsewhere"_s, u"image.compare"_s, QString(), u"image.star"_s,
          u"image.moveToBoard"_s, u"image.copyToBoard"_s, u"image.category"_s, QString(),
          u"image.openWorkflow"_s, u"image.useInForm"_s, u"image.details"_s, QString(), u"edit.copyImage"_s,
          u"edit.copyFile"_s, u"edit.copyName"_s, u"image.saveAs"_s, QString(), u"image.delete"_s}) {
        if (id.isEmpty())
            m_context->addSeparator();
        else
            m_context->addAction(actions.action(id));
    }
    connect(&m_programs, &OtherPrograms::exportWanted, this, &ImageActions::exportWanted);
    connect(&gallery.view(), &GalleryView::dragStarted, &m_drag, &ItemDrag::begin);
    connect(&m_drag, &ItemDrag::exportWanted, this, &ImageActions::exportWanted);
    connect(&gallery, &GalleryPage::selectionChanged, this, &ImageActions::updateActions);
    connect(&gallery, &GalleryPage::pageChanged, this, &ImageActions::updateActions);
    connect(&gallery, &GalleryPage::playWanted, this, [this](const QString& name) { openElsewhere({name}); });
    connect(&workflow, &WorkflowPanel::stateChanged, this, &ImageActions::updateActions);
    connect(&connection.session(), &ServerSession::stateChanged, this, &ImageActions::updateActions);
    connect(&connection.session().images(), &ImageStore::recordsChanged, this, &ImageActions::updateStarText);
    updateActions();
}

ImageActions::~ImageActions()
{
    m_banner.clear(topic);
    m_actions.action(u"image.category"_s)->setMenu(nullptr);
    m_actions.action(u"image.useInForm"_s)->setMenu(nullptr);
}

void ImageActions::connectActions()
{
    const auto on = [this](const QString& id, auto slot) {
        connect(m_actions.action(id), &QAction::triggered, this, slot);
    };
    on(u"image.star"_s, [this] { toggleStar(); });
    on(u"image.moveToBoard"_s, [this] { chooseBoard(false); });
    on(u"image.copyToBoard"_s, [this] { chooseBoard(true); });
    on(u"image.openWorkflow"_s, [this] { openWorkflow(); });
    on(u"image.openElsewhere"_s, [this] { openElsewhere(chosen()); });
    on(u"edit.copyImage"_s, [this] {
        const QStringList images = chosenImages();
        if (images.size() == 1)
            m_programs.copyPicture(images.first());
    });
    on(u"edit.copyFile"_s, [this] { m_programs.copyFiles(chosen()); });
    on(u"image.saveAs"_s, [this] {
        const QStringList names = chosen();
        if (names.size() == 1)
            m_programs.saveAs(names.first(), m_gallery.window());
        else if (names.size() > 1)
            Q_EMIT exportWanted(names);
    });
}

QStringList ImageActions::chosen() const
{
    return m_gallery.chosenNames();
}

QStringList ImageActions::chosenImages() const
{
    QStringList names = chosen();
    names.removeIf(&isVideoName);
    return names;
}

void ImageActions::updateActions()
{
    const int count = m_gallery.chosenCount();
    const bool canChange = count > 0 && m_connection.session().state() != ServerSession::State::Offline;
    const auto enable = [this](const QString& id, bool enabled) {
        m_actions.action(id)->setEnabled(enabled);
    };
    for (const QString& id :
         {u"image.star"_s, u"image.moveToBoard"_s, u"image.copyToBoard"_s, u"image.category"_s})
        enable(id, canChange);
    for (const QString& id : {u"edit.copyFile"_s, u"image.saveAs"_s, u"image.details"_s})
        enable(id, count > 0);
    const QString only = count == 1 ? chosen().value(0) : QString();
    enable(u"edit.copyImage"_s, count == 1 && !isVideoName(only));
    enable(u"image.openWorkflow"_s, count == 1);
    enable(u"image.openElsewhere"_s, count > 0 && count <= OtherPrograms::mostFiles);
    enable(u"image.useInForm"_s, count > 0 && !m_workflow.imageFields().isEmpty());
    updateStarText();
}

bool ImageActions::allStarred() const
{
    const QStringList names = m_gallery.chosenNames(mostLookedAt);
    const ImageStore& images = m_connection.session().images();
    return !names.isEmpty() && std::all_of(names.cbegin(), names.cend(), [&images](const QString& name) {
        const ImageDto* record = images.find(name);
        return record && record->starred;
    });
}

void ImageActions::updateStarText()
{
    const bool starred = allStarred();
    QAction* action = m_actions.action(u"image.star"_s);
    action->setText(starred ? tr("Un&star") : tr("&Star"));
}

void ImageActions::toggleStar()
{
    const QStringList names = chosen();
    if (!names.isEmpty())
        m_changes.setStarred(names, !allStarred());
}

void ImageActions::fillCategories()
{
    const QList<QPair<QString, QString>> categories{{u"general"_s, tr("&Image")},
                                                    {u"user"_s, tr("Asset: &User")},
                                                    {u"control"_s, tr("Asset: &Control")},
                                                    {u"mask"_s, tr("Asset: &Mask")},
                                                    {u"other"_s, tr("Asset: &Other")}};
    for (const auto& [category, text] : categories) {
        connect(m_categories->addAction(text), &QAction::triggered, this,
                [this, category = category] { m_changes.setCategory(chosen(), category); });
    }
}

void ImageActions::fillFields()
{
    m_fields->clear();
    for (const WorkflowPanel::ImageField& field : m_workflow.imageFields()) {
        // A label is anybody's text: in a menu & is the mnemonic.
        connect(m_fields->addAction(QString(field.label).replace(u'&', "&&"_L1)), &QAction::triggered, this,
                [this, index = field.index] { useInField(index); });
    }
}

void ImageActions::useInField(int field)
{
    m_workflow.useImages(field, chosenImages());
    Q_EMIT workflowShown();
}

void ImageActions::chooseBoard(bool copies)
{
    const QStringList names = chosen();
    if (names.isEmpty())
        return;
    const auto count = static_cast<int>(names.size());
    auto* dialog =
        new ChooseBoardDialog(m_connection.session().boards(), m_connection.session().login().permissions(),
                              copies ? tr("Copy %Ln Image(s) to Board", nullptr, count)
                                     : tr("Move %Ln Image(s) to Board", nullptr, count),
                              copies ? tr("&Copy") : tr("&Move"), m_gallery.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChooseBoardDialog::boardChosen, this, [this, copies, names](const QString& boardId) {
        if (copies)
            Q_EMIT copyWanted(names, boardId);
        else
            Q_EMIT moveWanted(names, boardId);
    });
    dialog->open();
}

void ImageActions::openElsewhere(const QStringList& names)
{
    if (!names.isEmpty())
        m_programs.open(names);
}

void ImageActions::openWorkflow()
{
    const QString name = chosen().value(0);
    if (name.isEmpty())
        return;
    Q_EMIT workflowShown();
    m_workflow.openImage(name);
}

void ImageActions::showContextMenu(QWidget* widget, const QPoint& place)
{
    if (m_gallery.chosenCount() == 0)
        return;
    m_context->popup(widget->mapToGlobal(place));
}

} // namespace vitrine
