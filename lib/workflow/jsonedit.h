// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace vitrine {

/// JSON text in which only what differs between two objects is written anew; all else stays as it is, byte by
/// byte: order and repetition of keys, white space, and numbers that no double holds.
///
/// `json` is the text of `before`, as QJsonDocument reads it.
QByteArray editedJson(const QByteArray& json, const QJsonObject& before, const QJsonObject& after);

} // namespace vitrine
