// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace vitrine {

/// One entry of an item's metadata (CoreMetadata of the server, or whatever else somebody put there),
/// readable.
struct MetadataLine {
    QString key;   ///< As the server has it: "cfg_scale".
    QString label; ///< "CFG scale"; the key in words when it is not a known one.
    QString
        text; ///< "7.5"; models and images by name, LoRAs one a line with their weights, the rest as JSON.
};

/// Every entry that has a value: the well-known ones first, in the order in which people look for them, then
/// the others by key.
[[nodiscard]] QList<MetadataLine> metadataLines(const QJsonObject& metadata);

/// An entry of two items beside each other; a side that lacks it is empty.
struct MetadataDifference {
    QString label;
    QString first;
    QString second;
    bool differs = false; ///< By value, not by how it reads.
};

/// The entries of both, in the order of `metadataLines`.
[[nodiscard]] QList<MetadataDifference> metadataDifferences(const QJsonObject& first,
                                                            const QJsonObject& second);

} // namespace vitrine
