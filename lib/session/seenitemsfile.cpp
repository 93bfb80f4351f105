// SPDX-License-Identifier: Apache-2.0
#include "lib/session/seenitemsfile.h"

#include "lib/base/logging.h"

#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace vitrine {

// Outside of the unnamed namespace: QDataStream looks for those of a list's elements in theirs.
template <class T>
static QDataStream& operator<<(QDataStream& out, const std::optional<T>& value)
{
    out << value.has_value();
    return value ? out << *value : out;
}

template <class T>
static QDataStream& operator>>(QDataStream& in, std::optional<T>& value)
{
    bool has = false;
    in >> has;
    if (has)
        in >> value.emplace();
    return in;
}

static QDataStream& operator<<(QDataStream& out, const BoardDto& b)
{
    return out << b.boardId << b.boardName << b.createdAt << b.updatedAt << b.archived << b.imageCount
               << b.assetCount << b.videoCount << b.coverImageName << b.coverVideoName << b.boardVisibility
               << b.userId << b.ownerUsername;
}

static QDataStream& operator>>(QDataStream& in, BoardDto& b)
{
    return in >> b.boardId >> b.boardName >> b.createdAt >> b.updatedAt >> b.archived >> b.imageCount
        >> b.assetCount >> b.videoCount >> b.coverImageName >> b.coverVideoName >> b.boardVisibility
        >> b.userId >> b.ownerUsername;
}

static QDataStream& operator<<(QDataStream& out, const ImageDto& i)
{
    return out << i.imageName << i.imageCategory << i.imageOrigin << i.width << i.height << i.createdAt
               << i.updatedAt << i.starred << i.isIntermediate << i.hasWorkflow << i.boardId << i.sessionId
               << i.nodeId << i.duration << i.fps;
}

static QDataStream& operator>>(QDataStream& in, ImageDto& i)
{
    return in >> i.imageName >> i.imageCategory >> i.imageOrigin >> i.width >> i.height >> i.createdAt
        >> i.updatedAt >> i.starred >> i.isIntermediate >> i.hasWorkflow >> i.boardId >> i.sessionId
        >> i.nodeId >> i.duration >> i.fps;
}

static QDataStream& operator<<(QDataStream& out, const ImageNames& n)
{
    return out << n.names << n.starredCount << n.totalCount;
}

static QDataStream& operator>>(QDataStream& in, ImageNames& n)
{
    return in >> n.names >> n.starredCount >> n.totalCount;
}

namespace {

/// Of the values' form. Another one than a file has: it is begun anew.
constexpr int formatVersion = 1;
constexpr auto streamVersion = QDataStream::Qt_6_4;
constexpr int busyTimeoutMs = 5000;

const QString boardsKind = u"boards"_s;
const QString namesKind = u"names"_s;
const QString recordKind = u"record"_s;

template <class T>
QByteArray packed(const T& value)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << value;
    return bytes;
}

template <class T>
std::optional<T> unpacked(const QByteArray& bytes)
{
    QDataStream in(bytes);
    in.setVersion(streamVersion);
    T value;
    in >> value;
    if (bytes.isEmpty() || in.status() != QDataStream::Ok)
        return {};
    return value;
}

/// Equal queries have equal keys.
QString keyOf(const ImageQuery& q)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << q.boardId << q.categories << q.newestFirst << q.starredFirst << q.starredOnly << q.brokenOnly
        << q.searchTerm << q.isIntermediate << q.origin << q.createdDate << q.limit;
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

SeenItemsFile::SeenItemsFile(QString path)
    : m_path(std::move(path))
    , m_connection(u"seen-items-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

SeenItemsFile::~SeenItemsFile()
{
    Q_ASSERT(!m_isOpen);
}

QSqlDatabase SeenItemsFile::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

void SeenItemsFile::close()
{
    if (!std::exchange(m_isOpen, false))
        return;
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
}

bool SeenItemsFile::open()
{
    if (m_isOpen || m_failed)
        return m_isOpen;
    QDir().mkpath(QFileInfo(m_path).path());
    for (const bool again : {true, false}) {
        QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection).setDatabaseName(m_path);
        database().setConnectOptions();
        QSqlDatabase opened = database();
        opened.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs));
        m_isOpen = opened.open();
        if (m_isOpen && prepare())
            return true;
        const QString reason = QSqlQuery(opened).lastError().text() + opened.lastError().text();
        opened = {};
        m_isOpen = true;
        close();
        qCWarning(lcSession).noquote() << "what was seen cannot be read from" << m_path << reason;
        if (!again || !QFile::remove(m_path))
            break;
    }
    m_failed = true;
    return false;
}

