// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"
#include "lib/api/videos.h"
#include "lib/local/sourcedjob.h"

namespace vitrine {

/// The metadata of any number of images and videos. Servers have no route for several: by REST it is a
/// request each (six at once, 3 ms each), by the database 100,000 take less than a second. Hybrid: the
/// server is asked for those that have some.
class MetadataJob final : public SourcedJob {
    Q_OBJECT

public:
    MetadataJob(DataSource source, const QStringList& names, QObject* parent = nullptr);

    /// By name: an empty object where there is none, nothing for what the server does not have.
    [[nodiscard]] const QHash<QString, QJsonObject>& metadata() const { return m_metadata; }

protected:
    void askServer() override;
    void askDatabase() override;

private:
    void readMore();
    void readOne(const QString& name);

    QStringList m_names;
    QStringList m_left;
    int m_onTheirWay = 0;
    QHash<QString, QJsonObject> m_metadata;
};

} // namespace vitrine
