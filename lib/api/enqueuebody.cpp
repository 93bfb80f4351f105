// SPDX-License-Identifier: Apache-2.0
#include "lib/api/enqueuebody.h"

#include "lib/api/decode.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::EnqueueBody)
};

constexpr qsizetype largeBody = 20'000'000;

qsizetype sizeOf(const QJsonValue& value)
{
    return jsonBytes(QJsonArray{value}).size();
}

struct Part {
    QString path;
    QJsonValue value;
    qsizetype size = 0;
};

/// The largest entry of an object or a list.
Part largestEntry(const Part& whole)
{
    Part largest;
    const auto consider = [&](const QString& path, const QJsonValue& value) {
        const qsizetype size = sizeOf(value);
        if (size > largest.size)
            largest = {path, value, size};
    };
    const QJsonObject object = whole.value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        consider(whole.path.isEmpty() ? it.key() : whole.path + u'.' + it.key(), it.value());
    const QJsonArray array = whole.value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        consider(u"%1[%2]"_s.arg(whole.path).arg(i), array.at(i));
    return largest;
}

/// The deepest part that makes up most of the whole.
Part culprit(const QJsonObject& body, qsizetype size)
{
    Part part{{}, body, size};
    while (true) {
        const Part next = largestEntry(part);
        if (next.size * 2 < size)
            return part;
        part = next;
    }
}

/// Groups of batch data are multiplied, each as long as any of its fields, and all of it for each run.
int countItems(const QJsonObject& batch)
{
    qint64 count = std::max(1, batch.value("runs"_L1).toInt(1));
    const QJsonArray groups = batch.value("data"_L1).toArray();
    for (const QJsonValue& group : groups)
        count *= std::max<qsizetype>(1, group[0]["items"_L1].toArray().size());
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

EnqueueBody::EnqueueBody(const QJsonObject& body)
    : m_bytes(jsonBytes(body))
    , m_itemCount(countItems(body.value("batch"_L1).toObject()))
{
    if (m_bytes.size() < largeBody)
        return;
    const Part part = culprit(body, m_bytes.size());
    const QLocale locale;
    m_warning =
        Words::tr(
            "This submission has %1, and the server keeps that for each item. Most of it is in %2 (%3).")
            .arg(locale.formattedDataSize(m_bytes.size()), part.path.isEmpty() ? u"batch"_s : part.path,
                 locale.formattedDataSize(part.size));
}

} // namespace vitrine
