// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apijob.h"

#include <QList>
#include <QStringList>

namespace vitrine {

class ApiClient;

/// How many bytes some images and videos have. Records do not carry it, so files are asked for their size
/// with HEAD: each of a few; of many only some, evenly taken from images and from videos, and the rest is
/// assumed to be like them. Files that the server lost count nothing.
class ExportSizeJob final : public ApiJob {
    Q_OBJECT

public:
    static constexpr qsizetype mostAsked = 40; ///< Of images, and of videos.

    ExportSizeJob(ApiClient& client, const QStringList& names, QObject* parent = nullptr);

    /// -1 when no size was told.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// Each file was asked.
    [[nodiscard]] bool isExact() const { return m_exact; }

protected:
    void run() override;

private:
    void nextKind();

    ApiClient& m_client;
    QList<QStringList> m_kinds; ///< Images and videos, which are of very different sizes.
    qint64 m_bytes = 0;
    bool m_exact = true;
};

} // namespace vitrine
