// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apicall.h"

#include <QObject>

#include <optional>
#include <utility>

namespace vitrine {

/// Work of several requests. Starts in the next turn of the event loop and ends exactly once, in `finished`;
/// what it found out is kept by the class itself. Belongs to whoever made it: when it goes, its requests go.
class ApiJob : public QObject {
    Q_OBJECT

public:
    explicit ApiJob(QObject* parent = nullptr);

    /// Once.
    void start();

    /// Stops asking; the job ends at once with Kind::Canceled. What was done until then stays done.
    void abort();

    [[nodiscard]] bool isFinished() const { return m_finished; }
    /// Why the work is not complete; none when it is.
    [[nodiscard]] const std::optional<ApiError>& error() const { return m_error; }

Q_SIGNALS:
    void finished();
    /// For the requests of this job.
    void aborted();

protected:
    virtual void run() = 0;

    /// Further ends are ignored.
    void end(const std::optional<ApiError>& error = {});

    /// Binds a request to the job's life.
    template <class T>
    ApiCall<T>* own(ApiCall<T>* call)
    {
        call->abortWith(this);
        connect(this, &ApiJob::aborted, call, &ApiCallBase::abort);
        return call;
    }

    /// One step that has to succeed: its error ends the job.
    template <class T, class OnOk>
    void step(ApiCall<T>* call, OnOk onOk)
    {
        own(call)->then(this, std::move(onOk), [this](const ApiError& error) { end(error); });
    }

    /// The same for a whole job, which becomes this one's.
    template <class Job, class OnOk>
    void stepJob(Job* job, OnOk onOk)
    {
        job->setParent(this);
        connect(this, &ApiJob::aborted, job, &ApiJob::abort);
        connect(job, &ApiJob::finished, this, [this, job, onOk = std::move(onOk)] {
            if (job->error())
                end(job->error());
            else if (!m_finished)
                onOk(*job);
        });
        job->start();
    }

private:
    bool m_started = false;
    bool m_finished = false;
    std::optional<ApiError> m_error;
};

} // namespace vitrine
