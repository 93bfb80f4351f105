// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrinectl/command.h"
#include "lib/workflow/workflowdocument.h"

namespace vitrine {

/// `vitrinectl workflow fields FILE`: index, label, value and address of each field of the form.
class WorkflowFields final : public ServerCommand {
    Q_OBJECT

public:
    using ServerCommand::ServerCommand;
    void run(const QStringList& arguments) override;

private:
    void list(const WorkflowDocument& workflow);
};

} // namespace vitrine
