// SPDX-License-Identifier: Apache-2.0
#include "ui/server/serversection.h"

#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/workflow/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// What the server does not have or does not allow is no failure that passes.
bool isForGood(const ApiError& error)
{
    return error.kind == ApiError::Kind::Unsupported || error.kind == ApiError::Kind::Forbidden
        || error.httpStatus == 501;
}

} // namespace

ServerSection::ServerSection(const QString& name, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_lines(new QGridLayout)
    , m_foot(new QHBoxLayout)
    , m_problem(new TextLabel(this, TextLabel::Tone::Problem))
    , m_retry(new QPushButton(symbolicIcon(u"refresh"_s), tr("Try Again"), this))
{
    setObjectName(name);
    setAccessibleName(title);
    auto* heading = new TextLabel(title, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_problem->setObjectName(name + u"Problem"_s);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_retry->setObjectName(name + u"Retry"_s);
    const int tight = space(this, Space::Tight);
    m_lines->setHorizontalSpacing(space(this, Space::Wide));
    m_lines->setVerticalSpacing(space(this, Space::Hair));
    m_lines->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 22);
    m_lines->setColumnStretch(1, 1);
    m_foot->setSpacing(tight);
    m_foot->addStretch();
    auto* problem = new QHBoxLayout;
    problem->setSpacing(space(this, Space::Normal));
    problem->addWidget(m_problem, 1);
    problem->addWidget(m_retry, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tight);
    column->addWidget(heading);
    column->addLayout(m_lines);
    column->addLayout(problem);
    column->addLayout(m_foot);
    connect(m_retry, &QPushButton::clicked, this, &ServerSection::retryWanted);
    setProblem({});
}

void ServerSection::addLine(const QString& key, const QString& label)
{
    auto* name = new TextLabel(label, this, TextLabel::Tone::Muted);
    auto* value = new TextLabel(this);
    value->setObjectName(key);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = m_lines->rowCount();
    m_lines->addWidget(name, row, 0, Qt::AlignTop);
    m_lines->addWidget(value, row, 1, Qt::AlignTop);
    m_values.insert(key, {name, value});
    setValue(key, {});
}

void ServerSection::setValue(const QString& key, const QString& value)
{
    const auto [name, label] = m_values.value(key);
    label->setPlainText(value);
    name->setVisible(!value.isEmpty());
    label->setVisible(!value.isEmpty());
}

QString ServerSection::value(const QString& key) const
{
    return m_values.value(key).second->plainText();
}

QPushButton* ServerSection::addButton(const QString& name, const QString& text, const QString& icon)
{
    auto* button = new QPushButton(symbolicIcon(icon), text, this);
    button->setObjectName(name);
    addWidget(button);
    return button;
}

void ServerSection::addWidget(QWidget* widget)
{
    m_foot->insertWidget(m_foot->count() - 1, widget); // before the stretch
}

void ServerSection::setProblem(const std::optional<ApiError>& error)
{
    m_problem->setVisible(error.has_value());
    m_retry->setVisible(error && !isForGood(*error));
    if (!error)
        return;
    m_problem->setTone(isForGood(*error) ? TextLabel::Tone::Muted : TextLabel::Tone::Problem);
    m_problem->setPlainText(error->userMessage());
}

QString ServerSection::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->plainText();
}

} // namespace vitrine
