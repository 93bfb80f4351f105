// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrinectl/apicommand.h"
#include "lib/local/sourcedjob.h"

#include <QCommandLineOption>

namespace vitrine {

/// --local and --source, of commands that a database on this machine can answer.
QList<QCommandLineOption> localOptions();

/// What they say. With --local a server is asked only when one is named, or needed (hybrid). Kind::Input when
/// they do not fit together.
Result<DataSource> dataSource(ApiCommand& command);

/// Tells once why the database cannot be used, and that the server is asked instead.
void tellRefusal(ApiCommand& command, SourcedJob& job);

/// The error of a job whose database nothing can take the place of says how to name a server.
[[nodiscard]] ApiError withServerHint(const DataSource& source, ApiError error);

/// Makes a `Job` of the command's source and `arguments` and goes on once it is complete; its error ends the
/// command.
template <class Job, class OnOk, class... Arguments>
void completeFromSource(ApiCommand& command, OnOk onOk, Arguments... arguments)
{
    const Result<DataSource> source = dataSource(command);
    if (!source) {
        command.fail(source.error());
        return;
    }
    auto* job = new Job(*source, arguments...);
    tellRefusal(command, *job);
    command.finally(job, [&command, job, source = *source, onOk = std::move(onOk)] {
        if (job->error())
            command.fail(withServerHint(source, *job->error()));
        else
            onOk(*job);
    });
}

} // namespace vitrine
