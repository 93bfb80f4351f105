// SPDX-License-Identifier: Apache-2.0
#include "lib/net/oneshotbody.h"

#include <QBuffer>

namespace vitrine {

namespace {

std::unique_ptr<QIODevice> bufferOf(const QByteArray& bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes.isEmpty() ? QByteArrayLiteral("{}") : bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

} // namespace

OneShotBody::OneShotBody(const QByteArray& bytes, QObject* parent)
    : OneShotBody(bufferOf(bytes), parent)
{
}

OneShotBody::OneShotBody(std::unique_ptr<QIODevice> source, QObject* parent)
    : QIODevice(parent)
    , m_source(std::move(source))
{
    // Unbuffered, so that what the base class believes and where the source stands are the same.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OneShotBody::~OneShotBody() = default;

bool OneShotBody::seek(qint64 position)
{
    if (m_touched && position < pos())
        return false;
    return m_source->seek(position) && QIODevice::seek(position);
}

bool OneShotBody::reset()
{
    return !m_touched && seek(0);
}

qint64 OneShotBody::readData(char* data, qint64 maxSize)
{
    const qint64 count = m_source->read(data, maxSize);
    if (count > 0)
        m_touched = true;
    else if (m_source->atEnd())
        return m_source->size() > 0 ? -1 : 0;
    return count;
}

} // namespace vitrine
