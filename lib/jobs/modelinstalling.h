// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/modelinstallstore.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QTimer>

namespace vitrine {

class InstallModelJob;

/// One installation in the list.
struct InstallEntry {
    enum class State {
        Sending, ///< The server has not answered yet.
        Waiting, ///< For its turn on the server.
        Downloading,
        Stalled, ///< Downloading, and nothing comes.
        Paused,
        Installing,
        Done,
        Failed,
        Canceled,
    };

    qint64 handle = 0;                        ///< Names it in this list; servers use their numbers again.
    ModelInstallRequest request;              ///< Of what others began only the source is known.
    bool isOurs = false;                      ///< Begun here.
    std::optional<ModelInstall> install = {}; ///< As the server told it last; none before it took it on.
    State state = State::Sending;
    QString problem = {};      ///< Why it failed or waits, without secrets.
    double bytesPerSecond = 0; ///< Of the last seconds; 0 while nothing comes.
    std::optional<qint64> secondsLeft = {};

    [[nodiscard]] bool isFinal() const
    {
        return state == State::Done || state == State::Failed || state == State::Canceled;
    }
    /// What is installed, for people: without what must not be seen of a URL.
    [[nodiscard]] QString shownSource() const;
};

/// All installations of a server in one list: what was begun here, whether the server took it or not, and
/// what others began. Measures how fast bytes come. What was begun here is sent a few at a time and then
/// belongs to the server: it goes on there when this is gone.
///
/// Access tokens stay in here until the entry goes, so that Retry works; they are in no text.
class ModelInstalling : public QObject {
    Q_OBJECT

public:
    explicit ModelInstalling(ModelInstallStore& installs, QObject* parent = nullptr);
    ~ModelInstalling() override;

    /// Oldest first.
    [[nodiscard]] const QList<InstallEntry>& entries() const { return m_entries; }
    [[nodiscard]] const InstallEntry* find(qint64 handle) const;
    [[nodiscard]] bool canPause() const { return m_installs.api().canPause(); }
    /// What nobody but this list knows: what was begun here and no server has taken on yet.
    [[nodiscard]] int unsentCount() const;
    /// After so long without a byte a download counts as stalled; 30 s unless said.
    void setStallTime(int milliseconds) { m_stallMs = milliseconds; }

    /// The handle of its entry.
    qint64 install(const ModelInstallRequest& request);
    void pause(qint64 handle);
    void resume(qint64 handle);
    void cancel(qint64 handle);
    /// Begins the files anew that failed, where the server can, and else the whole.
    void retry(qint64 handle);
    /// Takes what has ended out of the list, here and on the server.
    void clearFinished();

    [[nodiscard]] static bool canPause(const InstallEntry& entry);
    [[nodiscard]] static bool canResume(const InstallEntry& entry);
    [[nodiscard]] static bool canRetry(const InstallEntry& entry);

Q_SIGNALS:
    /// The list is another.
    void changed();
    /// A model has been installed.
    void installed();
    /// A command failed.
    void failed(const QString& sentence, const vitrine::ApiError& error);

private:
    struct Meter {
        QList<std::pair<qint64, qint64>> samples; ///< Milliseconds of the clock, bytes.
        qint64 changedAt = 0;
        qint64 seenAt = 0; ///< In the server's list, or taken on.
    };

    void sendNext();
    void onAccepted(qint64 handle, const ModelInstall& install);
    void onEnded(qint64 handle, const InstallModelJob& job);
    void sync();
    void measure(InstallEntry& entry);
    void onTick();
    void take(InstallEntry& entry, const ModelInstall& install);
    void setState(InstallEntry& entry);
    InstallEntry* entry(qint64 handle);
    InstallEntry* entryOf(const ModelInstall& install);
    [[nodiscard]] bool isSuperseded(const ModelInstall& install) const;
    /// Tells what became of a command, then looks.
    template <class T>
    void follow(ApiCall<T>* call, const QString& failure);

    ModelInstallStore& m_installs;
    QList<InstallEntry> m_entries;
    QHash<qint64, Meter> m_meters; ///< By handle.
    QHash<qint64, InstallModelJob*> m_jobs;
    QHash<qint64, QString> m_superseded; ///< What was begun anew: the server's id -> source.
    QSet<qint64> m_cancelWanted;         ///< Handles of what is being sent.
    QElapsedTimer m_clock;
    QTimer m_tick;
    qint64 m_nextHandle = 1;
    int m_stallMs;
};

} // namespace vitrine
