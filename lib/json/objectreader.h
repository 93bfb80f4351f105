// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine {

/// Reads one JSON object strictly about what we use and silently about the rest.
///
/// An unknown key is ignored; a wrong type is an error that names its path: `$.items[3].board_id: expected
/// string, got null`. The first error is kept and later reads do nothing, so a decoder reads all its fields
/// and checks once.
///
///     ObjectReader r(object, path);
///     r.required(u"board_id"_s, board.boardId);
///     r.optional(u"cover_image_name"_s, board.coverImageName);   // absent or null: std::nullopt
///     if (!r.ok()) return Failure(r.error());
class ObjectReader {
public:
    explicit ObjectReader(QJsonObject object, QString path = QStringLiteral("$"));

    /// For a value that must be an object; anything else is the reader's error.
    static ObjectReader fromValue(const QJsonValue& value, const QString& path);

    void required(const QString& key, QString& out);
    void required(const QString& key, bool& out);
    void required(const QString& key, int& out);
    void required(const QString& key, qint64& out);
    void required(const QString& key, double& out);
    void required(const QString& key, QJsonObject& out);
    void required(const QString& key, QJsonArray& out);
    void required(const QString& key, QStringList& out);
    void required(const QString& key, QDateTime& out); ///< "YYYY-MM-DD HH:MM:SS[.mmm]" or with "T"; UTC.

    /// Absent and null are both "none".
    template <class T>
    void optional(const QString& key, std::optional<T>& out)
    {
        out.reset();
        if (!present(key))
            return;
        T value{};
        required(key, value);
        if (ok())
            out = std::move(value);
    }

    /// Absent and null keep what `out` holds: for fields with a documented default.
    template <class T>
    void defaulted(const QString& key, T& out)
    {
        if (present(key))
            required(key, out);
    }

    [[nodiscard]] bool ok() const { return !m_error; }
    [[nodiscard]] ApiError error() const;
    /// All of it, for what may be wrong without being an error.
    [[nodiscard]] const QJsonObject& object() const { return m_object; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString pathOf(const QString& key) const { return m_path + u'.' + key; }

private:
    [[nodiscard]] bool present(const QString& key) const;
    /// The value when it is there and nothing failed before; sets the error when it is missing.
    std::optional<QJsonValue> take(const QString& key, const char* expected);
    void fail(const QString& path, const QString& text);
    void wrongType(const QString& key, const char* expected, const QJsonValue& got);

    QJsonObject m_object;
    QString m_path;
    std::optional<QString> m_error;
};

/// Decodes each record of a list. One that cannot be read is logged and skipped; it never loses the list
/// around it.
template <class T, class Decode>
QList<T> decodeList(const QJsonArray& array, const QString& path, Decode decode);

/// Logs a record that was skipped (category vitrine.json).
void reportSkipped(const ApiError& error);

template <class T, class Decode>
QList<T> decodeList(const QJsonArray& array, const QString& path, Decode decode)
{
    QList<T> out;
    out.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        Result<T> item = decode(array.at(i), QStringLiteral("%1[%2]").arg(path).arg(i));
        if (item)
            out.append(*std::move(item));
        else
            reportSkipped(item.error());
    }
    return out;
}

} // namespace vitrine
