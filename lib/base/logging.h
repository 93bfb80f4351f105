// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace vitrine {

// Every log category of the program. All start at Info; `vitrine.net.http` (one line a request) starts at
// Warning. The setting LogRules and QT_LOGGING_RULES turn them up or down: "vitrine.net.http=true".
Q_DECLARE_LOGGING_CATEGORY(lcApp)      ///< vitrine.app: start, arguments, settings
Q_DECLARE_LOGGING_CATEGORY(lcNet)      ///< vitrine.net: connections and failed requests
Q_DECLARE_LOGGING_CATEGORY(lcHttp)     ///< vitrine.net.http: each request and its answer
Q_DECLARE_LOGGING_CATEGORY(lcEvents)   ///< vitrine.events: Socket.IO transports
Q_DECLARE_LOGGING_CATEGORY(lcJson)     ///< vitrine.json: records that could not be read
Q_DECLARE_LOGGING_CATEGORY(lcSession)  ///< vitrine.session: stores and reconciling
Q_DECLARE_LOGGING_CATEGORY(lcWorkflow) ///< vitrine.workflow: documents, templates, graphs
Q_DECLARE_LOGGING_CATEGORY(lcImages)   ///< vitrine.images: thumbnails and decoding
Q_DECLARE_LOGGING_CATEGORY(lcDemo)     ///< vitrine.demo: the embedded demo server
Q_DECLARE_LOGGING_CATEGORY(lcUi)       ///< vitrine.ui: windows

/// Cuts secrets out of a text that is about to be shown or kept: bearer and basic credentials, Authorization
/// and Cookie headers, `token=` and `password=` values, the same as JSON members (also inside a quoted
/// string), anything that looks like a JWT, and `user:password@` in URLs. It rather cuts too much than too
/// little.
[[nodiscard]] QString redact(const QString& text);

} // namespace vitrine
