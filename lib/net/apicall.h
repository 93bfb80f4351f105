// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/base/worker.h"
#include "lib/net/result.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <utility>

namespace vitrine {

/// What came back over HTTP, before it is decoded. Only answers with a 2xx status reach a decoder.
struct HttpAnswer {
    int status = 0;
    QByteArray contentType; ///< Without parameters, lower case: "application/json".
    QByteArray body;
    QString request;           ///< For error texts: "GET /api/v1/boards/".
    qint64 contentLength = -1; ///< As the head says, in bytes; -1 when it does not.
};

/// The result of a call that answers with nothing but "done".
struct Done { };

/// The whole life of one request. Finishes exactly once, never before control is back in the event loop, and
/// deletes itself afterwards. Created by ApiClient, which stays its parent: when the client goes, its calls
/// go with it.
class ApiCallBase : public QObject {
    Q_OBJECT

public:
    ~ApiCallBase() override;

    /// Stops the request. The call still finishes, later, with Kind::Canceled.
    void abort();

    [[nodiscard]] bool isFinished() const { return m_finished; }

Q_SIGNALS:
    /// Bytes received, or sent for an upload; total is -1 when unknown.
    void progress(qint64 done, qint64 total);
    void finished();

protected:
    explicit ApiCallBase(QObject* parent);

    /// Decodes an answer, or takes an error, and keeps the result.
    virtual void settle(Result<HttpAnswer> answer) = 0;

    /// The same in a worker thread, then `finishSettled`.
    virtual void settleInWorker(const HttpAnswer& answer) = 0;

    void finishSettled();
    [[nodiscard]] bool isAborted() const { return m_aborted; }

    void abortWhenDestroyed(QObject* owner);

private:
    friend class ApiClient;
    void attach(QNetworkReply* reply);
    void finishLater(Result<HttpAnswer> answer);
    void finishNow(Result<HttpAnswer> answer);

    QPointer<QNetworkReply> m_reply;
    std::optional<ApiError> m_localError; ///< Why we stopped the request ourselves (a full disk).
    bool m_aborted = false;
    bool m_finished = false;
    bool m_settling = false;
};

/// A typed request. Large answers are decoded in a worker thread, so a decoder touches nothing but its
/// answer. Attach listeners in the same turn of the event loop in which it was created:
///
///     boards.list()->then(this, [this](const QList<BoardDto>& b) { ... }, [this](const ApiError& e) { ...
///     });
///
/// A listener whose context died is not called. A cancel reaches `finally` only.
template <class T>
class ApiCall final : public ApiCallBase {
public:
    using Decoder = std::function<Result<T>(const HttpAnswer&)>;

    ApiCall(QObject* parent, Decoder decoder)
        : ApiCallBase(parent)
        , m_decoder(std::move(decoder))
    {
    }

    /// Set once `finished` was emitted.
    [[nodiscard]] const std::optional<Result<T>>& result() const { return m_result; }

    template <class OnOk, class OnError>
    ApiCall* then(QObject* context, OnOk onOk, OnError onError)
    {
        connect(this, &ApiCallBase::finished, context,
                [this, onOk = std::move(onOk), onError = std::move(onError)]() mutable {
                    if (m_result->has_value())
                        onOk(**m_result);
                    else if (!m_result->error().isCanceled())
                        onError(m_result->error());
                });
        return this;
    }

    /// Told of every end, a cancel included, and after `then`: the place where a busy sign goes out.
    template <class F>
    ApiCall* finally(QObject* context, F onEnd)
    {
        connect(this, &ApiCallBase::finished, context, std::move(onEnd));
        return this;
    }

    /// The call is aborted when `owner` is destroyed.
    ApiCall* abortWith(QObject* owner)
    {
        abortWhenDestroyed(owner);
        return this;
    }

protected:
    void settle(Result<HttpAnswer> answer) override { m_result = answer.and_then(m_decoder); }

    void settleInWorker(const HttpAnswer& answer) override
    {
        runInPool(
            *QThreadPool::globalInstance(), this, [decoder = m_decoder, answer] { return decoder(answer); },
            [this](Result<T> result) {
                m_result = isAborted() ? Result<T>(Failure(ApiError::canceled())) : std::move(result);
                finishSettled();
            });
    }

private:
    Decoder m_decoder;
    std::optional<Result<T>> m_result;
};

} // namespace vitrine
