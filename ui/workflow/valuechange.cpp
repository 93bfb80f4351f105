// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/valuechange.h"

#include <utility>

namespace vitrine {

namespace {

constexpr qint64 longestPauseMs = 2000;

} // namespace

ValueChange::ValueChange(Place place, QJsonValue before, QJsonValue after, bool typing, Write write)
    : m_place(std::move(place))
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_typing(typing)
    , m_write(std::move(write))
{
    m_age.start();
}

bool ValueChange::mergeWith(const QUndoCommand* other)
{
    // Of the same id, so of this class.
    const auto& next = static_cast<const ValueChange&>(*other);
    if (!m_typing || !next.m_typing || next.m_place != m_place || m_age.hasExpired(longestPauseMs))
        return false;
    m_after = next.m_after;
    m_age.restart();
    setObsolete(m_before == m_after);
    return true;
}

void ValueChange::undo()
{
    m_write(m_place, m_before);
    m_typing = false;
}

void ValueChange::redo()
{
    m_write(m_place, m_after);
}

} // namespace vitrine
