// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QImage>
#include <QSize>

namespace vitrine {

/// A decoded picture and the size that it has on the server.
struct DecodedImage {
    QImage image;       ///< RGB32 or ARGB32_Premultiplied: what the raster painter draws without converting.
    QSize originalSize; ///< Pixels, after the picture's own orientation.
};

/// Turns bytes into a picture. Safe from any thread; meant for workers.
class ImageDecoder {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ImageDecoder)

public:
    /// Largest picture that is decoded at all, in pixels: a crafted header must not eat the memory.
    static constexpr qint64 maxPixels = qint64{16384} * 16384 / 2;

    explicit ImageDecoder(bool webp);

    /// Scales down (never up) to fit into `bounds`, in device pixels; an empty size keeps the picture as it
    /// is. Kind::Input with a sentence when the bytes are no picture, too large, or WebP without support for
    /// it.
    [[nodiscard]] Result<DecodedImage> decode(const QByteArray& bytes, QSize bounds) const;

private:
    bool m_webp;
};

} // namespace vitrine
