// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/capabilities.h"
#include "lib/net/apicall.h"
#include "lib/net/requestfactory.h"

#include <QIODevice>
#include <QJsonValue>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>

#include <array>

namespace vitrine {

/// Separate connection pools: an API call behind sixty thumbnails would wait for all of them.
enum class Lane { Api, Pictures, Transfers, Polling };
inline constexpr std::size_t laneCount = 4;

/// One part of a multipart/form-data body.
struct FormPart {
    QByteArray name;
    QByteArray bytes = {};       ///< The value, or the file's content; unused with `filePath`.
    QString filePath = {};       ///< The content is streamed from here.
    QString fileName = {};       ///< What the server is told; empty for a plain value.
    QByteArray contentType = {}; ///< "image/png"; empty for a plain value.
};

/// One request, described. Paths as in RequestFactory.
struct ApiRequest {
    enum class Method { Get, Head, Post, Put, Patch, Delete };
    enum class Expect {
        Json,    ///< 2xx with application/json; anything else is Kind::NotInvokeAi.
        Bytes,   ///< 2xx with anything but HTML.
        Nothing, ///< 2xx; body ignored. Asks for identity encoding (204 with gzip fails on some servers).
    };

    Method method = Method::Get;
    QString path;
    QUrlQuery query = {};
    QByteArray body = {}; ///< JSON, for methods other than GET; empty is sent as `{}`.
    QByteArray contentType = "application/json";
    QList<FormPart> form = {}; ///< When not empty, the body is this form instead.
    /// When set, a 2xx body is written here as it comes and the answer's own body stays empty; such a request
    /// is never repeated. Must stay open until the call has finished. While `bytesToWrite()` of it is large,
    /// nothing more is taken from the network; `bytesWritten` goes on.
    QIODevice* sink = nullptr;
    Lane lane = Lane::Api;
    Expect expect = Expect::Json;
    int timeoutMs = 30'000; ///< Without a byte in either direction; 0 for never.
    bool isOpen = false;    ///< Answered without a login, and so never waits for one.
};

/// Sends requests to one server. Owns the lanes and every running call.
///
/// GETs are tried twice when the connection broke; nothing else is ever repeated (see OneShotBody). HTTP
/// errors become ApiError with FastAPI's `detail`; an HTML answer is Kind::NotInvokeAi whatever its status.
///
/// Servers with accounts answer 401 when a login has ended, before they do anything. With
/// `holdWithoutLogin` such calls wait for the next login, together with all that come after them, and are
/// sent again from the beginning then: reading, writing and uploads alike. Login decides how that ends.
class ApiClient : public QObject {
    Q_OBJECT

public:
    explicit ApiClient(ServerProfile profile, QObject* parent = nullptr);
    ~ApiClient() override;

    [[nodiscard]] const RequestFactory& requests() const { return m_requests; }
    /// Only Lane::Polling's stays the same for ever.
    [[nodiscard]] QNetworkAccessManager& lane(Lane lane) { return *m_lanes[static_cast<std::size_t>(lane)]; }

    /// What this server can do; the oldest supported server until its schema is known.
    [[nodiscard]] const Capabilities& capabilities() const { return m_capabilities; }
    void setCapabilities(const Capabilities& capabilities);

    /// From then on nothing of this server is kept on disk.
    [[nodiscard]] bool isStoringRefused() const { return m_storingRefused; }

    /// Off: a 401 is the end of its call.
    void holdWithoutLogin(bool hold) { m_holds = hold; }
    /// Calls wait for a login.
    [[nodiscard]] bool isHolding() const { return m_gate == Gate::Held; }
    /// A new login, which every call from now on and those that wait carry.
    void setToken(const QByteArray& token);
    /// There will be no login: what waits, and all that comes before the next `setToken`, ends with this.
    void refuseLogin(const ApiError& error);
    /// The end of a login is known before a call has met it.
    void loginEnded(const ApiError& error);
    /// Nothing of this server may be kept on disk.
    void refuseStoring();

