// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/commandpalette.h"

#include "lib/base/settings.h"
#include "ui/keys/commandfilter.h"
#include "ui/keys/commandtable.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPointer>
#include <QScreen>
#include <QSet>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int rowsShown = 12;
constexpr int mostRecent = 20;

/// Name and where it is, keys at the other edge.
class CommandDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const bool selected = cell.state & QStyle::State_Selected;
        const auto& filter = *static_cast<const CommandFilter*>(index.model());
        const auto& commands = *static_cast<const CommandModel*>(filter.sourceModel());
        const PaletteEntry& entry = commands.entry(filter.mapToSource(index).row());
        const QPalette& palette = cell.palette;
        painter->save();
        if (selected)
            painter->fillRect(cell.rect, palette.color(QPalette::Active, QPalette::Highlight));
        const QColor strong =
            palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
        const QColor back = palette.color(QPalette::Active, selected ? QPalette::Highlight : QPalette::Base);
        const QColor weak = selected ? blend(back, strong, 0.75) : extraColors(palette).muted;
        const QColor ink = entry.enabled ? strong : blend(back, strong, 0.55);
        const int gap = space(cell.fontMetrics, Space::Normal);
        const int edge = iconEdge(cell.widget);
        QRect rest = cell.rect.adjusted(gap, 0, -gap, 0);
        const bool mirrored = cell.direction == Qt::RightToLeft;
        const auto cut = [&rest, mirrored](int width, bool atStart) {
            QRect part = rest;
            if (atStart != mirrored) {
                part.setWidth(width);
                rest.setLeft(rest.left() + width);
            } else {
                part.setLeft(rest.right() - width + 1);
                rest.setRight(rest.right() - width);
            }
            return part;
        };
        const QRect sign = cut(edge + gap, true);
        const QRect icon(mirrored ? sign.right() - edge + 1 : sign.left(), sign.center().y() - edge / 2, edge,
                         edge);
        entry.icon.paint(painter, icon, Qt::AlignCenter, entry.enabled ? QIcon::Normal : QIcon::Disabled);
        const auto draw = [&](const QRect& where, Qt::Alignment side, const QColor& color,
                              const QString& text) {
            painter->setPen(color);
            painter->drawText(
                where,
                static_cast<int>(QStyle::visualAlignment(cell.direction, side) | Qt::AlignVCenter)
                    | Qt::TextSingleLine,
                cell.fontMetrics.elidedText(text, Qt::ElideMiddle, where.width()));
        };
        const QString keys = entry.keys.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            draw(cut(cell.fontMetrics.horizontalAdvance(keys) + gap, false), Qt::AlignRight, weak, keys);
        const int name = std::min(cell.fontMetrics.horizontalAdvance(entry.text) + gap, rest.width());
        draw(cut(name, true).adjusted(0, 0, mirrored ? 0 : -gap / 2, 0), Qt::AlignLeft, ink, entry.text);
        draw(rest, Qt::AlignLeft, weak, entry.path);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {option.fontMetrics.averageCharWidth() * 40,
                option.fontMetrics.height() + 2 * space(option.fontMetrics, Space::Tight)};
    }
};

/// What an action says besides its name.
QString reasonOf(const QAction& action)
{
    const QAction plain(action.text());
    const QString said = action.toolTip();
    return said == plain.toolTip() || said == withoutMnemonic(action.text()) ? QString() : said;
}

void add(QList<PaletteEntry>& entries, QSet<const QAction*>& seen, QMenu& menu, const QString& path,
         const QString& whyNot)
{
    Q_EMIT menu.aboutToShow(); // some are filled only then
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible() || seen.contains(action))
            continue;
        seen.insert(action);
        const QString text = withoutMnemonic(action->text());
        if (action->menu() && action->isEnabled()) {
            add(entries, seen, *action->menu(), path + u" › "_s + text, whyNot);
            continue;
        }
        const QString reason = reasonOf(*action);
        entries.append({.id = action->objectName(),
                        .text = text,
                        .path = path,
                        .keys = action->shortcut(),
                        .icon = action->icon(),
                        .enabled = action->isEnabled(),
                        .checked = action->isChecked(),
                        .reason = reason.isEmpty() ? whyNot : reason,
                        .trigger = [action = QPointer<QAction>(action)] {
                            if (action)
                                action->trigger();
                        }});
    }
}

} // namespace

