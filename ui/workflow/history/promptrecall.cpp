// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/history/promptrecall.h"

#include "lib/history/valuehistory.h"
#include "ui/shell/askfirst.h"
#include "ui/shell/icons.h"
#include "ui/workflow/fieldsources.h"
#include "ui/workflow/history/recentspopup.h"

#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

PromptRecall* PromptRecall::make(const FormField& field, const FieldSources& sources, QWidget* input)
{
    return sources.history() && isFor(field) ? new PromptRecall(*sources.history(), field, input) : nullptr;
}

PromptRecall::PromptRecall(ValueHistory& store, const FormField& field, QWidget* input)
    : QObject(input)
    , m_store(store)
    , m_input(input)
    , m_button(new QToolButton(input->parentWidget()))
{
    m_button->setObjectName(u"earlierPrompts"_s);
    m_button->setIcon(symbolicIcon(u"history"_s));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setToolTip(tr("Earlier prompts (Alt+Down)"));
    m_button->setAccessibleName(tr("Earlier prompts for %1").arg(field.label));
    connect(m_button, &QToolButton::clicked, this, &PromptRecall::open);
    input->installEventFilter(this);
}

bool PromptRecall::isFor(const FormField& field)
{
    if (field.kind().id() != "string"_L1 || field.settings.component == "dropdown"_L1)
        return false;
    const auto named = [](const QString& name) { return name.contains("prompt"_L1, Qt::CaseInsensitive); };
    return field.isTextArea() || named(field.label) || named(field.nodeLabel) || named(field.fieldName);
}

bool PromptRecall::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Down || key->modifiers() != Qt::AltModifier)
        return false;
    open();
    return true;
}

void PromptRecall::open()
{
    auto* popup = new RecentsPopup(m_input);
    popup->setObjectName(u"promptPopup"_s);
    popup->setEmptyText(tr("Prompts that are submitted appear here."));
    m_store.prompts(popup, [this, popup](const QStringList& prompts) { fill(*popup, prompts); });
    popup->openAt(*m_input);
}

void PromptRecall::fill(RecentsPopup& popup, const QStringList& prompts)
{
    QList<RecentsPopup::Entry> entries;
    for (const QString& prompt : prompts)
        entries.append({entries.size(), {}, prompt, prompt});
    popup.setEntries(entries);
    connect(&popup, &RecentsPopup::chosen, this, [this, prompts](qint64 id) {
        Q_EMIT picked(prompts.at(id));
        m_input->setFocus();
    });
    connect(&popup, &RecentsPopup::removeWanted, this,
            [this, prompts](qint64 id) { m_store.removePrompt(prompts.at(id)); });
    connect(&popup, &RecentsPopup::clearWanted, this, &PromptRecall::askToClear);
}

void PromptRecall::askToClear()
{
    askFirst({.name = u"clearPrompts"_s,
              .title = tr("Clear Prompts"),
              .text = tr("Forget all prompts that were submitted, of every workflow?"),
              .verb = tr("&Forget All")},
             m_input, [this] { m_store.clearPrompts(); });
}

} // namespace vitrine
