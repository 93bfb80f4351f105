// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrine::test {

/// Where a file of tests/data lies: testData("videos/moving-square.mp4"). A function and no macro, so that
/// the compiler cache knows the tests of another checkout.
QString testData(const QString& path);

} // namespace vitrine::test
