// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/workflowformview.h"

#include "ui/shell/metrics.h"
#include "ui/workflow/fieldview.h"
#include "ui/workflow/linkedlabel.h"
#include "ui/workflow/look.h"
#include "ui/workflow/rowlayout.h"
#include "ui/workflow/textlabel.h"
#include "ui/workflow/undokeys.h"
#include "ui/workflow/workflowediting.h"

#include <QApplication>
#include <QFrame>
#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastColumnCharacters = 14;
constexpr int widestFormCharacters = 110;

} // namespace

WorkflowFormView::WorkflowFormView(WorkflowEditing& editing, FieldSources& sources, QWidget* parent)
    : QScrollArea(parent)
    , m_editing(editing)
    , m_sources(sources)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    connect(&m_editing, &WorkflowEditing::formChanged, this, &WorkflowFormView::rebuild);
    connect(&m_editing, &WorkflowEditing::valueChanged, this, &WorkflowFormView::showValue);
    connect(&m_editing, &WorkflowEditing::problemsChanged, this, &WorkflowFormView::showProblems);
    connect(&m_editing, &WorkflowEditing::stepTaken, this, &WorkflowFormView::focusField);
    auto* keys = new UndoKeys(*this);
    connect(keys, &UndoKeys::undoWanted, this, &WorkflowFormView::undo);
    connect(keys, &UndoKeys::redoWanted, this, &WorkflowFormView::redo);
    rebuild(false);
}

QSize WorkflowFormView::sizeHint() const
{
    return {look::characters(this, 48), look::lines(this, 24)};
}

QSize WorkflowFormView::minimumSizeHint() const
{
    return {look::characters(this, 24), look::lines(this, 6)};
}

FieldView* WorkflowFormView::fieldView(int field) const
{
    return m_fields.value(field, nullptr);
}

void WorkflowFormView::rebuild(bool sameWorkflow)
{
    // New templates can come at any time: the user stays where he is, and what he has typed counts. The
    // fields of one workflow keep their indexes whatever the server knows of them.
    const int focused = focusedField();
    const bool sameForm = sameWorkflow && m_fields.size() == m_editing.fieldCount();
    const int scrolled = sameForm ? verticalScrollBar()->value() : 0;
    if (sameForm)
        commit();

    m_fields = QList<FieldView*>(m_editing.fieldCount(), nullptr);
    auto* page = new QWidget;
    auto* outer = new QHBoxLayout(page);
    const int margin = space(this, Space::Tight);
    outer->setContentsMargins(margin - FieldView::outline, margin, margin - FieldView::outline, margin);
    auto* column = new QWidget(page);
    column->setMaximumWidth(look::characters(this, widestFormCharacters));
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(this, Space::Normal));
    addElements(m_editing.form().root().children, layout, column, false);
    if (m_editing.isOpen() && m_editing.form().isEmpty()) {
        layout->addWidget(
            new TextLabel(tr("This workflow has no form. It can be submitted with the values that it has."),
                          column, TextLabel::Tone::Muted));
    }
    layout->addStretch(1);
    outer->addWidget(column);
    setWidget(page);

    for (int i = 0; i < m_fields.size(); ++i)
        showValue(i);
    showProblems();
    if (sameForm) {
        page->layout()->activate();
        verticalScrollBar()->setValue(scrolled);
        if (focused >= 0 && m_fields.value(focused))
            m_fields[focused]->editor().setFocus();
    }
}

void WorkflowFormView::addElements(const QList<FormElement>& elements, QLayout* layout, QWidget* parent,
                                   bool inRow)
{
    for (const FormElement& element : elements) {
        if (QWidget* widget = makeElement(element, parent, inRow))
            layout->addWidget(widget);
    }
}

QWidget* WorkflowFormView::makeElement(const FormElement& element, QWidget* parent, bool inRow)
{
    switch (element.type) {
    case FormElement::Type::Container:
        return makeContainer(element, parent);
    case FormElement::Type::NodeField:
        return makeField(element.field, parent);
    case FormElement::Type::Heading: {
        QLabel* label = makeText(element.content, tr("Empty Heading"), parent);
        QFont font = label->font();
        font.setPointSizeF(font.pointSizeF() * 1.3);
        font.setBold(true);
        label->setFont(font);
        return label;
    }
    case FormElement::Type::Text:
        return makeText(element.content, tr("Empty Text"), parent);
    case FormElement::Type::Divider: {
        auto* line = new QFrame(parent);
        line->setFrameShape(inRow ? QFrame::VLine : QFrame::HLine);
        line->setFrameShadow(QFrame::Sunken);
        if (inRow)
            line->setFixedWidth(2);
        return line;
    }
    }
    return nullptr;
}

