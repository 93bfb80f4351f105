// SPDX-License-Identifier: Apache-2.0
#include "lib/imaging/fullimageloader.h"

namespace vitrine {

FullImageLoader::FullImageLoader(ImagesApi& api, QObject* parent, bool webp)
    : QObject(parent)
    , m_api(api)
    , m_decoder(webp)
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
    cancel();
    m_name = name;
    m_call = m_api.full(name);
    m_call->abortWith(this);
    connect(m_call, &ApiCallBase::progress, this, &FullImageLoader::progress);
    m_call->then(
        this,
        [this, bounds](const QByteArray& bytes) {
            m_call.clear();
            m_bytes = bytes;
            decode(bounds);
        },
        [this](const ApiError& error) {
            m_call.clear();
            Q_EMIT failed(m_name, error);
        });
}

void FullImageLoader::decodeAgain(QSize bounds)
{
    if (m_bytes.isEmpty())
        return;
    ++m_epoch;
    m_worker.clear();
    m_decoding = 0;
    decode(bounds);
}

void FullImageLoader::cancel()
{
    ++m_epoch;
    if (m_call) {
        m_call->disconnect(this);
        m_call->abort();
        m_call.clear();
    }
    m_worker.clear();
    m_decoding = 0;
    m_bytes.clear();
    m_name.clear();
}

void FullImageLoader::decode(QSize bounds)
{
    ++m_decoding;
    m_worker.start([this, bytes = m_bytes, bounds, epoch = m_epoch] {
        const Result<DecodedImage> result = m_decoder.decode(bytes, bounds);
        QMetaObject::invokeMethod(
            this,
            [this, result, epoch] {
                if (epoch != m_epoch)
                    return;
                --m_decoding;
                if (result)
                    Q_EMIT loaded(m_name, result->image, result->originalSize);
                else
                    Q_EMIT failed(m_name, result.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace vitrine
