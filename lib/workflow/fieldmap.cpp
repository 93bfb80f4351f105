// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/fieldmap.h"

#include "lib/workflow/fieldkind.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::FieldMap)
};

std::pair<QString, QString> placeOf(const QJsonValue& field)
{
    return {field["node_id"_L1].toString(), field["field"_L1].toString()};
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
    QHash<std::pair<QString, QString>, int> places; // of two equal ones the first
    for (qsizetype i = now.size() - 1; i >= 0; --i)
        places.insert(placeOf(now.at(i)), now.at(i)["index"_L1].toInt());
    for (const QJsonValue& was : older.fields()) {
        const QJsonValue there = now.at(was["index"_L1].toInt(-1));
        if (there.isObject() && placeOf(was) == placeOf(there)) {
            if (was["kind"_L1] != there["kind"_L1])
                out.append(Words::tr("%1 was of the kind %2 and is of the kind %3.")
                               .arg(nameOf(there), was["kind"_L1].toString(), there["kind"_L1].toString()));
            continue;
        }
        const auto moved = places.constFind(placeOf(was));
        if (moved == places.cend())
            out.append(Words::tr("%1 is not on the form any more.").arg(nameOf(was)));
        else
            out.append(Words::tr("%1 has the index %2 now.").arg(nameOf(was)).arg(*moved));
    }
    return out;
}

} // namespace vitrine