bool SeenItemsFile::prepare()
{
    QSqlQuery query(database());
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return false;
    const int version = query.value(0).toInt();
    query.finish();
    // A cache: what a power cut takes of it is no loss.
    if (!query.exec(u"PRAGMA synchronous = OFF"_s) || !query.exec(u"PRAGMA journal_mode = WAL"_s))
        return false;
    query.finish();
    if (version != formatVersion && !query.exec(u"DROP TABLE IF EXISTS seen"_s))
        return false;
    return query.exec(u"CREATE TABLE IF NOT EXISTS seen (kind TEXT NOT NULL, key TEXT NOT NULL, at INTEGER "
                      u"NOT NULL, "
                      "value BLOB NOT NULL, PRIMARY KEY (kind, key)) WITHOUT ROWID"_s)
        && query.exec(u"CREATE INDEX IF NOT EXISTS seen_at ON seen (kind, at)"_s)
        && query.exec(u"PRAGMA user_version = %1"_s.arg(formatVersion));
}

bool SeenItemsFile::inTransaction(const std::function<bool()>& work)
{
    if (!open())
        return false;
    QSqlDatabase db = database();
    if (!db.transaction())
        return false;
    if (work() && db.commit())
        return true;
    db.rollback();
    return false;
}

bool SeenItemsFile::write(const QString& kind, const QString& key, const QByteArray& value)
{
    QSqlQuery query(database());
    query.prepare(u"INSERT OR REPLACE INTO seen (kind, key, at, value) VALUES (?, ?, ?, ?)"_s);
    query.addBindValue(kind);
    query.addBindValue(key);
    query.addBindValue(QDateTime::currentMSecsSinceEpoch());
    query.addBindValue(value);
    return query.exec();
}

QByteArray SeenItemsFile::read(const QString& kind, const QString& key)
{
    if (!open())
        return {};
    QSqlQuery query(database());
    query.prepare(u"SELECT value FROM seen WHERE kind = ? AND key = ?"_s);
    query.addBindValue(kind);
    query.addBindValue(key);
    return query.exec() && query.next() ? query.value(0).toByteArray() : QByteArray();
}

void SeenItemsFile::trim(const QString& kind, int most)
{
    QSqlQuery query(database());
    query.prepare(
        u"DELETE FROM seen WHERE kind = ? AND at < (SELECT at FROM seen WHERE kind = ? ORDER BY at DESC "
        "LIMIT 1 OFFSET ?)"_s);
    query.addBindValue(kind);
    query.addBindValue(kind);
    query.addBindValue(most - 1);
    query.exec();
}

void SeenItemsFile::keepBoards(const QList<BoardDto>& boards)
{
    inTransaction([&] { return write(boardsKind, u"all"_s, packed(boards)); });
}

std::optional<QList<BoardDto>> SeenItemsFile::boards()
{
    return unpacked<QList<BoardDto>>(read(boardsKind, u"all"_s));
}

void SeenItemsFile::keepNames(const ImageQuery& query, const ImageNames& names)
{
    inTransaction([&] {
        const bool written = write(namesKind, keyOf(query), qCompress(packed(names), 1));
        trim(namesKind, mostLists);
        return written;
    });
}

std::optional<ImageNames> SeenItemsFile::names(const ImageQuery& query)
{
    const QByteArray packedNames = read(namesKind, keyOf(query));
    return packedNames.isEmpty() ? std::nullopt : unpacked<ImageNames>(qUncompress(packedNames));
}

void SeenItemsFile::keepRecords(const QList<ImageDto>& records)
{
    inTransaction([&] {
        for (const ImageDto& record : records) {
            if (!write(recordKind, record.imageName, packed(record)))
                return false;
        }
        trim(recordKind, mostRecords);
        return true;
    });
}

QList<ImageDto> SeenItemsFile::records(const QStringList& names)
{
    QList<ImageDto> out;
    for (const QString& name : names) {
        if (const auto record = unpacked<ImageDto>(read(recordKind, name)))
            out.append(*record);
    }
    return out;
}

void SeenItemsFile::clear()
{
    // Also what a program left that did not know that it should not.
    close();
    for (const QString& ending : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(m_path + ending);
}

} // namespace vitrine
