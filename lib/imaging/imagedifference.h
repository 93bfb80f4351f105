// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

namespace vitrine {

/// Where two pictures differ, as a picture of the size of the first: per colour channel the distance, made
/// larger by a factor so that it is seen. Black: equal.
struct ImageDifference {
    QImage image;        ///< RGB32.
    double share = 0.0;  ///< 0..1: pixels that differ in any channel.
    int largest = 0;     ///< 0..255: the largest distance of one channel.
    bool scaled = false; ///< The second had another size and was scaled to the first's.
};

/// Compares colours as they look on black; alpha itself does not count. `gain` from 1 on. A null image when
/// either is null. Takes a while with large pictures: for workers.
[[nodiscard]] ImageDifference imageDifference(const QImage& first, const QImage& second, int gain);

} // namespace vitrine
