// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/editors/recordeditor.h"

#include "ui/workflow/choicebox.h"
#include "ui/workflow/fieldsources.h"
#include "ui/workflow/look.h"

#include <QJsonObject>

namespace vitrine {

using namespace Qt::StringLiterals;

RecordEditor::RecordEditor(const FormField& field, FieldSources& sources, QWidget* parent)
    : ChoiceEditor(field, sources, parent)
{
    const QString id = field.kind().id();
    if (id == "style-preset"_L1) {
        m_kind = RecordLists::Kind::StylePresets;
        m_key = u"style_preset_id"_s;
    } else if (id == "system-prompt"_L1) {
        m_kind = RecordLists::Kind::SystemPrompts;
        m_key = u"system_prompt_id"_s;
    } else {
        m_kind = RecordLists::Kind::Workflows;
    }
    if (RecordLists* records = sources.records()) {
        connect(records, &RecordLists::changed, this, [this](RecordLists::Kind kind) {
            if (kind == m_kind)
                refill();
        });
        records->want(m_kind);
    }
    refill();
}

QString RecordEditor::chosenId() const
{
    return m_key.isEmpty() ? chosen().toString() : chosen()[m_key].toString();
}

QJsonValue RecordEditor::valueFor(const QString& id) const
{
    return m_key.isEmpty() ? QJsonValue(id) : QJsonValue(QJsonObject{{m_key, id}});
}

QString RecordEditor::placeholder(const RecordLists::List& list) const
{
    if (list.error)
        return tr("Cannot be loaded now");
    if (!list.isKnown)
        return tr("Loading…");
    if (list.records.isEmpty())
        return tr("The server has none");
    return field().fieldTemplate.required ? tr("Choose…") : tr("(Optional) Choose…");
}

void RecordEditor::refill()
{
    const RecordLists::List list =
        sources().records() ? sources().records()->list(m_kind) : RecordLists::List();
    const QString id = chosenId();
    QList<ChoiceBox::Choice> choices;
    if (!field().fieldTemplate.required && !list.records.isEmpty())
        choices.append({tr("(None)")});
    int current = -1;
    QString group;
    for (const RecordLists::Record& record : list.records) {
        if (record.group != group) {
            group = record.group;
            choices.append({group.toUpper(), QJsonValue::Undefined, true});
        }
        if (record.id == id)
            current = static_cast<int>(choices.size());
        ChoiceBox::Choice choice{record.name, valueFor(record.id)};
        choice.details = record.details;
        choices.append(choice);
    }
    if (current < 0 && !id.isEmpty()) {
        choices.prepend(
            {list.isKnown ? tr("%1 (not on this server)").arg(id) : id, chosen(), false, list.isKnown});
        current = 0;
    }
    box().setChoices(choices, current, placeholder(list));
    if (list.error)
        box().setToolTip(look::plainToolTip(list.error->userMessage()));
}

} // namespace vitrine
