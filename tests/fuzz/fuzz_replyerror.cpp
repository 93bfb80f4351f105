// SPDX-License-Identifier: Apache-2.0
// What a server or a proxy answers that is no success. Four bytes say how the answer came (status, network
// error, content type), the rest is its body.
#include "lib/net/replyerror.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/jsonmutator.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::fuzz;

namespace {

constexpr size_t headSize = 4;
constexpr qsizetype longestDetail = 500;

JsonMutator& mutator()
{
    static JsonMutator mutator(QStringLiteral(VITRINE_FUZZ_FOLDER "/replyerror.dict"));
    return mutator;
}

/// An answer as Qt hands it over.
class GivenReply final : public QNetworkReply {
public:
    GivenReply(const uint8_t* head, const QByteArray& body)
    {
        static constexpr std::array errors{NoError,
                                           ConnectionRefusedError,
                                           RemoteHostClosedError,
                                           HostNotFoundError,
                                           TimeoutError,
                                           OperationCanceledError,
                                           SslHandshakeFailedError,
                                           TooManyRedirectsError,
                                           InsecureRedirectError,
                                           ProtocolFailure,
                                           ContentReSendError,
                                           InternalServerError,
                                           UnknownNetworkError};
        static const std::array<QByteArray, 6> types{
            "application/json", "text/html", "Text/HTML; charset=utf-8", "text/plain", "", ";"};
        setUrl(QUrl(u"http://localhost:9090/api?token=hidden"_s));
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, status(head));
        setRawHeader("Content-Type", head[3] == 255 ? body.left(40) : types.at(head[3] % types.size()));
        setError(errors.at(head[2] % errors.size()),
                 u"Error transferring %1 - %2"_s.arg(url().toString(), QString::fromUtf8(body)));
    }

    static int status(const uint8_t* head) { return (head[0] * 256 + head[1]) % 700; }

    void abort() override { }

protected:
    qint64 readData(char*, qint64) override { return -1; }
};

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    prepareProcess();
    return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t maxSize, unsigned seed)
{
    if (size >= headSize && seed % 8 == 0) {
        LLVMFuzzerMutate(data, headSize, headSize);
        return size;
    }
    return mutator().mutate(data, size, maxSize, seed, headSize);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < headSize)
        return 0;
    const QByteArray body(reinterpret_cast<const char*>(data) + headSize,
                          static_cast<qsizetype>(size - headSize));
    const GivenReply reply(data, body);
    std::optional<ApiError> error = errorOfReply(reply, body);
    const int status = GivenReply::status(data);
    if (!error) {
        require(status >= 200 && status < 300 && reply.error() == QNetworkReply::NoError,
                "only a 2xx that came whole is a success");
        require(plainContentType(reply) != "text/html", "HTML is never an answer");
        return 0;
    }
    error->server = u"localhost"_s;
    require(error->httpStatus == status, "an error keeps its status");
    require(error->kind != ApiError::Kind::Canceled, "what we did not cancel is told");
    require(error->detail.size() <= longestDetail, "long texts are cut");
    require(!error->detail.contains("token=hidden"_L1) || body.contains("hidden"), "no query is told");
    require(!error->userMessage().isEmpty() && !error->logLine().isEmpty(), "an error has words");
    return 0;
}
