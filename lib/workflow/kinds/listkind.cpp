// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/kinds/listkind.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace vitrine {

QString ListKind::id() const
{
    return m_element->id() + "-list"_L1;
}

bool ListKind::accepts(const FieldType& type) const
{
    const bool isList = type.isCollection()
        || (m_alsoSingle && type.cardinality == FieldType::Cardinality::SingleOrCollection);
    return isList && type.name == m_typeName;
}

QJsonValue ListKind::fallbackDefault(const FieldTemplate& field) const
{
    // A field that takes one or a list is edited as a list, for which "none" is the empty list.
    return field.required || m_alsoSingle ? QJsonValue(QJsonArray()) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue ListKind::cleaned(const QJsonValue& value) const
{
    if (!value.isArray())
        return QJsonValue::Undefined;
    QJsonArray out;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& entry : array) {
        const QJsonValue clean = m_element->cleaned(entry);
        if (clean.isUndefined())
            return QJsonValue::Undefined;
        out.append(clean);
    }
    return out;
}

QString ListKind::problem(const FieldTemplate& field, const FieldSettings& settings,
                          const QJsonValue& value) const
{
    if (!value.isArray())
        return tr("must be a list");
    const QJsonArray array = value.toArray();
    if (field.minItems && array.size() < *field.minItems)
        return tr("must have at least %n entries", nullptr, *field.minItems);
    if (field.maxItems && array.size() > *field.maxItems)
        return tr("must have at most %n entries", nullptr, *field.maxItems);
    return m_element->entriesProblem(field, settings, array);
}

Result<QJsonValue> ListKind::parseText(const FieldTemplate& field, const FieldSettings& settings,
                                       const QString& text) const
{
    QJsonValue list{QJsonArray()};
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'[')) {
        const QJsonDocument json = QJsonDocument::fromJson(trimmed.toUtf8());
        list = json.isArray() ? cleaned(json.array()) : QJsonValue(QJsonValue::Undefined);
        if (list.isUndefined())
            return refuse(text, tr("it is not a JSON list of the right kind of values"));
    } else if (!trimmed.isEmpty()) {
        QJsonArray array;
        const QStringList parts = trimmed.split(u',');
        for (const QString& part : parts) {
            const Result<QJsonValue> entry = m_element->parseText(field, settings, part.trimmed());
            if (!entry)
                return entry;
            array.append(*entry);
        }
        list = array;
    }
    if (const QString wrong = problem(field, settings, list); !wrong.isEmpty())
        return refuse(text, tr("it %1").arg(wrong));
    return list;
}

QString ListKind::displayText(const FieldTemplate& field, const QJsonValue& value) const
{
    QStringList parts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& entry : array)
        parts.append(m_element->displayText(field, entry));
    return parts.join(", "_L1);
}

} // namespace vitrine
