// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/editors/loralisteditor.h"

#include "ui/shell/metrics.h"
#include "ui/workflow/choicebox.h"
#include "ui/workflow/fieldsources.h"
#include "ui/workflow/look.h"
#include "ui/workflow/lorarow.h"

#include <QJsonObject>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr double usualWeight = 0.75;

QString keyOf(const QJsonObject& lora)
{
    return lora[u"lora"_s][u"key"].toString();
}

} // namespace

LoraListEditor::LoraListEditor(const FormField& field, FieldSources& sources, QWidget* parent)
    : FieldEditor(field, sources, parent)
    , m_add(new ChoiceBox(this))
    , m_column(new QVBoxLayout(this))
{
    m_add->setObjectName(u"addLora"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(this, Space::Tight));
    m_column->addWidget(m_add);
    setInput(m_add);
    connect(m_add, &ChoiceBox::chosen, this, [this](const QJsonValue& model) { add(model.toObject()); });
    connect(&sources, &FieldSources::modelsChanged, this, [this] {
        refill();
        showRows();
    });
    refill();
}

void LoraListEditor::refill()
{
    FieldTemplate wanted;
    wanted.modelTypes = {u"lora"_s};
    wanted.modelBases = field().fieldTemplate.modelBases;
    QList<ChoiceBox::Choice> choices;
    QString group;
    for (const ModelRecord& model : sources().modelsFor(wanted)) {
        if (model.base != group) {
            group = model.base;
            choices.append({group.toUpper(), QJsonValue::Undefined, true});
        }
        ChoiceBox::Choice choice{model.name, model.identifier()};
        choice.disabled = std::any_of(m_entries.cbegin(), m_entries.cend(),
                                      [&](const Entry& e) { return keyOf(e.lora) == model.key; });
        choices.append(choice);
    }
    const QString none = sources().modelsKnown() ? tr("No LoRAs available") : tr("Loading models…");
    m_add->setChoices(choices, -1, choices.isEmpty() ? none : tr("Add LoRA…"));
}

/// What is switched off keeps its place among those that are on.
QList<LoraListEditor::Entry> LoraListEditor::merged(const QJsonArray& value) const
{
    QList<Entry> out;
    for (const QJsonValue& lora : value)
        out.append({lora.toObject(), true});
    const QJsonArray off = sources().remembered(field()).toArray();
    for (const QJsonValue& entry : off) {
        const QJsonObject lora = entry[u"lora"].toObject();
        const bool isOn = std::any_of(out.cbegin(), out.cend(),
                                      [&](const Entry& e) { return keyOf(e.lora) == keyOf(lora); });
        const auto place = std::clamp<qsizetype>(entry[u"place"].toInt(), 0, out.size());
        if (!isOn)
            out.insert(place, Entry{lora, false});
    }
    return out;
}

void LoraListEditor::setValue(const QJsonValue& value)
{
    m_value = value;
    m_entries = merged(value.toArray());
    refill();
    showRows();
}

void LoraListEditor::commit()
{
    for (LoraRow* row : std::as_const(m_rows))
        row->commit();
}

void LoraListEditor::showRows()
{
    // The rows of what was there stay: somebody may be typing in one.
    while (m_rows.size() > m_entries.size())
        delete m_rows.takeLast();
    while (m_rows.size() < m_entries.size()) {
        const auto at = m_rows.size();
        auto* row = new LoraRow(m_entries.at(at).lora, this);
        m_column->addWidget(row);
        m_rows.append(row);
        connect(row, &LoraRow::weightEdited, this, [this, row] {
            m_entries[m_rows.indexOf(row)].lora = row->lora();
            tell(Edit::Typing);
        });
        connect(row, &LoraRow::switched, this, [this, row] {
            m_entries[m_rows.indexOf(row)].on = row->isOn();
            tell(Edit::Whole);
        });
        connect(row, &LoraRow::removeWanted, this, [this, row] {
            // Not now: it is the row's own button.
            QMetaObject::invokeMethod(
                this, [this, key = keyOf(row->lora())] { remove(key); }, Qt::QueuedConnection);
        });
    }
    QWidget* last = m_add;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        last = look::tabAfter(last, m_rows.at(i));
        m_rows[i]->setLora(m_entries.at(i).lora);
        m_rows[i]->setOn(m_entries.at(i).on);
        m_rows[i]->setMissing(sources().modelsKnown() && !sources().model(keyOf(m_entries.at(i).lora)));
    }
}

void LoraListEditor::add(const QJsonObject& model)
{
    const ModelRecord* record = sources().model(model[u"key"_s].toString());
    const double weight = record ? record->defaultLoraWeight.value_or(usualWeight) : usualWeight;
    m_entries.append({QJsonObject{{u"lora"_s, model}, {u"weight"_s, weight}}, true});
    tell(Edit::Whole);
    refill();
    showRows();
}

void LoraListEditor::remove(const QString& key)
{
    m_entries.removeIf([&](const Entry& entry) { return keyOf(entry.lora) == key; });
    tell(Edit::Whole);
    refill();
    showRows();
    m_add->setFocus();
}

QJsonArray LoraListEditor::onOnes() const
{
    QJsonArray out;
    for (const Entry& entry : m_entries) {
        if (entry.on)
            out.append(entry.lora);
    }
    return out;
}

void LoraListEditor::tell(Edit edit)
{
    QJsonArray off;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (!m_entries.at(i).on)
            off.append(QJsonObject{{u"lora"_s, m_entries.at(i).lora}, {u"place"_s, i}});
    }
    sources().remember(field(), off);
    const QJsonValue before = m_value;
    m_value = onOnes();
    if (m_value != before)
        Q_EMIT valueEdited(edit);
}

} // namespace vitrine
