// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QWidget>

class QTableWidget;

namespace vitrine {

/// Headers that go out with each request, one a row: name and value. Empty rows count for nothing.
class HeaderTable : public QWidget {
    Q_OBJECT

public:
    explicit HeaderTable(QWidget* parent = nullptr);

    void setHeaders(const QList<QPair<QByteArray, QByteArray>>& headers);
    [[nodiscard]] QList<QPair<QByteArray, QByteArray>> headers() const;

Q_SIGNALS:
    void edited();

private:
    void addRow(const QString& name, const QString& value);
    void removeCurrent();

    QTableWidget* m_table;
};

} // namespace vitrine
