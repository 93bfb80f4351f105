// SPDX-License-Identifier: Apache-2.0
#include "lib/diagnosis/databasecheck.h"

#include "lib/base/worker.h"
#include "lib/local/localdatabase.h"
#include "lib/local/serverfolder.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Check = Finding::Check;
using State = Finding::State;

} // namespace

struct DatabaseCheck::Facts {
    QString file;
    int migration = 0;
    bool isWal = false;
    std::optional<QueueItemSummary> newest;
};

DatabaseCheck::DatabaseCheck(QString root, ApiClient* client, const QString& address, int limitMs,
                             QObject* parent)
    : ReportCheck({Check::Database}, limitMs, address, parent)
    , m_root(std::move(root))
    , m_client(client)
{
}

void DatabaseCheck::ask()
{
    const auto read = [root = m_root]() -> Result<Facts> {
        Facts facts;
        LocalDatabase database;
        return databaseFileIn(root)
            .and_then([&](const QString& file) {
                facts.file = file;
                return database.open(file);
            })
            .and_then([&]() -> Result<Facts> {
                facts.migration = database.migration();
                const Result<QString> mode = database.journalMode();
                if (!mode)
                    return Failure(mode.error());
                facts.isWal = mode->compare("wal"_L1, Qt::CaseInsensitive) == 0;
                const Result<QList<QueueItemSummary>> items = database.items({{}, {}, 1});
                if (!items)
                    return Failure(items.error());
                if (!items->isEmpty())
                    facts.newest = items->first();
                return facts;
            });
    };
    runInPool(*QThreadPool::globalInstance(), this, read, [this](const Result<Facts>& facts) {
        if (isFinished())
            return;
        if (facts)
            compare(*facts);
        else
            end(facts.error());
    });
}

/// Another server has other items under the same numbers.
void DatabaseCheck::compare(const Facts& facts)
{
    const QString fits = tr("The database “%1” can be read beside the server (migration %2).")
                             .arg(facts.file)
                             .arg(facts.migration);
    const auto tellWell = [this, facts, fits](const QString& more) {
        if (facts.isWal)
            say(State::Ok, fits + u' ' + more);
        else
            say(State::Warning,
                fits + u' ' + tr("It is not in WAL mode: reader and server hold each other up."),
                tr("Start the server once: it switches WAL on."));
    };
    if (!m_client) {
        tellWell(tr("Whether it is this server's was not compared, since the server cannot be used."));
        return;
    }
    if (!facts.newest) {
        tellWell(tr("Its queue is empty, so whether it is this server's is not known."));
        return;
    }
    const auto tellForeign = [this, facts] {
        say(State::Problem,
            tr("The database “%1” is not that of the server at %2: it holds other items.")
                .arg(facts.file, address()),
            tr("Give the root folder of this server."));
    };
    own(QueueApi(*m_client).item(facts.newest->itemId))
        ->then(
            this,
            [facts, tellWell, tellForeign](const QueueItem& item) {
                if (item.batchId == facts.newest->batchId)
                    tellWell(DatabaseCheck::tr("It is this server's."));
                else
                    tellForeign();
            },
            [tellWell, tellForeign](const ApiError& error) {
                if (error.kind == ApiError::Kind::NotFound)
                    tellForeign();
                else
                    tellWell(DatabaseCheck::tr("Whether it is this server's was not compared."));
            });
}

} // namespace vitrine
