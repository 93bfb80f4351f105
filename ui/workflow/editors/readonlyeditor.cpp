// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/editors/readonlyeditor.h"

#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/workflow/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 200;

/// A record is known by its name; everything else is shown as the kind shows it.
QString shownText(const FormField& field, const QJsonValue& value)
{
    const QString name = value[u"name"].toString();
    return name.isEmpty() ? field.kind().displayText(field.fieldTemplate, value) : name;
}

} // namespace

ReadOnlyEditor::ReadOnlyEditor(const FormField& field, FieldSources& sources, QWidget* parent)
    : FieldEditor(field, sources, parent)
    , m_text(new TextLabel(this, TextLabel::Tone::Muted))
{
    auto* layout = new QHBoxLayout(this);
    const int margin = space(this, Space::Tight);
    layout->setContentsMargins(margin, margin / 2, margin, margin / 2);
    layout->addWidget(m_text);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setInput(m_text);
    setValue(QJsonValue::Undefined);
}

void ReadOnlyEditor::setValue(const QJsonValue& value)
{
    m_value = value;
    QString text = shownText(field(), value);
    if (text.size() > longestShown)
        text = text.left(longestShown) + u"…"_s;
    m_text->setPlainText(text.isEmpty() ? tr("No value") : text);
}

void ReadOnlyEditor::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(extraColors(palette()).tile);
    painter.drawRoundedRect(rect(), 3, 3);
}

} // namespace vitrine
