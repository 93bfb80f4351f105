// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QTableWidget>

namespace vitrine {

/// Lines of a label and one value or more, wrapped, as plain text. Ctrl+C and the context menu copy the
/// values of the selected lines.
class ValueTable : public QTableWidget {
    Q_OBJECT

public:
    explicit ValueTable(int valueColumns, QWidget* parent = nullptr);

    /// The selection and the place are kept where a line of the same label stays.
    void setLines(const QList<QStringList>& lines);
    /// The text of the line with this label; empty when there is none.
    [[nodiscard]] QString value(const QString& label, int column = 1) const;
    [[nodiscard]] QStringList labels() const;

public Q_SLOTS:
    /// The values of the selected lines go to the clipboard.
    void copyValues();
    /// With their labels.
    void copyLines();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QList<int> chosenRows() const;
    [[nodiscard]] QString values(int row) const;
};

} // namespace vitrine
