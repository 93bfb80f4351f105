// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/editors/imageeditor.h"

#include "lib/imaging/thumbnailstore.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/workflow/fieldsources.h"
#include "ui/workflow/look.h"
#include "ui/workflow/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QToolButton>

namespace vitrine {

using namespace Qt::StringLiterals;

ImageEditor::ImageEditor(const FormField& field, FieldSources& sources, QWidget* parent)
    : FieldEditor(field, sources, parent)
    , m_picture(new QLabel(this))
    , m_name(new TextLabel(this, TextLabel::Tone::Muted))
    , m_clear(new QToolButton(this))
{
    const int edge = look::lines(this, 4);
    m_picture->setFixedSize(edge, edge);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setFrameShape(QFrame::StyledPanel);
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Take the picture out of this field"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(this, Space::Tight));
    layout->addWidget(m_picture);
    layout->addWidget(m_name, 1, Qt::AlignVCenter);
    layout->addWidget(m_clear);
    setInput(m_clear);
    m_clear->setAccessibleName(tr("Clear %1").arg(field.label));
    connect(m_clear, &QToolButton::clicked, this, &ImageEditor::clear);
    if (ThumbnailStore* thumbnails = sources.thumbnails()) {
        const auto update = [this](const QString& name) {
            if (name == imageName())
                showThumbnail();
        };
        connect(thumbnails, &ThumbnailStore::ready, this, update);
        connect(thumbnails, &ThumbnailStore::failed, this, update);
    }
    setValue(QJsonValue::Undefined);
}

QString ImageEditor::imageName() const
{
    return m_value[u"image_name"].toString();
}

void ImageEditor::setValue(const QJsonValue& value)
{
    m_value = value;
    const QString name = imageName();
    m_name->setPlainText(name.isEmpty() ? tr("No picture") : name);
    m_clear->setEnabled(!name.isEmpty());
    if (ThumbnailStore* thumbnails = sources().thumbnails()) {
        if (name.isEmpty())
            thumbnails->clearDemand(this);
        else
            thumbnails->setDemand(this, {name});
    }
    showThumbnail();
}

void ImageEditor::changeEvent(QEvent* event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showThumbnail();
}

void ImageEditor::clear()
{
    setValue(QJsonValue::Undefined);
    Q_EMIT valueEdited();
}

void ImageEditor::showThumbnail()
{
    const ThumbnailStore* thumbnails = sources().thumbnails();
    const QString name = imageName();
    const QImage* image = thumbnails && !name.isEmpty() ? thumbnails->find(name) : nullptr;
    if (!image) {
        const bool failed = thumbnails && !name.isEmpty() && thumbnails->error(name);
        const ExtraColors extra = extraColors(palette());
        m_picture->setPixmap(symbolicPixmap(failed ? u"image-broken"_s : u"image"_s,
                                            failed ? extra.error : extra.muted, m_picture->width() / 2,
                                            devicePixelRatioF()));
        m_name->setTone(failed ? TextLabel::Tone::Problem : TextLabel::Tone::Muted);
        if (failed)
            m_name->setPlainText(tr("%1 cannot be read").arg(name));
        return;
    }
    const qreal ratio = devicePixelRatioF();
    const QSize size = m_picture->contentsRect().size() * ratio;
    QPixmap pixmap = QPixmap::fromImage(image->scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
    m_name->setTone(TextLabel::Tone::Muted);
    m_name->setPlainText(name);
}

} // namespace vitrine
