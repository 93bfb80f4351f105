// SPDX-License-Identifier: Apache-2.0
#include "ui/connection/accountform.h"

#include "lib/session/login.h"
#include "ui/shell/busyindicator.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/shell/windowactions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString labelName(const QLineEdit* line)
{
    return line->objectName() + u"Label"_s;
}

} // namespace

AccountForm::AccountForm(const QString& title, const QString& button, const QString& cancel, QWidget* parent)
    : QDialog(parent)
    , m_head(plainLabel({}, this))
    , m_column(new QVBoxLayout)
    , m_problem(plainLabel({}, this))
    , m_busy(new BusyIndicator(this))
    , m_button(new QPushButton(button, this))
{
    setWindowTitle(title);
    m_head->setObjectName(u"formHead"_s);
    m_head->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    m_problem->setObjectName(u"formProblem"_s);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();
    m_busy->hide();
    m_button->setObjectName(u"formButton"_s);
    m_button->setDefault(true);
    auto* no = new QPushButton(cancel, this);
    no->setObjectName(u"formCancel"_s);
    no->setAutoDefault(false);
    m_column->setSpacing(space(this, Space::Tight));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(this, Space::Normal));
    buttons->addWidget(m_busy);
    buttons->addStretch();
    buttons->addWidget(no);
    buttons->addWidget(m_button);
    auto* all = new QVBoxLayout(this);
    const int edge = space(this, Space::Section);
    all->setContentsMargins(edge, edge, edge, edge);
    all->setSpacing(space(this, Space::Normal));
    all->addWidget(m_head);
    all->addLayout(m_column);
    all->addWidget(m_problem);
    all->addSpacing(space(this, Space::Normal));
    all->addLayout(buttons);
    all->setSizeConstraint(QLayout::SetMinimumSize);

    connect(m_button, &QPushButton::clicked, this, &AccountForm::send);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    applyColors();
}

QLineEdit* AccountForm::addLine(const QString& label, const QString& objectName, bool secret)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(objectName);
    if (secret)
        line->setEchoMode(QLineEdit::Password);
    QLabel* text = plainLabel(label, this);
    text->setObjectName(labelName(line));
    text->setBuddy(line);
    m_column->addWidget(text);
    m_column->addWidget(line);
    m_column->addSpacing(space(this, Space::Tight));
    return line;
}

void AccountForm::setLineVisible(QLineEdit* line, bool visible)
{
    line->setVisible(visible);
    line->parentWidget()->findChild<QLabel*>(labelName(line))->setVisible(visible);
}

QLabel* AccountForm::addHint()
{
    QLabel* hint = plainLabel({}, this);
    m_hints.append(hint);
    m_column->addWidget(hint);
    applyColors();
    return hint;
}

void AccountForm::setHead(const QString& sentence)
{
    m_head->setText(sentence);
}

void AccountForm::setButton(const QString& text)
{
    m_button->setText(text);
}

void AccountForm::showProblem(const QString& sentence, QLineEdit* at)
{
    m_problem->setText(sentence);
    m_problem->show();
    m_focus = at;
    at->setFocus();
    at->selectAll();
}

void AccountForm::clearProblem()
{
    m_problem->hide();
}

void AccountForm::waitFor(ApiCallBase* call)
{
    m_focus = focusWidget();
    setBusy(true);
    connect(call, &ApiCallBase::finished, this, [this] { setBusy(false); });
}

void AccountForm::setBusy(bool busy)
{
    const auto lines = findChildren<QLineEdit*>();
    for (QLineEdit* line : lines)
        line->setReadOnly(busy);
    m_button->setEnabled(!busy);
    m_busy->setVisible(busy);
    if (!busy && m_focus)
        m_focus->setFocus();
}

bool AccountForm::event(QEvent* event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        growToTexts(*this);
    return done;
}

void AccountForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    QDialog::changeEvent(event);
}

void AccountForm::applyColors()
{
    const ExtraColors extra = extraColors(palette());
    setTextColor(*m_problem, extra.error);
    for (QLabel* hint : std::as_const(m_hints))
        setTextColor(*hint, extra.muted);
}

} // namespace vitrine
