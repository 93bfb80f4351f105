// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/numberlimits.h"
#include "lib/workflow/workflowform.h"

#include <QStyledItemDelegate>

namespace vitrine {

/// One entry of a list of texts, numbers or switches: its number and its value, edited in its place.
class ValueDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Of { Texts, Integers, Floats, Switches };

    ValueDelegate(const FormField& field, Of of, QObject* parent);

    [[nodiscard]] const NumberLimits& limits() const { return m_limits; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    [[nodiscard]] QString text(const QJsonValue& value) const;
    [[nodiscard]] static int numberWidth(const QStyleOptionViewItem& option, const QModelIndex& index);

    Of m_of;
    NumberLimits m_limits;
};

} // namespace vitrine
