// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/nodetemplates.h"
#include "lib/workflow/workflowdocument.h"

#include <QList>
#include <QString>

namespace vitrine {

/// One place where a value of a workflow names something that a server has, or has not.
struct Reference {
    enum class Kind { Image, Video, Board, Model };

    Kind kind = Kind::Image;
    QString nodeId;
    QString fieldName;
    QString id;         ///< The image's or video's name, the board's id, the model's key.
    QString name;       ///< For people: a model's name; else the id.
    QString nodeLabel;  ///< The user's own name of the node, else its title.
    QString fieldLabel; ///< The same of the field.

    friend bool operator==(const Reference&, const Reference&) = default;

    /// "Denoise: Image: the server has no image a.png. The field was cleared." Once `resetReferences` did it.
    [[nodiscard]] QString warning() const;
};

/// The references that a server's own web UI looks after when it loads a workflow, in the order of nodes and
/// inputs: images alone and in lists, videos, boards ("auto" and "none" are none) and models, in nodes that
/// the server knows in this major version. Models in lists of LoRAs are not among them.
[[nodiscard]] QList<Reference> referencesOf(const WorkflowDocument& workflow, const NodeTemplates& templates);

/// Takes out of the workflow what the server does not have: fields become unset (a board: "auto"), lists lose
/// the entry. Values that are others by now stay. Gives those that were reset.
QList<Reference> resetReferences(WorkflowDocument& workflow, const QList<Reference>& stale);

} // namespace vitrine
