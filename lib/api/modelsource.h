// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace vitrine {

// Where models come from: a path on the server, a URL, "owner/repo:variant::folder" of Hugging Face, or
// "external://provider/model". URLs may carry a login or be signed, so they are never shown as they are.

/// A source object of the server (LocalModelSource, URLModelSource, HFModelSource, ExternalModelSource) as
/// the text that an installation is asked for with. The access token in it stays behind.
[[nodiscard]] QString modelSourceText(const QJsonObject& source);

/// Text for people and logs in which no URL has a user, a password, a query or a fragment any more. For a
/// source as for what a server says of one.
[[nodiscard]] QString withoutUrlSecrets(const QString& text);

/// Whether the source names a file or folder on the server, and nothing that has to be downloaded. Goes by
/// how it is written: a relative path of two parts ("models/a") is Hugging Face's.
[[nodiscard]] bool isLocalModelSource(const QString& source);

} // namespace vitrine
