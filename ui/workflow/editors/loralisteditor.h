// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/fieldeditor.h"

#include <QJsonArray>

class QVBoxLayout;

namespace vitrine {

class ChoiceBox;
class LoraRow;

/// LoRAs with their weights, added from what is installed for the bases that the template wants, each once.
/// One that is switched off is not in the value and not sent; it is remembered while the workflow is open.
class LoraListEditor : public FieldEditor {
    Q_OBJECT

public:
    LoraListEditor(const FormField& field, FieldSources& sources, QWidget* parent);

    [[nodiscard]] QJsonValue value() const override { return m_value; }
    void setValue(const QJsonValue& value) override;
    void commit() override;

private:
    struct Entry {
        QJsonObject lora; ///< {lora, weight}
        bool on = true;
    };

    void refill();
    void add(const QJsonObject& model);
    void remove(const QString& key);
    void showRows();
    void tell(Edit edit);
    [[nodiscard]] QJsonArray onOnes() const;
    [[nodiscard]] QList<Entry> merged(const QJsonArray& value) const;

    ChoiceBox* m_add;
    QVBoxLayout* m_column;
    QList<LoraRow*> m_rows;
    QList<Entry> m_entries;
    QJsonValue m_value{QJsonValue::Undefined};
};

} // namespace vitrine
