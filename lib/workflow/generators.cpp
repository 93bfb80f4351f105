// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/generators.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::GeneratorSettings)
};

using Kind = GeneratorSettings::Kind;

/// One type of settings: what it is called and what stands where the settings say nothing.
struct Entry {
    QString type;
    Kind kind;
    QJsonObject defaults;
};

const QList<Entry>& table()
{
    static const QString ten = u"1,2,3,4,5,6,7,8,9,10"_s;
    static const QString tenths = u"0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1"_s;
    static const QString prompt = u"a super {cute|ferocious} {dog|cat}"_s;
    static const QList<Entry> entries{
        {u"float_generator_arithmetic_sequence"_s,
         Kind::Arithmetic,
         {{u"start"_s, 0}, {u"step"_s, 0.1}, {u"count"_s, 10}}},
        {u"float_generator_linear_distribution"_s,
         Kind::Linear,
         {{u"start"_s, 0}, {u"end"_s, 1}, {u"count"_s, 10}}},
        {u"float_generator_random_distribution_uniform"_s,
         Kind::Uniform,
         {{u"min"_s, 0}, {u"max"_s, 1}, {u"count"_s, 10}}},
        {u"float_generator_parse_string"_s, Kind::ParsedText, {{u"input"_s, tenths}, {u"splitOn"_s, u","_s}}},
        {u"integer_generator_arithmetic_sequence"_s,
         Kind::Arithmetic,
         {{u"start"_s, 0}, {u"step"_s, 1}, {u"count"_s, 10}}},
        {u"integer_generator_linear_distribution"_s,
         Kind::Linear,
         {{u"start"_s, 0}, {u"end"_s, 10}, {u"count"_s, 10}}},
        {u"integer_generator_random_distribution_uniform"_s,
         Kind::Uniform,
         {{u"min"_s, 0}, {u"max"_s, 10}, {u"count"_s, 10}}},
        {u"integer_generator_parse_string"_s, Kind::ParsedText, {{u"input"_s, ten}, {u"splitOn"_s, u","_s}}},
        {u"string_generator_parse_string"_s,
         Kind::ParsedText,
         {{u"input"_s, u"foo,bar,baz,qux"_s}, {u"splitOn"_s, u","_s}}},
        {u"string_generator_dynamic_prompts_combinatorial"_s,
         Kind::AllPrompts,
         {{u"input"_s, prompt}, {u"maxPrompts"_s, 10}}},
        {u"string_generator_dynamic_prompts_random"_s,
         Kind::RandomPrompts,
         {{u"input"_s, prompt}, {u"count"_s, 10}}},
        {u"image_generator_images_from_board"_s, Kind::BoardImages, {{u"category"_s, u"images"_s}}},
    };
    return entries;
}

/// Of two settings that say nothing, the first of the node's type counts.
const Entry* entryFor(const QString& nodeType, const QJsonObject& value)
{
    const QString type = value["type"_L1].toString();
    for (const Entry& entry : table()) {
        if (type.isEmpty() ? entry.type.startsWith(nodeType)
                           : entry.type == type && type.startsWith(nodeType))
            return &entry;
    }
    return nullptr;
}

bool isWhole(const QJsonValue& value)
{
    return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
}

/// True when `value` may stand where a setting is `like` this.
bool fits(const QString& key, const QJsonValue& value, const QJsonValue& like, bool wholeNumbers)
{
    const bool countsThings = key == "count"_L1 || key == "maxPrompts"_L1;
    if (like.isDouble())
        return wholeNumbers || countsThings ? isWhole(value) : value.isDouble();
    return value.type() == like.type();
}

/// The leading number of a text, as JavaScript reads it; none when there is none.
std::optional<double> leadingNumber(const QString& text, bool whole)
{
    static const QRegularExpression integer(u"^[+-]?\\d+"_s);
    static const QRegularExpression real(u"^[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?"_s);
    const QRegularExpressionMatch match = (whole ? integer : real).match(text);
    const double number = match.captured().toDouble();
    return match.hasMatch() && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QStringList pieces(const QString& text, const QString& separator)
{
    if (separator.isEmpty())
        return {text};
    // "\n" and the like may be written as in JSON; what is no JSON text stands for itself.
    const QJsonArray escaped = QJsonDocument::fromJson(u"[\"%1\"]"_s.arg(separator).toUtf8()).array();
    const bool isText =
        escaped.size() == 1 && escaped.first().isString() && !escaped.first().toString().isEmpty();
    return text.split(isText ? escaped.first().toString() : separator);
}

} // namespace

