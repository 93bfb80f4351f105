// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/editors/collectioneditor.h"
#include "ui/workflow/valuedelegate.h"

namespace vitrine {

class TextLabel;

/// A list of texts, whole numbers, floats or switches. Lines that are pasted become entries.
class ValueListEditor : public CollectionEditor {
    Q_OBJECT

public:
    ValueListEditor(const FormField& field, FieldSources& sources, QWidget* parent);

protected:
    bool paste() override;
    [[nodiscard]] int contentHeight() const override;
    [[nodiscard]] QString emptyText() const override;

private:
    void addEntry();

    ValueDelegate::Of m_of;
    ValueDelegate* m_delegate;
    TextLabel* m_note; ///< What of a paste was left out.
};

} // namespace vitrine
