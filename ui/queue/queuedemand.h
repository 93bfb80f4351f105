// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/rowdemand.h"

class QHeaderView;

namespace vitrine {

class QueueFilter;
class ThumbnailStore;

/// Asks for the records of the items on the screen, and for the thumbnails of their results.
class QueueDemand : public RowDemand {
    Q_OBJECT

public:
    QueueDemand(QTreeView& tree, QueueFilter& filter, ThumbnailStore& thumbnails);

protected:
    void demand(const QModelIndexList& rows) override;

private:
    const QHeaderView& m_header;
    QueueFilter& m_filter;
    ThumbnailStore& m_thumbnails;
};

} // namespace vitrine
