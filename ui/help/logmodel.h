// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace vitrine {

/// The lines of a log that grows at its end and loses its oldest lines, so that what is selected stays so.
class LogModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IsProblemRole = Qt::UserRole + 1, ///< bool: a warning or an error.
    };

    using QAbstractListModel::QAbstractListModel;

    /// All there are now, as LogBuffer gives them.
    void setLines(const QStringList& lines);
    [[nodiscard]] const QStringList& lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] qsizetype goneFrom(const QStringList& lines) const;

    QStringList m_lines;
};

} // namespace vitrine
