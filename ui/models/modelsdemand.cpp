// SPDX-License-Identifier: Apache-2.0
#include "ui/models/modelsdemand.h"

#include "ui/models/modelcovers.h"
#include "ui/models/modelsfilter.h"

namespace vitrine {

ModelsDemand::ModelsDemand(QTreeView& tree, ModelsFilter& filter, ModelCovers& covers)
    : RowDemand(tree, filter)
    , m_filter(filter)
    , m_covers(covers)
{
}

void ModelsDemand::demand(const QModelIndexList& rows)
{
    QStringList keys;
    for (const QModelIndex& row : rows) {
        const ModelRecord* model = m_filter.modelAt(row);
        if (model->hasCover)
            keys.append(model->key);
    }
    m_covers.setDemand(this, keys);
}

} // namespace vitrine
