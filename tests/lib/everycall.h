// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apiclient.h"

#include <functional>

namespace vitrine::test {

/// A call of any type.
struct Started {
    template <class T>
    Started(ApiCall<T>* typed) // NOLINT(google-explicit-constructor): lists of calls shall read well
        : call(typed)
        , error([typed]() -> std::optional<ApiError> {
            return typed->result()->has_value() ? std::nullopt : std::optional(typed->result()->error());
        })
    {
    }

    ApiCallBase* call;
    std::function<std::optional<ApiError>()> error; ///< None when it went well. Once finished.
};

/// Waits for the end. None: it went well.
std::optional<ApiError> awaitEnd(const Started& started, int timeoutMs = 30'000);

/// One function of lib/api, with arguments that show where they end up: each text that goes into a path is
/// the name of its place in the schema, in braces ("{board_id}").
struct EveryCall {
    const char* name; ///< "BoardsApi::list"
    std::function<Started(ApiClient&)> start;
};

/// All of them; a function that can take two routes is there twice.
QList<EveryCall> everyCall();

/// What a request's path is in the schema: "/api/v1/boards/{board_id}".
QString routeOf(const QByteArray& target);

} // namespace vitrine::test
