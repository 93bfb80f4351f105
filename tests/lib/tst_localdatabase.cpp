// SPDX-License-Identifier: Apache-2.0
#include "lib/api/enqueuebody.h"
#include "lib/local/itemsjob.h"
#include "lib/local/latestitemjob.h"
#include "lib/local/metadatajob.h"
#include "tests/lib/jobbench.h"
#include "tests/lib/localroot.h"
#include "tests/support/apikit.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>
#include <unistd.h>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vitrine::DataSource::Way)

namespace {

using Way = DataSource::Way;

/// Everything that an item says, so that two can be compared and their difference read.
QString described(const QueueItemSummary& item)
{
    const auto time = [](const std::optional<QDateTime>& at) {
        return at ? at->toString(Qt::ISODateWithMs) : u"-"_s;
    };
    QStringList values;
    for (const FieldValue& field : item.fieldValues)
        values.append(
            field.nodePath + u'.' + field.fieldName + u'='
            + QString::fromUtf8(QJsonDocument(QJsonArray{field.value}).toJson(QJsonDocument::Compact)));
    return QStringList{QString::number(item.itemId),
                       item.batchId,
                       item.statusWord,
                       item.origin,
                       item.destination,
                       time(item.createdAt),
                       time(item.startedAt),
                       time(item.completedAt),
                       item.device,
                       item.userId,
                       item.userDisplayName,
                       item.parentItemId ? QString::number(*item.parentItemId) : u"-"_s,
                       values.join(u'&')}
        .join(u'|');
}

QStringList described(const QList<QueueItemSummary>& items)
{
    QStringList lines;
    for (const QueueItemSummary& item : items)
        lines.append(described(item));
    return lines;
}

QStringList describedResults(const QList<ItemResult>& results)
{
    QStringList lines;
    for (const ItemResult& result : results) {
        lines.append(u"%1 %2x%3 %4 %5 %6 %7"_s.arg(result.image.imageName)
                         .arg(result.image.width)
                         .arg(result.image.height)
                         .arg(result.image.imageCategory, result.image.boardId.value_or(u"none"_s),
                              result.image.createdAt.toString(Qt::ISODateWithMs), result.sourceNodeId));
    }
    return lines;
}

QByteArray whyOf(const ApiJob& job)
{
    return job.error() ? job.error()->logLine().toUtf8() : QByteArray();
}

QJsonObject graphBatch(const QString& batchId, const QJsonObject& graph, bool prepend)
{
    QJsonObject body = textBatch(batchId, {u"x"_s});
    QJsonObject batch = body.value("batch"_L1).toObject();
    batch.remove(u"data"_s);
    batch.insert(u"graph"_s, graph);
    body.insert(u"batch"_s, batch);
    body.insert(u"prepend"_s, prepend);
    return body;
}

} // namespace

