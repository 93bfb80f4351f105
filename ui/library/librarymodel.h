// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/workflowlist.h"

#include <QAbstractListModel>

namespace vitrine {

class WorkflowThumbnails;

/// A WorkflowList for a view: further pages come as it is scrolled.
class LibraryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { ThumbnailRole = Qt::UserRole, DescriptionRole, TagsRole, FactsRole };

    LibraryModel(WorkflowList& list, WorkflowThumbnails& thumbnails, QObject* parent = nullptr);

    /// Null for an invalid index.
    [[nodiscard]] const WorkflowListItem* itemAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QString& workflowId) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    [[nodiscard]] QString factsOf(const WorkflowListItem& item) const;

    WorkflowList& m_list;
    WorkflowThumbnails& m_thumbnails;
};

} // namespace vitrine
