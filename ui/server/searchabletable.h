// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apierror.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QStackedWidget;

namespace vitrine {

class StatePane;
class ValueTable;

/// Lines of a label and values below a search field; while there are none, why.
class SearchableTable : public QWidget {
    Q_OBJECT

public:
    /// `placeholder`: of the search field.
    SearchableTable(const QString& name, const QStringList& columns, const QString& placeholder,
                    QWidget* parent);

    void setLines(const QList<QStringList>& lines);
    /// Shown in place of the lines while there are none: an error, or that they are read.
    void setState(const std::optional<ApiError>& error);

    [[nodiscard]] ValueTable& table() { return *m_table; }
    [[nodiscard]] QLineEdit& search() { return *m_search; }
    [[nodiscard]] StatePane& state() { return *m_state; }

Q_SIGNALS:
    void retryWanted();

private:
    void filter();

    QList<QStringList> m_lines;
    std::optional<ApiError> m_error;
    QLineEdit* m_search;
    QStackedWidget* m_area;
    ValueTable* m_table;
    StatePane* m_state;
};

} // namespace vitrine
