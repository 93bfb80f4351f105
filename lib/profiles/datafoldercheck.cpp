// SPDX-License-Identifier: Apache-2.0
#include "lib/profiles/datafoldercheck.h"

#include "lib/api/app.h"
#include "lib/local/itemsjob.h"

#include <QJsonDocument>

namespace vitrine {

namespace {

constexpr int itemsThatTell = 20; // some of them may have been deleted meanwhile

} // namespace

DataFolderCheck::DataFolderCheck(const ServerProfile& profile, QString folder, QObject* parent)
    : ApiJob(parent)
    , m_client(profile)
    , m_folder(std::move(folder))
{
}

void DataFolderCheck::run()
{
    step(AppApi(m_client).schema(), [this](const QByteArray& schema) {
        m_client.setCapabilities(Capabilities::fromSchema(QJsonDocument::fromJson(schema).object()));
        compare();
    });
}

void DataFolderCheck::compare()
{
    auto* items = new ItemsJob({.way = DataSource::Way::Hybrid, .client = &m_client, .root = m_folder},
                               {{}, {}, itemsThatTell}, this);
    // Otherwise the server would be asked for all of them.
    connect(items, &SourcedJob::databaseRefused, this, [this, items](const ApiError& why) {
        end(why); // first, so that the end of the items is not ours
        items->abort();
    });
    connect(items, &ApiJob::finished, this, [this, items] {
        if (items->error())
            end(items->error());
        else if (items->items().isEmpty())
            end(); // both are empty: nothing speaks against it
        else
            prove();
    });
    connect(this, &ApiJob::aborted, items, &ApiJob::abort);
    items->start();
}

void DataFolderCheck::prove()
{
    m_isProven = true;
    end();
}

} // namespace vitrine
