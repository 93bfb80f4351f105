// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/shortcutssheet.h"

#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/statepane.h"
#include "ui/shell/windowactions.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int columnWidth = 48; // characters

QString textOf(const QList<QKeySequence>& keys)
{
    QStringList names;
    for (const QKeySequence& each : keys)
        names.append(each.toString(QKeySequence::NativeText));
    return names.join(u", "_s);
}

/// Two of them a line, since the other column needs its room.
QString inLines(const QString& keys)
{
    QStringList parts = keys.split(u", "_s);
    QStringList lines;
    while (!parts.isEmpty()) {
        lines.append(parts.mid(0, 2).join(u", "_s));
        parts = parts.mid(2);
    }
    return lines.join(u",\n"_s);
}

} // namespace

ShortcutsSheet::ShortcutsSheet(Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_shortcuts(settings)
    , m_search(new QLineEdit(this))
    , m_area(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_state(new StatePane(this))
{
    setObjectName(u"shortcutsSheet"_s);
    setWindowTitle(tr("Keyboard Shortcuts Sheet"));
    m_search->setObjectName(u"sheetSearch"_s);
    m_search->setPlaceholderText(tr("Search commands and keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolicIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_scroll->setObjectName(u"sheetArea"_s);
    m_scroll->setAccessibleName(tr("Commands and their keys"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_state->setObjectName(u"sheetState"_s);
    m_state->setBackgroundRole(QPalette::Base);
    m_state->setAutoFillBackground(true);
    m_area->addWidget(m_scroll);
    m_area->addWidget(m_state);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space(this, Space::Normal));
    column->addWidget(m_search);
    column->addWidget(m_area, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsSheet::fill);
    connect(m_state, &StatePane::actionTriggered, m_search, &QLineEdit::clear);
    connect(&m_shortcuts, &Shortcuts::changed, this, &ShortcutsSheet::fill);
    onKey(*this, QKeySequence::Find, [this] { beginSearch(*m_search); });
    const int unit = fontMetrics().averageCharWidth();
    resize(unit * (3 * columnWidth + 10), fontMetrics().height() * 42);
    m_search->setFocus();
}

QList<ShortcutsSheet::Group> ShortcutsSheet::groups() const
{
    QList<Group> all;
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    const auto add = [&](const QString& title, const QString& text, const QString& keys) {
        const QString line = title + u' ' + text + u' ' + keys;
        const bool fits = std::all_of(words.cbegin(), words.cend(), [&line](const QString& word) {
            return line.contains(word, Qt::CaseInsensitive);
        });
        if (keys.isEmpty() || !fits)
            return;
        const auto group =
            std::find_if(all.begin(), all.end(), [&title](const Group& each) { return each.title == title; });
        Group& into = group == all.end() ? all.emplace_back(Group{title, {}}) : *group;
        // Several windows have the same.
        const bool there = std::any_of(into.lines.cbegin(), into.lines.cend(), [&](const Line& each) {
            return each.text == text && each.keys == keys;
        });
        if (!there)
            into.lines.append({text, keys});
    };
    for (const Command& command : m_shortcuts.commands()) {
        const QString title = command.window == "main"_L1
            ? command.group
            : tr("Window “%1”").arg(QString(command.group).remove(u'…'));
        add(title, command.text, textOf({m_shortcuts.keys(command.id)}));
    }
    for (const WidgetKeys& keys : widgetKeys())
        add(keys.group, keys.text, textOf(keys.keys));
    return all;
}

int ShortcutsSheet::columnCount() const
{
    return std::max(1, width() / (fontMetrics().averageCharWidth() * columnWidth));
}

void ShortcutsSheet::fill()
{
    const QList<Group> all = groups();
    m_lines.clear();
    m_columns = columnCount();
    qsizetype rows = 0;
    for (const Group& group : all) {
        rows += group.lines.size() + 2;
        for (const Line& line : group.lines)
            m_lines.append(u"%1: %2: %3"_s.arg(group.title, line.text, line.keys));
    }
    m_area->setCurrentWidget(all.isEmpty() ? static_cast<QWidget*>(m_state) : m_scroll);
    if (all.isEmpty()) {
        m_state->showMessage(u"search"_s, tr("Nothing found"),
                             tr("No command and no keys contain “%1”.").arg(m_search->text().trimmed()),
                             tr("Show All"));
        return;
    }
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto* columns = new QHBoxLayout(page);
    columns->setSpacing(space(this, Space::Page));
    const qsizetype wanted = (rows + m_columns - 1) / m_columns;
    QVBoxLayout* column = nullptr;
    qsizetype used = 0;
    int begun = 0;
    for (const Group& group : all) {
        // A group stays whole: it goes where more than half of it has room.
        if (!column || (begun < m_columns && used + group.lines.size() / 2 > wanted)) {
            if (column)
                column->addStretch();
            column = new QVBoxLayout;
            column->setSpacing(space(this, Space::Wide));
            columns->addLayout(column, 1);
            used = 0;
            ++begun;
        }
        used += group.lines.size() + 2;
        auto* title = new QLabel(group.title, page);
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        auto* grid = new QGridLayout;
        grid->setColumnStretch(0, 1);
        grid->setHorizontalSpacing(space(this, Space::Wide));
        grid->setVerticalSpacing(space(this, Space::Tight));
        grid->addWidget(title, 0, 0, 1, 2);
        for (int i = 0; i < group.lines.size(); ++i) {
            const Line& line = group.lines.at(i);
            auto* text = new QLabel(line.text, page);
            text->setTextFormat(Qt::PlainText);
            text->setWordWrap(true);
            text->setAccessibleName(line.text + u": "_s + line.keys);
            auto* keys = new QLabel(inLines(line.keys), page);
            keys->setTextFormat(Qt::PlainText);
            keys->setForegroundRole(QPalette::Link);
            keys->setAlignment(Qt::AlignRight);
            grid->addWidget(text, i + 1, 0);
            grid->addWidget(keys, i + 1, 1, Qt::AlignRight | Qt::AlignTop);
        }
        column->addLayout(grid);
    }
    column->addStretch();
    for (; begun < m_columns; ++begun)
        columns->addStretch(1);
    m_scroll->setWidget(page); // the one before goes
}

void ShortcutsSheet::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    if (columnCount() != m_columns)
        fill();
}

} // namespace vitrine
