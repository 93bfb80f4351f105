// SPDX-License-Identifier: Apache-2.0
#include "lib/net/tokenstore.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// From the event loop, as with a keychain that answers over D-Bus. The caller may be gone by then.
template <class Callback, class Answer>
void answerLater(QObject* context, Callback callback, Answer answer)
{
    QMetaObject::invokeMethod(
        context,
        [callback = std::move(callback), answer = std::move(answer)] {
            if (callback)
                callback(answer);
        },
        Qt::QueuedConnection);
}

} // namespace

QString TokenStore::place() const
{
    return isPersistent() ? tr("It is kept in the keychain of this system.")
                          : tr("There is no keychain on this system, so it is kept until Vitrine is closed.");
}

QString TokenStore::keyOf(const QString& profileId, Kind kind)
{
    switch (kind) {
    case Kind::Login:
        return profileId + "/login"_L1;
    case Kind::ProxyPassword:
        return profileId + "/proxy-password"_L1;
    case Kind::Connection:
        return profileId + "/connection"_L1;
    }
    return profileId;
}

void SessionTokenStore::read(const QString& profileId, Kind kind, QObject* context, OnRead onRead)
{
    answerLater(context, std::move(onRead), Result<QByteArray>(m_secrets.value(keyOf(profileId, kind))));
}

void SessionTokenStore::write(const QString& profileId, Kind kind, const QByteArray& secret, QObject* context,
                              OnDone onDone)
{
    if (secret.isEmpty())
        m_secrets.remove(keyOf(profileId, kind));
    else
        m_secrets.insert(keyOf(profileId, kind), secret);
    answerLater(context, std::move(onDone), Result<void>());
}

void SessionTokenStore::remove(const QString& profileId, Kind kind, QObject* context, OnDone onDone)
{
    write(profileId, kind, {}, context, std::move(onDone));
}

} // namespace vitrine
