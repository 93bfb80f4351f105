// SPDX-License-Identifier: Apache-2.0
#include "lib/export/nametemplate.h"

#include "lib/export/filenames.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int mostCharacters = 200;
constexpr int mostDigits = 9;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::NameTemplate)
};

} // namespace

/// Goes over the text once.
struct NameTemplate::Reader {
    const QString& text;
    qsizetype at = 0;
    NameTemplate result;
    QList<Piece> step;
    QString plain;

    [[nodiscard]] Problem problem(qsizetype position, qsizetype length, const QString& why) const
    {
        const qsizetype character = text.left(position).toUcs4().size() + 1;
        return {position, length, Words::tr("%1 (at character %2)").arg(why).arg(character)};
    }

    void endPlain()
    {
        if (!plain.isEmpty())
            step.append({.text = std::exchange(plain, {}), .field = {}});
    }

    void endStep()
    {
        endPlain();
        result.m_steps.append(std::exchange(step, {}));
    }

    [[nodiscard]] bool isPair(QChar c) const { return text.at(at) == c && text.mid(at + 1, 1) == c; }

    /// At a "{".
    [[nodiscard]] std::optional<Problem> readField()
    {
        const qsizetype end = text.indexOf(u'}', at);
        if (end < 0)
            return problem(at, text.size() - at, Words::tr("“{” is not closed"));
        const QString inside = text.mid(at + 1, end - at - 1);
        const qsizetype colon = inside.indexOf(u':');
        const QString word = (colon < 0 ? inside : inside.left(colon)).trimmed().toLower();
        const qsizetype found = placeholders().indexOf(word);
        if (found < 0)
            return problem(at, end - at + 1,
                           Words::tr("{%1} is not a placeholder").arg(filenames::part(inside)));
        const auto field = static_cast<Field>(found);
        int length = 0;
        if (colon >= 0) {
            const int most = field == Field::Number ? mostDigits : mostCharacters;
            bool isNumber = false;
            length = inside.mid(colon + 1).trimmed().toInt(&isNumber);
            if (!isNumber || length < 1 || length > most)
                return problem(at + 1 + colon, inside.size() - colon,
                               Words::tr("behind “:” stands a number from 1 to %1").arg(most));
        }
        endPlain();
        step.append({.text = {}, .field = field, .length = length});
        at = end + 1;
        return std::nullopt;
    }
};

tl::expected<NameTemplate, NameTemplate::Problem> NameTemplate::parse(const QString& text)
{
    Reader reader{.text = text, .result = {}, .step = {}, .plain = {}};
    while (reader.at < text.size()) {
        const QChar c = text.at(reader.at);
        if ((c == u'{' || c == u'}') && reader.isPair(c)) {
            reader.plain += c;
            reader.at += 2;
        } else if (c == u'{') {
            if (const auto problem = reader.readField())
                return tl::unexpected(*problem);
        } else if (c == u'}') {
            return tl::unexpected(reader.problem(reader.at, 1, Words::tr("“}” without “{”")));
        } else if (c == u'/') {
            reader.endStep();
            ++reader.at;
        } else {
            reader.plain += c;
            ++reader.at;
        }
    }
    reader.endStep();
    const auto isEmpty = [](const QList<Piece>& step) {
        return std::all_of(step.cbegin(), step.cend(), [](const Piece& piece) {
            return !piece.field && filenames::whole(piece.text, {}, {}).isEmpty();
        });
    };
    QList<QList<Piece>>& steps = reader.result.m_steps;
    if (isEmpty(steps.last()))
        return tl::unexpected(reader.problem(text.size(), 0, Words::tr("the name of the files is missing")));
    // "a//b", "./a", "../a": there is nothing to make a folder of.
    steps.erase(std::remove_if(steps.begin(), steps.end(), isEmpty), steps.end());
    reader.result.m_text = text;
    return reader.result;
}

NameTemplate NameTemplate::serverNames()
{
    return *parse(u"{name}"_s);
}

const QStringList& NameTemplate::placeholders()
{
    static const QStringList words{u"date"_s,   u"board"_s, u"seed"_s, u"model"_s,
                                   u"prompt"_s, u"n"_s,     u"name"_s};
    return words;
}

QString NameTemplate::valueOf(const Piece& piece, const NameValues& values)
{
    const QString unknown = Words::tr("unknown", "a value in a file name");
    const auto orUnknown = [&](const QString& value) { return value.isEmpty() ? unknown : value; };
    switch (*piece.field) {
    case Field::Date:
        return values.date.isValid() ? values.date.toLocalTime().date().toString(Qt::ISODate) : unknown;
    case Field::Board:
        return values.board.isEmpty() ? Words::tr("uncategorized", "a value in a file name") : values.board;
    case Field::Seed:
        return orUnknown(values.seed);
    case Field::Model:
        return orUnknown(values.model);
    case Field::Prompt:
        return orUnknown(values.prompt);
    case Field::Number:
        return QString::number(values.number)
            .rightJustified(piece.length > 0 ? piece.length : values.digits, u'0');
    case Field::Name:
        return values.name.chopped(filenames::ending(values.name).size());
    }
    return {};
}

QString NameTemplate::path(const NameValues& values, const QString& ending) const
{
    QStringList names;
    for (const QList<Piece>& step : m_steps) {
        QString name;
        for (const Piece& piece : step) {
            if (!piece.field) {
                name += piece.text;
                continue;
            }
            const QString value = filenames::part(valueOf(piece, values));
            const bool isCut = piece.length > 0 && *piece.field != Field::Number;
            name += isCut ? filenames::firstCharacters(value, piece.length).trimmed() : value;
        }
        const bool isFile = names.size() + 1 == m_steps.size();
        names.append(isFile ? filenames::whole(name, ending, u"image"_s, filenames::mostFileBytes)
                            : filenames::whole(name, {}, u"_"_s));
    }
    return names.join(u'/');
}

bool NameTemplate::uses(Field field) const
{
    return std::any_of(m_steps.cbegin(), m_steps.cend(), [&](const QList<Piece>& step) {
        return std::any_of(step.cbegin(), step.cend(),
                           [&](const Piece& piece) { return piece.field == field; });
    });
}

bool NameTemplate::needsRecords() const
{
    return uses(Field::Date) || uses(Field::Board);
}

bool NameTemplate::needsMetadata() const
{
    return uses(Field::Seed) || uses(Field::Model) || uses(Field::Prompt);
}

} // namespace vitrine
