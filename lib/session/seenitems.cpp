// SPDX-License-Identifier: Apache-2.0
#include "lib/session/seenitems.h"

#include "lib/base/worker.h"

namespace vitrine {

SeenItems::SeenItems(const QString& path, QObject* parent)
    : QObject(parent)
    , m_file(path.isEmpty() ? nullptr : std::make_shared<SeenItemsFile>(path))
{
    // A database belongs to the thread that opened it.
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

SeenItems::~SeenItems()
{
    if (m_file)
        m_thread.start([file = m_file] { file->close(); });
    m_thread.waitForDone();
}

void SeenItems::keepBoards(const QList<BoardDto>& boards)
{
    if (m_file)
        m_thread.start([file = m_file, boards] { file->keepBoards(boards); });
}

void SeenItems::keepNames(const ImageQuery& query, const ImageNames& names)
{
    if (m_file)
        m_thread.start([file = m_file, query, names] { file->keepNames(query, names); });
}

void SeenItems::keepRecords(const QList<ImageDto>& records)
{
    if (m_file && !records.isEmpty())
        m_thread.start([file = m_file, records] { file->keepRecords(records); });
}

void SeenItems::forget()
{
    if (m_file)
        m_thread.start([file = std::exchange(m_file, nullptr)] { file->clear(); });
}

void SeenItems::boards(QObject* context, const Answer<QList<BoardDto>>& answer)
{
    if (!m_file)
        return;
    runInPool(
        m_thread, context, [file = m_file] { return file->boards(); },
        [answer](const std::optional<QList<BoardDto>>& boards) {
            if (boards)
                answer(*boards);
        });
}

void SeenItems::names(const ImageQuery& query, QObject* context, const Answer<ImageNames>& answer)
{
    if (!m_file)
        return;
    runInPool(
        m_thread, context, [file = m_file, query] { return file->names(query); },
        [answer](const std::optional<ImageNames>& names) {
            if (names)
                answer(*names);
        });
}

void SeenItems::records(const QStringList& names, QObject* context, const Answer<QList<ImageDto>>& answer)
{
    if (!m_file || names.isEmpty())
        return;
    runInPool(
        m_thread, context, [file = m_file, names] { return file->records(names); },
        [answer](const QList<ImageDto>& records) {
            if (!records.isEmpty())
                answer(records);
        });
}

} // namespace vitrine
