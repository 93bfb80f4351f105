// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/itemdetails.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace vitrine {

class ServerSession;
class ValueTable;

/// In what the metadata of two images differs.
class ComparisonTable : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonTable(ServerSession& session, QWidget* parent = nullptr);

    /// Empty names: nothing.
    void showItems(const QString& first, const QString& second);
    [[nodiscard]] ValueTable& table() { return *m_table; }
    [[nodiscard]] QString note() const;

private:
    void update();
    [[nodiscard]] QString noteFor(qsizetype differing) const;

    ItemDetails m_first;
    ItemDetails m_second;
    QCheckBox* m_onlyDifferences;
    QLabel* m_note;
    ValueTable* m_table;
};

} // namespace vitrine
