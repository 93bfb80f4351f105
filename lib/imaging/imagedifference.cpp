// SPDX-License-Identifier: Apache-2.0
#include "lib/imaging/imagedifference.h"

namespace vitrine {

namespace {

// What is see-through counts as what it looks like on black: the premultiplied colour.
QImage opaque(const QImage& image)
{
    return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace

ImageDifference imageDifference(const QImage& first, const QImage& second, int gain)
{
    if (first.isNull() || second.isNull())
        return {};
    ImageDifference result;
    result.scaled = first.size() != second.size();
    const QImage one = opaque(first);
    const QImage other =
        opaque(result.scaled ? second.scaled(first.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             : second);
    result.image = QImage(one.size(), QImage::Format_RGB32);
    qint64 different = 0;
    for (int y = 0; y < one.height(); ++y) {
        const auto* a = reinterpret_cast<const QRgb*>(one.constScanLine(y));
        const auto* b = reinterpret_cast<const QRgb*>(other.constScanLine(y));
        auto* out = reinterpret_cast<QRgb*>(result.image.scanLine(y));
        for (int x = 0; x < one.width(); ++x) {
            const int red = std::abs(qRed(a[x]) - qRed(b[x]));
            const int green = std::abs(qGreen(a[x]) - qGreen(b[x]));
            const int blue = std::abs(qBlue(a[x]) - qBlue(b[x]));
            const int most = std::max({red, green, blue});
            different += most > 0 ? 1 : 0;
            result.largest = std::max(result.largest, most);
            out[x] = qRgb(std::min(255, red * gain), std::min(255, green * gain), std::min(255, blue * gain));
        }
    }
    result.share = static_cast<double>(different) / (static_cast<double>(one.width()) * one.height());
    return result;
}

} // namespace vitrine
