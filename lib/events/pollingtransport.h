// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/events/engineiotransport.h"
#include "lib/net/requestfactory.h"

#include <QByteArrayList>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <optional>

namespace vitrine {

/// Engine.IO over long-polling ("?EIO=4&transport=polling"): one GET always waits at the server, POSTs go one
/// after the other. Bodies are asked for unencoded, since some servers answer a compressed poll with 500.
class PollingTransport final : public EngineIoTransport {
    Q_OBJECT

public:
    /// `lane` is used for nothing else: a waiting GET would hold up other requests. It must outlive this
    /// object.
    PollingTransport(const RequestFactory& requests, QNetworkAccessManager& lane, QObject* parent = nullptr);
    ~PollingTransport() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("polling"); }
    void open() override;
    void close() override;
    void sendText(const QByteArray& packet) override;

private:
    [[nodiscard]] QNetworkRequest request() const;
    void poll();
    void post();
    QNetworkReply* startPost(const QByteArray& body);
    QByteArray takeBatch();
    void onPolled(QNetworkReply& reply);
    void onPosted(QNetworkReply& reply);
    void onBody(const QByteArray& body);
    bool takeHandshake(const QByteArray& text);
    void stop();
    void sayGoodbye();
    void finish(ApiError reason, const QString& method);

    const RequestFactory& m_requests;
    QNetworkAccessManager& m_lane;
    std::optional<EngineIoHandshake> m_handshake;
    QNetworkReply* m_get = nullptr;
    QNetworkReply* m_post = nullptr;
    QByteArrayList m_outgoing;
    bool m_done = false;
};

} // namespace vitrine
