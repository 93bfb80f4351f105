// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/fieldmap.h"

#include "lib/workflow/fieldkind.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::FieldMap)
};

bool isSamePlace(const QJsonValue& a, const QJsonValue& b)
{
    return a["node_id"_L1] == b["node_id"_L1] && a["field"_L1] == b["field"_L1];
}

QString nameOf(const QJsonValue& field)
{
    const QString place = field["node_id"_L1].toString() + u'.' + field["field"_L1].toString();
    return u"%1 %2 (%3)"_s.arg(field["index"_L1].toInt()).arg(field["label"_L1].toString(), place);
}

} // namespace

FieldMap FieldMap::of(const WorkflowDocument& workflow, const WorkflowForm& form)
{
    QJsonArray fields;
    for (const FormField& field : form.fields())
        fields.append(QJsonObject{{u"index"_s, field.index},
                                  {u"node_id"_s, field.nodeId},
                                  {u"field"_s, field.fieldName},
                                  {u"label"_s, field.label},
                                  {u"node_type"_s, field.nodeType},
                                  {u"kind"_s, field.kind().id()}});
    QJsonArray outputs;
    for (const FormOutput& output : formOutputs(form))
        outputs.append(output.fieldIndex);
    FieldMap out;
    out.m_json = {{u"name"_s, workflow.name()}, {u"fields"_s, fields}, {u"outputs"_s, outputs}};
    return out;
}

Result<FieldMap> FieldMap::fromJson(const QByteArray& bytes)
{
    FieldMap out;
    out.m_json = QJsonDocument::fromJson(bytes).object();
    if (!out.m_json.value("fields"_L1).isArray())
        return Failure(ApiError::input(Words::tr("This is no map of a workflow's fields.")));
    return out;
}

QJsonArray FieldMap::fields() const
{
    return m_json.value("fields"_L1).toArray();
}

QStringList FieldMap::driftFrom(const FieldMap& older) const
{
    QStringList out;
    const QJsonArray now = fields();
    for (const QJsonValue& was : older.fields()) {
        const QJsonValue there = now.at(was["index"_L1].toInt(-1));
        if (isSamePlace(was, there)) {
            if (was["kind"_L1] != there["kind"_L1])
                out.append(Words::tr("%1 was of the kind %2 and is of the kind %3.")
                               .arg(nameOf(there), was["kind"_L1].toString(), there["kind"_L1].toString()));
            continue;
        }
        const auto moved = std::find_if(now.begin(), now.end(),
                                        [&](const QJsonValue& field) { return isSamePlace(was, field); });
        if (moved == now.end())
            out.append(Words::tr("%1 is not on the form any more.").arg(nameOf(was)));
        else
            out.append(
                Words::tr("%1 has the index %2 now.").arg(nameOf(was)).arg((*moved)["index"_L1].toInt()));
    }
    return out;
}

} // namespace vitrine
