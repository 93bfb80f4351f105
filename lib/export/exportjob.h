// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/export/exportitemjob.h"
#include "lib/export/exportsettings.h"
#include "lib/net/apijob.h"

#include <QHash>
#include <QList>

#include <memory>

namespace vitrine {

/// Brings images and videos into a folder, a few at the same time, each file whole or not at all. Names are
/// looked up, read about and placed in lots as it goes on, so that 100,000 of them are no matter.
///
/// What concerns one image is a problem, is told, and stops nothing: it is gone, its file cannot be made.
/// What concerns all ends the job with an error: the server is away or refuses us, the disk is full. Another
/// job with the same settings goes on from there. Servers cannot resume a file: one that breaks off starts
/// anew.
class ExportJob final : public ApiJob {
    Q_OBJECT

public:
    static constexpr int mostAtOnce = 6;

    struct Options {
        int retryDelayMs = 1000;               ///< Before the second try of a file; longer before the third.
        qsizetype lot = 50;                    ///< Images that are looked up and named together.
        std::optional<qint64> spareBytes = {}; ///< As ExportFolder's.
        std::function<qint64(const QString&)> freeBytes = {}; ///< As ExportFolder's.
    };

    ExportJob(ApiClient& client, ExportSettings settings, QObject* parent = nullptr);
    ExportJob(ApiClient& client, ExportSettings settings, Options options, QObject* parent = nullptr);
    ~ExportJob() override;

    [[nodiscard]] const ExportSettings& settings() const { return m_settings; }

    /// How many images there are; -1 until their names are here.
    [[nodiscard]] qsizetype total() const { return m_total; }
    [[nodiscard]] qsizetype savedCount() const { return m_saved; }
    [[nodiscard]] qsizetype skippedCount() const { return m_skipped; } ///< There already.
    [[nodiscard]] qsizetype problemCount() const { return m_problemCount; }
    [[nodiscard]] qsizetype doneCount() const { return m_done; } ///< Whatever came of them.
    /// Of files that were saved, and of those under way.
    [[nodiscard]] qint64 bytesReceived() const;

    /// "NAME: what and why", the first thousand.
    [[nodiscard]] const QStringList& problems() const { return m_problems; }
    [[nodiscard]] const std::optional<ApiError>& firstProblem() const { return m_firstProblem; }

Q_SIGNALS:
    void saved(const QString& imageName, const QString& filePath);
    /// Not fetched again.
    void skipped(const QString& imageName, const QString& filePath);
    /// Counts or bytes are other.
    void progress();

protected:
    void run() override;

private:
    struct Lot;

    void openFolder();
    void readNames();
    void setNames(const QStringList& names);
    void pump();
    void lookUp();
    void onLookedUp(Lot lot, const QList<ExportFolder::Known>& known);
    void readValues(const Lot& lot, int attempt);
    void place(const Lot& lot, const QHash<QString, NameValues>& values);
    void startItem(const ExportItem& item, int attempt);
    void onItemEnded(ExportItemJob& job, int attempt);
    void onTransient(const ExportItem& item, const ApiError& error);
    void report(const QString& imageName, const ApiError& error);
    void fail(const QString& imageName, const ApiError& error);
    void stop(const std::optional<ApiError>& error);
    [[nodiscard]] bool isOver() const { return m_isStopping || isFinished(); }
    [[nodiscard]] QString endingOf(const QString& imageName) const;

    ApiClient& m_client;
    ExportSettings m_settings;
    const Options m_options;
    ExportDisk m_disk;
    QStringList m_names;
    qsizetype m_next = 0; ///< The first name that was not looked up.
    bool m_isPreparing = false;
    bool m_isStopping = false;
    QList<ExportItem> m_ready;
    QList<ExportItemJob*> m_running;
    int m_waiting = 0; ///< Items that are tried again, or whose failure is looked into.
    QHash<QString, QString> m_boards;
    qsizetype m_total = -1;
    qsizetype m_done = 0;
    qsizetype m_saved = 0;
    qsizetype m_skipped = 0;
    qsizetype m_problemCount = 0;
    qint64 m_bytes = 0;
    QStringList m_problems;
    std::optional<ApiError> m_firstProblem;
};

} // namespace vitrine
