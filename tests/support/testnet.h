// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apicall.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

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
    QEventLoop loop;
    QObject::connect(call, &ApiCallBase::finished, &loop, [&] {
        out = *call->result();
        loop.quit();
    });
    QTimer::singleShot(timeoutMs, &loop, &QEventLoop::quit);
    loop.exec();
    return out;
}

/// VITRINE_TEST_SERVER, or empty: the base URL of a real server for the suites that can be pointed at one.
QString externalServer();

} // namespace vitrine::test
