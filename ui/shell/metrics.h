// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;
class QFontMetrics;

namespace vitrine {

/// The one spacing scale. Steps are quarters of the font's height, so that a larger font or screen scale
/// keeps the proportions: Tight inside a group, Normal between fields, Wide at edges, Section between groups.
enum class Space { Hair = 1, Tight = 2, Normal = 3, Wide = 4, Section = 6, Page = 10 };

[[nodiscard]] int space(const QWidget* widget, Space step);
[[nodiscard]] int space(const QFontMetrics& metrics, Space step);

/// Edge of a symbolic icon that stands beside text of this widget's font.
[[nodiscard]] int iconEdge(const QWidget* widget);

} // namespace vitrine
