// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testnet.h"

namespace vitrine::test {

QString externalServer()
{
    return qEnvironmentVariable("VITRINE_TEST_SERVER");
}

} // namespace vitrine::test
