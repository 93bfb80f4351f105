// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace vitrine {

/// What the author of a form chose for one field (`data.settings` of a node-field element).
struct FieldSettings {
    struct Option {
        QString label; ///< May be empty: show the value, or "Option n".
        QString value;

        friend bool operator==(const Option&, const Option&) = default;
    };

    QString type;      ///< "integer-field-config", "float-field-config", "string-field-config"; empty:
                       ///< no settings.
    QString component; ///< "number-input", "slider", "number-input-and-slider", "input",
                       ///< "textarea", "dropdown".
    std::optional<double> min;
    std::optional<double> max;
    bool showShuffle = false;
    QList<Option> options; ///< For "dropdown".

    /// Settings of another type than known, or of a wrong shape, count as none.
    static FieldSettings fromJson(const QJsonObject& settings);

    friend bool operator==(const FieldSettings&, const FieldSettings&) = default;
};

} // namespace vitrine
