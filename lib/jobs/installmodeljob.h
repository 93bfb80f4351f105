// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apijob.h"
#include "lib/session/modelinstallstore.h"

#include <QHash>
#include <QTimer>

namespace vitrine {

/// One installation of a model until its end. That a server takes one on says nothing: a model that is there
/// already, or a file that is none, fails afterwards. Looks when an event says that something changed, and
/// every second besides.
///
/// What the server then left out of `config` (newer ones: trigger phrases, which are never sent with it) is
/// set afterwards. When that fails the model is there all the same, and the job ends with the error.
///
/// Sent once. When its answer is lost, it is looked for among the server's installations by its source. Ends
/// without an error whatever the server made of it: `outcome` says so. Ending the job cancels nothing on the
/// server.
class InstallModelJob final : public ApiJob {
    Q_OBJECT

public:
    enum class Outcome {
        Open,      ///< Not ended yet; after a time-out: it goes on on the server.
        Installed, ///< `model` is there.
        Failed,    ///< `failure` says why.
        Canceled,
        Gone, ///< Forgotten by the server (a restart, a prune) before its end could be read, and no model is
              ///< there.
    };

    /// Installs something.
    InstallModelJob(ModelInstallStore& installs, ModelInstallRequest request, QObject* parent = nullptr);
    /// Follows what is under way.
    InstallModelJob(ModelInstallStore& installs, const ModelInstall& install, QObject* parent = nullptr);

    /// Before `start`; 0 for none. At its end the job finishes with `timedOut` and no error.
    void setTimeout(int milliseconds) { m_limit.setInterval(milliseconds); }
    [[nodiscard]] bool timedOut() const { return m_timedOut; }
    /// Before `start`: after so long without a byte a download counts as stalled. Half a minute unless said.
    void setStallTime(int milliseconds) { m_stall.setInterval(milliseconds); }

    /// Cancels it on the server. The job ends when the server says that it is done.
    void cancel();

    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    /// As the server told it last; none before it took it on.
    [[nodiscard]] const std::optional<ModelInstall>& install() const { return m_install; }
    /// With Outcome::Installed.
    [[nodiscard]] const std::optional<ModelRecord>& model() const { return m_model; }
    /// One or two sentences without secrets; empty unless it failed, was canceled or is gone.
    [[nodiscard]] QString failure() const;
    /// Why an installation failed, in the same words; empty unless it did.
    [[nodiscard]] static QString failureOf(const ModelInstall& install);
    /// What is installed, for people: without what must not be seen of a URL.
    [[nodiscard]] QString shownSource() const;

Q_SIGNALS:
    /// `install` is another.
    void progressed();
    /// Nothing more comes; waiting goes on. Once until something comes again.
    void stalled();
    /// The connection is away; it goes on when it is back.
    void waitingForServer(const vitrine::ApiError& error);

protected:
    void run() override;

private:
    void send();
    void lookForLost();
    void follow(const ModelInstall& install);
    void poll();
    void take(const ModelInstall& install);
    void onUpdate(const ModelInstallUpdate& update);
    void show(const ModelInstall& install);
    void lookForModel();
    void finishInstalled(const ModelRecord& model);
    void sendCancel();
    void onError(const ApiError& error);
    [[nodiscard]] static QString failureText(const QString& source, const ModelInstall& install);

    ModelInstallStore& m_installs;
    ModelInstallRequest m_request;
    QHash<qint64, QString> m_before; ///< What the server had: id -> source.
    std::optional<ModelInstall> m_install;
    std::optional<ModelRecord> m_model;
    ApiError m_lost; ///< Why the answer never came.
    Outcome m_outcome = Outcome::Open;
    QTimer m_poll;
    QTimer m_limit;
    QTimer m_stall;
    int m_looks = 0;
    bool m_follows = false;
    bool m_polling = false;
    bool m_again = false;
    bool m_timedOut = false;
    bool m_cancelWanted = false;
    bool m_isAway = false;
};

} // namespace vitrine
