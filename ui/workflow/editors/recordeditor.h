// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/editors/choiceeditor.h"
#include "ui/workflow/recordlists.h"

namespace vitrine {

/// A style preset, a system prompt or a saved workflow, chosen from the server's list; what it holds is the
/// tooltip of its entry.
class RecordEditor : public ChoiceEditor {
    Q_OBJECT

public:
    RecordEditor(const FormField& field, FieldSources& sources, QWidget* parent);

private:
    void refill() override;
    [[nodiscard]] QString chosenId() const;
    [[nodiscard]] QJsonValue valueFor(const QString& id) const;
    [[nodiscard]] QString placeholder(const RecordLists::List& list) const;

    RecordLists::Kind m_kind;
    QString m_key; ///< Where the value has the id; empty: it is the id.
};

} // namespace vitrine
