// SPDX-License-Identifier: Apache-2.0
// What a live connection brings: the body of a poll with Engine.IO packets, Socket.IO packets in them, events
// in those.
#include "lib/events/engineiopacket.h"
#include "lib/events/eventdecoder.h"
#include "lib/events/socketiopacket.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/jsonmutator.h"

#include <cstring>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::fuzz;

namespace {

JsonMutator& mutator()
{
    static JsonMutator mutator(QStringLiteral(VITRINE_FUZZ_FOLDER "/frames.dict"));
    return mutator;
}

template <class Event>
void decode(const QJsonObject& payload)
{
    const Result<Event> event = decodeEvent<Event>(payload);
    require(event || event.error().kind == ApiError::Kind::Decode, "an event is read or refused");
    require(event || event.error().detail.startsWith(u'$'), "a refusal names the place");
    if constexpr (std::is_same_v<Event, InvocationProgress>)
        require(!event || !event->image || !event->image->bytes.isEmpty(), "a preview has bytes");
}

void checkEvent(const SocketIoPacket& packet)
{
    const QJsonObject payload = packet.eventPayload();
    decode<QueueItemStatusChanged>(payload);
    decode<BatchEnqueued>(payload);
    decode<InvocationStarted>(payload);
    decode<InvocationProgress>(payload);
    decode<InvocationComplete>(payload);
    decode<InvocationError>(payload);
    decode<QueueCleared>(payload);
    decode<QueueItemsRetried>(payload);
    decode<QueueItemsCanceled>(payload);
    decode<RecallParametersUpdated>(payload);
    decode<ModelLoad>(payload);
    decode<ModelInstallUpdate>(payload);
    decode<DownloadUpdate>(payload);
    decode<BulkDownloadUpdate>(payload);
    decode<WorkflowChange>(payload);
    decode<LlmTaskUpdate>(payload);
}

void checkMessage(const QByteArray& text)
{
    const std::optional<SocketIoPacket> packet = SocketIoPacket::parse(text);
    if (!packet)
        return;
    (void)packet->errorMessage();
    if (packet->type == SocketIoPacket::Type::Event)
        checkEvent(*packet);
    if (packet->data.isString() || packet->nameSpace.contains(QChar::ReplacementCharacter))
        return; // a bare text is read and never sent
    const std::optional<SocketIoPacket> again = SocketIoPacket::parse(packet->toText());
    require(again.has_value(), "a packet that was read can be written");
    require(again->type == packet->type && again->nameSpace == packet->nameSpace
                && again->ackId == packet->ackId && again->data == packet->data,
            "a packet is read as it was written");
}

void checkHandshake(const QByteArray& data)
{
    const Result<EngineIoHandshake> handshake = EngineIoHandshake::parse(data);
    if (!handshake) {
        require(!handshake.error().detail.isEmpty(), "a refusal says why");
        return;
    }
    require(!handshake->sid.isEmpty(), "a session has an id");
    require(handshake->pingIntervalMs >= 1 && handshake->pingTimeoutMs >= 1 && handshake->maxPayload >= 1,
            "times and sizes are positive");
    require(handshake->silenceMs() <= 1'200'000, "a dead connection is noticed");
}

/// Where the JSON of the first packet begins.
size_t headOf(const uint8_t* data, size_t size)
{
    size_t at = 0;
    while (at < size && data[at] != '[' && data[at] != '{')
        ++at;
    return at;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    prepareProcess();
    return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t maxSize, unsigned seed)
{
    return mutator().mutate(data, size, maxSize, seed, headOf(data, size));
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QList<QByteArray> texts = EngineIoPacket::splitPayload(body);
    require(EngineIoPacket::splitPayload(EngineIoPacket::joinPayload(texts)) == texts,
            "packets stay what they are");
    for (const QByteArray& text : texts) {
        const std::optional<EngineIoPacket> packet = EngineIoPacket::parse(text);
        if (!packet)
            continue;
        const std::optional<EngineIoPacket> again = EngineIoPacket::parse(packet->toText());
        require(again && again->type == packet->type && again->data == packet->data,
                "a packet is read as it was written");
        if (packet->type == EngineIoPacket::Type::Open)
            checkHandshake(packet->data);
        if (packet->type == EngineIoPacket::Type::Message)
            checkMessage(packet->data);
    }
    return 0;
}
