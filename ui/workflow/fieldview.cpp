// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/fieldview.h"

#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/workflow/fieldeditor.h"
#include "ui/workflow/fieldeditorfactory.h"
#include "ui/workflow/look.h"
#include "ui/workflow/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// The server's sentences leave the field's name out and so begin in lower case.
QString asSentence(const QString& text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

} // namespace

FieldView::FieldView(const FormField& field, const FieldEditorFactory& editors, FieldSources& sources,
                     QWidget* parent)
    : QWidget(parent)
    , m_editor(editors.create(field, sources, this))
    , m_label(new TextLabel(field.label, this))
    , m_problem(new TextLabel(this, TextLabel::Tone::Problem))
    , m_reset(new QToolButton(this))
{
    setObjectName(u"field:%1.%2"_s.arg(field.nodeId, field.fieldName));
    m_problem->setObjectName(u"fieldProblem"_s);
    m_reset->setObjectName(u"fieldReset"_s);
    QFont labelFont = font();
    labelFont.setWeight(QFont::DemiBold);
    m_label->setFont(labelFont);
    m_label->setToolTip(look::plainToolTip(field.nodeLabel + u" · "_s + field.fieldName));
    m_label->installEventFilter(this);

    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Back to the value in the workflow file"));
    m_reset->setAccessibleName(tr("Reset %1").arg(field.label));
    m_reset->setAutoRaise(true);
    m_reset->setFocusPolicy(Qt::TabFocus);
    // Its place stays when it is hidden: nothing moves while one types.
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);
    m_reset->setMaximumHeight(m_label->fontMetrics().height() + 2);
    m_reset->hide();
    connect(m_reset, &QToolButton::clicked, this, &FieldView::resetWanted);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(outline, 0, outline, 0);
    layout->setSpacing(space(this, Space::Hair));
    auto* top = new QHBoxLayout;
    top->setSpacing(space(this, Space::Hair));
    if (m_editor->wantsLabelBeside())
        top->addWidget(m_editor, 0, Qt::AlignTop);
    top->addWidget(m_label, 1, m_editor->wantsLabelBeside() ? Qt::AlignVCenter : Qt::Alignment());
    top->addWidget(m_reset, 0, Qt::AlignTop);
    if (QWidget* more = m_editor->besideLabel()) { // at the edge, not beside a place that is mostly empty
        more->setMaximumHeight(m_reset->maximumHeight());
        top->addWidget(more, 0, Qt::AlignTop);
    }
    layout->addLayout(top);
    if (!m_editor->wantsLabelBeside())
        layout->addWidget(m_editor);

    m_problem->hide();
    layout->addWidget(m_problem);
    QString note = field.showDescription ? field.description : QString();
    const QString hint = m_editor->hint();
    if (!note.isEmpty() && !hint.isEmpty())
        note = tr("%1 (%2)").arg(note, hint);
    if (field.connected) {
        m_editor->setEnabled(false);
        note = tr("Set by a connection in the workflow.");
    }
    if (!note.isEmpty())
        layout->addWidget(new TextLabel(note, this, TextLabel::Tone::Muted));
    layout->addStretch(0);
}

void FieldView::setProblem(const QString& problem)
{
    m_problem->showText(asSentence(problem));
    m_editor->setProblem(problem);
    update();
}

void FieldView::setChanged(bool changed)
{
    if (m_changed == changed)
        return;
    m_changed = changed;
    m_reset->setVisible(changed);
    update();
}

void FieldView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_changed) {
        // Beside the label, in the gap between fields: nothing moves for it.
        const QRect label = m_label->geometry();
        const int x = layoutDirection() == Qt::RightToLeft ? width() - markWidth : 0;
        painter.fillRect(QRect(x, label.top() + 1, markWidth, label.height() - 2),
                         palette().color(QPalette::Highlight));
    }
    if (m_editor->problem().isEmpty())
        return;
    painter.setPen(QPen(extraColors(palette()).error, 1.5));
    painter.drawRoundedRect(QRectF(m_editor->geometry()).adjusted(-1, -1, 1, 1), 3, 3);
}

bool FieldView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_label && event->type() == QEvent::MouseButtonRelease && m_editor->isEnabled()) {
        if (static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton)
            m_editor->labelClicked();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vitrine
