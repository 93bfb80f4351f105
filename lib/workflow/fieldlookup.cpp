// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/fieldlookup.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FieldLookup)
};

bool isSame(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString lines(const QList<FormField>& fields)
{
    QStringList out;
    for (const FormField& field : fields)
        out.append("  "_L1 + fieldLine(field));
    return out.join(u'\n');
}

QList<FormField> matching(const WorkflowForm& form, const std::function<bool(const FormField&)>& matches)
{
    QList<FormField> out;
    for (const FormField& field : form.fields()) {
        if (matches(field))
            out.append(field);
    }
    return out;
}

/// One input that stands on the form twice is no ambiguity.
bool isOneInput(const QList<FormField>& fields)
{
    for (const FormField& field : fields) {
        if (field.nodeId != fields.first().nodeId || field.fieldName != fields.first().fieldName)
            return false;
    }
    return !fields.isEmpty();
}

/// The field that NODE_ID.FIELD names; node ids may contain dots, names of fields do not.
std::optional<FormField> byPath(const WorkflowForm& form, const WorkflowDocument& document,
                                const NodeTemplates& templates, const QString& key)
{
    const qsizetype dot = key.lastIndexOf(u'.');
    if (dot <= 0)
        return std::nullopt;
    const QString nodeId = key.left(dot);
    const QString name = key.mid(dot + 1);
    const QList<FormField> onForm =
        matching(form, [&](const FormField& f) { return f.nodeId == nodeId && f.fieldName == name; });
    if (!onForm.isEmpty())
        return onForm.first();
    const FormField field = WorkflowForm::describe(document, templates, nodeId, name);
    return field.problem.isEmpty() ? std::optional(field) : std::nullopt;
}

} // namespace

QString fieldLine(const FormField& field)
{
    return Words::tr("%1  %2 (%3, %4.%5)")
        .arg(field.index)
        .arg(field.label, field.nodeLabel, field.nodeId, field.fieldName);
}

Result<FormField> lookupField(const WorkflowForm& form, const WorkflowDocument& document,
                              const NodeTemplates& templates, const QString& key)
{
    bool isNumber = false;
    const int index = key.toInt(&isNumber);
    if (isNumber && index >= 0 && index < form.fields().size())
        return form.fields().at(index);
    if (const std::optional<FormField> field = byPath(form, document, templates, key))
        return *field;

    // A label of the field itself is meant rather than a node's.
    QList<FormField> found = matching(form, [&](const FormField& f) { return isSame(f.label, key); });
    if (found.isEmpty())
        found = matching(form, [&](const FormField& f) { return isSame(f.fieldName, key); });
    if (found.isEmpty())
        found = matching(form, [&](const FormField& f) { return isSame(f.nodeLabel, key); });
    if (isOneInput(found))
        return found.first();
    if (!found.isEmpty())
        return Failure(ApiError::input(
            Words::tr("\"%1\" means several fields. Use the number or NODE_ID.FIELD of one of these:\n%2")
                .arg(key, lines(found))));
    if (form.fields().isEmpty())
        return Failure(ApiError::input(
            Words::tr("\"%1\" is no field of the workflow, which has no form. Use NODE_ID.FIELD.").arg(key)));
    return Failure(ApiError::input(
        Words::tr("The workflow has no field \"%1\". Its fields are:\n%2").arg(key, lines(form.fields()))));
}

} // namespace vitrine
