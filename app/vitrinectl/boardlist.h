// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrinectl/command.h"

namespace vitrine {

/// `vitrinectl board list`
class BoardList final : public ServerCommand {
    Q_OBJECT

public:
    using ServerCommand::ServerCommand;
    void run(const QStringList& arguments) override;
};

} // namespace vitrine
