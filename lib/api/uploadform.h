// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"

#include <QUrlQuery>

namespace vitrine {

// What uploads of images and of videos share.

/// A server decodes the file before it answers, several at once take turns, and an old one is silent
/// meanwhile.
inline constexpr int uploadTimeoutMs = 600'000;

/// category, is_intermediate, board_id (left out for "none"), session_id.
QUrlQuery uploadQuery(const ImageUpload& upload, const QString& categoryKey);

/// The file with its type (by content and name), and the metadata when there is some.
QList<FormPart> uploadForm(const ImageUpload& upload);

} // namespace vitrine
