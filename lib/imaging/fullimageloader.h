// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"
#include "lib/imaging/imagedecoder.h"
#include "lib/imaging/imagepyramid.h"
#include "lib/imaging/webpsupport.h"

#include <QCache>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

namespace vitrine {

/// Loads one full picture after the other for a viewer. The bytes of the current one are kept, so that
/// zooming in decodes more pixels without asking the server again; so are those of a few others, so that the
/// next one is there before it is asked for.
///
/// Route: GET /api/v1/images/i/{image_name}/full, on the pictures lane; one request at a time.
class FullImageLoader : public QObject {
    Q_OBJECT

public:
    static constexpr int keptKiB = 48 * 1024; ///< Of pictures as the server sends them.

    explicit FullImageLoader(ImagesApi& api, QObject* parent = nullptr, bool webp = webpSupported());
    ~FullImageLoader() override;

    /// Loads and decodes to fit into `bounds` (device pixels; empty: all pixels). Ends what went before.
    /// Answers with `loaded` or `failed`.
    void load(const QString& name, QSize bounds);

    /// Fetches what may be wanted next, most likely first, while the current picture needs no request. Takes
    /// the place of earlier wishes; one that fails is left for `load` to tell.
    void prefetch(const QStringList& names);

    /// Decodes the current picture again for other bounds; `loaded` follows. Nothing happens when it is not
    /// here yet.
    void decodeAgain(QSize bounds);

    /// Ends everything and forgets what was kept.
    void cancel();

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] bool isLoading() const { return isFetching(m_name) || m_decoding > 0; }

Q_SIGNALS:
    void progress(qint64 done, qint64 total);
    void loaded(const QString& name, const vitrine::ImagePyramid& picture, QSize originalSize);
    void failed(const QString& name, const vitrine::ApiError& error);

private:
    [[nodiscard]] bool isFetching(const QString& name) const { return m_call && m_fetched == name; }
    void fetch(const QString& name);
    void fetchAhead();
    void endCall();
    void onBytes(const QString& name, const QByteArray& bytes);
    void endDecoding();
    void decode(QSize bounds);

    ImagesApi& m_api;
    ImageDecoder m_decoder;
    QThreadPool m_worker;
    QString m_name;
    QSize m_bounds;
    QPointer<ApiCall<QByteArray>> m_call;
    QString m_fetched; ///< What `m_call` asks for: the current one, or one ahead.
    QStringList m_ahead;
    QCache<QString, QByteArray> m_kept; ///< Cost in KiB.
    QByteArray m_bytes;
    quint64 m_epoch = 0; ///< Grows with each wish, so that a late answer to an earlier one is dropped.
    int m_decoding = 0;
};

} // namespace vitrine
