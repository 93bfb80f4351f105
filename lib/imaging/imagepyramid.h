// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QList>

namespace vitrine {

/// One picture in several sizes, each half of the one before it. A painter reads at most a few neighbouring
/// pixels for each that it draws, so a picture that is drawn at a tenth of its size looks jagged unless it is
/// drawn from a smaller copy.
class ImagePyramid {
public:
    /// No copies are made of pictures that are this small.
    static constexpr int smallestEdge = 128;

    ImagePyramid() = default;
    /// The picture alone, as for a thumbnail.
    ImagePyramid(const QImage& image); // NOLINT(google-explicit-constructor): a picture is a pyramid of one

    /// The picture with its smaller copies, which take a third of its memory. Takes a while with large ones:
    /// for workers.
    [[nodiscard]] static ImagePyramid build(const QImage& image);

    [[nodiscard]] bool isNull() const { return m_levels.isEmpty(); }
    [[nodiscard]] QSize size() const { return isNull() ? QSize() : m_levels.first().size(); }
    [[nodiscard]] const QList<QImage>& levels() const { return m_levels; }

    /// The copy to draw from when the whole picture is to be `width` pixels wide: the smallest that is no
    /// smaller. A null picture when there is none.
    [[nodiscard]] QImage levelFor(double width) const;

private:
    QList<QImage> m_levels; ///< Largest first.
};

} // namespace vitrine
