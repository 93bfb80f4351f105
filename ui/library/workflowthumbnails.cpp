// SPDX-License-Identifier: Apache-2.0
#include "ui/library/workflowthumbnails.h"

#include "lib/base/worker.h"
#include "lib/imaging/imagedecoder.h"
#include "lib/imaging/webpsupport.h"

namespace vitrine {

namespace {

constexpr qsizetype mostInFlight = 4;
constexpr qsizetype mostKept = 400; // of some 60 KiB

QString keyOf(const WorkflowListItem& item)
{
    return item.workflowId + u' ' + QString::number(item.updatedAt.toMSecsSinceEpoch());
}

} // namespace

WorkflowThumbnails::WorkflowThumbnails(ApiClient& client, int edge, QObject* parent)
    : QObject(parent)
    , m_api(client)
    , m_edge(edge)
{
}

const QImage* WorkflowThumbnails::find(const WorkflowListItem& item) const
{
    const auto found = m_images.constFind(keyOf(item));
    return found == m_images.cend() || found->isNull() ? nullptr : &*found;
}

void WorkflowThumbnails::setDemand(const QList<WorkflowListItem>& items)
{
    m_demand = items;
    if (m_images.size() > mostKept)
        m_images.clear();
    work();
}

void WorkflowThumbnails::forget(const QString& workflowId)
{
    m_images.removeIf([&](auto it) { return it.key().startsWith(workflowId + u' '); });
    m_demand.removeIf([&](const WorkflowListItem& item) { return item.workflowId == workflowId; });
}

void WorkflowThumbnails::work()
{
    for (const WorkflowListItem& item : std::as_const(m_demand)) {
        const QString key = keyOf(item);
        if (m_inFlight.size() >= mostInFlight)
            return;
        if (!item.hasThumbnail || m_images.contains(key) || m_inFlight.contains(key))
            continue;
        m_inFlight.insert(key);
        auto* call = m_api.thumbnail(item.workflowId);
        call->abortWith(this);
        call->then(
            this,
            [this, key, id = item.workflowId](const QByteArray& bytes) {
                runInPool(
                    *QThreadPool::globalInstance(), this,
                    [bytes, edge = m_edge] {
                        const auto decoded = ImageDecoder(webpSupported()).decode(bytes, QSize(edge, edge));
                        return decoded ? decoded->image : QImage();
                    },
                    [this, key, id](const QImage& image) { take(key, id, image); });
            },
            [this, key, id = item.workflowId](const ApiError&) { take(key, id, {}); });
    }
}

void WorkflowThumbnails::take(const QString& key, const QString& workflowId, const QImage& image)
{
    m_inFlight.remove(key);
    m_images.insert(key, image);
    Q_EMIT ready(workflowId);
    work();
}

} // namespace vitrine
