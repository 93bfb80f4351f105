// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>
#include <QList>

namespace vitrine {

/// Puts its items beside each other in equal widths; what does not fit at its least width goes to further
/// lines, so that a narrow panel never scrolls sideways. Items with a fixed width (dividers) keep it, and
/// vanish where a line breaks at them.
class RowLayout : public QLayout {
    Q_OBJECT

public:
    /// `leastWidth`: of each item, in pixels.
    RowLayout(int leastWidth, int spacing);
    ~RowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

private:
    struct Line {
        QList<QLayoutItem*> items;
        int flexible = 0; ///< Number of items that share the width.
        int fixedWidth = 0;
    };

    [[nodiscard]] static bool isFixed(const QLayoutItem* item);
    [[nodiscard]] QList<Line> lines(int width) const;
    /// The height; places the items too when `place`.
    int arrange(const QRect& rect, bool place) const;

    QList<QLayoutItem*> m_items;
    int m_leastWidth;
};

} // namespace vitrine
