// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/editors/modeleditor.h"

#include "ui/workflow/choicebox.h"
#include "ui/workflow/fieldsources.h"

#include <QJsonObject>

namespace vitrine {

using namespace Qt::StringLiterals;

ModelEditor::ModelEditor(const FormField& field, FieldSources& sources, QWidget* parent)
    : ChoiceEditor(field, sources, parent)
{
    connect(&sources, &FieldSources::modelsChanged, this, &ModelEditor::refill);
    refill();
}

QString ModelEditor::placeholder(bool anyModels) const
{
    if (!sources().modelsKnown())
        return tr("Loading models…");
    const bool required = field().fieldTemplate.required;
    if (!anyModels)
        return required ? tr("No models available") : tr("(Optional) No models available");
    return required ? tr("Choose a model…") : tr("(Optional) Choose a model…");
}

void ModelEditor::refill()
{
    const QString key = chosen()[u"key"].toString();
    const QList<ModelRecord> models = sources().modelsFor(field().fieldTemplate);
    QList<ChoiceBox::Choice> choices;
    int current = -1;
    QString group;
    for (const ModelRecord& model : models) {
        const QString heading = QString(model.base + " / "_L1 + model.type).toUpper();
        if (heading != group) {
            group = heading;
            choices.append({heading, QJsonValue::Undefined, true});
        }
        // The value keeps what the workflow says beside the key (a submodel).
        const bool present = model.key == key;
        if (present)
            current = static_cast<int>(choices.size());
        choices.append({model.name, present ? chosen() : QJsonValue(model.identifier())});
    }
    if (!field().fieldTemplate.required && !models.isEmpty()) {
        choices.prepend({tr("(None)")});
        current = current < 0 ? -1 : current + 1;
    }
    if (current < 0 && !key.isEmpty()) {
        // Before the list is here nothing is missing; a model outside of the filter is installed all the
        // same.
        const bool missing = sources().modelsKnown() && !sources().model(key);
        const QString name = chosen()[u"name"].toString();
        choices.prepend({name.isEmpty() ? key : name, chosen(), false, missing});
        current = 0;
    }
    box().setChoices(choices, current, placeholder(!models.isEmpty()));
}

} // namespace vitrine
