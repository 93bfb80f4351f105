// SPDX-License-Identifier: Apache-2.0
#include "lib/session/queuerow.h"

#include "lib/workflow/outputs.h"

#include <QJsonDocument>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int longestText = 400; // of one value; a prompt may be pages long

/// Without what its node calls intermediate.
QStringList resultsOf(const QJsonObject& session)
{
    const QJsonObject nodes = session.value("graph"_L1).toObject().value("nodes"_L1).toObject();
    QStringList names;
    for (const SessionOutput& output : sessionOutputs(session)) {
        if (!nodes.value(output.sourceNodeId).toObject().value("is_intermediate"_L1).toBool())
            names += output.imageNames + output.videoNames;
    }
    names.removeDuplicates();
    return names;
}

} // namespace

QString fieldValueText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().left(longestText).simplified();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 12);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue& entry : value.toArray())
            parts.append(fieldValueText(entry));
        return parts.join(u", "_s).left(longestText);
    }
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    for (const QLatin1StringView key : {"image_name"_L1, "video_name"_L1, "name"_L1, "board_id"_L1}) {
        const QString name = object.value(key).toString();
        if (!name.isEmpty())
            return name.left(longestText).simplified();
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)).left(longestText);
}

std::optional<qint64> QueueRow::durationMs(const QDateTime& now) const
{
    if (!startedAt)
        return {};
    if (completedAt)
        return std::max<qint64>(0, startedAt->msecsTo(*completedAt));
    if (isFinal(status))
        return {};
    return std::max<qint64>(0, startedAt->msecsTo(now)); // clocks may differ
}

QueueRow QueueRow::of(const QueueItemSummary& item)
{
    QueueRow row;
    static_cast<QueueItemSummary&>(row) = item;
    row.index();
    return row;
}

QueueRow QueueRow::of(const QueueItem& item)
{
    QueueRow row;
    static_cast<QueueItemSummary&>(row) = item;
    row.isWhole = true;
    row.workflowName = item.workflow.value("name"_L1).toString().simplified();
    row.results = resultsOf(item.session);
    row.errorType = item.errorType;
    row.errorMessage = item.errorMessage;
    row.statusSequence = item.statusSequence;
    row.index();
    return row;
}

bool QueueRow::update(const QueueRow& newer)
{
    if (isFinal(status) && !isFinal(newer.status))
        return false; // read before it ended
    if (statusSequence && newer.statusSequence && *newer.statusSequence < *statusSequence)
        return false;
    const auto told = [](const QueueRow& row) {
        return std::tie(row.status, row.statusWord, row.createdAt, row.startedAt, row.completedAt, row.device,
                        row.isWhole, row.workflowName, row.results, row.errorType, row.errorMessage,
                        row.fieldValues);
    };
    QueueRow merged = newer;
    if (!newer.isWhole) {
        merged.workflowName = workflowName;
        if (newer.errorType.isEmpty()) {
            merged.errorType = errorType;
            merged.errorMessage = errorMessage;
        }
        if (!newer.statusSequence)
            merged.statusSequence = statusSequence;
        merged.results = results;
        merged.isWhole = isWhole && status == newer.status;
    }
    if (merged.device.isEmpty())
        merged.device = device;
    const bool isOther = told(merged) != told(*this);
    merged.index();
    *this = merged;
    return isOther;
}

void QueueRow::index()
{
    QStringList words{QString::number(itemId), origin,       destination, device,
                      userDisplayName,         workflowName, errorType,   errorMessage};
    if (!isRedacted())
        words.append(batchId);
    QStringList values;
    for (const FieldValue& field : std::as_const(fieldValues)) {
        words.append(field.fieldName);
        values.append(fieldValueText(field.value));
    }
    values.removeAll(QString());
    valueText = values.join(u" · "_s);
    words.append(valueText);
    searchText = words.join(u'\n').toCaseFolded();
}

} // namespace vitrine
