// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"
#include "lib/imaging/imagedecoder.h"
#include "lib/imaging/thumbnailfiles.h"
#include "lib/imaging/webpsupport.h"

#include <QCache>
#include <QElapsedTimer>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

namespace vitrine {

/// The thumbnails of one server, for whoever shows some: memory, then disk, then the server.
///
/// Only what is demanded is worked for. Each consumer says what it shows now and what it may show soon; that
/// replaces its earlier demand, and requests that nobody demands any more are aborted. A thumbnail that
/// failed is tried again after a growing while. Files are touched and pictures decoded in worker threads
/// only.
///
/// Route: GET /api/v1/images/i/{image_name}/thumbnail (WebP within 256 x 256), on the pictures lane.
class ThumbnailStore : public QObject {
    Q_OBJECT

public:
    struct Options {
        QString cacheFolder; ///< Of this server; empty keeps nothing on disk.
        qint64 diskBytes = qint64{512} << 20;
        qint64 memoryBytes = qint64{40} << 20; ///< Of decoded pictures.
        int maxInFlight = 6;
        int maxAhead = 2;    ///< In flight for what is not shown yet: the next jump must not wait behind it.
        int keepMs = 30'000; ///< In memory, once nobody demands it any more.
        int edge = 160;      ///< Decoded to fit into a square of this many device pixels.
        int firstRetryMs = 2000; ///< Doubles with each failure of the same picture.
        bool webp = webpSupported();
    };
    static constexpr int maxEdge = 256; ///< What the server has.

    ThumbnailStore(ImagesApi& api, const Options& options, QObject* parent = nullptr);
    ~ThumbnailStore() override;

    /// What `consumer` shows and what it may show next, most urgent first. Its end ends its demand.
    void setDemand(QObject* consumer, const QStringList& visible, const QStringList& prefetch = {});
    void clearDemand(QObject* consumer);

    /// The picture, or null; starts nothing. Good until control returns to the event loop.
    [[nodiscard]] const QImage* find(const QString& name) const;
    /// Why there is none, when the last try failed.
    [[nodiscard]] const ApiError* error(const QString& name) const;

    /// The edge that pictures are decoded for, in device pixels. What is there stays until it is decoded
    /// anew.
    void setEdge(int devicePixels);
    [[nodiscard]] int edge() const { return m_options.edge; }

    /// The server does not want its answers kept: from now on in memory only, and what is on disk goes.
    void refuseDisk();

    /// Tries everything that failed again at once.
    void retryFailed();

    [[nodiscard]] int inFlight() const { return static_cast<int>(m_calls.size()); }

Q_SIGNALS:
    void ready(const QString& name);
    void failed(const QString& name, const vitrine::ApiError& error);

private:
    struct Entry {
        QImage image;
        int edge = 0;
    };
    struct Failed {
        ApiError error;
        int tries = 0;
        qint64 againAtMs = 0;
    };
    struct Demand {
        QStringList visible;
        QStringList prefetch;
    };
    struct Outcome {
        QString name;
        int edge = 0;
        bool fromDisk = false;
        Result<DecodedImage> decoded;
    };

    void scheduleWork();
    void work();
    [[nodiscard]] bool isSettled(const QString& name) const;
    void readFromDisk(const QString& name);
    void fetch(const QString& name);
    void decodeLater(const QString& name, const QByteArray& bytes);
    void onDecoded(const Outcome& outcome);
    void onFailed(const QString& name, const ApiError& error);
    void takeDemand();
    void abortUnwanted();
    void noteUnwanted(const QSet<QString>& wantedBefore);
    void forgetUnwanted();
    void armRetryTimer();

    ImagesApi& m_api;
    Options m_options;
    ImageDecoder m_decoder;
    ThumbnailFiles m_files;
    QThreadPool m_workers;                   ///< Read and decode.
    QThreadPool m_writer;                    ///< Nobody waits for it.
    mutable QCache<QString, Entry> m_memory; ///< Cost in KiB; looking one up makes it the newest.
    QHash<QObject*, Demand> m_demands;
    QStringList m_wanted;         ///< All demands, most urgent first.
    qsizetype m_visible = 0;      ///< How many of them are on a screen; they come first.
    bool m_demandChanged = false; ///< What is wanted is to be gathered anew.
    QSet<QString> m_wantedSet;
    QHash<QString, qint64> m_unwantedSince;
    QSet<QString> m_inWorker;  ///< Read from disk or decoded now.
    QSet<QString> m_notOnDisk; ///< Looked for in vain; to be fetched.
    QSet<QString>
        m_delivered; ///< Since they were demanded: when memory is short they are not fetched over and over.
    QHash<QString, QPointer<ApiCall<QByteArray>>> m_calls;
    QHash<QString, Failed> m_failures;
    QElapsedTimer m_clock;
    QTimer m_retryTimer;
    QTimer m_forgetTimer;
    QTimer m_quiet; ///< After many pictures, until none came for a while.
    int m_decodedSinceTrim = 0;
    bool m_workScheduled = false;
};

} // namespace vitrine