    template <class T>
    ApiCall<T>* send(const ApiRequest& request, typename ApiCall<T>::Decoder decoder)
    {
        // A decoder knows the path of what is wrong; which server sent it is known here.
        const QString server = m_requests.profile().displayAddress();
        auto* call = new ApiCall<T>(this, [server, decoder = std::move(decoder)](const HttpAnswer& answer) {
            return decoder(answer).map_error([&](ApiError error) {
                error.request = answer.request;
                error.server = server;
                return error;
            });
        });
        start(*call, request);
        return call;
    }

    /// A call for something that this server lacks: Kind::Unsupported, and no request.
    template <class T>
    ApiCall<T>* unsupported(Capability capability)
    {
        return refuse<T>({ApiError::Kind::Unsupported,
                          0,
                          {},
                          Capabilities::described(capability),
                          m_requests.profile().displayAddress()});
    }

    /// A call that ends with `error` without a request: what was asked for cannot be sent to this server.
    template <class T>
    ApiCall<T>* refuse(const ApiError& error)
    {
        auto* call = new ApiCall<T>(this, [](const HttpAnswer&) -> Result<T> { return Failure(ApiError{}); });
        call->finishLater(Failure(error));
        return call;
    }

Q_SIGNALS:
    void capabilitiesChanged();
    /// An answer says that it must not be kept (`Cache-Control: no-store`); told before what it holds, and
    /// once.
    void storingRefused();
    /// The server does not take the login (any more) and calls wait; told once until the next `setToken`.
    void loginNeeded(const vitrine::ApiError& error);
    /// A server answered a write with a token that lives longer; it is in use already.
    void tokenRenewed(const QByteArray& token);

private:
    enum class Gate {
        Open,
        Held,    ///< Calls wait for a login.
        Refused, ///< Calls end with `m_refusal`.
    };
    struct Held {
        QPointer<ApiCallBase> call;
        ApiRequest request;
    };

    QNetworkAccessManager* newLane();
    /// New connections for what is sent from now on; the old ones go when what runs on them has ended.
    void leaveConnections(Lane lane);
    /// Now, or when there is a login.
    void start(ApiCallBase& call, const ApiRequest& request);
    void transmit(ApiCallBase& call, const ApiRequest& request, int attempt = 1);
    void hold(ApiCallBase& call, const ApiRequest& request);
    /// What waits goes on as the gate says.
    void startHeld();
    void dropAborted();
    void openGate();
    /// True when this 401 is not the end of the call: it waits, or was sent again.
    bool holdsAfter(const ApiError& error, ApiCallBase& call, QNetworkReply& reply, const ApiRequest& request,
                    const QByteArray& token);
    void takeRenewal(const QNetworkReply& reply, int login);
    /// Null, with the call's end on its way, when a file of the form cannot be read.
    QNetworkReply* sendForm(ApiCallBase& call, QNetworkRequest http, const ApiRequest& request);
    void connectSink(ApiCallBase& call, QNetworkReply& reply, QIODevice& sink);
    void writeToSink(ApiCallBase& call, QNetworkReply& reply, QIODevice& sink);
    /// `token`: what the request carried.
    void onReplyFinished(ApiCallBase& call, QNetworkReply& reply, const ApiRequest& request, int attempt,
                         const QByteArray& token);

    RequestFactory m_requests;
    std::array<QNetworkAccessManager*, laneCount> m_lanes{};
    Capabilities m_capabilities;
    bool m_storingRefused = false;
    QByteArray m_piece; ///< On its way to a sink. Fresh memory for each took longer than copying it.
    bool m_holds = false;
    Gate m_gate = Gate::Open;
    ApiError m_refusal;
    QList<Held> m_held;
    int m_login = 0; ///< Counts `setToken`: an answer to an earlier login renews nothing.
};

} // namespace vitrine
