// SPDX-License-Identifier: Apache-2.0
#include "ui/export/folderfacts.h"

#include "lib/export/exportfolder.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

FolderFacts folderFacts(const QString& path)
{
    FolderFacts facts;
    QFileInfo info(QDir::cleanPath(path));
    while (!info.exists() && !info.isRoot())
        info.setFile(info.path());
    facts.isFolder = info.isDir();
    facts.isWritable = info.isWritable();
    facts.freeBytes = ExportFolder::freeBytesAt(path);
    facts.hasExport = QFileInfo::exists(ExportFolder::journalOf(path));
    return facts;
}

} // namespace vitrine
