// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/choicebox.h"

#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/workflow/choicepopup.h"
#include "ui/workflow/look.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QScreen>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QWheelEvent>

#include <algorithm>

namespace vitrine {

namespace {

constexpr qsizetype longestDetails = 600;
constexpr qsizetype mostWithoutSearch = 12;

} // namespace

ChoiceBox::ChoiceBox(QWidget* parent)
    : QComboBox(parent)
{
    setModel(new QStandardItemModel(this));
    // Long names must not widen the panel; the list that opens is as wide as they need.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaxVisibleItems(16);
    connect(this, &QComboBox::activated, this, &ChoiceBox::onActivated);
}

void ChoiceBox::setChoices(const QList<Choice>& choices, int current, const QString& placeholder)
{
    const QSignalBlocker blocker(this);
    m_choices = choices;
    auto* items = qobject_cast<QStandardItemModel*>(model());
    items->clear();
    for (const Choice& choice : choices) {
        auto* item = new QStandardItem(choice.label);
        item->setToolTip(look::plainToolTip(choice.details.isEmpty() ? choice.label
                                                                     : choice.label + u'\n'
                                                    + choice.details.left(longestDetails)));
        if (choice.disabled)
            item->setFlags(Qt::NoItemFlags);
        if (choice.heading) {
            QFont bold = font();
            bold.setBold(true);
            item->setFont(bold);
            item->setFlags(Qt::NoItemFlags);
        }
        items->appendRow(item);
    }
    setPlaceholderText(placeholder);
    setCurrentIndex(current);
    showMissing();
}

const ChoiceBox::Choice* ChoiceBox::currentChoice() const
{
    const int index = currentIndex();
    return index >= 0 && index < m_choices.size() ? &m_choices[index] : nullptr;
}

void ChoiceBox::onActivated(int index)
{
    if (index < 0 || index >= m_choices.size() || m_choices[index].heading || m_choices[index].disabled)
        return;
    const QJsonValue value = m_choices[index].value;
    showMissing();
    Q_EMIT chosen(value);
}

void ChoiceBox::showMissing()
{
    const Choice* choice = currentChoice();
    setToolTip(choice ? look::plainToolTip(choice->label) : QString());
    const QColor colour = extraColors(QApplication::palette(this)).error;
    for (int i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i].missing)
            setItemData(i, colour, Qt::ForegroundRole);
    }
    QPalette own;
    if (choice && choice->missing) {
        own.setColor(QPalette::Text, colour);
        own.setColor(QPalette::ButtonText, colour);
    }
    setPalette(own);
}

void ChoiceBox::showPopup()
{
    if (m_choices.size() > mostWithoutSearch) {
        auto* popup = new ChoicePopup(*qobject_cast<QStandardItemModel*>(model()), currentIndex(), this);
        connect(popup, &ChoicePopup::chosen, this, [this](int row) {
            setCurrentIndex(row);
            Q_EMIT activated(row);
        });
        popup->openAt(*this);
        return;
    }
    const int wanted = view()->sizeHintForColumn(0) + view()->verticalScrollBar()->sizeHint().width()
        + space(this, Space::Tight);
    const int available = screen()->availableSize().width() / 2;
    view()->setMinimumWidth(std::min(wanted, available));
    QComboBox::showPopup();
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void ChoiceBox::changeEvent(QEvent* event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMissing();
}

} // namespace vitrine
