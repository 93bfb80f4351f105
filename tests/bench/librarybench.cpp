// SPDX-License-Identifier: Apache-2.0
#include "lib/api/app.h"
#include "lib/api/boards.h"
#include "lib/api/queuelisting.h"
#include "lib/base/worker.h"
#include "lib/export/exportjob.h"
#include "lib/jobs/uploadimagesjob.h"
#include "lib/local/latestitemjob.h"
#include "lib/session/imagelist.h"
#include "lib/session/serverschema.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

/// How long the event loop of its thread was not there.
class AbsenceWatch {
public:
    AbsenceWatch()
    {
        QObject::connect(&m_ticks, &QTimer::timeout,
                         [this] { m_longest = std::max(m_longest, m_sinceTick.restart()); });
        m_sinceTick.start();
        m_ticks.start(1);
    }

    /// In milliseconds, until now.
    [[nodiscard]] qint64 longest() const { return std::max(m_longest, m_sinceTick.elapsed()); }

private:
    QTimer m_ticks;
    QElapsedTimer m_sinceTick;
    qint64 m_longest = 0;
};

/// One piece of the library's work against a server, timed from its first request on:
///
///     librarybench URL upload BOARD-ID FOLDER      every file of the folder
///     librarybench URL download BOARD-ID FOLDER N  the board's newest N originals
///     librarybench URL names                       all names of the server, until the list can be shown
///     librarybench URL queue                       all rows of the queue
///     librarybench URL latest ROOT                 what was completed last, from the database in that folder
///     librarybench URL items ROOT                  all rows of the queue from there
///     librarybench URL templates                   from the bytes of the schema to node templates, warm
///
/// Prints {"ms": ..., "count": ..., "blocked_ms": ...}: the last says how long the thread of the event loop,
/// which is the window's, was not there; with `items` it is the longest transaction. What has to be known
/// before (the schema) is not counted.
class LibraryBench {
public:
    LibraryBench(const ServerProfile& profile, QStringList arguments)
        : m_client(profile)
        , m_arguments(std::move(arguments))
    {
    }

    bool run()
    {
        if (!readSchema())
            return false;
        const QString what = m_arguments.value(0);
        if (what == "upload"_L1)
            return upload();
        if (what == "download"_L1)
            return download();
        if (what == "names"_L1)
            return names();
        if (what == "queue"_L1)
            return queue();
        if (what == "latest"_L1)
            return latest();
        if (what == "items"_L1)
            return items();
        if (what == "templates"_L1)
            return templates();
        return fail(u"nothing to measure is called '%1'"_s.arg(what));
    }

private:
    bool readSchema()
    {
        QEventLoop loop;
        AppApi(m_client)
            .schema()
            ->then(
                &loop, [&](const QByteArray& bytes) { m_schema = bytes; }, [](const ApiError&) {})
            ->finally(&loop, [&] { loop.quit(); });
        loop.exec();
        if (m_schema.isEmpty())
            return fail(u"the server's schema cannot be read"_s);
        m_client.setCapabilities(ServerSchema::fromBytes(m_schema).capabilities);
        return true;
    }

    bool upload()
    {
        const QDir folder(m_arguments.value(2));
        QStringList files;
        for (const QString& name : folder.entryList(QDir::Files))
            files.append(folder.filePath(name));
        UploadImagesJob job(m_client, files, {.boardId = m_arguments.value(1)});
        finish(job);
        if (job.uploadedCount() != files.size())
            return fail(job.problems().value(0));
        return true;
    }

    bool download()
    {
        ImageList list(m_client, {.boardId = m_arguments.value(1), .categories = {}}, m_seen);
        waitForNames(list);
        const qsizetype count = m_arguments.value(3).toLongLong();
        ExportJob job(
            m_client,
            {.names = list.names().mid(0, count), .folder = m_arguments.value(2), .resumable = false});
        finish(job);
        if (job.savedCount() != count)
            return fail(u"only %1 files were saved"_s.arg(job.savedCount()));
        return true;
    }

    bool names()
    {
        AbsenceWatch watch;
        m_clock.start();
        ImageList list(m_client, {}, m_seen);
        waitForNames(list);
        print(list.names().size(), static_cast<double>(watch.longest()));
        return list.state() == ImageList::State::Ready || fail(list.error().userMessage());
    }

    bool queue()
    {
        QueueListing listing(m_client);
        finish(listing);
        return !listing.error() || fail(listing.error()->userMessage());
    }

    /// With its session and the records of what it made, as the command line prints it.
    bool latest()
    {
        AbsenceWatch watch;
        m_clock.start();
        LatestItemJob job({.way = DataSource::Way::Database, .root = m_arguments.value(1)});
        QEventLoop loop;
        QObject::connect(&job, &ApiJob::finished, &loop, &QEventLoop::quit);
        job.start();
        loop.exec();
        if (job.error() || !job.item())
            return fail(job.error() ? job.error()->userMessage() : u"nothing is completed"_s);
        print(job.item()->itemId, static_cast<double>(watch.longest()));
        return true;
    }

    bool items()
    {
        m_clock.start();
        LocalDatabase database;
        const Result<QList<QueueItemSummary>> found =
            databaseFileIn(m_arguments.value(1))
                .and_then([&database](const QString& file) { return database.open(file); })
                .and_then([&database] { return database.items({}); });
        if (!found)
            return fail(found.error().userMessage());
        print(found->size(), database.longestPieceMs());
        return true;
    }

    /// As TemplateStore reads it: in a worker, handed over when it is complete.
    bool templates()
    {
        AbsenceWatch watch;
        m_clock.start();
        qsizetype count = 0;
        QEventLoop loop;
        runInPool(
            *QThreadPool::globalInstance(), &loop, [this] { return ServerSchema::fromBytes(m_schema); },
            [&](const ServerSchema& schema) {
                count = schema.templates.count();
                loop.quit();
            });
        loop.exec();
        print(count, static_cast<double>(watch.longest()));
        return count > 0 || fail(u"the schema has no nodes"_s);
    }

    static void waitForNames(ImageList& list)
    {
        QEventLoop loop;
        QObject::connect(&list, &ImageList::stateChanged, &loop, &QEventLoop::quit);
        loop.exec();
    }

    void finish(ApiJob& job)
    {
        m_clock.start();
        QEventLoop loop;
        QObject::connect(&job, &ApiJob::finished, &loop, &QEventLoop::quit);
        job.start();
        loop.exec();
        if (const auto* listing = qobject_cast<const QueueListing*>(&job))
            print(listing->items().size());
        else
            print(0);
    }

    void print(qsizetype count, double longestBlock = 0) const
    {
        QTextStream(stdout) << "{\"ms\": " << static_cast<double>(m_clock.nsecsElapsed()) / 1e6
                            << ", \"count\": " << count << ", \"blocked_ms\": " << longestBlock << "}\n";
    }

    static bool fail(const QString& text)
    {
        QTextStream(stderr) << "librarybench: " << text << '\n';
        return false;
    }

    ApiClient m_client;
    SeenItems m_seen{QString()}; // keeps nothing
    QByteArray m_schema;
    QStringList m_arguments;
    QElapsedTimer m_clock;
};

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto profile = ServerProfile::fromAddress(arguments.value(1));
    if (!profile)
        return 2;
    return LibraryBench(*profile, arguments.mid(2)).run() ? 0 : 1;
}
