// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace vitrine {

/// Runs `work()` in `pool` and then `done(result)` in the main thread, unless `context` died meanwhile.
/// `work` must not touch `context`. Started work is never interrupted; what it returns for a dead context is
/// thrown away.
///
/// For CPU and disk only: the network is asynchronous anyway. `context` must live in the main thread.
template <class Work, class DoneFunction>
void runInPool(QThreadPool& pool, QObject* context, Work work, DoneFunction done)
{
    pool.start(
        [guard = QPointer<QObject>(context), work = std::move(work), done = std::move(done)]() mutable {
            auto result = std::make_shared<decltype(work())>(work());
            // Delivered through the application, which outlives every context; the guard is looked at in the
            // main thread.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, result, done = std::move(done)]() mutable {
                    if (guard)
                        done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
}

} // namespace vitrine
