// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/exitcode.h"

namespace vitrine {

ExitCode exitCodeFor(const ApiError& error)
{
    switch (error.kind) {
    case ApiError::Kind::Input:
    case ApiError::Kind::Storage:
        return ExitUsage;
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Conflict:
    case ApiError::Kind::Rejected:
        return ExitFailed; // the server is fine and says no
    case ApiError::Kind::Canceled:
        return ExitInterrupted;
    default:
        return ExitUnreachable;
    }
}

ExitCode exitCodeFor(qsizetype done, qsizetype missed, const std::optional<ApiError>& error)
{
    if (done > 0)
        return missed > 0 || error ? ExitPartly : ExitOk;
    if (error)
        return exitCodeFor(*error);
    return missed > 0 ? ExitFailed : ExitOk;
}

} // namespace vitrine
