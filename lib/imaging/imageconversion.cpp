// SPDX-License-Identifier: Apache-2.0
#include "lib/imaging/imageconversion.h"

#include "lib/imaging/imagedecoder.h"
#include "lib/imaging/webpsupport.h"

#include <QCoreApplication>
#include <QFile>
#include <QImageWriter>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vitrine::imageconversion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ImageConversion)
};

const char* formatName(Format format)
{
    return format == Format::Jpeg ? "jpeg" : "webp";
}

/// JPEG has no transparency; black is what it would become by itself.
QImage onWhite(const QImage& image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage out(image.size(), QImage::Format_RGB32);
    out.fill(Qt::white);
    QPainter(&out).drawImage(0, 0, image);
    return out;
}

Result<void> convert(Format format, int quality, const QString& from, const QString& to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return Failure(
            ApiError::storage(Words::tr("%1 cannot be read (%2).").arg(from, source.errorString())));
    const Result<DecodedImage> decoded = ImageDecoder(webpSupported()).decode(source.readAll(), {});
    if (!decoded)
        return Failure(decoded.error());
    QFile file(to);
    if (!file.open(QIODevice::WriteOnly))
        return Failure(
            ApiError::storage(Words::tr("%1 cannot be written (%2).").arg(to, file.errorString())));
    QImageWriter writer(&file, formatName(format));
    writer.setQuality(quality);
    const bool written = writer.write(format == Format::Jpeg ? onWhite(decoded->image) : decoded->image);
    if (!file.flush() || file.error() != QFileDevice::NoError)
        return Failure(
            ApiError::storage(Words::tr("%1 cannot be written (%2).").arg(to, file.errorString())));
    if (!written) // WebP takes 16383 pixels a side at most
        return Failure(ApiError::input(
            Words::tr("The picture cannot be saved as %1 (%2).")
                .arg(QString::fromLatin1(formatName(format)).toUpper(), writer.errorString())));
    return {};
}

} // namespace

bool canWrite(Format format)
{
    return QImageWriter::supportedImageFormats().contains(formatName(format));
}

ExportConversion to(Format format, int quality)
{
    return {.ending = format == Format::Jpeg ? u".jpg"_s : u".webp"_s,
            .key = QString::fromLatin1(formatName(format)) + u' ' + QString::number(quality),
            .convert = [format, quality](const QString& from, const QString& target) {
                return convert(format, quality, from, target);
            }};
}

} // namespace vitrine::imageconversion
