// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QStringList>

class QSqlQuery;

namespace vitrine {

/// The columns' names of a query that gave a row; the same for all of its rows.
QStringList columnNames(const QSqlQuery& row);

/// A row as the server would send it: an object with the columns' names as keys. Texts that hold JSON become
/// JSON, numbers that are flags become booleans, null is left out. For the decoders of lib/api.
QJsonObject rowJson(const QSqlQuery& row, const QStringList& columns);

/// A text that holds a JSON object; an empty one for anything else.
QJsonObject objectFromText(const QString& text);

} // namespace vitrine
