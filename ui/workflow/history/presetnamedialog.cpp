// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/history/presetnamedialog.h"

#include "ui/shell/metrics.h"
#include "ui/workflow/look.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 200;

} // namespace

PresetNameDialog::PresetNameDialog(Purpose purpose, const QString& name, const QStringList& taken,
                                   QWidget* parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_before(name)
    , m_taken(taken)
    , m_edit(new QLineEdit(name, this))
    , m_note(new QLabel(this))
{
    setObjectName(u"presetName"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const bool saves = purpose == Purpose::Save;
    setWindowTitle(saves ? tr("Save Values as Preset") : tr("Rename Preset"));
    auto* label = new QLabel(tr("&Name of the preset:"), this);
    label->setBuddy(m_edit);
    m_edit->setMaxLength(longestName);
    m_edit->setMinimumWidth(look::characters(this, 56));
    m_edit->selectAll();
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignTop);
    m_note->setMinimumHeight(look::lines(this, 2)); // nothing moves when it is said
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(saves ? tr("&Save") : tr("&Rename"), QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space(this, Space::Tight));
    for (QWidget* part : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_edit),
                          static_cast<QWidget*>(m_note), static_cast<QWidget*>(buttons)})
        layout->addWidget(part);
    connect(m_edit, &QLineEdit::textChanged, this, &PresetNameDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString PresetNameDialog::name() const
{
    return m_edit->text().trimmed();
}

void PresetNameDialog::check()
{
    const bool saves = m_purpose == Purpose::Save;
    const bool isTaken = m_taken.contains(name()) && (saves || name() != m_before);
    m_note->setText(!isTaken    ? QString()
                        : saves ? tr("There is a preset of this name. Its values are replaced.")
                                : tr("There is a preset of this name already."));
    if (saves)
        m_ok->setText(isTaken ? tr("&Replace") : tr("&Save"));
    m_ok->setEnabled(!name().isEmpty() && (saves || !isTaken));
}

} // namespace vitrine
