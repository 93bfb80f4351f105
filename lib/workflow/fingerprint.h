// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace vitrine {

/// Tell whether a workflow that was opened or saved still is there as it was. By content: times of files and
/// records change without it, and two changes may have one time.

/// Of a workflow file: its bytes.
[[nodiscard]] QByteArray fileFingerprint(const QByteArray& bytes);

/// Of a record of a server's library, from what the server answered (not from what was sent: servers add
/// keys and drop keys). `updated_at` would not do: it is also new when the workflow was only opened, in
/// 6.3 as in 6.14. The tag "shared" does not count, see `ownTags`.
[[nodiscard]] QByteArray recordFingerprint(const QJsonObject& workflow);

/// Tags without "shared", which 6.14 puts there and takes away when a workflow is shared: it is no change
/// that anybody made to the workflow.
[[nodiscard]] QString ownTags(const QString& tags);

} // namespace vitrine
