// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/history/presetsdialog.h"

#include "ui/shell/askfirst.h"
#include "ui/shell/metrics.h"
#include "ui/shell/servertext.h"
#include "ui/workflow/history/formhistory.h"
#include "ui/workflow/history/presetnamedialog.h"
#include "ui/workflow/look.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace vitrine {

using namespace Qt::StringLiterals;

PresetsDialog::PresetsDialog(FormHistory& history, QWidget* parent)
    : QDialog(parent)
    , m_history(history)
    , m_list(new QListWidget(this))
{
    setObjectName(u"presetsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Presets"));
    m_list->setAccessibleName(tr("Presets of this workflow"));
    m_list->setMinimumSize(look::characters(this, 44), look::lines(this, 10));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setSpacing(1);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* column = new QVBoxLayout;
    column->setSpacing(space(this, Space::Tight));
    const auto add = [&](const QString& name, const QString& text, const QString& toolTip,
                         void (PresetsDialog::*slot)()) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setToolTip(toolTip);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        column->addWidget(button);
        m_buttons.append(button);
    };
    add(u"presetApply"_s, tr("&Apply"), tr("Put its values into the form"), &PresetsDialog::apply);
    add(u"presetUpdate"_s, tr("&Update"), tr("Keep the form's present values in it"), &PresetsDialog::update);
    add(u"presetRename"_s, tr("&Rename…"), tr("Give it another name (F2)"), &PresetsDialog::rename);
    add(u"presetRemove"_s, tr("&Delete…"), tr("Delete it (Delete)"), &PresetsDialog::askToRemove);
    column->addStretch(1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(column);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(buttons);

    connect(m_list, &QListWidget::itemActivated, this, &PresetsDialog::apply);
    connect(m_list, &QListWidget::currentRowChanged, this, &PresetsDialog::updateButtons);
    connect(new QShortcut(Qt::Key_F2, m_list), &QShortcut::activated, this, &PresetsDialog::rename);
    connect(new QShortcut(Qt::Key_Delete, m_list), &QShortcut::activated, this, &PresetsDialog::askToRemove);
    connect(&m_history, &FormHistory::presetsChanged, this, &PresetsDialog::fill);
    fill();
}

void PresetsDialog::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const ValuePreset& preset : m_history.presets()) {
        auto* item = new QListWidgetItem(servertext::oneLine(preset.name), m_list);
        item->setToolTip(look::plainToolTip(preset.values.changedSince({}).join(u'\n')));
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    updateButtons();
}

const ValuePreset* PresetsDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_history.presets().size() ? &m_history.presets().at(row) : nullptr;
}

void PresetsDialog::updateButtons()
{
    for (QPushButton* button : std::as_const(m_buttons))
        button->setEnabled(current());
}

void PresetsDialog::apply()
{
    if (const ValuePreset* preset = current())
        m_history.apply(*preset);
}

void PresetsDialog::update()
{
    if (const ValuePreset* preset = current())
        m_history.savePreset(preset->name);
}

void PresetsDialog::rename()
{
    const ValuePreset* preset = current();
    if (!preset)
        return;
    QStringList taken;
    for (const ValuePreset& each : m_history.presets())
        taken.append(each.name);
    auto* dialog = new PresetNameDialog(PresetNameDialog::Purpose::Rename, preset->name, taken, this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id = preset->id] { m_history.renamePreset(id, dialog->name()); });
    dialog->open();
}

void PresetsDialog::askToRemove()
{
    const ValuePreset* preset = current();
    if (!preset)
        return;
    askFirst({.name = u"removePreset"_s,
              .title = tr("Delete Preset"),
              .text = tr("Delete the preset “%1”?").arg(servertext::oneLine(preset->name)),
              .verb = tr("&Delete")},
             this, [this, id = preset->id] { m_history.removePreset(id); });
}

} // namespace vitrine
