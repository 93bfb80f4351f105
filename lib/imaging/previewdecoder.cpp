// SPDX-License-Identifier: Apache-2.0
#include "lib/imaging/previewdecoder.h"

#include "lib/imaging/webpsupport.h"

namespace vitrine {

PreviewDecoder::PreviewDecoder(QObject* parent)
    : QObject(parent)
    , m_decoder(webpSupported())
{
    m_worker.setMaxThreadCount(1);
}

PreviewDecoder::~PreviewDecoder()
{
    m_worker.clear();
    m_worker.waitForDone();
}

void PreviewDecoder::decode(const QByteArray& bytes, QSize bounds)
{
    if (m_busy)
        m_next = Wish{bytes, bounds};
    else
        start({bytes, bounds});
}

void PreviewDecoder::clear()
{
    ++m_epoch;
    m_next.reset();
}

void PreviewDecoder::start(const Wish& wish)
{
    m_busy = true;
    m_worker.start([this, wish, epoch = m_epoch] {
        const Result<DecodedImage> decodedImage = m_decoder.decode(wish.bytes, wish.bounds);
        const QImage image = decodedImage ? decodedImage->image : QImage();
        QMetaObject::invokeMethod(
            this,
            [this, image, epoch] {
                m_busy = false;
                if (epoch == m_epoch && !image.isNull())
                    Q_EMIT decoded(image);
                if (m_next)
                    start(*std::exchange(m_next, std::nullopt));
            },
            Qt::QueuedConnection);
    });
}

} // namespace vitrine
