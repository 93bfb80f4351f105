// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/modelsync.h"
#include "lib/workflow/nodetemplates.h"

#include <QHash>

namespace vitrine {

/// One place where a workflow would use a model that the server does not have: the server would take the
/// submission and fail while it runs.
struct MissingModel {
    QString nodeId;
    QString fieldName;
    int place = 0;          ///< Which of the models in this field's value, from 0.
    QJsonObject identifier; ///< As the workflow has it.
    QString nodeLabel;      ///< The user's own name of the node, else its title.
    QString fieldLabel;     ///< The same of the field.
    bool canBeLeftOut = false;

    [[nodiscard]] QString name() const;

    friend bool operator==(const MissingModel&, const MissingModel&) = default;
};

/// What such a place could take instead.
struct ModelReplacements {
    QList<ModelRecord> models; ///< What the field takes, of the same base and type where it takes any.
    qsizetype proposal = -1;   ///< The best of them; -1 when there is none.
    ModelSync::Why why = ModelSync::Why::Missing;
};

/// All of them: over all nodes, on the form or not, and in lists of LoRAs; connected inputs do not count.
[[nodiscard]] QList<MissingModel> findMissingModels(const WorkflowDocument& workflow,
                                                    const NodeTemplates& templates,
                                                    const QList<ModelRecord>& models);

[[nodiscard]] ModelReplacements replacementsFor(const MissingModel& missing, const WorkflowDocument& workflow,
                                                const NodeTemplates& templates,
                                                const QList<ModelRecord>& models);

/// What takes the place of a missing model; without one it is taken out.
struct ModelChoice {
    MissingModel missing;
    std::optional<ModelRecord> model;
};
void applyChoices(WorkflowDocument& workflow, const QList<ModelChoice>& choices);

/// The models that a field offers, sorted by base, type and name.
[[nodiscard]] QList<ModelRecord> modelsFor(const FieldTemplate& field, const QList<ModelRecord>& models);

} // namespace vitrine
