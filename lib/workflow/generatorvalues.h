// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/generators.h"
#include "lib/workflow/workflowdocument.h"

#include <QHash>

namespace vitrine {

/// What the generators of one workflow come to: draws that were made once, so that what was shown is what is
/// sent, and the answers of a server. A plain value.
///
/// Not the settings themselves: these stand in the document, and an answer counts only as long as they are as
/// they were.
class GeneratorValues {
public:
    /// What a server has to be asked for (see ResolveGeneratorsJob).
    struct Question {
        QString nodeId;
        GeneratorSettings settings;
        qint64 seed = 0; ///< For prompts at random.
    };

    /// Makes the draws of all unseeded generators that were not made yet.
    void draw(const WorkflowDocument& document);

    /// Forgets the draws of a generator, or of all when `nodeId` is empty: the next `draw` makes others.
    void forget(const QString& nodeId = {});

    /// The settings of a generator with its present draw as their seed, to keep it for good; empty when it
    /// draws nothing.
    [[nodiscard]] QJsonObject pinned(const WorkflowDocument& document, const QString& nodeId) const;

    /// What is not answered yet.
    [[nodiscard]] QList<Question> questions(const WorkflowDocument& document) const;
    void answer(const Question& question, const QJsonArray& values);

    /// The list of a generator node. Kind::Input when its settings cannot be used, Kind::Unsupported when a
    /// server was not asked yet.
    [[nodiscard]] Result<QJsonArray> of(const WorkflowDocument& document, const QString& nodeId) const;

private:
    struct Answer {
        QJsonObject settings;
        QJsonArray values;
    };

    static Result<GeneratorSettings> settingsOf(const WorkflowDocument& document, const QString& nodeId);

    QHash<QString, quint32> m_draws;
    QHash<QString, Answer> m_answers;
};

} // namespace vitrine
