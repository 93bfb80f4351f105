// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/history/presetsbutton.h"

#include "ui/shell/icons.h"
#include "ui/shell/servertext.h"
#include "ui/shell/windowactions.h"
#include "ui/workflow/history/formhistory.h"
#include "ui/workflow/history/presetnamedialog.h"
#include "ui/workflow/history/presetsdialog.h"
#include "ui/workflow/look.h"

#include <QActionGroup>
#include <QFontMetrics>
#include <QMenu>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestName = 50; // in characters

} // namespace

PresetsButton::PresetsButton(FormHistory& history, QWidget* parent)
    : QToolButton(parent)
    , m_history(history)
    , m_menu(new QMenu(this))
{
    setObjectName(u"presetsButton"_s);
    setIcon(symbolicIcon(u"bookmark"_s));
    setToolTip(tr("Presets: named sets of values for this workflow"));
    setAccessibleName(tr("Presets"));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &PresetsButton::fill);
}

void PresetsButton::fill()
{
    Q_EMIT aboutToRead();
    m_menu->clear();
    const int widest = look::characters(this, widestName);
    const ValuePreset* last = m_history.lastPreset();
    auto* group = new QActionGroup(m_menu);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    connect(m_menu, &QMenu::aboutToHide, group, &QObject::deleteLater);
    for (const ValuePreset& preset : m_history.presets()) {
        const QString shown =
            m_menu->fontMetrics().elidedText(servertext::oneLine(preset.name), Qt::ElideMiddle, widest);
        QAction* action = m_menu->addAction(servertext::forMenu(shown));
        action->setToolTip(look::plainToolTip(preset.values.changedSince({}).join(u'\n')));
        action->setCheckable(true);
        group->addAction(action);
        // Of several with the same values, the one that was used counts.
        action->setChecked(m_history.isShown(preset) && (&preset == last || !group->checkedAction()));
        connect(action, &QAction::triggered, this, [this, preset] { m_history.apply(preset); });
    }
    if (m_history.presets().isEmpty())
        m_menu->addAction(tr("No presets of this workflow yet"))->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(tr("Save Values as Preset…"), this, &PresetsButton::askForName);
    if (last && !m_history.isShown(*last)) {
        const QString shown =
            m_menu->fontMetrics().elidedText(servertext::oneLine(last->name), Qt::ElideMiddle, widest);
        m_menu->addAction(tr("Update “%1”").arg(servertext::forMenu(shown)), this,
                          [this, name = last->name] { m_history.savePreset(name); });
    }
    QAction* manage = m_menu->addAction(tr("Manage Presets…"), this, &PresetsButton::manage);
    manage->setEnabled(!m_history.presets().isEmpty());
}

void PresetsButton::askForName()
{
    QStringList taken;
    for (const ValuePreset& preset : m_history.presets())
        taken.append(preset.name);
    auto* dialog = new PresetNameDialog(PresetNameDialog::Purpose::Save, {}, taken, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_history.savePreset(dialog->name()); });
    dialog->open();
}

void PresetsButton::manage()
{
    if (!m_dialog)
        m_dialog = new PresetsDialog(m_history, this);
    showInFront(*m_dialog);
}

} // namespace vitrine
