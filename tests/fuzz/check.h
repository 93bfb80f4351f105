// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashSeed>
#include <QLoggingCategory>
#include <QString>

#include <cstdio>
#include <cstdlib>

namespace vitrine::fuzz {

/// An invariant. One that does not hold ends the process, and libFuzzer keeps the input.
inline void require(bool holds, const char* what, const QString& detail = {})
{
    if (holds)
        return;
    std::fprintf(stderr, "INVARIANT BROKEN: %s %s\n", what, qUtf8Printable(detail));
    std::abort();
}

/// Before anything else: the same seed makes the same runs, and warnings about odd input are not what is
/// looked for.
inline void prepareProcess()
{
    QHashSeed::setDeterministicGlobalSeed();
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
}

} // namespace vitrine::fuzz
