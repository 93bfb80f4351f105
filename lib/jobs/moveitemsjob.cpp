// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/moveitemsjob.h"

#include "lib/api/itemrecords.h"
#include "lib/jobs/changeitemsjob.h"

#include <QSet>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int lookAgainMs = 1000;

ItemChange changeTo(const QString& boardId)
{
    if (boardId == "none"_L1)
        return {.action = ItemChange::Action::RemoveFromBoards};
    return {.action = ItemChange::Action::MoveToBoard, .argument = boardId};
}

} // namespace

MoveItemsJob::MoveItemsJob(ApiClient& client, QString boardId, const QStringList& names, QObject* parent)
    : ApiJob(parent)
    , m_client(client)
    , m_boardId(std::move(boardId))
    , m_names(names)
    , m_missed(names)
{
}

QHash<QString, QStringList> MoveItemsJob::movedFrom() const
{
    QHash<QString, QStringList> out;
    for (const QString& name : m_moved) {
        const QString origin = m_origins.value(name, m_boardId);
        if (origin != m_boardId)
            out[origin].append(name);
    }
    return out;
}

void MoveItemsJob::run()
{
    stepJob(new ItemRecords(m_client, m_names), [this](const ItemRecords& records) {
        for (const ImageDto& image : records.records())
            m_origins.insert(image.imageName, image.boardId.value_or(u"none"_s));
        move();
    });
}

void MoveItemsJob::move()
{
    auto* change = new ChangeItemsJob(m_client, changeTo(m_boardId), m_names, this);
    connect(this, &ApiJob::aborted, change, &ApiJob::abort);
    connect(change, &ApiJob::finished, this, [this, change] {
        const NamesOutcome outcome = change->outcome();
        m_moved = outcome.done;
        m_missed = outcome.missed;
        if (m_missed.isEmpty())
            end();
        else
            lookUp(m_missed, change->error());
    });
    change->start();
}

void MoveItemsJob::lookUp(const QStringList& missed, const std::optional<ApiError>& error)
{
    auto* records = new ItemRecords(m_client, missed, this);
    connect(this, &ApiJob::aborted, records, &ApiJob::abort);
    connect(records, &ApiJob::finished, this, [this, records, error] {
        QSet<QString> there;
        for (const ImageDto& image : records->records()) {
            if (image.boardId.value_or(u"none"_s) == m_boardId)
                there.insert(image.imageName);
        }
        m_moved.append(there.values());
        m_missed.removeIf([&](const QString& name) { return there.contains(name); });
        // It may be at it still.
        if (!m_missed.isEmpty() && error && error->isLostAnswer() && !std::exchange(m_lookedAgain, true))
            QTimer::singleShot(lookAgainMs, this, [this, error] { lookUp(m_missed, error); });
        else
            end(m_missed.isEmpty() ? std::nullopt : error);
    });
    records->start();
}

} // namespace vitrine
