// SPDX-License-Identifier: Apache-2.0
#include "lib/imaging/imagedecoder.h"

#include "lib/imaging/webpsupport.h"

#include <QBuffer>
#include <QImageReader>

namespace vitrine {

namespace {

/// The plugins read these formats in the scaled size directly; others are decoded whole and scaled
/// afterwards.
QSize fitInto(QSize size, QSize bounds)
{
    if (bounds.isEmpty() || (size.width() <= bounds.width() && size.height() <= bounds.height()))
        return size;
    return size.scaled(bounds, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

} // namespace

ImageDecoder::ImageDecoder(bool webp)
    : m_webp(webp)
{
}

Result<DecodedImage> ImageDecoder::decode(const QByteArray& bytes, QSize bounds) const
{
    if (looksLikeWebp(bytes) && !m_webp)
        return Failure(ApiError::input(webpMissingSentence()));

    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return Failure(ApiError::input(tr("The picture cannot be read.")));
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize stored = reader.size();
    if (qint64{stored.width()} * stored.height() > maxPixels)
        return Failure(ApiError::input(tr("The picture is too large to be shown.")));

    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize original = turned ? stored.transposed() : stored;
    const QSize target = fitInto(original, bounds);
    if (stored.isValid() && target != original)
        reader.setScaledSize(turned ? target.transposed() : target);

    QImage image = reader.read();
    if (image.isNull())
        return Failure(ApiError::input(tr("The picture cannot be read: its data is damaged.")));
    const QSize wanted = fitInto(image.size(), bounds); // formats that do not tell their size beforehand
    if (wanted != image.size())
        image = image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    return DecodedImage{image, original.isValid() ? original : image.size()};
}

} // namespace vitrine
