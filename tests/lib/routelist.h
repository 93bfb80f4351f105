// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace vitrine::test {

/// What becomes of one route: a line of tests/lib/routes.txt.
struct RouteLine {
    enum class State { Used, Guarded, Refused };
    State state = State::Refused;
    QString word; ///< The capability, or the reason.

    [[nodiscard]] bool isCalled() const { return state != State::Refused; }
};

/// The whole list by route ("GET /api/v1/boards/"). A line that cannot be read ends the test program.
QHash<QString, RouteLine> readRouteList();

/// The routes of tests/conformance/demo-scope.txt: what the demo server does.
QStringList readDemoScope();

} // namespace vitrine::test
