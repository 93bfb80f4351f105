// SPDX-License-Identifier: Apache-2.0
#include "lib/net/keychaintokenstore.h"

#include "lib/base/logging.h"

#include <QPointer>

#include <qt6keychain/keychain.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString service = u"Vitrine"_s;

ApiError problemOf(const QKeychain::Job& job)
{
    return ApiError::storage(
        KeychainTokenStore::tr("The keychain of this system did not answer as it should (%1). Unlock it and "
                               "try again.")
            .arg(job.errorString()));
}

bool isRefusal(const QKeychain::Job& job)
{
    return job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser;
}

bool isFine(const QKeychain::Job& job)
{
    return job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
}

} // namespace

KeychainTokenStore::KeychainTokenStore(QObject* parent)
    : TokenStore(parent)
{
}

void KeychainTokenStore::start(QKeychain::Job* job, const QString& profileId, Kind kind)
{
    job->setInsecureFallback(false); // that would be a plain file
    job->setKey(keyOf(profileId, kind));
    job->start();
}

void KeychainTokenStore::onAnswer(const QKeychain::Job& job)
{
    if (!isFine(job))
        qCInfo(lcNet).noquote() << "keychain:" << job.error() << job.errorString();
    // Who does not unlock the keychain now may do so next time; but what is written now is not kept.
    const bool works = isFine(job);
    if (std::exchange(m_works, works) != works)
        Q_EMIT persistenceChanged();
}

void KeychainTokenStore::read(const QString& profileId, Kind kind, QObject* context, OnRead onRead)
{
    auto* job = new QKeychain::ReadPasswordJob(service, this);
    connect(job, &QKeychain::Job::finished, this,
            [this, job, profileId, kind, receiver = QPointer<QObject>(context),
             onRead = std::move(onRead)]() mutable {
                onAnswer(*job);
                if (!receiver)
                    return;
                if (isRefusal(*job))
                    onRead(Failure(problemOf(*job)));
                else if (job->error() == QKeychain::NoError)
                    onRead(job->textData().toUtf8());
                else
                    m_fallback.read(profileId, kind, receiver, std::move(onRead));
            });
    start(job, profileId, kind);
}

void KeychainTokenStore::write(const QString& profileId, Kind kind, const QByteArray& secret,
                               QObject* context, OnDone onDone)
{
    if (secret.isEmpty()) {
        remove(profileId, kind, context, std::move(onDone));
        return;
    }
    auto* job = new QKeychain::WritePasswordJob(service, this);
    job->setTextData(QString::fromUtf8(secret));
    connect(job, &QKeychain::Job::finished, this,
            [this, job, profileId, kind, secret, receiver = QPointer<QObject>(context),
             onDone = std::move(onDone)]() mutable {
                onAnswer(*job);
                if (isFine(*job)) {
                    m_fallback.remove(profileId, kind, this, {});
                    if (receiver && onDone)
                        onDone({});
                } else {
                    m_fallback.write(profileId, kind, secret, receiver ? receiver.data() : this,
                                     receiver ? std::move(onDone) : OnDone());
                }
            });
    start(job, profileId, kind);
}

void KeychainTokenStore::remove(const QString& profileId, Kind kind, QObject* context, OnDone onDone)
{
    m_fallback.remove(profileId, kind, this, {});
    auto* job = new QKeychain::DeletePasswordJob(service, this);
    connect(job, &QKeychain::Job::finished, this,
            [this, job, receiver = QPointer<QObject>(context), onDone = std::move(onDone)] {
                onAnswer(*job);
                if (!receiver || !onDone)
                    return;
                if (isRefusal(*job))
                    onDone(Failure(problemOf(*job)));
                else
                    onDone({});
            });
    start(job, profileId, kind);
}

} // namespace vitrine
