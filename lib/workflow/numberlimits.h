// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/fieldsettings.h"
#include "lib/workflow/nodetemplate.h"

#include <QString>

namespace vitrine {

/// The bounds and steps of a number field: the server's limits, narrowed by those of the form, and both
/// rounded inwards to a multiple of the step, as the server's web UI has them. Where that would leave no
/// number, they stay as they are.
struct NumberLimits {
    /// What the web UI offers where the server gives no limit, in both directions.
    static constexpr double unlimited = 4294967295.0;

    bool integer = false;
    double minimum = 0;  ///< Inclusive.
    double maximum = 0;  ///< Inclusive.
    double step = 1;     ///< One click.
    double fineStep = 1; ///< One click with Shift.
    bool rounds = true;  ///< Typed values snap to a multiple of `step` (always for integers).

    static NumberLimits of(const FieldTemplate& field, const FieldSettings& settings);

    /// `value` to the nearest multiple of `step`, a half upwards, without the noise of binary fractions.
    [[nodiscard]] double stepped(double value) const;

    /// The nearest allowed value: rounded where `rounds`, then clamped.
    [[nodiscard]] double nearest(double value) const;

    /// A number in a sentence: no more digits than it needs.
    static QString shown(double value);

    /// What the server would refuse about a value, as a sentence; empty when nothing.
    static QString problem(const FieldTemplate& field, const FieldSettings& settings, double value);

private:
    [[nodiscard]] double tidied(double value) const;
};

} // namespace vitrine
