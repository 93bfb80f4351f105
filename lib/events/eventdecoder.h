// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/events/eventtypes.h"
#include "lib/json/objectreader.h"
#include "lib/net/result.h"

#include <QJsonObject>

namespace vitrine {

// What each event reads of its payload. The phase or kind of a type that several events share is told by the
// event's name: ServerEvents sets it.
void readEvent(ObjectReader& reader, QueueItemStatusChanged& event);
void readEvent(ObjectReader& reader, BatchEnqueued& event);
void readEvent(ObjectReader& reader, InvocationStarted& event);
void readEvent(ObjectReader& reader, InvocationProgress& event);
void readEvent(ObjectReader& reader, InvocationComplete& event);
void readEvent(ObjectReader& reader, InvocationError& event);
void readEvent(ObjectReader& reader, QueueCleared& event);
void readEvent(ObjectReader& reader, QueueItemsRetried& event);
void readEvent(ObjectReader& reader, QueueItemsCanceled& event);
void readEvent(ObjectReader& reader, RecallParametersUpdated& event);
void readEvent(ObjectReader& reader, ModelLoad& event);
void readEvent(ObjectReader& reader, ModelInstallUpdate& event);
void readEvent(ObjectReader& reader, DownloadUpdate& event);
void readEvent(ObjectReader& reader, BulkDownloadUpdate& event);
void readEvent(ObjectReader& reader, WorkflowChange& event);
/// `llm_task_progress` says its phase itself.
void readEvent(ObjectReader& reader, LlmTaskUpdate& event);

/// Decodes the payload of one server event. What the event is about must be there; any other text may be null
/// or absent (other users' events are redacted), and an unreadable time, picture or list is left out.
/// Errors: Kind::Decode with the path of what is wrong.
template <class Event>
Result<Event> decodeEvent(const QJsonObject& payload)
{
    Event event;
    ObjectReader reader(payload);
    readEvent(reader, event);
    if (!reader.ok())
        return Failure(reader.error());
    return event;
}

} // namespace vitrine
