// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

class QIODevice;

namespace vitrine {

/// The texts of a PNG file (chunks tEXt, zTXt and iTXt) by keyword, as they were written: InvokeAI keeps the
/// workflow of a picture in them. Nothing of the picture itself is decoded. Empty when the file is no PNG;
/// what is damaged or larger than any workflow is left out.
///
/// QImageReader reads texts too, but folds their white space.
QHash<QString, QString> pngTexts(QIODevice& file);

} // namespace vitrine
