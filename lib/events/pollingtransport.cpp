// SPDX-License-Identifier: Apache-2.0
#include "lib/events/pollingtransport.h"

#include "lib/net/oneshotbody.h"
#include "lib/net/replyerror.h"

#include <QUrlQuery>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

// The heartbeat above us ends a silent connection first; this only frees the request.
constexpr int pollMarginMs = 10'000;
constexpr int postTimeoutMs = 30'000;

/// A session that the server does not know any more answers 400, and so would every further poll.
bool sessionIsGone(const ApiError& error)
{
    return error.kind == ApiError::Kind::NotInvokeAi || (error.httpStatus >= 400 && error.httpStatus < 500);
}

} // namespace

PollingTransport::PollingTransport(const RequestFactory& requests, QNetworkAccessManager& lane,
                                   QObject* parent)
    : EngineIoTransport(parent)
    , m_requests(requests)
    , m_lane(lane)
{
}

PollingTransport::~PollingTransport()
{
    stop();
}

void PollingTransport::open()
{
    poll();
}

void PollingTransport::close()
{
    if (m_done)
        return;
    stop();
    sayGoodbye();
}

void PollingTransport::sendText(const QByteArray& packet)
{
    if (m_done)
        return;
    m_outgoing.append(packet);
    post();
}

QNetworkRequest PollingTransport::request() const
{
    QUrlQuery query{{u"EIO"_s, u"4"_s}, {u"transport"_s, u"polling"_s}};
    if (m_handshake)
        query.addQueryItem(u"sid"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_handshake->sid)));
    QNetworkRequest request = m_requests.http(QLatin1StringView(eventsPath), query);
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return request;
}

void PollingTransport::poll()
{
    QNetworkRequest get = request();
    get.setTransferTimeout(m_handshake.value_or(EngineIoHandshake{}).silenceMs() + pollMarginMs);
    QNetworkReply* reply = m_lane.get(get);
    m_get = reply;
    connect(reply, &QNetworkReply::finished, this, [this, reply] { onPolled(*reply); });
    if (!m_handshake)
        return;
    // Qt repeats a GET whose connection broke. The server then has two of them, and the first one is
    // answered.
    connect(reply, &QNetworkReply::requestSent, this, [this, sent = false]() mutable {
        if (!std::exchange(sent, true))
            return;
        ApiError error;
        error.kind = ApiError::Kind::Unreachable;
        error.detail = u"connection closed"_s;
        finish(error, u"GET"_s);
    });
}

void PollingTransport::post()
{
    if (m_post || m_outgoing.isEmpty())
        return;
    QNetworkReply* reply = startPost(takeBatch());
    m_post = reply;
    connect(reply, &QNetworkReply::finished, this, [this, reply] { onPosted(*reply); });
}

QNetworkReply* PollingTransport::startPost(const QByteArray& body)
{
    QNetworkRequest target = request();
    target.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain;charset=UTF-8"_s);
    target.setTransferTimeout(postTimeoutMs);
    auto* device = new OneShotBody(body, &m_lane);
    QNetworkReply* reply = m_lane.post(target, device);
    device->setParent(reply);
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    return reply;
}

QByteArray PollingTransport::takeBatch()
{
    QByteArrayList batch{m_outgoing.takeFirst()};
    qint64 size = batch.first().size();
    while (!m_outgoing.isEmpty() && size + 1 + m_outgoing.first().size() <= m_handshake->maxPayload) {
        size += 1 + m_outgoing.first().size();
        batch.append(m_outgoing.takeFirst());
    }
    return EngineIoPacket::joinPayload(batch);
}

void PollingTransport::onPolled(QNetworkReply& reply)
{
    m_get = nullptr;
    reply.deleteLater();
    const QByteArray body = reply.readAll();
    if (const auto error = errorOfReply(reply, body)) {
        finish(*error, u"GET"_s);
        return;
    }
    onBody(body);
    if (!m_done)
        poll();
}

void PollingTransport::onPosted(QNetworkReply& reply)
{
    m_post = nullptr;
    if (const auto error = errorOfReply(reply, reply.readAll())) {
        finish(*error, u"POST"_s);
        return;
    }
    post();
}

void PollingTransport::onBody(const QByteArray& body)
{
    for (const QByteArray& text : EngineIoPacket::splitPayload(body)) {
        if (m_handshake)
            Q_EMIT packet(text);
        else if (!takeHandshake(text))
            return;
        if (m_done) // a listener closed us
            return;
    }
    if (!m_handshake)
        takeHandshake({});
}

bool PollingTransport::takeHandshake(const QByteArray& text)
{
    const auto first = EngineIoPacket::parse(text);
    const bool isOpen = first && first->type == EngineIoPacket::Type::Open;
    Result<EngineIoHandshake> handshake = EngineIoHandshake::parse(isOpen ? first->data : QByteArray());
    if (!handshake) {
        finish(handshake.error(), u"GET"_s);
        return false;
    }
    m_handshake = *std::move(handshake);
    Q_EMIT opened(*m_handshake);
    return true;
}

void PollingTransport::stop()
{
    m_done = true;
    m_outgoing.clear();
    if (QNetworkReply* get = std::exchange(m_get, nullptr)) {
        get->disconnect(this);
        get->abort();
        get->deleteLater();
    }
    if (QNetworkReply* post = std::exchange(m_post, nullptr))
        post->disconnect(this); // it may still arrive
}

void PollingTransport::sayGoodbye()
{
    if (m_handshake)
        startPost(EngineIoPacket{EngineIoPacket::Type::Close, {}}.toText());
}

void PollingTransport::finish(ApiError reason, const QString& method)
{
    if (m_done)
        return;
    const bool lost = m_handshake && !sessionIsGone(reason);
    stop();
    reason.request = method + u' ' + QLatin1StringView(eventsPath);
    if (lost) {
        sayGoodbye(); // the server would keep the session and its events for a while
        Q_EMIT pollLost(reason);
    } else {
        Q_EMIT closed(reason);
    }
}

} // namespace vitrine
