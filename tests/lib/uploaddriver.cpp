// SPDX-License-Identifier: Apache-2.0
// Uploads as the window does, without one: a program that a test can kill. Goes on with what is in the
// journal, adds PATHs, says how it stands ("done 12 failed 0") and ends when there is nothing left to do.
//
// Usage: vitrine_upload_driver ADDRESS JOURNAL BOARD [PATH...]
#include "lib/session/serversession.h"
#include "lib/transfers/uploadqueue.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

void say(const QString& line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

/// Kibibytes of this process that are in memory.
int residentKib()
{
    QFile file(u"/proc/self/status"_s);
    static const QRegularExpression rss(u"VmRSS:\\s+(\\d+)"_s);
    return file.open(QIODevice::ReadOnly) ? rss.match(QString::fromUtf8(file.readAll())).captured(1).toInt()
                                          : 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Result<ServerProfile> profile = ServerProfile::fromAddress(arguments.value(1));
    if (arguments.size() < 4 || !profile) {
        std::fputs("usage: vitrine_upload_driver ADDRESS JOURNAL BOARD [PATH...]\n", stderr);
        return 2;
    }
    ServerSession session(*profile, {});
    UploadQueue queue(session, {.journalFile = arguments.at(2)});
    int before = 0;
    QObject::connect(&session, &ServerSession::stateChanged, &app, [&] {
        if (session.state() == ServerSession::State::Online && before == 0)
            before = residentKib();
    });
    const auto report = [&] {
        const UploadTotals& totals = queue.list().totals();
        say(u"done %1 failed %2"_s.arg(totals.done).arg(totals.failed));
        if (queue.problem()) {
            say(queue.problem()->userMessage());
            QCoreApplication::exit(1);
        } else if (queue.isOpen() && !queue.isAdding() && totals.unfinished() == 0) {
            for (const UploadEntry& entry : queue.list().entries()) {
                if (entry.state == UploadState::Failed)
                    say(entry.filePath + u": "_s + entry.problem);
            }
            say(u"grown by %1 KiB"_s.arg(residentKib() - before));
            QCoreApplication::exit(totals.failed == 0 ? 0 : 1);
        }
    };
    QObject::connect(&queue.list(), &UploadList::totalsChanged, &app, report);
    QObject::connect(&queue, &UploadQueue::statusChanged, &app, report);
    session.start();
    if (arguments.size() > 4)
        queue.add(arguments.mid(4),
                  {.boardId = arguments.at(3), .boardName = arguments.at(3), .category = u"general"_s});
    queue.open();
    return app.exec();
}
