// SPDX-License-Identifier: Apache-2.0
#include "lib/net/apicall.h"

#include <QHttpMultiPart>

namespace vitrine {

namespace {

// Takes a few milliseconds to decode; what is larger would be seen as a stutter.
constexpr qsizetype largeBody = 128 * 1024;

} // namespace

ApiCallBase::ApiCallBase(QObject* parent)
    : QObject(parent)
{
}

ApiCallBase::~ApiCallBase()
{
    if (m_reply) {
        m_reply->disconnect();
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void ApiCallBase::abort()
{
    if (m_aborted || m_finished)
        return;
    m_aborted = true; // first, so that whatever the reply reports is known to be our own doing
    if (m_reply)
        m_reply->abort();
    finishLater(Failure(ApiError::canceled()));
}

void ApiCallBase::abortWhenDestroyed(QObject* owner)
{
    connect(owner, &QObject::destroyed, this, &ApiCallBase::abort);
}

void ApiCallBase::attach(QNetworkReply* reply)
{
    m_reply = reply;
    // Of an upload, the answer's few bytes are no progress.
    const bool isUpload = reply->findChild<QHttpMultiPart*>() != nullptr;
    connect(reply, &QNetworkReply::downloadProgress, this, [this, isUpload](qint64 done, qint64 total) {
        if (total != 0 && !isUpload)
            Q_EMIT progress(done, total);
    });
    connect(reply, &QNetworkReply::uploadProgress, this, [this](qint64 done, qint64 total) {
        if (total > 0)
            Q_EMIT progress(done, total);
    });
}

void ApiCallBase::finishLater(Result<HttpAnswer> answer)
{
    if (m_settling)
        return;
    m_settling = true;
    if (answer && answer->body.size() > largeBody) {
        settleInWorker(*answer);
        return;
    }
    QMetaObject::invokeMethod(
        this, [this, answer = std::move(answer)]() mutable { finishNow(std::move(answer)); },
        Qt::QueuedConnection);
}

void ApiCallBase::finishNow(Result<HttpAnswer> answer)
{
    // An abort between the answer and this moment wins: whoever aborted does not expect a result any more.
    if (m_aborted)
        answer = Failure(ApiError::canceled());
    settle(std::move(answer));
    finishSettled();
}

void ApiCallBase::finishSettled()
{
    m_finished = true;
    Q_EMIT finished();
    deleteLater();
}

} // namespace vitrine
