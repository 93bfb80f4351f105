// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apierror.h"

#include <QtGlobal>

#include <optional>

namespace vitrine {

/// What the program ends with; documented in README.md and in the man page.
enum ExitCode : int {
    ExitOk = 0,
    ExitFailed = 1,      ///< It was asked for and did not come about: a run failed, a thing is not there.
    ExitUsage = 2,       ///< The command line, or a name or file given on it, is wrong.
    ExitUnreachable = 3, ///< The server cannot be used: away, no InvokeAI, no right to do this.
    ExitPartly = 4,      ///< Some of it was done, some was not.
    ExitTimeout = 5,     ///< It takes longer than was wanted; nothing was canceled.
    ExitInterrupted = 130,
};

/// The exit code that an error of the library stands for.
[[nodiscard]] ExitCode exitCodeFor(const ApiError& error);

/// The exit code of work on several things: of `error`, when there is one, if nothing was done.
[[nodiscard]] ExitCode exitCodeFor(qsizetype done, qsizetype missed, const std::optional<ApiError>& error);

} // namespace vitrine
