// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/boards.h"
#include "lib/api/prompts.h"
#include "lib/net/apijob.h"
#include "lib/workflow/generatorvalues.h"

namespace vitrine {

/// Asks the server for what the generators of a workflow make of prompts and boards, one after the other, and
/// makes the draws that were not made yet. What was answered before is not asked again.
class ResolveGeneratorsJob final : public ApiJob {
    Q_OBJECT

public:
    /// `values`: what is known so far.
    ResolveGeneratorsJob(ApiClient& client, const WorkflowDocument& workflow, GeneratorValues values,
                         QObject* parent = nullptr);

    /// What is known now. After an error, what was answered before it.
    [[nodiscard]] const GeneratorValues& values() const { return m_values; }

protected:
    void run() override;

private:
    void next();
    void askForPrompts(const GeneratorValues::Question& question);
    void askForImages(const GeneratorValues::Question& question);

    PromptsApi m_prompts;
    BoardsApi m_boards;
    WorkflowDocument m_workflow;
    GeneratorValues m_values;
};

} // namespace vitrine