Result<GeneratorSettings> GeneratorSettings::of(const QString& nodeType, const QJsonObject& value)
{
    const Entry* entry = entryFor(nodeType, value);
    if (!entry)
        return Failure(ApiError::input(
            Words::tr("\"%1\" is no kind of generator that is known.").arg(value["type"_L1].toString())));
    GeneratorSettings out;
    out.m_of = nodeType.section(u'_', 0, 0);
    out.m_kind = entry->kind;
    out.m_value = entry->defaults;
    for (auto it = entry->defaults.begin(); it != entry->defaults.end(); ++it) {
        const QJsonValue given = value[it.key()];
        if (given.isUndefined())
            continue;
        if (!fits(it.key(), given, it.value(), out.m_of == "integer"_L1))
            return Failure(
                ApiError::input(Words::tr("The generator's setting \"%1\" cannot be used.").arg(it.key())));
        out.m_value.insert(it.key(), given);
    }
    out.m_value.insert("type"_L1, entry->type);
    for (const QString& key : {u"seed"_s, u"board_id"_s}) {
        if (!value[key].isUndefined() && !value[key].isNull())
            out.m_value.insert(key, value[key]);
    }
    if (out.m_value.contains("seed"_L1) && !isWhole(out.m_value.value("seed"_L1)))
        return Failure(
            ApiError::input(Words::tr("The generator's setting \"%1\" cannot be used.").arg(u"seed"_s)));
    // Not by [], which would put a null there.
    if (out.m_value.value("count"_L1).toDouble() > mostValues)
        return Failure(ApiError::input(
            Words::tr("The generator makes more than %1 values: choose a smaller count.").arg(mostValues)));
    return out;
}

QList<GeneratorSettings> GeneratorSettings::choices(const QString& nodeType)
{
    QList<GeneratorSettings> out;
    for (const Entry& entry : table()) {
        if (entry.type.startsWith(nodeType))
            out.append(*of(nodeType, {{u"type"_s, entry.type}}));
    }
    return out;
}

bool GeneratorSettings::isUnseeded() const
{
    return (m_kind == Kind::Uniform || m_kind == Kind::RandomPrompts) && !seed();
}

QJsonObject GeneratorSettings::withSeed(quint32 seed) const
{
    QJsonObject out = m_value;
    out.insert("seed"_L1, static_cast<qint64>(seed));
    return out;
}

std::optional<qint64> GeneratorSettings::seed() const
{
    if (!m_value.contains("seed"_L1))
        return std::nullopt;
    // A larger one than 64 bits hold cannot be drawn with as it is: like the web UI's, it loses its upper
    // bits.
    const QJsonValue seed = m_value["seed"_L1];
    return seed.toInteger(static_cast<qint64>(std::fmod(seed.toDouble(), 4294967296.0)));
}

int GeneratorSettings::promptCount() const
{
    return m_value[m_kind == Kind::AllPrompts ? "maxPrompts"_L1 : "count"_L1].toInt();
}

std::optional<QString> GeneratorSettings::boardId() const
{
    const QString id = m_value["board_id"_L1].toString().trimmed();
    return id.isEmpty() ? std::nullopt : std::optional(id);
}

QStringList GeneratorSettings::categories() const
{
    if (m_value["category"_L1] == "assets"_L1)
        return {u"control"_s, u"mask"_s, u"user"_s, u"other"_s};
    return {u"general"_s};
}

Result<QJsonArray> GeneratorSettings::values(quint32 seed) const
{
    if (needsServer())
        return Failure(ApiError::input(Words::tr("What this generator makes must be asked from a server.")));
    QJsonArray out = m_kind == Kind::ParsedText ? parsed() : numbers(seed);
    if (out.size() > mostValues)
        return Failure(ApiError::input(
            Words::tr("The generator makes more than %1 values: choose a smaller count.").arg(mostValues)));
    return out;
}

QJsonArray GeneratorSettings::numbers(quint32 seed) const
{
    const bool whole = m_of == "integer"_L1;
    const int count = m_value["count"_L1].toInt();
    const double start = number(u"start"_s);
    if ((m_kind == Kind::Arithmetic && number(u"step"_s) == 0) || (m_kind == Kind::Linear && count == 1))
        return {start};
    // The web UI's seeds are unsigned 32-bit numbers, whatever was given.
    std::mt19937 twister(this->seed() ? static_cast<quint32>(*this->seed()) : seed);
    QJsonArray out;
    for (int i = 0; i < count; ++i) {
        if (m_kind == Kind::Arithmetic) {
            out.append(start + i * number(u"step"_s));
        } else if (m_kind == Kind::Linear) {
            const double way = (number(u"end"_s) - start) * (static_cast<double>(i) / (count - 1));
            out.append(start + (whole ? std::floor(way + 0.5) : way));
        } else {
            const double draw = static_cast<double>(twister()) / 4294967296.0;
            const double from = number(u"min"_s);
            const double range = number(u"max"_s) - from;
            out.append(whole ? std::floor(draw * (range + 1)) + from : draw * range + from);
        }
    }
    return out;
}

QJsonArray GeneratorSettings::parsed() const
{
    QJsonArray out;
    for (const QString& piece : pieces(text(), m_value["splitOn"_L1].toString())) {
        if (m_of == "string"_L1) {
            if (!piece.isEmpty())
                out.append(piece);
        } else if (const auto number = leadingNumber(piece.trimmed(), m_of == "integer"_L1)) {
            out.append(*number);
        }
    }
    return out;
}

} // namespace vitrine
