// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/editors/imageeditor.h"

#include "lib/api/videos.h"
#include "lib/imaging/thumbnailstore.h"
#include "lib/session/serversession.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/workflow/fieldsources.h"
#include "ui/workflow/intakebar.h"
#include "ui/workflow/look.h"
#include "ui/workflow/textlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPixmap>
#include <QToolButton>
#include <QVBoxLayout>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr double tileLines = 5.5;

} // namespace

ImageEditor::ImageEditor(const FormField& field, FieldSources& sources, QWidget* parent)
    : FieldEditor(field, sources, parent)
    , m_picture(new QLabel(this))
    , m_name(new TextLabel(this, TextLabel::Tone::Muted))
    , m_size(new TextLabel(this, TextLabel::Tone::Muted))
    , m_clear(new QToolButton(this))
    , m_intake(new ItemIntake(*this, sources, isVideo() ? ItemIntake::What::Videos : ItemIntake::What::Images,
                              false))
    , m_bar(new IntakeBar(*m_intake, isVideo() ? ItemIntake::What::Videos : ItemIntake::What::Images, false,
                          this))
{
    const int edge = look::lines(this, tileLines);
    m_picture->setFixedSize(edge, edge);
    m_picture->setAlignment(Qt::AlignCenter);
    m_clear->setText(tr("Clear"));
    m_clear->setObjectName(u"clearItem"_s);
    m_clear->setToolTip(isVideo() ? tr("Take the video out of this field")
                                  : tr("Take the picture out of this field"));
    m_clear->setAccessibleName(tr("Clear %1").arg(field.label));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_name->setObjectName(u"itemName"_s);
    m_size->setObjectName(u"itemSize"_s);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(space(this, Space::Hair));
    auto* top = new QHBoxLayout;
    top->setSpacing(space(this, Space::Tight));
    top->addWidget(m_name, 1);
    top->addWidget(m_clear, 0, Qt::AlignTop);
    texts->addLayout(top);
    texts->addWidget(m_size);
    texts->addStretch(1);
    auto* tile = new QHBoxLayout;
    tile->setSpacing(space(this, Space::Normal));
    tile->addWidget(m_picture, 0, Qt::AlignTop);
    tile->addLayout(texts, 1);
    auto* layout = new QVBoxLayout(this);
    const int margin = space(this, Space::Tight);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addLayout(tile);
    layout->addWidget(m_bar);
    setInput(m_bar->chooseButton());
    m_bar->chooseButton()->setAccessibleName(tr("Choose a file for %1").arg(field.label));

    connect(m_clear, &QToolButton::clicked, this, &ImageEditor::clear);
    connect(m_intake, &ItemIntake::itemsTaken, this, &ImageEditor::put);
    connect(m_intake, &ItemIntake::stateChanged, this, qOverload<>(&QWidget::update));
    if (ThumbnailStore* thumbnails = sources.thumbnails()) {
        const auto update = [this](const QString& name) {
            if (name == itemName())
                showThumbnail();
        };
        connect(thumbnails, &ThumbnailStore::ready, this, update);
        connect(thumbnails, &ThumbnailStore::failed, this, update);
    }
    setValue(QJsonValue::Undefined);
}

bool ImageEditor::isVideo() const
{
    return field().kind().id() == "video"_L1;
}

QString ImageEditor::itemName() const
{
    return m_value[isVideo() ? u"video_name"_s : u"image_name"_s].toString();
}

void ImageEditor::setValue(const QJsonValue& value)
{
    m_value = value;
    m_gone = false;
    const QString name = itemName();
    m_clear->setVisible(!name.isEmpty());
    if (ThumbnailStore* thumbnails = sources().thumbnails()) {
        if (name.isEmpty())
            thumbnails->clearDemand(this);
        else
            thumbnails->setDemand(this, {name});
    }
    askForSize();
    showThumbnail();
}

void ImageEditor::put(const QStringList& names)
{
    setValue(QJsonObject{{isVideo() ? u"video_name"_s : u"image_name"_s, names.first()}});
    Q_EMIT valueEdited();
}

void ImageEditor::clear()
{
    if (itemName().isEmpty())
        return;
    setValue(QJsonValue::Undefined);
    m_bar->chooseButton()->setFocus();
    Q_EMIT valueEdited();
}

void ImageEditor::askForSize()
{
    const QString name = itemName();
    if (name == m_sizeOf)
        return;
    m_sizeOf = name;
    m_size->setPlainText({});
    ServerSession* session = sources().session();
    if (name.isEmpty() || !session)
        return;
    if (const ImageDto* known = session->images().find(name)) {
        showSize(known->width, known->height);
        return;
    }
    ApiCall<ImageDto>* call =
        isVideo() ? VideosApi(session->client()).get(name) : session->images().api().get(name);
    call->then(
        this,
        [this, name](const ImageDto& image) {
            if (name == m_sizeOf)
                showSize(image.width, image.height);
        },
        [this, name](const ApiError& error) {
            if (name != m_sizeOf)
                return;
            m_gone = error.kind == ApiError::Kind::NotFound;
            // Asked again when the value is set the next time.
            m_sizeOf.clear();
            showThumbnail();
        });
}

void ImageEditor::showSize(int width, int height)
{
    m_size->setPlainText(tr("%1 × %2").arg(width).arg(height));
}

void ImageEditor::changeEvent(QEvent* event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showThumbnail();
}

void ImageEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        const QMimeData* held = QGuiApplication::clipboard()->mimeData();
        if (held && m_intake->take(*held))
            return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clear();
    else
        FieldEditor::keyPressEvent(event);
}

void ImageEditor::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = m_intake->isHovered();
    QPen pen(hovered ? palette().color(QPalette::Highlight) : extraColors(palette()).hairline,
             hovered ? 2 : 1);
    if (itemName().isEmpty() && !hovered)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    if (hovered)
        painter.setBrush(blend(palette().color(QPalette::Window), palette().color(QPalette::Highlight), 0.1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(extraColors(palette()).tile);
    painter.drawRoundedRect(m_picture->geometry(), 3, 3);
}

void ImageEditor::showThumbnail()
{
    const ThumbnailStore* thumbnails = sources().thumbnails();
    const QString name = itemName();
    const QImage* image = thumbnails && !name.isEmpty() ? thumbnails->find(name) : nullptr;
    const bool failed = m_gone || (thumbnails && !name.isEmpty() && !image && thumbnails->error(name));
    m_name->setTone(failed               ? TextLabel::Tone::Problem
                        : name.isEmpty() ? TextLabel::Tone::Muted
                                         : TextLabel::Tone::Normal);
    if (name.isEmpty())
        m_name->setPlainText(isVideo() ? tr("Drop a video here") : tr("Drop an image here"));
    else if (m_gone)
        m_name->setPlainText(tr("%1 is not on the server").arg(name));
    else
        m_name->setPlainText(failed ? tr("%1 cannot be read").arg(name) : name);
    const qreal ratio = devicePixelRatioF();
    if (!image) {
        const ExtraColors extra = extraColors(palette());
        const QString empty = isVideo() ? u"play"_s : u"image"_s;
        m_picture->setPixmap(symbolicPixmap(failed ? u"image-broken"_s : empty,
                                            failed ? extra.error : extra.muted, m_picture->width() / 3,
                                            ratio));
        return;
    }
    const QSize size = m_picture->contentsRect().size() * ratio;
    QPixmap pixmap = QPixmap::fromImage(image->scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
}

} // namespace vitrine
