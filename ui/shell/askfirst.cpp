// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/askfirst.h"

#include <QMessageBox>
#include <QPushButton>

namespace vitrine {

void askFirst(const LossQuestion& question, QWidget* parent, const std::function<void()>& go)
{
    auto* box =
        new QMessageBox(QMessageBox::Question, question.title, question.text, QMessageBox::Cancel, parent);
    box->setObjectName(question.name);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton* confirm = box->addButton(question.verb, QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(confirm, &QPushButton::clicked, parent, go);
    box->open();
}

} // namespace vitrine
