// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/modelrecord.h"
#include "lib/workflow/workflowform.h"

#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine {

/// The value of one field of a form as it was once, with what people saw of it.
struct FormValue {
    QString nodeId;
    QString fieldName;
    QString label;
    QString kind;                            ///< FieldKind::id
    QJsonValue value{QJsonValue::Undefined}; ///< Undefined: the field was not set.
    QString text;                            ///< One line for people.

    friend bool operator==(const FormValue&, const FormValue&) = default;
};

/// The values of a form, each input once.
class FormValues {
public:
    FormValues() = default;

    /// What can be edited: not what a connection sets, and not what the server does not know.
    static FormValues of(const WorkflowForm& form, const WorkflowDocument& document);
    static FormValues fromJson(const QJsonArray& json);
    [[nodiscard]] QJsonArray toJson() const;

    [[nodiscard]] const QList<FormValue>& values() const { return m_values; }
    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }
    /// The same inputs with the same values; labels may differ.
    [[nodiscard]] bool equals(const FormValues& other) const;

    /// What is other than in `before`: "Steps: 30", the fields that are gone left out.
    [[nodiscard]] QStringList changedSince(const FormValues& before) const;

    struct Fitted {
        struct Value {
            int field = -1;
            QJsonValue value{QJsonValue::Undefined};
        };
        QList<Value> values;
        QStringList skipped; ///< A sentence for each value that has no place on the form any more.
    };
    /// What of it can be put into a form today. A model that the server has under another key is that one;
    /// one that it lacks is left out. `models`: none while nobody knows them, then all are taken as they are.
    [[nodiscard]] Fitted fitted(const WorkflowForm& form,
                                const std::optional<QList<ModelRecord>>& models) const;

    friend bool operator==(const FormValues&, const FormValues&) = default;

private:
    QList<FormValue> m_values;
};

/// What presets and histories know a workflow by. Its id in a server's library where it has one, which is
/// also in what the library's pictures and exports carry: it stays when the workflow is renamed or changed.
/// Else its file, which stays when the form is changed. Else its name with the inputs on its form, so that a
/// workflow out of a picture is known again.
/// `recordId`: of the library's record that it was saved as, which its text need not know yet.
[[nodiscard]] QString workflowKey(const WorkflowDocument& document, const QString& file,
                                  const QString& recordId = {});

} // namespace vitrine
