// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/base/worker.h"
#include "lib/local/localdatabase.h"
#include "lib/local/serverfolder.h"
#include "lib/net/apiclient.h"
#include "lib/net/apijob.h"

#include <functional>

namespace vitrine {

/// Where a question is answered.
struct DataSource {
    enum class Way {
        Rest,     ///< By the server alone.
        Database, ///< By its database alone; by the server when that cannot be used.
        Hybrid,   ///< The database finds what is meant, the server tells about it.
    };

    Way way = Way::Rest;
    ApiClient* client = nullptr; ///< None, with Way::Database: then nothing takes the database's place.
    QString root = {};           ///< The server's root folder on this machine; for Way::Rest none.
    /// Before the first request: goes on when it is known what the server can do. Empty when it is already.
    std::function<void(std::function<void()> ready)> beforeServer = {};
};

/// A question that a server and its database on this machine can answer, both with the same records. When
/// the database cannot be used (another user's, newer, damaged, of a server with accounts, of another
/// server than the one that is asked), the server answers alone, and that is told once.
class SourcedJob : public ApiJob {
    Q_OBJECT

Q_SIGNALS:
    /// The database cannot be used, and why (Kind::Storage). The server is asked instead.
    void databaseRefused(const vitrine::ApiError& why);

protected:
    explicit SourcedJob(DataSource source, QObject* parent);

    /// What the job does by its way: the server alone, or the database, which `askDatabase` reads.
    void run() final;
    virtual void askServer() = 0;
    virtual void askDatabase() = 0;

    [[nodiscard]] bool isHybrid() const { return m_source.way == DataSource::Way::Hybrid; }
    [[nodiscard]] ApiClient& client() const { return *m_source.client; }

    /// Reads in a worker thread: `work(LocalDatabase&)` gives a Result, whose value goes to `onOk`.
    template <class Work, class OnOk>
    void read(Work work, OnOk onOk)
    {
        runInPool(
            *QThreadPool::globalInstance(), this,
            [root = m_source.root, work = std::move(work)] {
                LocalDatabase database;
                return databaseFileIn(root)
                    .and_then([&database](const QString& file) { return database.open(file); })
                    .and_then([&] { return work(database); });
            },
            [this, onOk = std::move(onOk)](const auto& result) {
                if (isFinished())
                    return;
                if (result)
                    onOk(*result);
                else
                    refuse(result.error());
            });
    }

    /// When the database finds nothing, the server has nothing either, or the folder is another server's:
    /// goes on when nothing speaks against its own.
    void proveFolder(std::function<void()> goOn);

    /// Goes on when it is known what the server can do.
    void withServer(std::function<void()> goOn);

    /// The folder is another server's: what its database says is nothing to the one that is asked.
    void refuseForeign();

private:
    void refuse(const ApiError& why);
    void proveItem(qint64 itemId, const QString& batchId, const std::function<void()>& goOn);
    void proveEmptyQueue(const std::function<void()>& goOn);

    DataSource m_source;
};

} // namespace vitrine
