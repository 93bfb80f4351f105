// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace vitrine {

/// A request body that can be read once.
///
/// QNetworkAccessManager repeats a request whose connection broke, POST included, by rewinding the body. This
/// device refuses to be rewound once something was read, so the repeat ends in
/// QNetworkReply::ContentReSendError and the server sees the request once. Used for every call that is not
/// idempotent. Never empty: Qt repeats empty bodies regardless.
class OneShotBody final : public QIODevice {
    Q_OBJECT

public:
    /// An empty `bytes` becomes `{}`.
    explicit OneShotBody(const QByteArray& bytes, QObject* parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64 position) override;
    bool reset() override;

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    bool m_touched = false;
};

} // namespace vitrine
