// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSaveFile>

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

} // namespace vitrine
