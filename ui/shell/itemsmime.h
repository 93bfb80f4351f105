// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QMimeData;

namespace vitrine {

/// Images and videos of one server on their way within this program: by drag and drop, or on the clipboard.
/// Another start of the program understands it too, so what comes in is checked like all foreign bytes.
struct ItemsOnTheirWay {
    QString serverId; ///< ServerProfile::id: whose names these are.
    QStringList names;
};

/// The mime format of those. `data` may hold other formats as well (the originals as files); who knows the
/// server prefers this one.
namespace itemsmime {

/// "application/x-vitrine-items"
QString format();

/// Adds the names to `data`. `serverId`: ServerProfile::id of the session that they come from.
void write(QMimeData& data, const QString& serverId, const QStringList& names);

/// Whose items `data` holds; empty when it holds none. Cheap: for each move of a drag.
QString serverOf(const QMimeData& data);

/// None when `data` holds no items, or what it holds cannot be read.
std::optional<ItemsOnTheirWay> read(const QMimeData& data);

} // namespace itemsmime

} // namespace vitrine
