// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/fieldeditor.h"

#include <QEvent>

namespace vitrine {

FieldEditor::FieldEditor(const FormField& field, FieldSources& sources, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_sources(sources)
{
}

void FieldEditor::setProblem(const QString& problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    if (m_input)
        m_input->setAccessibleDescription(problem.isEmpty() ? m_field.description : problem);
    problemChanged();
}

void FieldEditor::setInput(QWidget* input)
{
    m_input = input;
    setFocusProxy(input);
    input->setAccessibleDescription(m_field.description);
    addInput(input);
}

void FieldEditor::addInput(QWidget* input)
{
    input->setAccessibleName(m_field.label);
    input->setFocusPolicy(Qt::StrongFocus);
    input->installEventFilter(this);
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    // Scrolling through the form must not change what happens to be under the pointer.
    if (event->type() == QEvent::Wheel) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && !widget->hasFocus()) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vitrine
