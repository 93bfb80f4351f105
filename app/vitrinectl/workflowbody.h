// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrinectl/command.h"

#include <QCommandLineOption>

namespace vitrine {

/// `vitrinectl workflow body FILE --openapi SCHEMA`: the body of enqueue_batch, for looking at it or
/// comparing it.
class WorkflowBody final : public Command {
    Q_OBJECT

public:
    using Command::Command;
    static QList<QCommandLineOption> options();
    void run(const QStringList& arguments) override;
};

} // namespace vitrine
