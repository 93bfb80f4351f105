// SPDX-License-Identifier: Apache-2.0
#include "lib/net/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace vitrine {

OneShotBody::OneShotBody(const QByteArray& bytes, QObject* parent)
    : QIODevice(parent)
    , m_bytes(bytes.isEmpty() ? QByteArrayLiteral("{}") : bytes)
{
    // Unbuffered, so that pos() inside readData() is the real position.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::seek(qint64 position)
{
    if (m_touched && position < pos())
        return false;
    return QIODevice::seek(position);
}

bool OneShotBody::reset()
{
    return !m_touched && QIODevice::seek(0);
}

qint64 OneShotBody::readData(char* data, qint64 maxSize)
{
    const qint64 count = std::min<qint64>(maxSize, m_bytes.size() - pos());
    if (count <= 0)
        return m_bytes.size() > 0 && pos() >= m_bytes.size() ? -1 : 0;
    m_touched = true;
    std::memcpy(data, m_bytes.constData() + pos(), static_cast<std::size_t>(count));
    return count;
}

} // namespace vitrine
