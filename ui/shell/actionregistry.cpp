// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/actionregistry.h"

#include "ui/shell/icons.h"

namespace vitrine {

ActionRegistry::ActionRegistry(const QList<ActionSpec>& specs, QObject* parent)
    : QObject(parent)
    , m_specs(specs)
{
    for (const ActionSpec& spec : specs) {
        auto* action = new QAction(spec.text, this);
        action->setObjectName(spec.id);
        action->setShortcut(spec.shortcut);
        action->setCheckable(spec.checkable);
        if (spec.local)
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        if (!spec.icon.isEmpty())
            action->setIcon(symbolicIcon(spec.icon));
        Q_ASSERT_X(!m_actions.contains(spec.id), "ActionRegistry", "an id stands for one action");
        m_actions.insert(spec.id, action);
    }
}

QAction* ActionRegistry::action(const QString& id) const
{
    QAction* found = m_actions.value(id);
    Q_ASSERT_X(found, "ActionRegistry", qPrintable(id));
    return found;
}

} // namespace vitrine
