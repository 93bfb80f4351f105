// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/export/exportjob.h"

#include <QHash>
#include <QObject>
#include <QTemporaryDir>

namespace vitrine {

/// Originals as files for other programs: what is dragged out, copied as a file, or opened in another
/// program. Byte for byte, in a folder that only this user can read and that goes with the session. Each is
/// fetched once.
class OriginalFiles : public QObject {
    Q_OBJECT

public:
    /// `parentFolder`: where the folder is made with the first file; empty for the system's folder of
    /// temporary files.
    OriginalFiles(ApiClient& client, QString parentFolder, QObject* parent = nullptr);
    ~OriginalFiles() override;

    /// The file of an image or video; empty while it is not here.
    [[nodiscard]] QString path(const QString& name) const;
    /// In the order of the names; those that are not here are left out.
    [[nodiscard]] QStringList paths(const QStringList& names) const;
    [[nodiscard]] bool hasAll(const QStringList& names) const;

    /// Fetches what is not here yet; started. When it has finished, its `problems()` name what could not be
    /// had, and `paths` has the rest. Belongs to this; delete it to stop.
    ExportJob* fetch(const QStringList& names);

private:
    ApiClient& m_client;
    const QString m_parent;
    std::unique_ptr<QTemporaryDir> m_folder;
    QHash<QString, QString> m_paths;
};

} // namespace vitrine
