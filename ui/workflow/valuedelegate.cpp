// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/valuedelegate.h"

#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/workflow/collectionmodel.h"
#include "ui/workflow/numberspinbox.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

namespace vitrine {

using namespace Qt::StringLiterals;

ValueDelegate::ValueDelegate(const FormField& field, Of of, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_of(of)
    , m_limits(NumberLimits::of(field.fieldTemplate, field.settings))
{
}

QString ValueDelegate::text(const QJsonValue& value) const
{
    switch (m_of) {
    case Of::Switches:
        return value.toBool() ? tr("On") : tr("Off");
    case Of::Texts:
        return value.toString().replace(u'\n', u' ');
    case Of::Integers:
        return QString::number(value.toInteger());
    case Of::Floats:
        return NumberLimits::shown(value.toDouble());
    }
    return {};
}

int ValueDelegate::numberWidth(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QString last = QString::number(index.model()->rowCount()) + u'.';
    return option.fontMetrics.horizontalAdvance(last) + 2 * space(option.fontMetrics, Space::Tight);
}

void ValueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    own.text.clear();
    const QStyle* style = own.widget ? own.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &own, painter, own.widget);

    const bool selected = own.state & QStyle::State_Selected;
    const QColor normal = own.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = selected ? normal : extraColors(own.palette).muted;
    QRect rest = own.rect;
    QRect number = rest;
    const int width = numberWidth(own, index);
    number.setWidth(width - space(own.fontMetrics, Space::Tight));
    rest.setLeft(rest.left() + width);
    painter->setPen(muted);
    painter->drawText(number, Qt::AlignVCenter | Qt::AlignRight, u"%1."_s.arg(index.row() + 1));
    const QString shown = text(index.data(CollectionModel::ValueRole).toJsonValue());
    painter->setPen(shown.isEmpty() ? muted : normal);
    const QString line = shown.isEmpty() ? tr("(empty)") : shown;
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      own.fontMetrics.elidedText(line, Qt::ElideRight, rest.width()));
}

QSize ValueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {10, option.fontMetrics.height() + 2 * space(option.fontMetrics, Space::Tight)};
}

QWidget* ValueDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                     const QModelIndex& /*index*/) const
{
    switch (m_of) {
    case Of::Texts:
        return new QLineEdit(parent);
    case Of::Integers:
    case Of::Floats:
        return new NumberSpinBox(m_limits, parent);
    case Of::Switches: {
        auto* box = new QComboBox(parent);
        box->addItems({tr("Off"), tr("On")});
        return box;
    }
    }
    return nullptr;
}

void ValueDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QJsonValue value = index.data(CollectionModel::ValueRole).toJsonValue();
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(value.toString());
        line->selectAll();
    } else if (auto* number = qobject_cast<NumberSpinBox*>(editor)) {
        number->setValue(value);
        number->selectAll();
    } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(value.toBool() ? 1 : 0);
    }
}

void ValueDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    auto* entries = qobject_cast<CollectionModel*>(model);
    if (const auto* line = qobject_cast<QLineEdit*>(editor)) {
        entries->replace(index.row(), line->text());
    } else if (auto* number = qobject_cast<NumberSpinBox*>(editor)) {
        number->commit();
        entries->replace(index.row(), number->value());
    } else if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        entries->replace(index.row(), box->currentIndex() == 1);
    }
}

void ValueDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const
{
    QRect place = option.rect;
    place.setLeft(place.left() + numberWidth(option, index) - space(option.fontMetrics, Space::Hair));
    editor->setGeometry(place);
}

} // namespace vitrine
