// SPDX-License-Identifier: Apache-2.0
#include "lib/events/eventtypes.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr std::array<std::pair<QLatin1StringView, QueueStatus>, 6> words{{
    {"pending"_L1, QueueStatus::Pending},
    {"in_progress"_L1, QueueStatus::InProgress},
    {"waiting"_L1, QueueStatus::Waiting},
    {"completed"_L1, QueueStatus::Completed},
    {"failed"_L1, QueueStatus::Failed},
    {"canceled"_L1, QueueStatus::Canceled},
}};

} // namespace

QueueStatus queueStatusFromString(QStringView word)
{
    for (const auto& [text, status] : words) {
        if (word == text)
            return status;
    }
    return QueueStatus::Unknown;
}

QString queueStatusName(QueueStatus status)
{
    for (const auto& [text, known] : words) {
        if (known == status)
            return text;
    }
    return u"unknown"_s;
}

bool isFinal(QueueStatus status)
{
    return status == QueueStatus::Completed || status == QueueStatus::Failed
        || status == QueueStatus::Canceled;
}

bool isRedacted(const QString& id)
{
    return id == "redacted"_L1;
}

} // namespace vitrine
