// SPDX-License-Identifier: Apache-2.0
#include "lib/api/modelinstalls.h"

#include "lib/api/decode.h"
#include "lib/api/modelsource.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Method = ApiRequest::Method;
using Expect = ApiRequest::Expect;

constexpr int installTimeoutMs = 120'000; // what Hugging Face has is looked up before the answer

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ModelInstallsApi)
};

QString installPath()
{
    return u"/api/v2/models/install"_s;
}

QString installPath(qint64 id)
{
    return installPath() + u'/' + QString::number(id);
}

auto oneInstall()
{
    return oneRecord<ModelInstall>(&ModelInstall::fromJson);
}

} // namespace

InstallStatus installStatusFromString(QStringView word)
{
    static constexpr std::array names{
        std::pair{"waiting"_L1, InstallStatus::Waiting},
        std::pair{"downloading"_L1, InstallStatus::Downloading},
        std::pair{"downloads_done"_L1, InstallStatus::DownloadsDone},
        std::pair{"running"_L1, InstallStatus::Running},
        std::pair{"paused"_L1, InstallStatus::Paused},
        std::pair{"completed"_L1, InstallStatus::Completed},
        std::pair{"error"_L1, InstallStatus::Error},
        std::pair{"cancelled"_L1, InstallStatus::Cancelled},
    };
    for (const auto& [name, status] : names) {
        if (word == name)
            return status;
    }
    return InstallStatus::Unknown;
}

bool isFinal(InstallStatus status)
{
    return status == InstallStatus::Completed || status == InstallStatus::Error
        || status == InstallStatus::Cancelled;
}

Result<InstallDownload> InstallDownload::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    InstallDownload download;
    reader.required(u"source"_s, download.source);
    reader.defaulted(u"status"_s, download.statusWord);
    reader.defaulted(u"bytes"_s, download.bytes);
    reader.defaulted(u"total_bytes"_s, download.totalBytes);
    reader.defaulted(u"error"_s, download.errorMessage);
    reader.defaulted(u"resume_required"_s, download.resumeRequired);
    reader.defaulted(u"resume_message"_s, download.resumeMessage);
    if (!reader.ok())
        return Failure(reader.error());
    return download;
}

Result<ModelInstall> ModelInstall::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    ModelInstall install;
    QJsonObject source;
    QJsonArray parts;
    QJsonObject model;
    install.statusWord = u"waiting"_s;
    reader.required(u"id"_s, install.id);
    reader.defaulted(u"status"_s, install.statusWord);
    reader.required(u"source"_s, source);
    reader.defaulted(u"inplace"_s, install.inplace);
    reader.defaulted(u"bytes"_s, install.bytes);
    reader.defaulted(u"total_bytes"_s, install.totalBytes);
    reader.defaulted(u"download_parts"_s, parts);
    reader.defaulted(u"error_reason"_s, install.errorType);
    reader.defaulted(u"error"_s, install.errorMessage);
    reader.defaulted(u"config_out"_s, model);
    if (!reader.ok())
        return Failure(reader.error());
    install.status = installStatusFromString(install.statusWord);
    install.source = modelSourceText(source);
    install.downloads =
        decodeList<InstallDownload>(parts, reader.pathOf(u"download_parts"_s), &InstallDownload::fromJson);
    if (!model.isEmpty()) {
        if (const auto record = ModelRecord::fromJson(model, reader.pathOf(u"config_out"_s)))
            install.model = *record;
        else
            reportSkipped(record.error()); // the job is of use without it
    }
    return install;
}

ApiCall<ModelInstall>* ModelInstallsApi::install(const ModelInstallRequest& request)
{
    if (request.source.trimmed().isEmpty())
        return m_client.refuse<ModelInstall>(
            ApiError::input(Words::tr("Say what to install: a path on the server, a URL, or a repository of "
                                      "Hugging Face such as owner/name.")));
    QUrlQuery query;
    addText(query, u"source"_s, request.source.trimmed());
    query.addQueryItem(u"inplace"_s, request.inplace ? u"true"_s : u"false"_s);
    if (!request.accessToken.isEmpty())
        addText(query, u"access_token"_s, QString::fromUtf8(request.accessToken));
    return m_client.send<ModelInstall>({.method = Method::Post,
                                        .path = installPath(),
                                        .query = query,
                                        .body = jsonBytes(request.config),
                                        .timeoutMs = installTimeoutMs},
                                       oneInstall());
}

ApiCall<QList<ModelInstall>>* ModelInstallsApi::list()
{
    return m_client.send<QList<ModelInstall>>({.path = installPath()},
                                              recordList<ModelInstall>(&ModelInstall::fromJson));
}

ApiCall<ModelInstall>* ModelInstallsApi::get(qint64 id)
{
    return m_client.send<ModelInstall>({.path = installPath(id)}, oneInstall());
}

ApiCall<Done>* ModelInstallsApi::cancel(qint64 id)
{
    return m_client.send<Done>({.method = Method::Delete, .path = installPath(id), .expect = Expect::Nothing},
                               &ignoreBody);
}

bool ModelInstallsApi::canPause() const
{
    return m_client.capabilities().has(Capability::InstallPause);
}

ApiCall<ModelInstall>* ModelInstallsApi::command(qint64 id, QLatin1StringView word, const QByteArray& body)
{
    if (!canPause())
        return m_client.unsupported<ModelInstall>(Capability::InstallPause);
    return m_client.send<ModelInstall>({.method = Method::Post,
                                        .path = installPath(id) + u'/' + word,
                                        .body = body,
                                        .timeoutMs = installTimeoutMs},
                                       oneInstall());
}

ApiCall<ModelInstall>* ModelInstallsApi::pause(qint64 id)
{
    return command(id, "pause"_L1);
}

ApiCall<ModelInstall>* ModelInstallsApi::resume(qint64 id)
{
    return command(id, "resume"_L1);
}

ApiCall<ModelInstall>* ModelInstallsApi::restartFailed(qint64 id)
{
    return command(id, "restart_failed"_L1);
}

ApiCall<ModelInstall>* ModelInstallsApi::restartFile(qint64 id, const QString& fileSource)
{
    // The body is a bare text. Only documents are written by Qt: the brackets around it fall off again.
    const QByteArray text = QJsonDocument(QJsonArray{fileSource}).toJson(QJsonDocument::Compact);
    return command(id, "restart_file"_L1, text.mid(1, text.size() - 2));
}

ApiCall<Done>* ModelInstallsApi::prune()
{
    return m_client.send<Done>({.method = Method::Delete, .path = installPath(), .expect = Expect::Nothing},
                               &ignoreBody);
}

} // namespace vitrine
