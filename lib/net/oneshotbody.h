// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace vitrine {

/// A request body, or one part of a form, that can be read once.
///
/// QNetworkAccessManager repeats a request whose connection broke, POST included, by rewinding the body. This
/// device refuses to be rewound once something was read, so the repeat ends in
/// QNetworkReply::ContentReSendError and the server sees the request once. Used for every call that is not
/// idempotent. A whole body is never empty: Qt repeats empty ones regardless.
class OneShotBody final : public QIODevice {
    Q_OBJECT

public:
    /// A whole body; an empty `bytes` becomes `{}`.
    explicit OneShotBody(const QByteArray& bytes, QObject* parent = nullptr);

    /// Reads from `source`, which is open and not sequential (a file, a buffer).
    explicit OneShotBody(std::unique_ptr<QIODevice> source, QObject* parent = nullptr);
    ~OneShotBody() override;

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_source->size(); }
    bool seek(qint64 position) override;
    bool reset() override;

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::unique_ptr<QIODevice> m_source;
    bool m_touched = false;
};

} // namespace vitrine
