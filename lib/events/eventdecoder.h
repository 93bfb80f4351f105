// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/events/eventtypes.h"
#include "lib/net/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace vitrine {

/// Decodes the payload of one server event. Numbers that the event is about must be there; any text may be
/// null or absent (other users' events are redacted), and an unreadable time or picture is left out.
/// Errors: Kind::Decode with the path of what is wrong.
template <class Event>
Result<Event> decodeEvent(const QJsonObject& payload) = delete;

template <>
Result<QueueItemStatusChanged> decodeEvent(const QJsonObject& payload);
template <>
Result<BatchEnqueued> decodeEvent(const QJsonObject& payload);
template <>
Result<InvocationStarted> decodeEvent(const QJsonObject& payload);
template <>
Result<InvocationProgress> decodeEvent(const QJsonObject& payload);
template <>
Result<InvocationComplete> decodeEvent(const QJsonObject& payload);
template <>
Result<InvocationError> decodeEvent(const QJsonObject& payload);
template <>
Result<QueueCleared> decodeEvent(const QJsonObject& payload);
template <>
Result<QueueItemsRetried> decodeEvent(const QJsonObject& payload);
template <>
Result<QueueItemsCanceled> decodeEvent(const QJsonObject& payload);

// Several server events share one type; the name tells which.
Result<ModelLoad> decodeModelLoad(const QString& name, const QJsonObject& payload);
Result<ModelInstallUpdate> decodeModelInstall(const QString& name, const QJsonObject& payload);
Result<BulkDownloadUpdate> decodeBulkDownload(const QString& name, const QJsonObject& payload);

} // namespace vitrine
