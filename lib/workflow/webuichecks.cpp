// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/webuichecks.h"

#include "lib/workflow/numberlimits.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WebUiChecks)
};

class Checks {
public:
    explicit Checks(const FieldTemplate& field)
        : m_field(field)
    {
    }

    void count(qsizetype entries)
    {
        if (m_field.minItems && *m_field.minItems > 0 && entries == 0) {
            add(u"collectionEmpty"_s, Words::tr("must not be empty"));
            return;
        }
        if (m_field.minItems && entries < *m_field.minItems)
            add(u"collectionTooFewItems"_s,
                Words::tr("must have at least %n entries", nullptr, *m_field.minItems));
        if (m_field.maxItems && entries > *m_field.maxItems)
            add(u"collectionTooManyItems"_s,
                Words::tr("must have at most %n entries", nullptr, *m_field.maxItems));
    }

    void text(const QString& value)
    {
        if (m_field.maxLength && value.size() > *m_field.maxLength)
            add(u"collectionStringTooLong"_s,
                Words::tr("must have at most %n characters in each entry", nullptr, *m_field.maxLength));
        if (m_field.minLength && value.size() < *m_field.minLength)
            add(u"collectionStringTooShort"_s,
                Words::tr("must have at least %n characters in each entry", nullptr, *m_field.minLength));
    }

    void number(double value)
    {
        m_complaints += missedBounds(m_field, value);
        // By the remainder of binary fractions, as the web UI reckons it.
        if (m_field.multipleOf && std::fmod(value, *m_field.multipleOf) != 0)
            add(u"collectionNumberNotMultipleOf"_s,
                Words::tr("must be a multiple of %1").arg(NumberLimits::shown(*m_field.multipleOf)));
    }

    [[nodiscard]] const QList<WebUiComplaint>& complaints() const { return m_complaints; }

private:
    void add(const QString& code, const QString& text) { m_complaints.append({code, text}); }

    const FieldTemplate& m_field;
    QList<WebUiComplaint> m_complaints;
};

bool isNumberOf(const QString& type, const QJsonValue& value)
{
    return value.isDouble() && (type == "FloatField"_L1 || std::floor(value.toDouble()) == value.toDouble());
}

} // namespace

QList<WebUiComplaint> missedBounds(const FieldTemplate& field, double value)
{
    QList<WebUiComplaint> out;
    const auto add = [&out](const QString& code, const QString& text, double bound) {
        out.append({code, text.arg(NumberLimits::shown(bound))});
    };
    if (field.maximum && value > *field.maximum)
        add(u"collectionNumberGTMax"_s, Words::tr("must be at most %1"), *field.maximum);
    if (field.minimum && value < *field.minimum)
        add(u"collectionNumberLTMin"_s, Words::tr("must be at least %1"), *field.minimum);
    if (field.exclusiveMaximum && value >= *field.exclusiveMaximum)
        add(u"collectionNumberGTExclusiveMax"_s, Words::tr("must be less than %1"), *field.exclusiveMaximum);
    if (field.exclusiveMinimum && value <= *field.exclusiveMinimum)
        add(u"collectionNumberLTExclusiveMin"_s, Words::tr("must be greater than %1"),
            *field.exclusiveMinimum);
    return out;
}

QList<WebUiComplaint> webUiComplaints(const FieldTemplate& field, const QJsonValue& value)
{
    const QString& type = field.type.name;
    const bool isNumber = type == "IntegerField"_L1 || type == "FloatField"_L1;
    Checks checks(field);
    if (!field.type.isCollection()) {
        if (isNumber && isNumberOf(type, value))
            checks.number(value.toDouble());
        return checks.complaints();
    }
    const bool known = isNumber || type == "StringField"_L1 || type == "ImageField"_L1;
    if (!known || !value.isArray())
        return {};
    const QJsonArray entries = value.toArray();
    // One entry of another kind, and the web UI does not take it for such a list at all.
    const bool fits = std::all_of(entries.cbegin(), entries.cend(), [&](const QJsonValue& entry) {
        return isNumber                ? isNumberOf(type, entry)
            : type == "StringField"_L1 ? entry.isString()
                                       : entry.isObject();
    });
    if (!fits)
        return {};
    checks.count(entries.size());
    for (const QJsonValue& entry : entries) {
        if (isNumber)
            checks.number(entry.toDouble());
        else if (type == "StringField"_L1)
            checks.text(entry.toString());
    }
    return checks.complaints();
}

} // namespace vitrine