/// lib/local: the same answers from a server, from its database and from both; and what is said when the
/// database cannot be used. On a real server its own root is read, beside a demo server a copy of its queue.
class TestLocalDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_kit = std::make_unique<ApiKit>();
        QVERIFY(emptyQueue(m_kit->queue()));
        if (externalRoot().isEmpty())
            m_made = std::make_unique<LocalRoot>();
        m_root = m_made ? m_made->path() : externalRoot();
        m_board = m_kit->makeBoard(u"local"_s);
        QVERIFY(!m_board.isEmpty());
    }
    void cleanupTestCase()
    {
        QVERIFY(emptyQueue(m_kit->queue()));
        m_made.reset();
        m_kit.reset();
    }

    void anEmptyQueue_data() { ways(); }
    void anEmptyQueue()
    {
        QFETCH(DataSource::Way, way);
        refresh();
        LatestItemJob latest(source(way));
        QVERIFY(finishes(latest));
        QVERIFY2(!latest.error(), whyOf(latest).constData());
        QVERIFY(!latest.item());
        ItemsJob items(source(way), {});
        QVERIFY(finishes(items));
        QVERIFY(!items.error());
        QVERIFY(items.items().isEmpty());
    }

    /// What the other tests look at: ended in every way, waiting, and put to the front.
    void aQueueOfEverything()
    {
        QueueApi queue = m_kit->queue();
        EXPECT_OK(queue.pause());
        // It comes first and ends last, since the others are put before it.
        m_latestBatch = newId();
        EXPECT_OK(queue.enqueueBatch(EnqueueBody(graphBatch(m_latestBatch, blankGraph(m_board), false))));
        m_textBatch = newId();
        QJsonObject texts = textBatch(m_textBatch, {u"é one"_s, u"two"_s, u"three"_s});
        texts.insert(u"prepend"_s, true);
        TAKE(three, queue.enqueueBatch(EnqueueBody(texts)));
        EXPECT_OK(queue.cancel(three.itemIds.last()));
        const QString failing = newId();
        QJsonObject fails = failingBatch(failing);
        fails.insert(u"prepend"_s, true);
        EXPECT_OK(queue.enqueueBatch(EnqueueBody(fails)));
        EXPECT_OK(queue.resume());
        QVERIFY(waitForBatch(queue, m_latestBatch));
        QVERIFY(waitForBatch(queue, m_textBatch));
        QVERIFY(waitForBatch(queue, failing));
        EXPECT_OK(queue.pause());
        EXPECT_OK(queue.enqueueBatch(EnqueueBody(textBatch(newId(), {u"waits"_s}))));
        refresh();
        TAKE(all, queue.listAll());
        QCOMPARE(all.size(), 6);
        for (const QueueItem& item : all)
            m_all.append(item);
        std::sort(m_all.begin(), m_all.end(),
                  [](const QueueItemSummary& a, const QueueItemSummary& b) { return a.itemId > b.itemId; });
    }

    void itemsAreTheSame_data()
    {
        QTest::addColumn<DataSource::Way>("way");
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("batch");
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("count");
        for (const auto& [name, way] : everyWay()) {
            const auto row = [&name = name](const char* what) {
                return QStringLiteral("%1, %2").arg(name, QLatin1String(what)).toUtf8();
            };
            QTest::newRow(row("all").constData()) << way << QString() << false << 0 << 6;
            QTest::newRow(row("limit").constData()) << way << QString() << false << 2 << 2;
            QTest::newRow(row("completed").constData()) << way << u"completed"_s << false << 0 << 3;
            QTest::newRow(row("completed, one").constData()) << way << u"completed"_s << false << 1 << 1;
            QTest::newRow(row("failed").constData()) << way << u"failed"_s << false << 0 << 1;
            QTest::newRow(row("pending").constData()) << way << u"pending"_s << false << 0 << 1;
            QTest::newRow(row("no such status").constData()) << way << u"dreaming"_s << false << 0 << 0;
            QTest::newRow(row("batch").constData()) << way << QString() << true << 0 << 3;
            QTest::newRow(row("batch, canceled").constData()) << way << u"canceled"_s << true << 0 << 1;
            QTest::newRow(row("batch, limit").constData()) << way << QString() << true << 2 << 2;
        }
    }
    void itemsAreTheSame()
    {
        QFETCH(DataSource::Way, way);
        QFETCH(QString, status);
        QFETCH(bool, batch);
        QFETCH(int, limit);
        QFETCH(int, count);
        ItemsJob job(source(way), {status, batch ? m_textBatch : QString(), limit});
        const QSignalSpy refused(&job, &SourcedJob::databaseRefused);
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), whyOf(job).constData());
        QCOMPARE(refused.size(), 0);
        QStringList expected;
        for (const QueueItemSummary& item : std::as_const(m_all)) {
            if ((status.isEmpty() || item.statusWord == status) && (!batch || item.batchId == m_textBatch)
                && (limit == 0 || expected.size() < limit))
                expected.append(described(item));
        }
        QCOMPARE(described(job.items()), expected);
        QCOMPARE(job.items().size(), count);
    }

    void latestIsTheSame_data() { ways(); }
    void latestIsTheSame()
    {
        QFETCH(DataSource::Way, way);
        LatestItemJob job(source(way));
        const QSignalSpy refused(&job, &SourcedJob::databaseRefused);
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), whyOf(job).constData());
        QCOMPARE(refused.size(), 0);
        QVERIFY(job.item());
        QCOMPARE(job.item()->batchId, m_latestBatch); // of the lowest id: by time
        QCOMPARE(described(*job.item()), described(m_all.last()));
        TAKE(item, m_kit->queue().item(job.item()->itemId));
        QCOMPARE(job.item()->queueId, item.queueId);
        QCOMPARE(job.item()->sessionId, item.sessionId);
        QCOMPARE(job.item()->priority, item.priority);
        QCOMPARE(job.item()->statusSequence, item.statusSequence);
        QCOMPARE(job.item()->errorType, item.errorType);
        QCOMPARE(job.item()->workflow, item.workflow);
        QCOMPARE(job.item()->session.value("results"_L1), item.session.value("results"_L1));
        QCOMPARE(job.results().size(), 1);
        const QString name = job.results().first().image.imageName;
        TAKE(record, m_kit->images().get(name));
        QCOMPARE(job.results().first().image, record);
        QCOMPARE(record.boardId, std::optional(m_board));
        QCOMPARE(job.results().first().sourceNodeId, u"blank"_s);
        if (way == Way::Rest)
            m_latestResults = describedResults(job.results());
        else
            QCOMPARE(describedResults(job.results()), m_latestResults);
    }

    void metadataIsTheSame_data() { ways(); }
    void metadataIsTheSame()
    {
        QFETCH(DataSource::Way, way);
        if (m_names.isEmpty()) {
            const QJsonObject metadata{{u"positive_prompt"_s, u"é “x”"_s},
                                       {u"seed"_s, qint64(9007199254740993)},
                                       {u"loras"_s, QJsonArray{u"a"_s}}};
            TAKE(with,
                 m_kit->images().upload({.bytes = pictureBytes(),
                                         .fileName = u"a.png"_s,
                                         .category = u"general"_s,
                                         .boardId = m_board,
                                         .metadata = metadata}));
            const QString without = m_kit->uploadPicture(m_board);
            m_names = {with.imageName, u"no-such-image.png"_s, without, with.imageName, u"no-such.mp4"_s};
            refresh();
        }
        MetadataJob job(source(way), m_names);
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), whyOf(job).constData());
        QCOMPARE(job.metadata().size(), 2);
        TAKE(metadata, m_kit->images().metadata(m_names.first()));
        QVERIFY(!metadata.isEmpty());
        QCOMPARE(job.metadata().value(m_names.at(0)), metadata);
        QCOMPARE(job.metadata().value(m_names.at(0)).value("seed"_L1).toInteger(), 9007199254740993);
        QVERIFY(job.metadata().contains(m_names.at(2)));
        QVERIFY(job.metadata().value(m_names.at(2)).isEmpty());
    }

    /// It waits for no one: the server writes meanwhile.
    void readsBesideAWriter()
    {
        LocalRoot root;
        QVERIFY(root.insertItem(1, u"completed"_s, {{u"completed_at"_s, u"2026-01-01 00:00:00.000"_s}}));
        LocalDatabase database;
        QVERIFY(database.open(root.file()));
        QVERIFY(root.run(u"BEGIN IMMEDIATE"_s));
        QVERIFY(root.insertItem(2, u"completed"_s, {{u"completed_at"_s, u"2026-01-02 00:00:00.000"_s}}));
        QCOMPARE(database.latestCompletedId().value_or(-1), std::optional<qint64>(1));
        QVERIFY(root.run(u"COMMIT"_s)); // nothing that is read holds it up
        QCOMPARE(database.latestCompletedId().value_or(-1), std::optional<qint64>(2)); // from the WAL
    }

    void writesNothing()
    {
        LocalRoot root;
        QVERIFY(root.insertItem(1, u"completed"_s));
        QFile file(root.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        {
            LocalDatabase database;
            QVERIFY(database.open(root.file()));
            QCOMPARE(database.items({})->size(), 1);
        }
        file.seek(0);
        QCOMPARE(file.readAll(), before);
        QVERIFY(root.insertItem(2, u"completed"_s));
    }

    /// Each row a piece of its own, or all in few: the same.
    void piecesFit()
    {
        LocalRoot root;
        QVERIFY(root.run(u"BEGIN"_s));
        for (int i = 1; i <= 40; ++i) {
            QVERIFY(root.insertItem(
                i, i % 3 == 0 ? u"failed"_s : u"completed"_s,
                {{u"queue_id"_s, i % 7 == 0 ? u"other"_s : u"default"_s},
                 {u"completed_at"_s, u"2026-01-01 00:%1:00.000"_s.arg(i * 17 % 41, 2, 10, QChar(u'0'))}}));
            QVERIFY(root.insert(u"images"_s,
                                {{u"image_name"_s, u"%1.png"_s.arg(i)},
                                 {u"image_origin"_s, u"internal"_s},
                                 {u"image_category"_s, u"general"_s},
                                 {u"width"_s, 8},
                                 {u"height"_s, 8},
                                 {u"created_at"_s, u"2026-01-01 00:00:00.000"_s},
                                 {u"updated_at"_s, u"2026-01-01 00:00:00.000"_s},
                                 {u"metadata"_s, QJsonObject{{u"seed"_s, i}}}}));
        }
        QVERIFY(root.run(u"COMMIT"_s));
        QStringList names;
        for (int i = 45; i > 0; --i)
            names.append(u"%1.png"_s.arg(i));
        LocalDatabase whole(60'000);
        LocalDatabase single(0);
        QVERIFY(whole.open(root.file()));
        QVERIFY(single.open(root.file()));
        const auto items = whole.items({u"completed"_s, {}, 0});
        QVERIFY(items && items->size() == 23); // without those of the other queue
        QCOMPARE(whole.pieces(), 1);
        const auto sameItems = single.items({u"completed"_s, {}, 0});
        QVERIFY(sameItems);
        QCOMPARE(described(*sameItems), described(*items));
        QVERIFY2(single.pieces() >= 27, qPrintable(QString::number(single.pieces())));
        // Of 19 it is i * 17 % 41 = 36 minutes; what is later has failed or is of the other queue.
        QCOMPARE(whole.latestCompletedId().value_or(-1), std::optional<qint64>(19));
        QCOMPARE(single.latestCompletedId().value_or(-1), std::optional<qint64>(19));
        const auto metadata = whole.metadata(names);
        QVERIFY(metadata && metadata->size() == 40);
        QCOMPARE(metadata->value(u"40.png"_s).value("seed"_L1).toInt(), 40);
        QCOMPARE(single.metadata(names).value_or(QHash<QString, QJsonObject>()), *metadata);
        const auto records = single.records(names);
        QVERIFY(records && records->size() == 40);
        QCOMPARE(records->first().imageName, u"40.png"_s);
        QVERIFY(single.longestPieceMs() > 0);
    }

    /// 6.3.0 has neither users nor videos nor devices.
    void olderTablesAreRead()
    {
        LocalRoot root(LocalRoot::Tables::Older);
        QVERIFY(
            root.insertItem(5, u"failed"_s,
                            {{u"error_type"_s, u"ValueError"_s},
                             {u"priority"_s, 3},
                             {u"field_values"_s,
                              QJsonArray{QJsonObject{
                                  {u"node_path"_s, u"n"_s}, {u"field_name"_s, u"f"_s}, {u"value"_s, 7}}}}}));
        LocalDatabase database;
        const auto opened = database.open(root.file());
        QVERIFY2(opened, problemOf(opened).constData());
        const auto item = database.item(5);
        QVERIFY(item && *item);
        QCOMPARE((*item)->errorType, u"ValueError"_s);
        QCOMPARE((*item)->priority, 3);
        QVERIFY((*item)->userId.isEmpty() && (*item)->device.isEmpty() && !(*item)->statusSequence);
        QCOMPARE((*item)->fieldValues, (QList<FieldValue>{{u"n"_s, u"f"_s, 7}}));
        const auto none = database.item(6);
        QVERIFY(none && !*none);
        QVERIFY(database.records({u"a.mp4"_s, u"a.png"_s})->isEmpty());
    }

    void videosAreRead()
    {
        LocalRoot root;
        QVERIFY(root.insert(u"videos"_s,
                            {{u"video_name"_s, u"a.mp4"_s},
                             {u"video_origin"_s, u"internal"_s},
                             {u"video_category"_s, u"general"_s},
                             {u"width"_s, 64},
                             {u"height"_s, 32},
                             {u"duration"_s, 2.5},
                             {u"starred"_s, 1},
                             {u"created_at"_s, u"2026-01-01 00:00:00.000"_s},
                             {u"updated_at"_s, u"2026-01-01 00:00:00.000"_s},
                             {u"metadata"_s, QJsonObject{{u"seed"_s, 1}}}}));
        QVERIFY(root.insert(u"board_videos"_s, {{u"board_id"_s, u"b"_s}, {u"video_name"_s, u"a.mp4"_s}}));
        LocalDatabase database;
        QVERIFY(database.open(root.file()));
        const auto records = database.records({u"a.mp4"_s});
        QVERIFY(records && records->size() == 1);
        QCOMPARE(records->first().duration, std::optional(2.5));
        QCOMPARE(records->first().boardId, std::optional(u"b"_s));
        QVERIFY(records->first().starred && !records->first().isIntermediate);
        QCOMPARE(database.metadata({u"a.mp4"_s})->value(u"a.mp4"_s).value("seed"_L1).toInt(), 1);
    }

    void oneBadRowLosesNoOther()
    {
        LocalRoot root;
        QVERIFY(root.insertItem(1, u"completed"_s));
        QVERIFY(root.insertItem(2, u"completed"_s, {{u"field_values"_s, u"[broken"_s}}));
        QVERIFY(root.insertItem(3, u"completed"_s, {{u"created_at"_s, u"yesterday"_s}}));
        QVERIFY(root.insertItem(4, u"completed"_s));
        LocalDatabase database;
        QVERIFY(database.open(root.file()));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"left out.*session_queue\\[2\\]"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"left out.*session_queue\\[3\\]"_s));
        const auto items = database.items({});
        QVERIFY(items);
        QCOMPARE(items->size(), 2);
        QVERIFY(!database.item(2));
        QCOMPARE(database.item(2).error().kind, ApiError::Kind::Decode);
    }

    void whereTheDatabaseIs()
    {
        LocalRoot root;
        QCOMPARE(databaseFileIn(root.path()).value_or(QString()), root.file());
        QCOMPARE(databaseFileIn(root.path() + u'/').value_or(QString()), root.file());
        const auto setYaml = [&root](const QByteArray& text) {
            QFile yaml(root.path() + u"/invokeai.yaml"_s);
            return yaml.open(QIODevice::WriteOnly) && yaml.write(text) == text.size();
        };
        QVERIFY(QDir(root.path()).rename(u"databases"_s, u"else where"_s));
        const QString moved = root.path() + u"/else where/invokeai.db"_s;
        const QByteArray absolute = QFile::encodeName(root.path() + u"/else where"_s);
        for (const QByteArray& line :
             {QByteArray("schema_version: 4.0.2\ndb_dir: else where  # a comment\n"),
              QByteArray("db_dir: 'else where'"), QByteArray("host: x\r\ndb_dir: \"else where\"\r\n"),
              QByteArray("db_dir: " + absolute), QByteArray("use_memory_db: false\ndb_dir: ./else where")}) {
            QVERIFY(setYaml(line));
            const auto found = databaseFileIn(root.path());
            QVERIFY2(found, problemOf(found).constData());
            QCOMPARE(*found, moved);
        }
        QVERIFY(setYaml("#db_dir: else where\nother_db_dir: else where\n"));
        QVERIFY(!databaseFileIn(root.path()));
    }

    void whatCannotBeUsed_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no folder") << u"no folder"_s << u"no folder “"_s;
        QTest::newRow("no database") << u"no database"_s << u"no database “"_s;
        QTest::newRow("in memory") << u"in memory"_s << u"in memory"_s;
        QTest::newRow("no SQLite") << u"no SQLite"_s << u"no SQLite database"_s;
        QTest::newRow("damaged") << u"damaged"_s << u"damaged"_s;
        QTest::newRow("empty file") << u"empty file"_s << u"no database of InvokeAI"_s;
        QTest::newRow("another program's") << u"another program's"_s << u"no database of InvokeAI"_s;
        QTest::newRow("locked") << u"locked"_s << u"locked by another program"_s;
        QTest::newRow("another user's") << u"another user's"_s << u"belongs to another user"_s;
        QTest::newRow("newer number") << u"newer number"_s << u"newer InvokeAI"_s;
        QTest::newRow("newer name") << u"newer name"_s << u"2027_01_01_surprise"_s;
        QTest::newRow("missing column") << u"missing column"_s << u"has no session_queue.destination"_s;
        QTest::newRow("missing column of images") << u"missing column of images"_s << u"images.starred"_s;
        QTest::newRow("missing table") << u"missing table"_s << u"images.image_name"_s;
        QTest::newRow("accounts") << u"accounts"_s << u"has accounts"_s;
    }

    /// The sentence comes once, and the server answers.
    void whatCannotBeUsed()
    {
        QFETCH(QString, fault);
        QFETCH(QString, sentence);
        LocalRoot root;
        QVERIFY(root.insertItem(1, u"completed"_s));
        QString path = root.path();
        QVERIFY(injure(root, fault, path));

        LatestItemJob alone({.way = Way::Database, .root = path});
        QVERIFY(finishes(alone));
        QVERIFY(alone.error());
        QCOMPARE(alone.error()->kind, ApiError::Kind::Storage);
        const QString said = alone.error()->userMessage();
        QVERIFY2(said.contains(sentence) && said.contains(path), qPrintable(said));

        int learned = 0;
        for (const Way way : {Way::Database, Way::Hybrid}) {
            DataSource withServer{.way = way, .client = &m_kit->client(), .root = path};
            withServer.beforeServer = [&learned](const std::function<void()>& ready) {
                ++learned;
                ready();
            };
            ItemsJob items(withServer, {u"failed"_s, {}, 0});
            const QSignalSpy refused(&items, &SourcedJob::databaseRefused);
            QVERIFY(finishes(items));
            QVERIFY(!items.error());
            QCOMPARE(refused.size(), 1);
            QCOMPARE(refused.first().first().value<ApiError>().userMessage(), said);
            QCOMPARE(items.items().size(), 1); // of the server: of the queue of everything
        }
        QCOMPARE(learned, 2);
    }

    /// Ids are numbers that every server has: what the server says must be about the same item.
    void anotherServersFolder()
    {
        LocalRoot root;
        for (const qint64 id : {m_all.first().itemId, m_all.last().itemId, qint64(987654321)}) {
            QVERIFY(root.run(u"DELETE FROM session_queue"_s));
            QVERIFY(root.insertItem(id, u"completed"_s));
            const DataSource hybrid{.way = Way::Hybrid, .client = &m_kit->client(), .root = root.path()};
            LatestItemJob latest(hybrid);
            const QSignalSpy refused(&latest, &SourcedJob::databaseRefused);
            QVERIFY(finishes(latest));
            QVERIFY(!latest.error());
            QCOMPARE(refused.size(), 1);
            QVERIFY(refused.first().first().value<ApiError>().userMessage().contains(
                u"is not that of the server"_s));
            QVERIFY(latest.item());
            QCOMPARE(latest.item()->batchId, m_latestBatch);
            ItemsJob items(hybrid, {});
            const QSignalSpy refusedToo(&items, &SourcedJob::databaseRefused);
            QVERIFY(finishes(items));
            QVERIFY(!items.error());
            QCOMPARE(refusedToo.size(), 1);
            QCOMPARE(described(items.items()), described(m_all));
        }
    }

    /// What the database of another server does not have, the one that is asked may have.
    void anotherServersFolderThatFindsNothing()
    {
        const LocalRoot empty;
        LocalRoot foreign;
        QVERIFY(foreign.insertItem(987654321, u"pending"_s));
        for (const QString& root : {empty.path(), foreign.path()}) {
            const DataSource hybrid{.way = Way::Hybrid, .client = &m_kit->client(), .root = root};
            LatestItemJob latest(hybrid);
            ItemsJob items(hybrid, {u"completed"_s, {}, 0});
            MetadataJob metadata(hybrid, m_names);
            for (SourcedJob* job : std::initializer_list<SourcedJob*>{&latest, &items, &metadata}) {
                const QSignalSpy refused(job, &SourcedJob::databaseRefused);
                QVERIFY(finishes(*job));
                QVERIFY(!job->error());
                QCOMPARE(refused.size(), 1);
                QVERIFY(refused.first().first().value<ApiError>().userMessage().contains(
                    u"is not that of the server"_s));
            }
            QVERIFY(latest.item());
            QCOMPARE(latest.item()->batchId, m_latestBatch);
            QVERIFY(!items.items().isEmpty());
            QVERIFY(!metadata.metadata().isEmpty());
        }
    }

    void abortEndsAtOnce()
    {
        ItemsJob job(source(Way::Database), {});
        const QSignalSpy finished(&job, &ApiJob::finished);
        job.start();
        QVERIFY(!job.isFinished());
        job.abort();
        QVERIFY(job.isFinished());
        QVERIFY(job.error() && job.error()->isCanceled());
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(finished.size(), 1);
        QVERIFY(job.items().isEmpty());
    }

