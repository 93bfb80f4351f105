// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/imaging/imagedecoder.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace vitrine {

/// Decodes the preview pictures of a run in a worker. When they come faster than they are decoded, only the
/// latest counts.
class PreviewDecoder : public QObject {
    Q_OBJECT

public:
    explicit PreviewDecoder(QObject* parent = nullptr);
    ~PreviewDecoder() override;

    /// `bounds` in device pixels; empty keeps the picture's size. `decoded` follows, unless a newer one
    /// overtakes it or the bytes are no picture (previews are a courtesy: a broken one is skipped).
    void decode(const QByteArray& bytes, QSize bounds = {});
    /// What is under way is dropped.
    void clear();

Q_SIGNALS:
    void decoded(const QImage& image);

private:
    struct Wish {
        QByteArray bytes;
        QSize bounds;
    };
    void start(const Wish& wish);

    ImageDecoder m_decoder;
    QThreadPool m_worker;
    std::optional<Wish> m_next;
    bool m_busy = false;
    quint64 m_epoch = 0;
};

} // namespace vitrine
