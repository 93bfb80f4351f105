// SPDX-License-Identifier: Apache-2.0
#include "lib/export/putinplace.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <filesystem>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace vitrine {

PlaceResult renameWhereFree(const QString& part, const QString& target)
{
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, QFile::encodeName(part), AT_FDCWD, QFile::encodeName(target), RENAME_NOREPLACE)
        == 0)
        return {Placed::Done};
    const int problem = errno;
    const bool isUnsupported = problem == EINVAL || problem == ENOSYS;
    return {problem == EEXIST   ? Placed::Taken
                : isUnsupported ? Placed::Unsupported
                                : Placed::Failed,
            qt_error_string(problem)};
#else
    Q_UNUSED(part)
    Q_UNUSED(target)
    return {Placed::Unsupported};
#endif
}

PlaceResult renameOverPlaceholder(const QString& part, const QString& target)
{
    QFile placeholder(target);
    if (!placeholder.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        const QFileInfo there(target);
        return {there.exists() || there.isSymLink() ? Placed::Taken : Placed::Failed,
                placeholder.errorString()};
    }
    placeholder.close();
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(part).toStdString(), QFile::encodeName(target).toStdString(),
                            error);
    if (!error)
        return {Placed::Done};
    placeholder.remove();
    return {Placed::Failed, QString::fromStdString(error.message())};
}

PlaceResult putInPlace(const QString& part, const QString& target)
{
    const PlaceResult result = renameWhereFree(part, target);
    return result.placed == Placed::Unsupported ? renameOverPlaceholder(part, target) : result;
}

} // namespace vitrine
