// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImageReader>
#include <QList>
#include <QString>

namespace vitrine {

/// Whether Qt can read WebP, the format of every thumbnail of the server. It needs a plugin that is a package
/// of its own.
[[nodiscard]] bool webpSupported(const QList<QByteArray>& formats = QImageReader::supportedImageFormats());

/// What to tell the user when it cannot: the package to install.
[[nodiscard]] QString webpMissingSentence();

/// True when these bytes are a WebP picture.
[[nodiscard]] bool looksLikeWebp(const QByteArray& bytes);

} // namespace vitrine
