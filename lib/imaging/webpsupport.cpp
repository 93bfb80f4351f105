// SPDX-License-Identifier: Apache-2.0
#include "lib/imaging/webpsupport.h"

#include <QCoreApplication>

namespace vitrine {

bool webpSupported(const QList<QByteArray>& formats)
{
    return formats.contains("webp");
}

QString webpMissingSentence()
{
    return QCoreApplication::translate(
        "vitrine::ImageDecoder",
        "Thumbnails cannot be shown: they are WebP pictures, which Qt cannot read here. Install the package "
        "qt6-image-formats-plugins and start Vitrine again.");
}

bool looksLikeWebp(const QByteArray& bytes)
{
    return bytes.size() > 12 && bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP";
}

} // namespace vitrine
