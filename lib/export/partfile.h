// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <functional>
#include <memory>

class QThreadPool;

namespace vitrine {

/// A file under way, as the sink of a request: what comes is written in a worker, in order, and
/// `bytesToWrite` tells the request to wait while the disk is slower than the network. Removed with the
/// object, unless it was taken elsewhere.
///
/// Lives in the main thread. `pool` must have one thread.
class PartFile final : public QIODevice {
    Q_OBJECT

public:
    /// What a finished file holds.
    struct Content {
        qint64 size = 0;   ///< bytes
        QByteArray sha256; ///< As hexadecimal digits.
    };
    using OnFinished = std::function<void(const Result<Content>&)>;

    enum class Care {
        Quick,   ///< Written and no more: `sha256` stays empty.
        Durable, ///< Hashed, and on the disk when it is finished, power failures included. Takes five times
                 ///< as long.
    };

    PartFile(std::shared_ptr<QThreadPool> pool, const QString& path, Care care);
    ~PartFile() override;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesToWrite() const override { return m_waiting; }

    /// After the last byte: what was given is in the file when `onFinished` is told so. Kind::Storage with
    /// the system's words otherwise. Nobody is told when `context` is gone.
    void finish(QObject* context, OnFinished onFinished);

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override;

private:
    struct File;

    std::shared_ptr<QThreadPool> m_pool; ///< What still writes needs it, whoever made it.
    const QString m_path;
    std::shared_ptr<File> m_file; ///< Touched by the pool's thread only.
    qint64 m_waiting = 0;
    bool m_failed = false;
};

} // namespace vitrine
