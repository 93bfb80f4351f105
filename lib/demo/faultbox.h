// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/demo/demoserver.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>

#include <functional>
#include <mutex>
#include <optional>

namespace vitrine::demo {

/// The faults that are set, and the count of requests. The one thing that the server's thread shares with
/// others.
class FaultBox {
public:
    [[nodiscard]] static bool isKnown(const QString& name);

    void add(const Fault& fault);
    void clear();

    /// The name of the first fault that meets `path` and that `applies` accepts; it is used up by one.
    std::optional<QString> take(const QString& path, const std::function<bool(const QString&)>& applies);

    void countRequest(const QString& method, const QString& path);
    [[nodiscard]] int requestCount(const QString& method, const QString& path) const;
    void resetRequestCounts();

private:
    struct Armed {
        QString name;
        QRegularExpression pattern;
        int left = 0; ///< -1: for good.
    };

    mutable std::mutex m_mutex;
    QList<Armed> m_faults;
    QHash<QPair<QString, QString>, int> m_counts;
};

} // namespace vitrine::demo
