// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/fingerprint.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace vitrine {

QByteArray fileFingerprint(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray recordFingerprint(const QJsonObject& workflow)
{
    QJsonObject compared = workflow;
    if (const QJsonValue tags = workflow.value("tags"_L1); tags.isString())
        compared.insert("tags"_L1, ownTags(tags.toString()));
    // Its keys are sorted, so equal values are equal texts.
    return fileFingerprint(QJsonDocument(compared).toJson(QJsonDocument::Compact));
}

QString ownTags(const QString& tags)
{
    QStringList out;
    const QStringList all = tags.split(u',', Qt::SkipEmptyParts);
    for (const QString& tag : all) {
        if (const QString trimmed = tag.trimmed(); !trimmed.isEmpty() && trimmed != "shared"_L1)
            out.append(trimmed);
    }
    return out.join(", "_L1);
}

} // namespace vitrine
