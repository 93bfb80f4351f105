// SPDX-License-Identifier: Apache-2.0
#include "lib/export/partfile.h"

#include "lib/base/worker.h"

#include <QCryptographicHash>
#include <QFile>

#include <atomic>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace vitrine {

struct PartFile::File {
    explicit File(Care care)
        : isDurable(care == Care::Durable)
    {
    }

    const bool isDurable;
    QFile file;
    QCryptographicHash hash{QCryptographicHash::Sha256};
    qint64 size = 0;
    QString problem;                      ///< Empty while all is well.
    std::atomic<bool> isUnwanted = false; ///< What waits need not be written any more.

    ~File()
    {
        if (file.isOpen() || !problem.isEmpty())
            file.remove();
    }

    bool open()
    {
        if (file.isOpen() || file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return true;
        problem = file.errorString();
        return false;
    }

    QString write(const QByteArray& bytes)
    {
        if (!isUnwanted && problem.isEmpty() && open()) {
            if (file.write(bytes) != bytes.size())
                problem = file.errorString();
            if (isDurable)
                hash.addData(bytes);
            size += bytes.size();
        }
        return problem;
    }

    Result<Content> end()
    {
        // An empty answer is a file too.
        if (problem.isEmpty() && open()) {
#ifdef Q_OS_UNIX
            if (isDurable && ::fsync(file.handle()) != 0)
                problem = qt_error_string();
#endif
            file.close();
        }
        if (!problem.isEmpty())
            return Failure(ApiError::storage(problem));
        return Content{size, isDurable ? hash.result().toHex() : QByteArray()};
    }
};

PartFile::PartFile(std::shared_ptr<QThreadPool> pool, const QString& path, Care care)
    : m_pool(std::move(pool))
    , m_path(path)
    , m_file(std::make_shared<File>(care))
{
    m_file->file.setFileName(path);
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

PartFile::~PartFile()
{
    m_file->isUnwanted = true;
    // Closing and removing are the worker's.
    m_pool->start([file = std::move(m_file)] {});
}

qint64 PartFile::writeData(const char* data, qint64 size)
{
    if (m_failed)
        return -1;
    m_waiting += size;
    runInPool(
        *m_pool, this, [file = m_file, bytes = QByteArray(data, size)] { return file->write(bytes); },
        [this, size](const QString& problem) {
            m_waiting -= size;
            if (!problem.isEmpty()) {
                m_failed = true;
                setErrorString(problem);
            }
            Q_EMIT bytesWritten(size);
        });
    return size;
}

void PartFile::finish(QObject* context, OnFinished onFinished)
{
    runInPool(
        *m_pool, context, [file = m_file] { return file->end(); },
        [onFinished = std::move(onFinished)](const Result<Content>& content) { onFinished(content); });
}

} // namespace vitrine
