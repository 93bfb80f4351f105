// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/shortcutsdialog.h"

#include "ui/keys/keysdelegate.h"
#include "ui/keys/shortcutsfilter.h"
#include "ui/keys/shortcutsmodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/metrics.h"
#include "ui/shell/statepane.h"
#include "ui/shell/windowactions.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString topic = u"keys"_s;

} // namespace

ShortcutsDialog::ShortcutsDialog(Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_shortcuts(settings)
    , m_model(new ShortcutsModel(m_shortcuts, this))
    , m_filter(new ShortcutsFilter(this))
    , m_search(new QLineEdit(this))
    , m_banner(new MessageBanner(this))
    , m_area(new QStackedWidget(this))
    , m_table(new QTreeView(this))
    , m_state(new StatePane(this))
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_search->setObjectName(u"shortcutsSearch"_s);
    m_search->setPlaceholderText(tr("Search commands and keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolicIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(u"shortcutsTable"_s);
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_table->setModel(m_filter);
    m_table->setItemDelegateForColumn(ShortcutsModel::KeysColumn, new KeysDelegate(m_table));
    m_table->setEditTriggers(
        QAbstractItemView::NoEditTriggers); // it is not the current column that is edited
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_state->setObjectName(u"shortcutsState"_s);
    m_state->setBackgroundRole(QPalette::Base);
    m_state->setAutoFillBackground(true);
    layOut();
    connectParts();
    const int unit = fontMetrics().averageCharWidth();
    resize(unit * 110, fontMetrics().height() * 36);
    m_table->header()->setStretchLastSection(true);
    m_table->header()->resizeSection(ShortcutsModel::CommandColumn, unit * 55);
    m_table->header()->resizeSection(ShortcutsModel::KeysColumn, unit * 28);
    applySearch();
    m_search->setFocus();
}

void ShortcutsDialog::layOut()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto button = [&](const QString& name, const QString& text, const QString& toolTip) {
        auto* added = buttons->addButton(text, QDialogButtonBox::ActionRole);
        added->setObjectName(name);
        added->setToolTip(toolTip);
        added->setAutoDefault(false);
        return added;
    };
    m_change = button(u"shortcutsChange"_s, tr("&Change"), tr("Then press the new keys"));
    m_remove = button(u"shortcutsRemove"_s, tr("&Remove Keys"), tr("The command has no keys any more"));
    m_reset = button(u"shortcutsReset"_s, tr("Re&set"), tr("Give it its default keys"));
    m_resetAll = button(u"shortcutsResetAll"_s, tr("Reset &All"), tr("Give all commands their default keys"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_area->addWidget(m_table);
    m_area->addWidget(m_state);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space(this, Space::Normal));
    column->addWidget(m_search);
    column->addWidget(m_area, 1);
    column->addWidget(m_banner);
    column->addWidget(buttons);
}

void ShortcutsDialog::connectParts()
{
    onKey(*this, QKeySequence::Find, [this] { beginSearch(*m_search); });
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::applySearch);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    connect(m_state, &StatePane::actionTriggered, m_search, &QLineEdit::clear);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ShortcutsDialog::updateButtons);
    connect(&m_shortcuts, &Shortcuts::changed, this, &ShortcutsDialog::updateButtons);
    connect(m_model, &ShortcutsModel::taken, this, [this] { m_banner->clear(topic); });
    connect(m_model, &ShortcutsModel::refused, this, [this](const QString& sentence) {
        m_banner->show(MessageBanner::Kind::Warning, topic, sentence);
    });
    connect(m_model, &ShortcutsModel::conflict, this, &ShortcutsDialog::onConflict);
    connect(m_change, &QPushButton::clicked, this, &ShortcutsDialog::change);
    connect(m_table, &QTreeView::activated, this, &ShortcutsDialog::change);
    onKey(*this, QKeySequence(Qt::Key_F2), [this] { change(); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const Command* command = current())
            give(*command, {});
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const Command* command = current())
            give(*command, command->keys);
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_banner->clear(topic);
        m_shortcuts.resetAll();
    });
}

void ShortcutsDialog::change()
{
    if (!current())
        return;
    m_banner->clear(topic);
    m_table->setFocus();
    m_table->edit(m_table->currentIndex().siblingAtColumn(ShortcutsModel::KeysColumn));
}

const Command* ShortcutsDialog::current() const
{
    return m_model->command(m_filter->mapToSource(m_table->currentIndex()));
}

void ShortcutsDialog::give(const Command& command, const QKeySequence& keys)
{
    m_model->setData(m_model->indexOf(command.id, ShortcutsModel::KeysColumn), QVariant::fromValue(keys),
                     Qt::EditRole);
}

void ShortcutsDialog::onConflict(const QString& id, const QKeySequence& keys, const QString& holder)
{
    const Command* other = m_shortcuts.find(holder);
    m_banner->show(MessageBanner::Kind::Warning, topic,
                   tr("“%1” (%2) has %3 already.")
                       .arg(other->text, other->group, keys.toString(QKeySequence::NativeText)),
                   {tr("Take Them Away There"), [this, id, keys] {
                        m_shortcuts.setKeys(id, keys);
                        goTo(id);
                    }});
}

void ShortcutsDialog::applySearch()
{
    m_filter->setSearch(m_search->text());
    const bool found = m_filter->rowCount() > 0;
    m_area->setCurrentWidget(found ? static_cast<QWidget*>(m_table) : m_state);
    if (found) {
        m_table->expandAll();
        if (!current())
            m_table->setCurrentIndex(m_filter->index(0, 0, m_filter->index(0, 0)));
    } else {
        m_state->showMessage(u"search"_s, tr("Nothing found"),
                             tr("No command and no keys contain “%1”.").arg(m_search->text().trimmed()),
                             tr("Show All"));
    }
    updateButtons();
}

void ShortcutsDialog::updateButtons()
{
    const Command* command = m_area->currentWidget() == m_table ? current() : nullptr;
    m_change->setEnabled(command);
    m_remove->setEnabled(command && !m_shortcuts.keys(command->id).isEmpty());
    m_reset->setEnabled(command && !m_shortcuts.isDefault(command->id));
    m_resetAll->setEnabled(!m_shortcuts.areAllDefault());
}

void ShortcutsDialog::goTo(const QString& id)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(id, ShortcutsModel::CommandColumn));
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

} // namespace vitrine
