// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/modelsmodel.h"

#include <QSortFilterProxyModel>

namespace vitrine {

/// The rows of a ModelsModel that are asked for, sorted. Reads records, not cells.
class ModelsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// What to list; what is empty lets everything through.
    struct Wanted {
        QString words = {}; ///< Each in what is known of a model, in any case of letters.
        QString type = {};  ///< The server's word, here and below.
        QString base = {};
        QString format = {};
        bool missingOnly = false; ///< Files gone.

        friend bool operator==(const Wanted&, const Wanted&) = default;
    };

    explicit ModelsFilter(ModelsModel& model, QObject* parent = nullptr);

    void setWanted(const Wanted& wanted);
    [[nodiscard]] const Wanted& wanted() const { return m_wanted; }
    [[nodiscard]] bool isFiltering() const { return m_wanted != Wanted(); }

    [[nodiscard]] ModelsModel& model() const { return m_model; }
    [[nodiscard]] const ModelRecord* modelAt(const QModelIndex& index) const
    {
        return m_model.modelAt(mapToSource(index));
    }
    /// What is listed, in bytes.
    [[nodiscard]] qint64 shownBytes() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    ModelsModel& m_model;
    Wanted m_wanted;
};

} // namespace vitrine
