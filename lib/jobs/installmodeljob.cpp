// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/installmodeljob.h"

#include "lib/api/modelsource.h"
#include "lib/events/eventtypes.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace vitrine {

namespace {

constexpr int pollMs = 1000;
constexpr int stallMs = 30'000;
constexpr int mostLooks = 4;
constexpr int lookAgainMs = 700; // longer each time

/// Servers write a source a little otherwise than it was asked for: without quotes, a path without its last
/// slash, a URL with one.
QString plain(const QString& source)
{
    QString out = source.trimmed();
    if (out.size() > 1 && out.startsWith(u'"') && out.endsWith(u'"'))
        out = out.mid(1, out.size() - 2);
    if (const QUrl url(out); url.scheme().startsWith(QLatin1StringView("http")))
        out = url.adjusted(QUrl::NormalizePathSegments).toString(QUrl::FullyEncoded);
    while (out.size() > 1 && out.endsWith(u'/'))
        out.chop(1);
    return out;
}

/// Whether the server tells of what was asked for. To a repository of Hugging Face it may add the variant
/// that it takes.
bool isSame(const QString& asked, const QString& told)
{
    const QString wanted = plain(asked);
    const QString there = plain(told);
    return there == wanted || (!isLocalModelSource(wanted) && there.startsWith(wanted + u':'));
}

/// What `config` asks for and the model does not have.
ModelChanges leftOut(const QJsonObject& config, const ModelRecord& model)
{
    ModelChanges left;
    if (const QJsonValue wanted = config.value(QLatin1StringView("trigger_phrases")); wanted.isArray()) {
        QStringList phrases;
        const QJsonArray array = wanted.toArray();
        for (const QJsonValue& phrase : array)
            phrases.append(phrase.toString());
        phrases.sort();
        phrases.removeDuplicates();
        if (phrases != model.triggerPhrases)
            left.triggerPhrases = phrases;
    }
    const QJsonObject settings = config.value(QLatin1StringView("default_settings")).toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        if (model.defaultSettings.value(it.key()) != it.value())
            left.defaultSettings = settings;
    }
    return left;
}

} // namespace

InstallModelJob::InstallModelJob(ModelInstallStore& installs, ModelInstallRequest request, QObject* parent)
    : ApiJob(parent)
    , m_installs(installs)
    , m_request(std::move(request))
{
    m_limit.setSingleShot(true);
    m_stall.setSingleShot(true);
    m_stall.setInterval(stallMs);
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &InstallModelJob::poll);
    connect(&m_stall, &QTimer::timeout, this, &InstallModelJob::stalled);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_timedOut = true;
        Q_EMIT aborted(); // what is asked at this moment is not needed any more
        end();
    });
    connect(&m_installs, &ModelInstallStore::updated, this, &InstallModelJob::onUpdate);
    connect(&m_installs, &ModelInstallStore::reconcileNeeded, this, &InstallModelJob::poll);
    connect(this, &ApiJob::finished, this, [this] {
        m_poll.stop();
        m_limit.stop();
        m_stall.stop();
    });
}

InstallModelJob::InstallModelJob(ModelInstallStore& installs, const ModelInstall& install, QObject* parent)
    : InstallModelJob(installs, ModelInstallRequest{.source = install.source}, parent)
{
    m_install = install;
}

QString InstallModelJob::shownSource() const
{
    return withoutUrlSecrets(m_request.source.trimmed());
}

QString InstallModelJob::failure() const
{
    switch (m_outcome) {
    case Outcome::Open:
    case Outcome::Installed:
        return {};
    case Outcome::Canceled:
        return tr("The installation of %1 was canceled.").arg(shownSource());
    case Outcome::Gone:
        return tr("The server does not know the installation of %1 any more, and the model is not there. "
                  "Install it "
                  "again.")
            .arg(shownSource());
    case Outcome::Failed:
        break;
    }
    return failureText(shownSource(), *m_install);
}

QString InstallModelJob::failureOf(const ModelInstall& install)
{
    return install.status == InstallStatus::Error ? failureText(withoutUrlSecrets(install.source), install)
                                                  : QString();
}

QString InstallModelJob::failureText(const QString& source, const ModelInstall& install)
{
    const QString reason = withoutUrlSecrets(install.errorMessage.trimmed());
    if (install.errorType == QLatin1StringView("DuplicateModelException"))
        return tr("%1 is installed already (%2).").arg(source, reason);
    if (install.errorType == QLatin1StringView("UnsafeDownloadURLException")) {
        return tr("The server does not download from %1 (%2). Its administrator can allow private addresses: "
                  "allow_private_download_urls in invokeai.yaml.")
            .arg(source, reason);
    }
    return tr("%1 could not be installed (%2).").arg(source, reason.isEmpty() ? install.errorType : reason);
}

void InstallModelJob::run()
{
    if (m_limit.interval() > 0)
        m_limit.start();
    if (m_install) {
        follow(*m_install);
        return;
    }
    step(m_installs.api().list(), [this](const QList<ModelInstall>& installs) {
        for (const ModelInstall& install : installs) {
            if (isFinal(install.status)) // what is under way with this source would be ours
                m_before.insert(install.id, install.source);
        }
        send();
    });
}