private:
    static QList<std::pair<QString, Way>> everyWay()
    {
        return {{u"rest"_s, Way::Rest}, {u"db"_s, Way::Database}, {u"hybrid"_s, Way::Hybrid}};
    }

    static void ways()
    {
        QTest::addColumn<DataSource::Way>("way");
        for (const auto& [name, way] : everyWay())
            QTest::newRow(qPrintable(name)) << way;
    }

    DataSource source(Way way) { return {.way = way, .client = &m_kit->client(), .root = m_root}; }

    /// What a demo server did shows in its copy, too.
    void refresh()
    {
        if (m_made)
            QVERIFY(m_made->mirror(*m_kit, m_names));
    }

    bool injure(LocalRoot& root, const QString& fault, QString& path)
    {
        const auto overwrite = [&root](const QString& name, const QByteArray& bytes) {
            root.close();
            QFile file(root.path() + u'/' + name);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        if (fault == "no folder"_L1)
            path += u"/nowhere"_s;
        else if (fault == "no database"_L1)
            return QDir(root.path()).rename(u"databases"_s, u"gone"_s);
        else if (fault == "in memory"_L1)
            return overwrite(u"invokeai.yaml"_s, "use_memory_db: true\n");
        else if (fault == "no SQLite"_L1)
            return overwrite(u"databases/invokeai.db"_s, QByteArray(8192, 'x'));
        else if (fault == "empty file"_L1)
            return overwrite(u"databases/invokeai.db"_s, {});
        else if (fault == "damaged"_L1)
            return damage(root);
        else if (fault == "another program's"_L1)
            return root.run(u"DROP TABLE session_queue"_s);
        else if (fault == "locked"_L1) // for itself alone, as another program may take it
            return root.run(u"PRAGMA locking_mode = EXCLUSIVE"_s) && root.insertItem(2, u"pending"_s);
        else if (fault == "another user's"_L1)
            return giveAway(root);
        else if (fault == "newer number"_L1)
            return root.run(u"INSERT INTO migrations VALUES (34)"_s);
        else if (fault == "newer name"_L1)
            return root.run(u"INSERT INTO applied_migrations VALUES ('2027_01_01_surprise', NULL)"_s);
        else if (fault == "missing column"_L1)
            return root.run(u"ALTER TABLE session_queue RENAME COLUMN destination TO goal"_s);
        else if (fault == "missing column of images"_L1)
            return root.run(u"ALTER TABLE images DROP COLUMN starred"_s);
        else if (fault == "missing table"_L1)
            return root.run(u"DROP TABLE images"_s);
        else if (fault == "accounts"_L1)
            return root.run(u"INSERT INTO users VALUES ('u1', 'Ann')"_s);
        return true;
    }

    /// The first page as it was, and nothing behind it.
    static bool damage(LocalRoot& root)
    {
        root.close(); // which writes all into the file
        QFile file(root.file());
        if (!file.open(QIODevice::ReadWrite) || !file.seek(100))
            return false;
        return file.write(QByteArray(4000, '\x5a')) == 4000;
    }

    /// To another user, or to root's file where this is not root.
    static bool giveAway(LocalRoot& root)
    {
        if (::geteuid() == 0)
            return ::chown(QFile::encodeName(root.file()).constData(), 65534, 65534) == 0;
        root.close();
        return QFile::remove(root.file()) && QFile::link(u"/etc/hostname"_s, root.file());
    }

    std::unique_ptr<ApiKit> m_kit;
    std::unique_ptr<LocalRoot> m_made; ///< With a demo server: a copy of its queue.
    QString m_root;
    QString m_board;
    QString m_latestBatch;
    QString m_textBatch;
    QList<QueueItemSummary> m_all; ///< Newest first.
    QStringList m_latestResults;
    QStringList m_names;
};

VITRINE_TEST(TestLocalDatabase)
#include "tst_localdatabase.moc"
