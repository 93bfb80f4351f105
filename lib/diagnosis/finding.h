// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apierror.h"

#include <QMetaType>
#include <QString>

namespace vitrine {

struct ServerProfile;

/// What one check of a report came to, in words for people.
struct Finding {
    enum class Check {
        Server,
        Version,
        Clock,
        Login,
        Routes,
        WebSocket,
        Polling,
        Models,
        WebP,
        Outputs,
        Database
    };
    enum class State {
        Ok,
        Warning, ///< It works, but not all of it, or not for long.
        Problem, ///< It does not work.
        Unknown, ///< It could not be looked at; `what` says why.
    };

    Check check = Check::Server;
    State state = State::Unknown;
    QString what;       ///< One or two sentences.
    QString whatToDo{}; ///< The same; empty when there is nothing to do.
};

/// "Long-polling": what a check is called, for people.
[[nodiscard]] QString checkTitle(Finding::Check check);
/// "polling": the same for programs.
[[nodiscard]] QString checkWord(Finding::Check check);
/// "Warning", for people.
[[nodiscard]] QString stateTitle(Finding::State state);
/// "warning", for programs.
[[nodiscard]] QString stateWord(Finding::State state);

/// What a failed request is to a check. What only administrators may ask, and what a server of this version
/// does not have, is Unknown; everything else is a Problem.
[[nodiscard]] Finding findingOf(Finding::Check check, const ApiError& error);

/// A text that is about to be shown or copied, without what must stay secret: whatever looks like it
/// (`redact`), and this profile's token and the values of its headers wherever they stand.
[[nodiscard]] QString withoutSecrets(const QString& text, const ServerProfile& profile);

} // namespace vitrine

Q_DECLARE_METATYPE(vitrine::Finding)