void InstallModelJob::send()
{
    // 6.14 forgets these for local files and fails with them for all others; they are set when the model is
    // there.
    ModelInstallRequest request = m_request;
    request.config.remove(QLatin1StringView("trigger_phrases"));
    own(m_installs.api().install(request))
        ->then(
            this, [this](const ModelInstall& install) { follow(install); },
            [this](const ApiError& error) {
                if (!error.isLostAnswer()) {
                    end(error);
                    return;
                }
                m_lost = error;
                QTimer::singleShot(lookAgainMs, this, &InstallModelJob::lookForLost);
            });
}

void InstallModelJob::lookForLost()
{
    if (isFinished())
        return;
    own(m_installs.api().list())
        ->then(
            this,
            [this](const QList<ModelInstall>& installs) {
                m_isAway = false;
                const auto found =
                    std::find_if(installs.crbegin(), installs.crend(), [&](const ModelInstall& install) {
                        return isSame(m_request.source, install.source)
                            && m_before.value(install.id) != install.source;
                    });
                if (found != installs.crend())
                    follow(*found);
                else if (++m_looks < mostLooks) // it may be asking Hugging Face still
                    QTimer::singleShot(lookAgainMs * (m_looks + 1), this, &InstallModelJob::lookForLost);
                else
                    end(m_lost);
            },
            [this](const ApiError& error) {
                onError(error);
                QTimer::singleShot(pollMs, this, &InstallModelJob::lookForLost);
            });
}

void InstallModelJob::follow(const ModelInstall& install)
{
    m_follows = true;
    m_poll.start();
    take(install);
    if (isFinished())
        return;
    if (install.status == InstallStatus::Downloading)
        m_stall.start();
    if (m_cancelWanted)
        sendCancel();
    poll(); // its events may have come before its answer
}

void InstallModelJob::cancel()
{
    m_cancelWanted = true;
    if (m_follows && !isFinished())
        sendCancel();
}

void InstallModelJob::sendCancel()
{
    own(m_installs.api().cancel(m_install->id))
        ->then(
            this, [this](const Done&) { poll(); }, [this](const ApiError&) { poll(); }); // the record tells
}

void InstallModelJob::poll()
{
    if (!m_follows || isFinished())
        return;
    if (m_polling) {
        m_again = true; // what is on its way may be older than the reason to look
        return;
    }
    m_polling = true;
    own(m_installs.api().get(m_install->id))
        ->then(
            this,
            [this](const ModelInstall& install) {
                m_polling = false;
                m_isAway = false;
                take(install);
                if (std::exchange(m_again, false))
                    poll();
            },
            [this](const ApiError& error) {
                m_polling = false;
                if (error.kind == ApiError::Kind::NotFound)
                    lookForModel();
                else
                    onError(error);
            });
}

void InstallModelJob::onError(const ApiError& error)
{
    if (!error.isTransient())
        end(error);
    else if (!std::exchange(m_isAway, true))
        Q_EMIT waitingForServer(error);
}

void InstallModelJob::take(const ModelInstall& install)
{
    if (m_install && plain(install.source) != plain(m_install->source)) {
        lookForModel(); // ids begin anew when a server restarts: this is somebody else's
        return;
    }
    show(install);
    if (!isFinal(install.status))
        return;
    m_follows = false;
    if (install.model) { // canceling what has ended makes "cancelled" of it, and takes nothing away
        finishInstalled(*install.model);
    } else if (install.status == InstallStatus::Completed) {
        lookForModel();
    } else {
        m_outcome = install.status == InstallStatus::Error ? Outcome::Failed : Outcome::Canceled;
        end();
    }
}

void InstallModelJob::finishInstalled(const ModelRecord& model)
{
    m_outcome = Outcome::Installed;
    m_model = model;
    const ModelChanges left = leftOut(m_request.config, model);
    if (left.toJson().isEmpty()) {
        end();
        return;
    }
    step(m_installs.models().update(model.key, left), [this](const ModelRecord& changed) {
        m_model = changed;
        end();
    });
}

void InstallModelJob::show(const ModelInstall& install)
{
    const bool changed = !m_install || *m_install != install;
    if (install.status != InstallStatus::Downloading)
        m_stall.stop();
    else if (changed)
        m_stall.start();
    m_install = install;
    if (changed)
        Q_EMIT progressed();
}

void InstallModelJob::onUpdate(const ModelInstallUpdate& update)
{
    const bool ours =
        m_follows && update.jobId == m_install->id && plain(update.source) == plain(m_install->source);
    if (!ours || isFinished())
        return;
    if (update.phase != ModelInstallUpdate::Phase::Downloading) {
        poll();
        return;
    }
    ModelInstall install = *m_install;
    install.status = InstallStatus::Downloading;
    install.bytes = update.bytes;
    install.totalBytes = update.totalBytes;
    show(install);
}

/// The server has forgotten the installation; it may have ended well before.
void InstallModelJob::lookForModel()
{
    m_follows = false;
    step(m_installs.models().list(), [this](const QList<ModelRecord>& models) {
        const QString source = plain(m_install->source);
        const auto found = std::find_if(models.cbegin(), models.cend(), [&](const ModelRecord& model) {
            return plain(model.source) == source;
        });
        if (found != models.cend()) {
            finishInstalled(*found);
            return;
        }
        m_outcome = Outcome::Gone;
        end();
    });
}

} // namespace vitrine
