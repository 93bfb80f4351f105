// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/commandfilter.h"

#include "ui/keys/commandmodel.h"

namespace vitrine {

namespace {

constexpr int beginsText = 100;
constexpr int beginsWord = 60;
constexpr int initials = 40;
constexpr int inside = 10;

QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    for (const QChar letter : text) {
        if (letter.isLetterOrNumber()) {
            word += letter;
        } else if (!word.isEmpty()) {
            words.append(std::exchange(word, {}));
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

int fitOfWord(const QString& typed, const QString& text, const QStringList& words)
{
    if (text.startsWith(typed))
        return beginsText;
    for (const QString& word : words) {
        if (word.startsWith(typed))
            return beginsWord;
    }
    QString firsts;
    for (const QString& word : words)
        firsts += word.at(0);
    if (typed.size() > 1 && firsts.contains(typed))
        return initials;
    return text.contains(typed) ? inside : 0;
}

} // namespace

int fitOf(const QString& typed, const QString& text)
{
    const QString folded = text.toCaseFolded();
    const QStringList words = wordsOf(folded);
    int sum = 0;
    const QStringList parts = typed.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const int fit = fitOfWord(part, folded, words);
        if (fit == 0)
            return 0;
        sum += fit;
    }
    return parts.isEmpty() ? 1 : sum;
}

CommandFilter::CommandFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    connect(this, &QSortFilterProxyModel::sourceModelChanged, this, [this] {
        connect(sourceModel(), &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_fits.clear(); });
    });
}

void CommandFilter::setRecent(const QStringList& ids)
{
    m_recent = ids;
    rate();
}

void CommandFilter::setTyped(const QString& text)
{
    m_typed = text;
    rate();
}

void CommandFilter::rate()
{
    m_fits.clear();
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row)
        m_fits.push_back(fit(row));
    invalidate();
    sort(0);
}

int CommandFilter::fit(int row) const
{
    const QModelIndex index = sourceModel()->index(row, 0);
    const QString text = index.data().toString();
    if (const int own = fitOf(m_typed, text); own > 0)
        return own * 2;
    return fitOf(m_typed, index.data(CommandModel::PathRole).toString() + u' ' + text);
}

bool CommandFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return static_cast<size_t>(row) >= m_fits.size() || m_fits[static_cast<size_t>(row)] > 0;
}

bool CommandFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto fits = [this](const QModelIndex& index) {
        const auto row = static_cast<size_t>(index.row());
        return row < m_fits.size() ? m_fits[row] : 0;
    };
    if (fits(left) != fits(right))
        return fits(left) > fits(right);
    const auto age = [this](const QModelIndex& index) {
        const QString id = index.data(CommandModel::IdRole).toString();
        const qsizetype at = id.isEmpty() ? -1 : m_recent.indexOf(id);
        return at < 0 ? m_recent.size() : at;
    };
    if (age(left) != age(right))
        return age(left) < age(right);
    const auto* commands = static_cast<const CommandModel*>(sourceModel());
    const bool possible = commands->entry(left.row()).enabled;
    if (possible != commands->entry(right.row()).enabled)
        return possible;
    return left.row() < right.row();
}

} // namespace vitrine
