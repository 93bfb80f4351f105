// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSaveFile>
#include <QString>

namespace vitrine {

/// QSaveFile::commit for a disk that may be full: in Qt before 6.5 it does not notice when the last bytes,
/// which are still in its buffer, cannot be written, and puts a file in place that lacks them. False with the
/// reason in `errorString()`; then there is no file.
inline bool commitWhole(QSaveFile& file)
{
    if (!file.flush()) {
        file.cancelWriting();
        return false;
    }
    return file.commit();
}

/// Puts a file in place, or leaves what is there as it was. Gives the reason in the second case, else
/// nothing.
inline QString writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    // On a disk that gets full a part is written, and only the rest is an error.
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 written = file.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0) {
            const QString problem = file.errorString();
            file.cancelWriting();
            return problem;
        }
        done += written;
    }
    return commitWhole(file) ? QString() : file.errorString();
}

} // namespace vitrine
