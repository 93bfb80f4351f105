// SPDX-License-Identifier: Apache-2.0
#pragma once

class QColor;
class QWidget;

namespace vitrine {

/// Paints the ground of a bar that tells or asks something across an area: tinted, with an edge of `ink` and
/// a hairline below. For its paintEvent.
void paintNoticeBar(QWidget& bar, const QColor& ink);

} // namespace vitrine
