// SPDX-License-Identifier: Apache-2.0
#include "lib/history/formvalues.h"

#include "lib/workflow/modelsync.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::FormValues)
};

bool isSameInput(const FormValue& a, const FormValue& b)
{
    return a.nodeId == b.nodeId && a.fieldName == b.fieldName;
}

const FormValue* sameInput(const QList<FormValue>& values, const FormValue& wanted)
{
    const auto found = std::find_if(values.cbegin(), values.cend(),
                                    [&](const FormValue& value) { return isSameInput(value, wanted); });
    return found == values.cend() ? nullptr : &*found;
}

const FormField* fieldFor(const WorkflowForm& form, const FormValue& value)
{
    const QList<FormField>& fields = form.fields();
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [&](const FormField& field) {
        return field.nodeId == value.nodeId && field.fieldName == value.fieldName;
    });
    return found == fields.cend() ? nullptr : &*found;
}

bool isEditable(const FormField& field)
{
    return !field.connected && field.problem.isEmpty() && !field.kind().isConnectionOnly();
}

QString notInstalled(const QString& label, const QStringList& models)
{
    return Words::tr("%1: “%2” is not installed on this server.").arg(label, models.join(u", "_s));
}

/// The value with its models as the server has them. A list goes on without those that it lacks.
QJsonValue withModels(const FormValue& stored, const QList<ModelRecord>& models, QStringList& missing)
{
    if (!stored.value.isArray())
        return ModelSync::synced(stored.value, models, missing);
    QJsonArray kept;
    for (const QJsonValue& entry : stored.value.toArray()) {
        const auto before = missing.size();
        const QJsonValue synced = ModelSync::synced(entry, models, missing);
        if (missing.size() == before)
            kept.append(synced);
    }
    return kept;
}

} // namespace

FormValues FormValues::of(const WorkflowForm& form, const WorkflowDocument& document)
{
    FormValues out;
    for (const FormField& field : form.fields()) {
        if (!isEditable(field))
            continue;
        const QJsonValue value = field.value(document);
        const FormValue entry{
            field.nodeId,
            field.fieldName,
            field.label,
            field.kind().id(),
            value,
            value.isUndefined() ? QString() : field.kind().displayText(field.fieldTemplate, value)};
        if (!sameInput(out.m_values, entry))
            out.m_values.append(entry);
    }
    return out;
}

FormValues FormValues::fromJson(const QJsonArray& json)
{
    FormValues out;
    for (const QJsonValue& entry : json) {
        const FormValue value{entry[u"node"].toString(),
                              entry[u"field"].toString(),
                              entry[u"label"].toString(),
                              entry[u"kind"].toString(),
                              entry[u"value"],
                              entry[u"text"].toString()};
        if (!value.nodeId.isEmpty() && !value.fieldName.isEmpty())
            out.m_values.append(value);
    }
    return out;
}

QJsonArray FormValues::toJson() const
{
    QJsonArray out;
    for (const FormValue& value : m_values) {
        QJsonObject entry{{u"node"_s, value.nodeId},
                          {u"field"_s, value.fieldName},
                          {u"label"_s, value.label},
                          {u"kind"_s, value.kind},
                          {u"text"_s, value.text}};
        if (!value.value.isUndefined())
            entry.insert(u"value"_s, value.value);
        out.append(entry);
    }
    return out;
}

bool FormValues::equals(const FormValues& other) const
{
    return m_values.size() == other.m_values.size()
        && std::all_of(m_values.cbegin(), m_values.cend(), [&](const FormValue& value) {
               const FormValue* theirs = sameInput(other.m_values, value);
               return theirs && theirs->value == value.value;
           });
}

QStringList FormValues::changedSince(const FormValues& before) const
{
    QStringList out;
    for (const FormValue& value : m_values) {
        const FormValue* then = sameInput(before.m_values, value);
        if (then && then->value == value.value)
            continue;
        out.append(value.value.isUndefined() ? Words::tr("%1: not set").arg(value.label)
                                             : Words::tr("%1: %2").arg(value.label, value.text));
    }
    return out;
}

FormValues::Fitted FormValues::fitted(const WorkflowForm& form,
                                      const std::optional<QList<ModelRecord>>& models) const
{
    Fitted out;
    for (const FormValue& stored : m_values) {
        const FormField* field = fieldFor(form, stored);
        if (!field) {
            out.skipped.append(Words::tr("%1: the form has no such field any more.").arg(stored.label));
            continue;
        }
        if (!isEditable(*field)) {
            out.skipped.append(Words::tr("%1: the field cannot be edited any more.").arg(field->label));
            continue;
        }
        QStringList missing;
        const QJsonValue value = models ? withModels(stored, *models, missing) : stored.value;
        if (!missing.isEmpty())
            out.skipped.append(notInstalled(field->label, missing));
        if (!missing.isEmpty() && !value.isArray())
            continue;
        const bool isSet = !value.isUndefined();
        if (field->kind().id() != stored.kind || (isSet && field->kind().cleaned(value).isUndefined())) {
            out.skipped.append(Words::tr("%1: the field takes another kind of value now.").arg(field->label));
            continue;
        }
        if (const QString problem = isSet ? field->problemWith(value) : QString(); !problem.isEmpty()) {
            out.skipped.append(
                Words::tr("%1: “%2” cannot be used: %3").arg(field->label, stored.text, problem));
            continue;
        }
        out.values.append({field->index, value});
    }
    return out;
}

QString workflowKey(const WorkflowDocument& document, const QString& file, const QString& recordId)
{
    const QString id = recordId.isEmpty() ? document.root().value(u"id"_s).toString() : recordId;
    if (!id.isEmpty())
        return u"id:"_s + id;
    if (!file.isEmpty())
        return u"file:"_s + QDir::cleanPath(QFileInfo(file).absoluteFilePath());
    QStringList inputs;
    // The server's nodes do not matter: the same workflow has one key on all servers.
    const WorkflowForm form = WorkflowForm::discover(document, {});
    for (const FormField& field : form.fields())
        inputs.append(field.nodeId + u'.' + field.fieldName);
    inputs.sort();
    inputs.prepend(document.name());
    const QByteArray hash = QCryptographicHash::hash(inputs.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return u"form:"_s + QString::fromLatin1(hash.toHex());
}

} // namespace vitrine
