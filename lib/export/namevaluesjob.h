// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"
#include "lib/api/videos.h"
#include "lib/export/nametemplate.h"
#include "lib/net/apijob.h"

#include <QHash>

namespace vitrine {

/// What a template says about some images (a few hundred at most): records, names of boards and metadata are
/// asked for only when it does. `number` and `digits` stay as they are.
///
/// What cannot be read about one image is unknown; the job ends with an error when the server is away or
/// refuses us.
class NameValuesJob final : public ApiJob {
    Q_OBJECT

public:
    /// `boards`: name by id. Those that are not among them are asked for, one by one.
    NameValuesJob(ApiClient& client, const NameTemplate& nameTemplate, const QStringList& names,
                  QHash<QString, QString> boards, QObject* parent = nullptr);

    /// One a name.
    [[nodiscard]] const QHash<QString, NameValues>& values() const { return m_values; }
    /// With those that were asked for.
    [[nodiscard]] const QHash<QString, QString>& boards() const { return m_boards; }
    /// Names that the server does not have, as far as records were read.
    [[nodiscard]] const QStringList& missing() const { return m_missing; }

protected:
    void run() override;

private:
    void readRecords();
    void nextBoard();
    void readMetadata();
    void nextMetadata();

    ApiClient& m_client;
    ImagesApi m_images;
    VideosApi m_videos;
    const NameTemplate m_template;
    const QStringList m_names;
    QHash<QString, QString> m_boards;
    QHash<QString, NameValues> m_values;
    QStringList m_missing;
    QStringList m_boardsLeft;
    QHash<QString, QString> m_boardOf; ///< Image -> board id.
    QStringList m_metadataLeft;
    int m_running = 0;
};

/// True when a failure concerns all that is asked of the server and not one thing.
[[nodiscard]] bool concernsServer(const ApiError& error);

} // namespace vitrine
