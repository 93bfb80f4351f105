// SPDX-License-Identifier: Apache-2.0
#include "tests/lib/uploadbench.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace vitrine::test {

UploadBench::UploadBench(JobBench& bench)
    : m_bench(bench)
{
}

QString UploadBench::write(const QString& name, const QByteArray& bytes) const
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QStringList UploadBench::writePictures(const QString& start, int count) const
{
    QStringList paths;
    for (int i = 0; i < count; ++i)
        paths.append(write(u"%1%2.png"_s.arg(start).arg(i, 4, 10, QLatin1Char('0')), noisePicture({24, 16})));
    return paths;
}

bool UploadBench::open()
{
    m_queue.reset();
    m_queue = std::make_unique<UploadQueue>(
        m_bench.session(),
        UploadQueue::Options{.journalFile = journalFile(), .firstRetryMs = 30, .longestRetryMs = 500});
    m_queue->open();
    return QTest::qWaitFor([this] { return m_queue->isOpen() || m_queue->problem(); }, 20'000)
        && m_queue->isOpen();
}

void UploadBench::kill()
{
    const QString before = journalFile();
    m_journal = u"journal/uploads%1.sqlite"_s.arg(++m_kills);
    // The log first: a commit that comes in between is in neither or in both.
    for (const QString& tail : {u"-wal"_s, QString()}) {
        if (QFile::exists(before + tail) && !QFile::copy(before + tail, journalFile() + tail))
            qFatal("cannot copy %s", qPrintable(before));
    }
    m_queue.reset();
}

UploadQueue::Addition UploadBench::add(const QStringList& paths, const QString& boardId,
                                       const QString& category)
{
    UploadQueue::Addition told;
    bool ended = false;
    QObject context;
    QObject::connect(m_queue.get(), &UploadQueue::additionEnded, &context,
                     [&](const UploadQueue::Addition& addition) {
                         told = addition;
                         ended = true;
                     });
    QObject::connect(m_queue.get(), &UploadQueue::additionFailed, &context, [&] { ended = true; });
    m_queue->add(paths, {.boardId = boardId, .boardName = u"the board"_s, .category = category});
    if (!QTest::qWaitFor([&] { return ended; }, 30'000))
        QTest::qFail("nothing was added", __FILE__, __LINE__);
    return told;
}

bool UploadBench::finish(int timeoutMs)
{
    QEventLoop loop;
    const auto check = [&] {
        if (!m_queue->isAdding() && !m_queue->list().totals().isActive())
            loop.exit(1);
    };
    QObject::connect(&m_queue->list(), &UploadList::totalsChanged, &loop, check);
    QTimer::singleShot(timeoutMs, &loop, [&loop] { loop.exit(0); });
    // Totals are told a moment after the change.
    QTimer::singleShot(300, &loop, check);
    return loop.exec() == 1;
}

const UploadEntry& UploadBench::entry(const QString& path) const
{
    for (const UploadEntry& entry : m_queue->list().entries()) {
        if (entry.filePath == path)
            return entry;
    }
    static const UploadEntry none;
    QTest::qFail(qPrintable(u"no entry for "_s + path), __FILE__, __LINE__);
    return none;
}

QList<qint64> UploadBench::ids() const
{
    QList<qint64> out;
    for (const UploadEntry& entry : m_queue->list().entries())
        out.append(entry.id);
    return out;
}

int UploadBench::count(UploadState state) const
{
    int n = 0;
    for (const UploadEntry& entry : m_queue->list().entries())
        n += entry.state == state ? 1 : 0;
    return n;
}

QByteArray UploadBench::report() const
{
    QByteArray out;
    for (const UploadEntry& entry : m_queue->list().entries())
        out += QByteArray::number(int(entry.state)) + ' ' + entry.filePath.toUtf8() + ' '
            + entry.problem.toUtf8() + '\n';
    return out;
}

} // namespace vitrine::test
