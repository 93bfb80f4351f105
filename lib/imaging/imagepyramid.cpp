// SPDX-License-Identifier: Apache-2.0
#include "lib/imaging/imagepyramid.h"

namespace vitrine {

ImagePyramid::ImagePyramid(const QImage& image)
{
    if (!image.isNull())
        m_levels.append(image);
}

ImagePyramid ImagePyramid::build(const QImage& image)
{
    ImagePyramid pyramid(image);
    QImage level = image;
    while (std::max(level.width(), level.height()) > smallestEdge) {
        level = level.scaled((level.size() / 2).expandedTo(QSize(1, 1)), Qt::IgnoreAspectRatio,
                             Qt::SmoothTransformation);
        pyramid.m_levels.append(level);
    }
    return pyramid;
}

QImage ImagePyramid::levelFor(double width) const
{
    if (isNull())
        return {};
    qsizetype found = 0;
    while (found + 1 < m_levels.size() && m_levels.at(found + 1).width() >= width)
        ++found;
    return m_levels.at(found);
}

} // namespace vitrine
