// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/runjournal.h"

#include "lib/base/logging.h"
#include "lib/base/worker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QJsonObject toJson(const RunRecord& record)
{
    QJsonArray items;
    for (const qint64 id : record.itemIds)
        items.append(id);
    return {{u"batch_id"_s, record.batchId},
            {u"title"_s, record.title},
            {u"submitted_at"_s, record.submittedAt.toString(Qt::ISODateWithMs)},
            {u"item_ids"_s, items}};
}

RunRecord fromJson(const QJsonObject& json)
{
    RunRecord record{.batchId = json.value("batch_id"_L1).toString(),
                     .title = json.value("title"_L1).toString(),
                     .submittedAt =
                         QDateTime::fromString(json.value("submitted_at"_L1).toString(), Qt::ISODateWithMs),
                     .itemIds = {}};
    const QJsonArray items = json.value("item_ids"_L1).toArray();
    for (const QJsonValue& id : items)
        record.itemIds.append(id.toInteger());
    return record;
}

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

QList<RunRecord> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document["runs"_L1].isArray()) {
        qCWarning(lcApp) << "the journal of runs is damaged:" << path;
        const QString aside = path + u".damaged"_s;
        QFile::remove(aside);
        file.rename(aside);
        return {};
    }
    QList<RunRecord> records;
    const QJsonArray runs = document["runs"_L1].toArray();
    for (const QJsonValue& run : runs) {
        const RunRecord record = fromJson(run.toObject());
        if (!record.batchId.isEmpty())
            records.append(record);
    }
    return records;
}

} // namespace

RunJournal::RunJournal(QString path, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_disk.setMaxThreadCount(1); // one after the other: the last one written is the newest
}

RunJournal::~RunJournal()
{
    m_disk.waitForDone();
}

void RunJournal::open()
{
    if (std::exchange(m_opened, true))
        return;
    runInPool(
        m_disk, this, [path = m_path] { return path.isEmpty() ? QList<RunRecord>() : readFile(path); },
        [this](const QList<RunRecord>& records) { onRead(records); });
}

void RunJournal::onRead(const QList<RunRecord>& records)
{
    m_read = true;
    const bool grew = !m_records.isEmpty();
    m_records = records + m_records;
    if (grew || !m_listeners.isEmpty())
        write();
    if (!records.isEmpty())
        Q_EMIT unclaimed();
}

void RunJournal::add(const RunRecord& record, QObject* context, const std::function<void(bool)>& done)
{
    open();
    m_records.append(record);
    m_claimed.append(record.batchId);
    m_listeners.append({context, done});
    write();
}

void RunJournal::setItems(const QString& batchId, const QList<qint64>& itemIds)
{
    for (RunRecord& record : m_records) {
        if (record.batchId != batchId || record.itemIds == itemIds)
            continue;
        record.itemIds = itemIds;
        write();
    }
}

void RunJournal::remove(const QString& batchId)
{
    m_claimed.removeOne(batchId);
    if (m_records.removeIf([&batchId](const RunRecord& record) { return record.batchId == batchId; }) > 0)
        write();
}

QList<RunRecord> RunJournal::claim()
{
    QList<RunRecord> free = m_records;
    free.removeIf([this](const RunRecord& record) { return m_claimed.contains(record.batchId); });
    for (const RunRecord& record : std::as_const(free))
        m_claimed.append(record.batchId);
    return free;
}

void RunJournal::release(const QString& batchId)
{
    if (m_claimed.removeOne(batchId))
        QMetaObject::invokeMethod(this, &RunJournal::unclaimed, Qt::QueuedConnection);
}

void RunJournal::write()
{
    if (!m_read)
        return; // once it is read
    QJsonArray runs;
    for (const RunRecord& record : std::as_const(m_records))
        runs.append(toJson(record));
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"runs"_s, runs}}).toJson(QJsonDocument::Compact);
    runInPool(
        m_disk, this, [path = m_path, bytes] { return path.isEmpty() || writeFile(path, bytes); },
        [this, listeners = std::exchange(m_listeners, {})](bool ok) {
            if (!ok) {
                qCWarning(lcApp) << "the journal of runs cannot be written:" << m_path;
                Q_EMIT writeFailed(m_path);
            }
            for (const Listener& listener : listeners) {
                if (listener.context)
                    listener.done(ok);
            }
        });
}

} // namespace vitrine
