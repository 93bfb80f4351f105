// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/saveworkflowdialog.h"

#include "ui/shell/metrics.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int longestName = 300;

} // namespace

SaveWorkflowDialog::SaveWorkflowDialog(const QString& name, const QString& why, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name, this))
    , m_save(nullptr)
{
    setObjectName(u"saveWorkflowDialog"_s);
    setWindowTitle(tr("Save Workflow As"));
    m_name->setObjectName(u"workflowName"_s);
    m_name->setMaxLength(longestName);
    m_name->selectAll();
    const auto sentence = [this](const QString& text) {
        auto* label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    };
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    auto* file = buttons->addButton(tr("As &File…"), QDialogButtonBox::ActionRole);
    file->setObjectName(u"saveAsFile"_s);
    file->setAutoDefault(false);

    auto* form = new QFormLayout(this);
    if (!why.isEmpty())
        form->addRow(sentence(why));
    form->addRow(sentence(tr("It goes into the workflow library of this server, as one of yours.")));
    form->addRow(tr("&Name:"), m_name);
    form->addRow(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);

    const auto check = [this] { m_save->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, check);
    check();
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString chosen = m_name->text().trimmed();
        accept();
        Q_EMIT nameChosen(chosen);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(file, &QPushButton::clicked, this, [this] {
        done(Accepted);
        Q_EMIT fileWanted();
    });
}

} // namespace vitrine
