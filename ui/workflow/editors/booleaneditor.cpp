// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/editors/booleaneditor.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace vitrine {

BooleanEditor::BooleanEditor(const FormField& field, FieldSources& sources, QWidget* parent)
    : FieldEditor(field, sources, parent)
    , m_box(new QCheckBox(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setInput(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
        m_value = on;
        Q_EMIT valueEdited();
    });
}

void BooleanEditor::setValue(const QJsonValue& value)
{
    m_value = value;
    m_box->setChecked(value.toBool());
}

void BooleanEditor::labelClicked()
{
    m_box->setFocus(Qt::MouseFocusReason);
    m_box->click();
}

} // namespace vitrine
