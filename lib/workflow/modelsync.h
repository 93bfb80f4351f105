// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/modelrecord.h"
#include "lib/workflow/workflowdocument.h"

#include <QList>

#include <optional>

namespace vitrine {

/// Brings the models that a workflow names to what a server has: over all nodes, on the form or not, and
/// inside of lists. Nothing changes until `apply`.
class ModelSync {
public:
    enum class Why {
        Same,    ///< The server has it under its key: nothing to do.
        Hash,    ///< The same file under another key.
        Name,    ///< The same name, base and type.
        Similar, ///< Another one of the same base and type; only when asked for.
        Missing, ///< Nothing fits.
    };

    /// One place where a workflow names a model.
    struct Match {
        QString nodeId;
        QString fieldName;
        int place = 0;          ///< Which of the models in this field's value, from 0.
        QJsonObject identifier; ///< As the workflow has it.
        Why why = Why::Missing;
        std::optional<ModelRecord> found; ///< None with Why::Missing.
    };

    /// In the order of the nodes and of their inputs. `similar`: another model of the same base and type (the
    /// first by name) is better than none.
    static QList<Match> match(const WorkflowDocument& workflow, const QList<ModelRecord>& models,
                              bool similar);

    /// Puts what was found in its place; what is the same stays as it is to the letter.
    static void apply(WorkflowDocument& workflow, const QList<Match>& matches);

    /// The best of these models for one identifier.
    static Match best(const QJsonObject& identifier, const QList<ModelRecord>& models, bool similar);

    /// One value with each model in it as the server has it (by key, hash or name; never another one); the
    /// names of those that it lacks are added to `missing`, and stay as they are.
    static QJsonValue synced(const QJsonValue& value, const QList<ModelRecord>& models, QStringList& missing);

    /// A sentence for people: "same name, base and type".
    static QString text(Why why);
};

} // namespace vitrine