QLabel* WorkflowFormView::makeText(const QString& content, const QString& whenEmpty, QWidget* parent)
{
    QLabel* label = nullptr;
    if (LinkedLabel::addressesIn(content).isEmpty()) {
        const bool empty = content.trimmed().isEmpty();
        label = new TextLabel(empty ? whenEmpty : content, parent,
                              empty ? TextLabel::Tone::Muted : TextLabel::Tone::Normal);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    } else {
        auto* linked = new LinkedLabel(content, parent);
        connect(linked, &LinkedLabel::followed, this, &WorkflowFormView::askToOpen);
        label = linked;
    }
    label->setContentsMargins(FieldView::outline, 0, FieldView::outline, 0);
    return label;
}

void WorkflowFormView::askToOpen(const QUrl& address)
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Open Address"),
                                tr("The workflow's author put this address into the form. Open it in the "
                                   "web browser?"),
                                QMessageBox::Cancel, this);
    box->setObjectName(u"openAddress"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(QString::fromLatin1(address.toEncoded()));
    const QPushButton* open = box->addButton(tr("&Open"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(open, &QPushButton::clicked, this, [this, address] { Q_EMIT addressWanted(address); });
    box->open();
}

QWidget* WorkflowFormView::makeContainer(const FormElement& element, QWidget* parent)
{
    auto* box = new QWidget(parent);
    const bool row = element.layout == FormElement::Layout::Row;
    if (row) {
        auto* layout =
            new RowLayout(look::characters(this, leastColumnCharacters), space(this, Space::Normal));
        box->setLayout(layout);
        addElements(element.children, layout, box, true);
    } else {
        auto* layout = new QVBoxLayout(box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space(this, Space::Normal));
        addElements(element.children, layout, box, false);
    }
    if (element.children.isEmpty())
        box->layout()->addWidget(new TextLabel(tr("Empty Container"), box, TextLabel::Tone::Muted));
    return box;
}

QWidget* WorkflowFormView::makeField(int field, QWidget* parent)
{
    if (field < 0 || field >= m_fields.size())
        return nullptr;
    auto* view = new FieldView(m_editing.field(field), m_editors, m_sources, parent);
    m_fields[field] = view;
    connect(&view->editor(), &FieldEditor::valueEdited, this, [this, field, view](FieldEditor::Edit edit) {
        const QScopedValueRollback writing(m_writing, field);
        m_editing.setValue(field, view->editor().value(), edit == FieldEditor::Edit::Typing);
    });
    connect(view, &FieldView::resetWanted, this, [this, field] { m_editing.reset(field); });
    return view;
}

void WorkflowFormView::showValue(int field)
{
    FieldView* view = fieldView(field);
    if (!view)
        return;
    if (field != m_writing)
        view->editor().setValue(m_editing.value(field));
    view->setChanged(m_editing.isChanged(field));
    view->setProblem(m_editing.fieldProblem(field));
}

void WorkflowFormView::showProblems()
{
    for (int i = 0; i < m_fields.size(); ++i) {
        if (FieldView* view = m_fields[i])
            view->setProblem(m_editing.fieldProblem(i));
    }
}

int WorkflowFormView::focusedField() const
{
    const QWidget* focus = QApplication::focusWidget();
    for (int i = 0; focus && i < m_fields.size(); ++i) {
        if (m_fields[i] && m_fields[i]->isAncestorOf(focus))
            return i;
    }
    return -1;
}

void WorkflowFormView::focusField(int field)
{
    FieldView* view = fieldView(field);
    if (!view)
        return;
    ensureWidgetVisible(view, 0, space(this, Space::Wide));
    view->editor().setFocus(Qt::OtherFocusReason);
}

QWidget* WorkflowFormView::lastInTabOrder()
{
    QWidget* last = this;
    for (QWidget* w = widget()->nextInFocusChain(); w != widget(); w = w->nextInFocusChain()) {
        if (widget()->isAncestorOf(w) && w->focusPolicy() & Qt::TabFocus)
            last = w;
    }
    return last;
}

void WorkflowFormView::undo()
{
    FieldView* focused = fieldView(focusedField());
    if (focused && focused->editor().discard())
        return;
    commit();
    m_editing.history().undo();
}

void WorkflowFormView::redo()
{
    m_editing.history().redo();
}

void WorkflowFormView::commit()
{
    for (FieldView* view : std::as_const(m_fields)) {
        if (view)
            view->editor().commit();
    }
}

} // namespace vitrine
