// SPDX-License-Identifier: Apache-2.0
#include "lib/imaging/smallpicture.h"

#include "lib/imaging/imagedecoder.h"
#include "lib/imaging/webpsupport.h"

#include <QBuffer>
#include <QFile>

namespace vitrine {

namespace {

constexpr int edge = 512;

} // namespace

SmallPicture SmallPicture::ofBytes(const QByteArray& bytes)
{
    const auto decoded = ImageDecoder(webpSupported()).decode(bytes, {edge, edge});
    if (!decoded)
        return {{}, decoded.error().userMessage()};
    SmallPicture picture;
    QBuffer buffer(&picture.png);
    decoded->image.save(&buffer, "PNG");
    return picture;
}

SmallPicture SmallPicture::ofFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, file.errorString()};
    return ofBytes(file.readAll());
}

} // namespace vitrine
