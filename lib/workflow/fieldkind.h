// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"
#include "lib/workflow/fieldsettings.h"
#include "lib/workflow/nodetemplate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonValue>
#include <QString>

namespace vitrine {

/// One kind of value that a form can hold: how it is recognised, cleaned, checked and read from
/// text.
///
/// Stateless. A new kind is one class in lib/workflow/kinds and one line in fieldkinds.cpp; the
/// window maps `id()` to an editor and shows an id it does not know read-only. Undefined always
/// means "no value".
class FieldKind {
    Q_DECLARE_TR_FUNCTIONS(vitrine::FieldKind)

public:
    virtual ~FieldKind() = default;

    /// "string", "integer", "float", "boolean", "enum", "scheduler", "model", "board", "image",
    /// "video", "color", "lora-list", "integer-list", "float-list", "string-list", "image-list",
    /// ...; "unknown" when only a connection can fill the field.
    [[nodiscard]] virtual QString id() const = 0;

    [[nodiscard]] virtual bool accepts(const FieldType& type) const = 0;

    /// True when only a connection can fill the field: it has no value of its own and is shown
    /// read-only.
    [[nodiscard]] virtual bool isConnectionOnly() const { return false; }

    /// True when a value from text needs a record of the server (a model's or board's name):
    /// `parseText` then only understands what stands for itself ("auto", "none", an id) and the
    /// caller looks the rest up.
    [[nodiscard]] virtual bool needsRecord() const { return false; }

    /// The default of a field whose schema has none; Undefined when the kind has none either.
    [[nodiscard]] virtual QJsonValue fallbackDefault(const FieldTemplate& field) const;

    /// The value with the known keys only, or Undefined when it is not of this kind. Null never is.
    [[nodiscard]] virtual QJsonValue cleaned(const QJsonValue& value) const = 0;

    /// What is wrong with a value in this field, as a sentence without the field's name; empty when
    /// nothing is. An unset value is not this function's business (see FieldTemplate::required).
    [[nodiscard]] virtual QString problem(const FieldTemplate& field, const FieldSettings& settings,
                                          const QJsonValue& value) const;

    /// The same for the entries of a list, where a field takes one value or several: the first entry at
    /// fault, with its number.
    [[nodiscard]] QString entriesProblem(const FieldTemplate& field, const FieldSettings& settings,
                                         const QJsonArray& entries) const;

    /// Reads what a user typed on a command line. ApiError::Kind::Input with a sentence that says
    /// what would be right.
    [[nodiscard]] virtual Result<QJsonValue>
    parseText(const FieldTemplate& field, const FieldSettings& settings, const QString& text) const = 0;

    /// One line of text for a value (a name rather than a record), for lists and logs.
    [[nodiscard]] virtual QString displayText(const FieldTemplate& field, const QJsonValue& value) const;

protected:
    /// `"abc" cannot be used here: WANTED.`
    static Failure refuse(const QString& text, const QString& wanted);
};

} // namespace vitrine
