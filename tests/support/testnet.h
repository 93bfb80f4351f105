// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apicall.h"

#include <QTest>

namespace vitrine::test {

/// Waits in a local event loop for a call to end and hands out its result. For tests only: nothing else ever
/// waits.
template <class T>
Result<T> await(ApiCall<T>* call, int timeoutMs = 30'000)
{
    ApiError tooLong;
    tooLong.kind = ApiError::Kind::Timeout;
    tooLong.detail = QStringLiteral("the test waited too long");
    Result<T> out = Failure(tooLong);
    bool done = false;
    QObject::connect(call, &ApiCallBase::finished, call, [&] {
        out = *call->result();
        done = true;
    });
    if (!QTest::qWaitFor([&] { return done; }, timeoutMs))
        call->disconnect();
    return out;
}

/// VITRINE_TEST_SERVER, or empty: the base URL of a real server for the suites that can be pointed at one.
QString externalServer();

} // namespace vitrine::test
