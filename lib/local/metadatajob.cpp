// SPDX-License-Identifier: Apache-2.0
#include "lib/local/metadatajob.h"

#include <algorithm>
#include <utility>

namespace vitrine {

namespace {

constexpr int requestsAtOnce = 6; // what one connection pool sends at a time

} // namespace

MetadataJob::MetadataJob(DataSource source, const QStringList& names, QObject* parent)
    : SourcedJob(std::move(source), parent)
    , m_names(names)
{
    m_names.removeDuplicates();
}

void MetadataJob::askDatabase()
{
    read([names = m_names](LocalDatabase& database) { return database.metadata(names); },
         [this](const QHash<QString, QJsonObject>& found) {
             m_metadata = found;
             if (!isHybrid()) {
                 end();
                 return;
             }
             for (const QString& name : std::as_const(m_names)) {
                 if (!found.value(name).isEmpty())
                     m_left.append(name);
             }
             const bool all = std::all_of(m_names.cbegin(), m_names.cend(),
                                          [&found](const QString& name) { return found.contains(name); });
             if (all)
                 withServer([this] { readMore(); });
             else
                 proveFolder([this] { readMore(); });
         });
}

void MetadataJob::askServer()
{
    m_metadata.clear();
    m_left = m_names;
    readMore();
}

void MetadataJob::readMore()
{
    if (isFinished())
        return; // failed or aborted: what is left is not wanted any more
    while (!m_left.isEmpty() && m_onTheirWay < requestsAtOnce)
        readOne(m_left.takeFirst());
    if (m_onTheirWay == 0)
        end();
}

void MetadataJob::readOne(const QString& name)
{
    ++m_onTheirWay;
    auto* call = isVideoName(name) ? VideosApi(client()).metadata(name) : ImagesApi(client()).metadata(name);
    own(call)
        ->then(
            this, [this, name](const QJsonObject& metadata) { m_metadata.insert(name, metadata); },
            [this, name](const ApiError& error) {
                if (error.kind == ApiError::Kind::NotFound || error.kind == ApiError::Kind::Unsupported)
                    m_metadata.remove(name);
                else
                    end(error);
            })
        ->finally(this, [this] {
            --m_onTheirWay;
            readMore();
        });
}

} // namespace vitrine