CommandPalette::CommandPalette(Settings& settings, const QList<PaletteEntry>& entries, QWidget* parent)
    : SearchPopup(parent)
    , m_settings(settings)
    , m_model(new CommandModel(this))
    , m_filter(new CommandFilter(this))
    , m_note(new QLabel(this))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Command palette"));
    search().setObjectName(u"commandSearch"_s);
    search().setPlaceholderText(tr("Type a command or the name of a board"));
    search().setAccessibleName(tr("Command"));
    list().setObjectName(u"commandList"_s);
    list().setAccessibleName(tr("Commands"));
    list().setUniformItemSizes(true);
    list().setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setObjectName(u"commandNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    const int tight = space(this, Space::Tight);
    m_note->setContentsMargins(tight, tight, tight, tight);
    column().addWidget(m_note);
    m_model->setEntries(entries);
    m_filter->setSourceModel(m_model);
    m_filter->setRecent(settings.get<SettingKey::RecentCommands>());
    list().setModel(m_filter);
    list().setItemDelegate(new CommandDelegate(&list()));
    connect(list().selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::onCurrent);
    goToFirst();
}

QList<PaletteEntry> CommandPalette::entriesOf(const QMenuBar& bar, const QString& whyNot)
{
    QList<PaletteEntry> entries;
    QSet<const QAction*> seen;
    for (const QAction* menu : bar.actions())
        add(entries, seen, *menu->menu(), withoutMnemonic(menu->text()), whyNot);
    return entries;
}

void CommandPalette::openOn(const QWidget& window)
{
    const int width = std::min(fontMetrics().averageCharWidth() * 90, window.width());
    const int row = list().sizeHintForRow(0);
    const int note = fontMetrics().height() + 2 * space(this, Space::Tight);
    resize(width, search().sizeHint().height() + row * rowsShown + note + 4 * space(this, Space::Hair));
    move(window.mapToGlobal(QPoint((window.width() - width) / 2, window.height() / 10)));
    show();
    search().setFocus();
}

void CommandPalette::filterBy(const QStringList& words)
{
    m_filter->setTyped(words.join(u' '));
    goToFirst();
}

void CommandPalette::goToFirst()
{
    list().setCurrentIndex(m_filter->index(0, 0));
    list().scrollToTop();
    onCurrent();
}

/// The list never has the focus: what is current is told where the focus is, and why it is not possible to
/// those who have no pointer for a tool tip.
void CommandPalette::onCurrent()
{
    const QModelIndex current = list().currentIndex();
    if (!current.isValid()) {
        m_note->setText(tr("Nothing is called like that."));
        search().setAccessibleDescription(m_note->text());
        return;
    }
    const PaletteEntry& entry = m_model->entry(m_filter->mapToSource(current).row());
    if (entry.enabled)
        m_note->setText(entry.checked ? tr("This is on.") : QString());
    else
        m_note->setText(CommandModel::whyNot(entry));
    search().setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const PaletteEntry entry = m_model->entry(m_filter->mapToSource(index).row());
    if (!entry.enabled)
        return;
    if (!entry.id.isEmpty()) {
        QStringList recent = m_settings.get<SettingKey::RecentCommands>();
        recent.removeAll(entry.id);
        recent.prepend(entry.id);
        m_settings.set<SettingKey::RecentCommands>(recent.mid(0, mostRecent));
    }
    close(); // what it does may open a window of its own
    entry.trigger();
}

} // namespace vitrine
