// SPDX-License-Identifier: Apache-2.0
#include "lib/imaging/fullimageloader.h"

namespace vitrine {

FullImageLoader::FullImageLoader(ImagesApi& api, QObject* parent, bool webp)
    : QObject(parent)
    , m_api(api)
    , m_decoder(webp)
    , m_kept(keptKiB)
{
    m_worker.setMaxThreadCount(1);
}

FullImageLoader::~FullImageLoader()
{
    cancel();
    m_worker.waitForDone();
}

void FullImageLoader::load(const QString& name, QSize bounds)
{
    endDecoding();
    m_name = name;
    m_bounds = bounds;
    m_bytes.clear();
    if (const QByteArray* kept = m_kept.object(name)) {
        m_bytes = *kept;
        decode(bounds);
        return;
    }
    if (isFetching(name)) // it is on its way already
        return;
    endCall();
    fetch(name);
}

void FullImageLoader::prefetch(const QStringList& names)
{
    m_ahead = names;
    fetchAhead();
}

void FullImageLoader::fetchAhead()
{
    while (!m_call && !m_ahead.isEmpty()) {
        const QString name = m_ahead.takeFirst();
        if (name != m_name && !m_kept.contains(name))
            fetch(name);
    }
}

void FullImageLoader::fetch(const QString& name)
{
    m_fetched = name;
    m_call = m_api.full(name);
    m_call->abortWith(this);
    connect(m_call, &ApiCallBase::progress, this, [this](qint64 done, qint64 total) {
        if (m_fetched == m_name)
            Q_EMIT progress(done, total);
    });
    m_call->then(
        this, [this, name](const QByteArray& bytes) { onBytes(name, bytes); },
        [this, name](const ApiError& error) {
            m_call.clear();
            if (name == m_name)
                Q_EMIT failed(name, error);
            fetchAhead();
        });
}

void FullImageLoader::onBytes(const QString& name, const QByteArray& bytes)
{
    m_call.clear();
    m_kept.insert(name, new QByteArray(bytes), 1 + static_cast<int>(bytes.size() / 1024));
    if (name == m_name) {
        m_bytes = bytes;
        decode(m_bounds);
    }
    fetchAhead();
}

void FullImageLoader::decodeAgain(QSize bounds)
{
    if (m_bytes.isEmpty())
        return;
    endDecoding();
    decode(bounds);
}

void FullImageLoader::cancel()
{
    endDecoding();
    endCall();
    m_ahead.clear();
    m_kept.clear();
    m_bytes.clear();
    m_name.clear();
}

void FullImageLoader::endCall()
{
    if (!m_call)
        return;
    m_call->disconnect(this);
    m_call->abort();
    m_call.clear();
}

void FullImageLoader::endDecoding()
{
    ++m_epoch;
    m_worker.clear();
    m_decoding = 0;
}

void FullImageLoader::decode(QSize bounds)
{
    ++m_decoding;
    m_worker.start([this, bytes = m_bytes, bounds, epoch = m_epoch] {
        const Result<DecodedImage> result = m_decoder.decode(bytes, bounds);
        const ImagePyramid picture = result ? ImagePyramid::build(result->image) : ImagePyramid();
        QMetaObject::invokeMethod(
            this,
            [this, result, picture, epoch] {
                if (epoch != m_epoch)
                    return;
                --m_decoding;
                if (result) {
                    Q_EMIT loaded(m_name, picture, result->originalSize);
                    return;
                }
                m_kept.remove(m_name); // another try asks the server again
                Q_EMIT failed(m_name, result.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace vitrine
