// SPDX-License-Identifier: Apache-2.0
#include "ui/models/modelcovers.h"

#include "lib/base/worker.h"
#include "lib/imaging/imagedecoder.h"
#include "lib/imaging/webpsupport.h"

namespace vitrine {

namespace {

constexpr qsizetype mostInFlight = 4;
constexpr qsizetype mostKept = 400;
constexpr QSize mostSize(256, 256); // servers make them so

} // namespace

ModelCovers::ModelCovers(ApiClient& client, QObject* parent)
    : QObject(parent)
    , m_api(client)
{
}

const QImage* ModelCovers::find(const QString& key) const
{
    const auto found = m_images.constFind(key);
    return found == m_images.cend() || found->isNull() ? nullptr : &*found;
}

void ModelCovers::setDemand(const QObject* viewer, const QStringList& keys)
{
    m_demand.insert(viewer, keys);
    if (m_images.size() > mostKept) {
        QSet<QString> wanted;
        for (const QStringList& each : std::as_const(m_demand))
            wanted.unite(QSet<QString>(each.cbegin(), each.cend()));
        m_images.removeIf([&](auto it) { return !wanted.contains(it.key()); });
    }
    work();
}

void ModelCovers::forget(const QString& key)
{
    m_images.remove(key);
    m_inFlight.remove(key);
    ++m_rounds[key];
    Q_EMIT ready(key);
    work();
}

void ModelCovers::retryFailed()
{
    m_images.removeIf([](auto it) { return it.value().isNull(); });
    work();
}

void ModelCovers::work()
{
    for (const QStringList& keys : std::as_const(m_demand)) {
        for (const QString& key : keys) {
            if (m_inFlight.size() >= mostInFlight)
                return;
            if (m_images.contains(key) || m_inFlight.contains(key))
                continue;
            m_inFlight.insert(key);
            auto* call = m_api.cover(key);
            call->abortWith(this);
            call->then(
                this,
                [this, key, round = m_rounds.value(key)](const QByteArray& bytes) {
                    runInPool(
                        *QThreadPool::globalInstance(), this,
                        [bytes] {
                            const auto decoded = ImageDecoder(webpSupported()).decode(bytes, mostSize);
                            return decoded ? decoded->image : QImage();
                        },
                        [this, key, round](const QImage& image) { take(key, round, image); });
                },
                [this, key, round = m_rounds.value(key)](const ApiError&) { take(key, round, {}); });
        }
    }
}

void ModelCovers::take(const QString& key, int round, const QImage& image)
{
    if (round != m_rounds.value(key))
        return;
    m_inFlight.remove(key);
    m_images.insert(key, image);
    Q_EMIT ready(key);
    work();
}

} // namespace vitrine
