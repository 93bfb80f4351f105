// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrinectl/command.h"

namespace vitrine {

/// Several things, one call each and one after the other: what fails, fails alone, and is told. Ends the
/// command.
class OneByOne final : public QObject {
    Q_OBJECT

public:
    /// Handles the thing with this index, and ends in `done` or `missed`.
    using Step = std::function<void(OneByOne&, qsizetype index)>;

    /// Becomes the command's child.
    OneByOne(Command& command, qsizetype count, Step step);

    void start() { goOn(); }
    void done();
    void missed(const QString& sentence);
    /// A server that is away is away for all of them: the rest is not tried.
    void missed(const QString& name, const ApiError& error);

private:
    void goOn();

    Command& m_command;
    qsizetype m_count;
    Step m_step;
    qsizetype m_index = 0;
    qsizetype m_done = 0;
    qsizetype m_missed = 0;
    std::optional<ApiError> m_firstError;
};

} // namespace vitrine
