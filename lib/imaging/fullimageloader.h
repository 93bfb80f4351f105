// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"
#include "lib/imaging/imagedecoder.h"
#include "lib/imaging/webpsupport.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

namespace vitrine {

/// Loads one full picture after the other for a viewer. The bytes of the current one are kept, so that
/// zooming in decodes more pixels without asking the server again.
///
/// Route: GET /api/v1/images/i/{image_name}/full, on the pictures lane.
class FullImageLoader : public QObject {
    Q_OBJECT

public:
    explicit FullImageLoader(ImagesApi& api, QObject* parent = nullptr, bool webp = webpSupported());
    ~FullImageLoader() override;

    /// Loads and decodes to fit into `bounds` (device pixels; empty: all pixels). Ends what went before.
    /// Answers with `loaded` or `failed`.
    void load(const QString& name, QSize bounds);

    /// Decodes the current picture again for other bounds; `loaded` follows. Nothing happens when it is not
    /// here yet.
    void decodeAgain(QSize bounds);

    void cancel();

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] bool isLoading() const { return m_call || m_decoding > 0; }

Q_SIGNALS:
    void progress(qint64 done, qint64 total);
    void loaded(const QString& name, const QImage& image, QSize originalSize);
    void failed(const QString& name, const vitrine::ApiError& error);

private:
    void decode(QSize bounds);

    ImagesApi& m_api;
    ImageDecoder m_decoder;
    QThreadPool m_worker;
    QPointer<ApiCall<QByteArray>> m_call;
    QString m_name;
    QByteArray m_bytes;
    quint64 m_epoch = 0; ///< Grows with each wish, so that a late answer to an earlier one is dropped.
    int m_decoding = 0;
};

} // namespace vitrine
