// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apiclient.h"

#include <QList>
#include <QStringList>

namespace vitrine {

/// FoundModel: a model in a folder of the server's machine.
struct FoundModel {
    QString path; ///< Absolute, on the server. What to install.
    bool isInstalled = false;

    static Result<FoundModel> fromJson(const QJsonValue& value, const QString& path);
    friend bool operator==(const FoundModel&, const FoundModel&) = default;
};

/// HuggingFaceModels: what a repository has.
struct HuggingFaceModels {
    QStringList urls;         ///< Of each single file that is a model. What to install.
    bool isDiffusers = false; ///< The repository itself is a model, too: install its name.

    static Result<HuggingFaceModels> fromJson(const QJsonValue& value, const QString& path);
};

/// StarterModel: one that InvokeAI's makers suggest.
struct StarterModel {
    QString name;
    QString description;
    QString source; ///< What to install.
    QString base;
    QString type;
    QString format; ///< Empty when it is not told.
    bool isInstalled = false;
    QList<StarterModel>
        dependencies; ///< What it needs besides; without what is installed. Without their own.

    static Result<StarterModel> fromJson(const QJsonValue& value, const QString& path);
};

/// StarterModelBundle: starter models that make one set.
struct StarterBundle {
    QString name; ///< "Stable Diffusion XL"
    QList<StarterModel> models;
};

/// StarterModelResponse.
struct StarterModels {
    QList<StarterModel> models;
    QList<StarterBundle> bundles; ///< By name.
};

/// Whether the server has a token for Hugging Face that works there. `Unknown` also without network.
enum class HuggingFaceLogin { Valid, Invalid, Unknown };

/// /api/v2/models/…: where models can be had. For administrators.
class ModelSourcesApi {
public:
    explicit ModelSourcesApi(ApiClient& client)
        : m_client(client)
    {
    }

    /// GET /api/v2/models/scan_folder: models in a folder of the server's machine and below it. An empty path
    /// is refused (Kind::Input); one that is no folder is Kind::Rejected (400). Takes long for big folders.
    ApiCall<QList<FoundModel>>* scanFolder(const QString& path);

    /// GET /api/v2/models/hugging_face. "owner/name"; no such repository is Kind::Rejected (400), no network
    /// Kind::Server.
    ApiCall<HuggingFaceModels>* huggingFace(const QString& repository);

    /// GET /api/v2/models/starter_models.
    ApiCall<StarterModels>* starterModels();

    /// GET /api/v2/models/hf_login.
    ApiCall<HuggingFaceLogin>* login();
    /// POST /api/v2/models/hf_login. The server keeps the token, for all of its users. It is in no text of
    /// ours.
    ApiCall<HuggingFaceLogin>* logIn(const QByteArray& token);
    /// DELETE /api/v2/models/hf_login.
    ApiCall<HuggingFaceLogin>* logOut();

private:
    ApiClient& m_client;
};

} // namespace vitrine
