// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/editors/readonlyeditor.h"

#include "ui/workflow/textlabel.h"

#include <QHBoxLayout>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 400;

} // namespace

ReadOnlyEditor::ReadOnlyEditor(const FormField& field, FieldSources& sources, QWidget* parent)
    : FieldEditor(field, sources, parent)
    , m_text(new TextLabel(this, TextLabel::Tone::Muted))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setInput(m_text);
    setValue(QJsonValue::Undefined);
}

void ReadOnlyEditor::setValue(const QJsonValue& value)
{
    m_value = value;
    QString text = field().kind().displayText(field().fieldTemplate, value);
    if (text.size() > longestShown)
        text = text.left(longestShown) + u"…"_s;
    m_text->setPlainText(text.isEmpty() ? tr("No value") : text);
}

} // namespace vitrine
