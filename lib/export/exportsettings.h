// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"
#include "lib/export/nametemplate.h"

#include <functional>
#include <optional>

namespace vitrine {

/// How images become files of another format. The core draws nothing: lib/imaging has them.
struct ExportConversion {
    QString ending; ///< ".jpg"
    QString key;    ///< Tells it from others: "jpeg 90".
    /// Reads one file and writes another; for a worker.
    std::function<Result<void>(const QString& from, const QString& to)> convert;
};

/// What is exported, where to and how.
struct ExportSettings {
    QStringList names;                    ///< In this order; used when there is no query.
    std::optional<ImageQuery> query = {}; ///< Its names are asked for at the start.
    QString folder = {};
    NameTemplate nameTemplate = NameTemplate::serverNames();
    bool sidecars = false; ///< A JSON file beside each: record, metadata, workflow and graph.
    std::optional<ExportConversion> conversion = {}; ///< None: the originals, byte for byte. Not for videos.
    /// Into the same folder again: what is there is skipped, and keeps its name. Needs ".vitrine-export" in
    /// the folder.
    bool resumable = true;
};

} // namespace vitrine
