// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"
#include "lib/json/objectreader.h"
#include "lib/net/apicall.h"

#include <QUrlQuery>

#include <functional>

namespace vitrine {

// What the routes for images, for videos and for the gallery share.

/// The query of a list; each route has its own word for the origin.
QUrlQuery filterQuery(const ImageQuery& query, const QString& originKey);

/// The same for one page.
QUrlQuery pageQuery(const ImageQuery& query, const QString& originKey, int offset, int limit);

/// {key: names}, for a request body.
QByteArray namesBody(const QString& key, const QStringList& names);

/// Decodes the answer of a route that changes many: `key` holds what was done, `asked` what should have been.
std::function<Result<NamesOutcome>(const HttpAnswer&)> outcomeOf(const QString& key,
                                                                 const QStringList& asked);

/// Kind::Input: a list that no call may carry.
ApiError tooManyNames(qsizetype count);

/// The body of a PATCH; images and videos name their category differently.
QJsonObject changesJson(const ImageChanges& changes, const QString& categoryKey);

/// Metadata: an object, or null for none.
Result<QJsonObject> objectOrNull(const HttpAnswer& answer);

void readEmbeddedWorkflow(ObjectReader& reader, EmbeddedWorkflow& out);

} // namespace vitrine
