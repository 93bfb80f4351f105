// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/rowdemand.h"

namespace vitrine {

class ModelCovers;
class ModelsFilter;

/// Asks for the covers of the models on the screen.
class ModelsDemand : public RowDemand {
    Q_OBJECT

public:
    ModelsDemand(QTreeView& tree, ModelsFilter& filter, ModelCovers& covers);

protected:
    void demand(const QModelIndexList& rows) override;

private:
    ModelsFilter& m_filter;
    ModelCovers& m_covers;
};

} // namespace vitrine
