// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testdata.h"

namespace vitrine::test {

QString testData(const QString& path)
{
    return QStringLiteral(VITRINE_TEST_DATA "/") + path;
}

} // namespace vitrine::test
