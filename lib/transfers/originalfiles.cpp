// SPDX-License-Identifier: Apache-2.0
#include "lib/transfers/originalfiles.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

OriginalFiles::OriginalFiles(ApiClient& client, QString parentFolder, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_parent(parentFolder.isEmpty() ? QDir::tempPath() : std::move(parentFolder))
{
}

OriginalFiles::~OriginalFiles() = default;

QString OriginalFiles::path(const QString& name) const
{
    // Whoever got the file may have moved it away.
    const QString path = m_paths.value(name);
    return !path.isEmpty() && QFileInfo::exists(path) ? path : QString();
}

QStringList OriginalFiles::paths(const QStringList& names) const
{
    QStringList out;
    for (const QString& name : names) {
        if (const QString one = path(name); !one.isEmpty())
            out.append(one);
    }
    return out;
}

bool OriginalFiles::hasAll(const QStringList& names) const
{
    return paths(names).size() == names.size();
}

ExportJob* OriginalFiles::fetch(const QStringList& names)
{
    if (!m_folder) {
        QDir().mkpath(m_parent);
        m_folder = std::make_unique<QTemporaryDir>(QDir(m_parent).filePath(u"vitrine-originals-XXXXXX"_s));
    }
    QStringList missing;
    for (const QString& name : names) {
        if (path(name).isEmpty())
            missing.append(name);
    }
    // A folder that could not be made fails with the first file, by its own message.
    auto* job = new ExportJob(m_client, {.names = missing, .folder = m_folder->path(), .resumable = false}, this);
    connect(job, &ExportJob::saved, this,
            [this](const QString& name, const QString& path) { m_paths.insert(name, path); });
    job->start();
    return job;
}

} // namespace vitrine
