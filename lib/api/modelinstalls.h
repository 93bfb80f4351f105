// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/modelrecord.h"
#include "lib/net/apiclient.h"

#include <QList>

namespace vitrine {

/// Where an installation stands. `Paused` exists from 6.12 on; a status that we do not know is `Unknown`.
enum class InstallStatus {
    Waiting,
    Downloading,
    DownloadsDone,
    Running,
    Paused,
    Completed,
    Error,
    Cancelled,
    Unknown
};

/// Reads the server's word ("downloads_done").
[[nodiscard]] InstallStatus installStatusFromString(QStringView word);
/// True for the three states that never change again.
[[nodiscard]] bool isFinal(InstallStatus status);

/// DownloadJob: one file of an installation.
struct InstallDownload {
    QString source; ///< A URL. May be signed: see withoutUrlSecrets.
    QString statusWord;
    qint64 bytes = 0;
    qint64 totalBytes = 0; ///< 0 when the server does not know.
    QString errorMessage;
    bool resumeRequired = false; ///< Cannot go on by itself: `restartFile` begins it anew.
    QString resumeMessage;       ///< Why, in the server's words.

    static Result<InstallDownload> fromJson(const QJsonValue& value, const QString& path);
    friend bool operator==(const InstallDownload&, const InstallDownload&) = default;
};

/// ModelInstallJob. Ids begin at 0 again when the server restarts. Access tokens, which servers send back,
/// are not read.
struct ModelInstall {
    qint64 id = 0;
    InstallStatus status = InstallStatus::Waiting;
    QString statusWord; ///< As the server says it.
    QString source;     ///< As in modelsource.h. May be signed: see withoutUrlSecrets.
    bool inplace = false;
    qint64 bytes = 0;
    qint64 totalBytes = 0; ///< 0 when the server does not know.
    QList<InstallDownload> downloads;
    QString errorType; ///< "DuplicateModelException"; with status Error.
    QString errorMessage;
    std::optional<ModelRecord> model; ///< With status Completed.

    static Result<ModelInstall> fromJson(const QJsonValue& value, const QString& path);
    friend bool operator==(const ModelInstall&, const ModelInstall&) = default;
};

/// What to install.
struct ModelInstallRequest {
    QString source; ///< See modelsource.h.
    /// Leave local files where they are. Otherwise they become the server's, see `ModelInstallsApi::install`.
    bool inplace = true;
    /// What to set in place of what the server finds out: ModelChanges::toJson, or any keys of
    /// ModelRecordChanges.
    QJsonObject config = {};
    QByteArray accessToken = {}; ///< For the address of `source`. Goes to the server alone, in no text.
};

/// /api/v2/models/install…: the server's own list of installations, and its commands. For administrators.
class ModelInstallsApi {
public:
    explicit ModelInstallsApi(ApiClient& client)
        : m_client(client)
    {
    }

    /// POST /api/v2/models/install. Says only that the work was taken on: what comes of it is in the job (see
    /// InstallModelJob). A source that is not there or of no known form is Kind::Conflict (409). A model that
    /// is there already is taken on, too, and its job fails. What is under way already is given back as it
    /// is. A repository of Hugging Face is looked up first; without network that is Kind::Server.
    ///
    /// `config` had better be without trigger_phrases: 6.14 forgets them for local files, and answers 500 for
    /// others. InstallModelJob sets them afterwards.
    ///
    /// Local files that are not installed in place are moved into the server's folder: whatever kept them
    /// loses them.
    ApiCall<ModelInstall>* install(const ModelInstallRequest& request);

    /// GET /api/v2/models/install: since the server started, or was pruned.
    ApiCall<QList<ModelInstall>>* list();

    /// GET /api/v2/models/install/{id}.
    ApiCall<ModelInstall>* get(qint64 id);

    /// DELETE /api/v2/models/install/{id}. Takes a job that has ended as well, which then reads "cancelled"
    /// although its model stays. An unknown id is Kind::Rejected (415), here and below.
    ApiCall<Done>* cancel(qint64 id);

    /// Whether the four below can be had.
    [[nodiscard]] bool canPause() const;
    /// POST …/{id}/pause and …/{id}/resume, with Capability::InstallPause. For downloads: what was loaded is
    /// kept.
    ApiCall<ModelInstall>* pause(qint64 id);
    ApiCall<ModelInstall>* resume(qint64 id);
    /// POST …/{id}/restart_failed, with Capability::InstallPause: begins the files anew that failed.
    ApiCall<ModelInstall>* restartFailed(qint64 id);
    /// POST …/{id}/restart_file, with Capability::InstallPause: begins one file anew
    /// (InstallDownload::source).
    ApiCall<ModelInstall>* restartFile(qint64 id, const QString& fileSource);

    /// DELETE /api/v2/models/install: forgets the jobs that have ended.
    ApiCall<Done>* prune();

private:
    ApiCall<ModelInstall>* command(qint64 id, QLatin1StringView word, const QByteArray& body = {});

    ApiClient& m_client;
};

} // namespace vitrine
