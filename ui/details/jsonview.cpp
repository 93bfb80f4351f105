// SPDX-License-Identifier: Apache-2.0
#include "ui/details/jsonview.h"

#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/statepane.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

JsonView::JsonView(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_page(new QWidget(this))
    , m_state(new StatePane(this))
    , m_stack(new QStackedWidget(this))
{
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(accessibleName);

    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Find"));
    search->setAccessibleName(tr("Find in %1").arg(accessibleName));
    search->setClearButtonEnabled(true);
    search->addAction(symbolicIcon(u"search"_s), QLineEdit::LeadingPosition);
    auto* copy = new QToolButton(this);
    copy->setIcon(symbolicIcon(u"copy"_s));
    copy->setAutoRaise(true);
    copy->setToolTip(tr("Copy All"));
    copy->setAccessibleName(tr("Copy all of %1").arg(accessibleName));
    auto* bar = new QHBoxLayout;
    const int tight = space(this, Space::Tight);
    bar->setContentsMargins(tight, tight, tight, tight);
    bar->setSpacing(tight);
    bar->addWidget(search, 1);
    bar->addWidget(copy);
    auto* page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(bar);
    page->addWidget(m_text, 1);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    const auto findNext = [this, search] {
        if (search->text().isEmpty() || m_text->find(search->text()))
            return;
        m_text->moveCursor(QTextCursor::Start); // round
        m_text->find(search->text());
    };
    connect(search, &QLineEdit::textEdited, this, [this, findNext] {
        QTextCursor cursor = m_text->textCursor(); // typing on stays at the place that was found
        cursor.setPosition(cursor.selectionStart());
        m_text->setTextCursor(cursor);
        findNext();
    });
    connect(search, &QLineEdit::returnPressed, this, findNext);
    connect(copy, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_state, &StatePane::actionTriggered, this, &JsonView::actionTriggered);
}

void JsonView::showJson(const QByteArray& json)
{
    m_stack->setCurrentWidget(m_page);
    if (json == m_shown)
        return;
    m_shown = json;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    m_text->setPlainText(
        QString::fromUtf8(document.isNull() ? json : document.toJson(QJsonDocument::Indented)));
}

void JsonView::showBusy()
{
    m_state->showBusy(tr("Loading…"));
    m_stack->setCurrentWidget(m_state);
}

void JsonView::showMessage(const QString& icon, const QString& title, const QString& sentence,
                           const QString& action)
{
    m_state->showMessage(icon, title, sentence, action);
    m_stack->setCurrentWidget(m_state);
}

QString JsonView::text() const
{
    return m_stack->currentWidget() == m_page ? m_text->toPlainText() : QString();
}

QString JsonView::message() const
{
    return m_stack->currentWidget() == m_state ? m_state->title() : QString();
}

} // namespace vitrine
