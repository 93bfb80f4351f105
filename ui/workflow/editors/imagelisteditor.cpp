// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/editors/imagelisteditor.h"

#include "lib/imaging/thumbnailstore.h"
#include "ui/shell/metrics.h"
#include "ui/workflow/collectionmodel.h"
#include "ui/workflow/fieldsources.h"
#include "ui/workflow/intakebar.h"
#include "ui/workflow/itemtiledelegate.h"
#include "ui/workflow/look.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonObject>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr double tileLines = 5;
constexpr int mostRowsShown = 3;

} // namespace

ImageListEditor::ImageListEditor(const FormField& field, FieldSources& sources, QWidget* parent)
    : CollectionEditor(field, sources, parent)
    , m_intake(new ItemIntake(*this, sources, isVideo() ? ItemIntake::What::Videos : ItemIntake::What::Images,
                              true))
    , m_tiles(new ItemTileDelegate(isVideo() ? u"video_name"_s : u"image_name"_s, sources.thumbnails(), this))
    , m_edge(look::lines(this, tileLines))
{
    m_tiles->setEdge(m_edge);
    // Not the icon mode: that one moves tiles about freely when they are dragged.
    view().setFlow(QListView::LeftToRight);
    view().setWrapping(true);
    view().setResizeMode(QListView::Adjust);
    view().setUniformItemSizes(true);
    view().setGridSize({m_edge, m_edge});
    view().setItemDelegate(m_tiles);
    m_intake->watch(*view().viewport());
    column().insertWidget(1,
                          new IntakeBar(*m_intake,
                                        isVideo() ? ItemIntake::What::Videos : ItemIntake::What::Images, true,
                                        this));
    connect(m_intake, &ItemIntake::itemsTaken, this, &ImageListEditor::put);
    connect(m_intake, &ItemIntake::stateChanged, this, qOverload<>(&QWidget::update));
    connect(view().verticalScrollBar(), &QScrollBar::valueChanged, this, &ImageListEditor::updateDemand);
    connect(&model(), &CollectionModel::edited, this, &ImageListEditor::updateDemand);
    if (ThumbnailStore* thumbnails = sources.thumbnails()) {
        const auto repaint = [this] { view().viewport()->update(); };
        connect(thumbnails, &ThumbnailStore::ready, this, repaint);
        connect(thumbnails, &ThumbnailStore::failed, this, repaint);
    }
    setValue(QJsonValue::Undefined);
}

bool ImageListEditor::isVideo() const
{
    return field().kind().id() == "video-list"_L1;
}

void ImageListEditor::setValue(const QJsonValue& value)
{
    CollectionEditor::setValue(value);
    updateDemand();
}

void ImageListEditor::put(const QStringList& names)
{
    QJsonArray entries;
    for (const QString& name : names)
        entries.append(QJsonObject{{isVideo() ? u"video_name"_s : u"image_name"_s, name}});
    model().append(entries);
}

bool ImageListEditor::paste()
{
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    return held && m_intake->take(*held);
}

int ImageListEditor::columns() const
{
    return std::max(1, view().viewport()->width() / m_edge);
}

int ImageListEditor::contentHeight() const
{
    const int rows = (model().rowCount() + columns() - 1) / columns();
    return m_edge * std::clamp(rows, 1, mostRowsShown);
}

QString ImageListEditor::emptyText() const
{
    return isVideo() ? tr("Drop videos here") : tr("Drop images here");
}

void ImageListEditor::updateDemand()
{
    ThumbnailStore* thumbnails = sources().thumbnails();
    if (!thumbnails || !isVisible())
        return;
    const int first = view().verticalScrollBar()->value() / m_edge * columns();
    const int count = (mostRowsShown + 2) * columns();
    QStringList names;
    for (int row = first; row < std::min(model().rowCount(), first + count); ++row)
        names.append(m_tiles->nameOf(model().index(row)));
    thumbnails->setDemand(this, names);
}

void ImageListEditor::showEvent(QShowEvent* event)
{
    CollectionEditor::showEvent(event);
    updateDemand();
}

void ImageListEditor::hideEvent(QHideEvent* event)
{
    CollectionEditor::hideEvent(event);
    if (ThumbnailStore* thumbnails = sources().thumbnails())
        thumbnails->clearDemand(this);
}

void ImageListEditor::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_intake->isHovered())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRoundedRect(QRectF(view().geometry()).adjusted(-1, -1, 1, 1), 4, 4);
}

} // namespace vitrine
