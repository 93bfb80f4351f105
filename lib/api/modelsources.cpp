// SPDX-License-Identifier: Apache-2.0
#include "lib/api/modelsources.h"

#include "lib/api/decode.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Method = ApiRequest::Method;

constexpr int scanTimeoutMs = 600'000; // each file is opened
constexpr int lookupTimeoutMs = 120'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ModelSourcesApi)
};

QString sourcePath(QLatin1StringView tail)
{
    return u"/api/v2/models/"_s + tail;
}

void readStarters(ObjectReader& reader, StarterModels& starters)
{
    QJsonArray models;
    QJsonObject bundles;
    reader.required(u"starter_models"_s, models);
    reader.required(u"starter_bundles"_s, bundles);
    if (!reader.ok())
        return;
    starters.models =
        decodeList<StarterModel>(models, reader.pathOf(u"starter_models"_s), &StarterModel::fromJson);
    for (auto it = bundles.begin(); it != bundles.end(); ++it) {
        StarterBundle bundle{.name = it.value()["name"_L1].toString(it.key()), .models = {}};
        bundle.models = decodeList<StarterModel>(
            it.value()["models"_L1].toArray(), reader.pathOf(u"starter_bundles"_s), &StarterModel::fromJson);
        starters.bundles.append(std::move(bundle));
    }
}

/// A bare word.
Result<HuggingFaceLogin> readLogin(const HttpAnswer& answer)
{
    const QByteArray word = answer.body.trimmed();
    if (!word.startsWith('"'))
        return Failure(ApiError::decode(answer.request, u"$: expected string"_s));
    if (word == "\"valid\"")
        return HuggingFaceLogin::Valid;
    return word == "\"invalid\"" ? HuggingFaceLogin::Invalid : HuggingFaceLogin::Unknown;
}

} // namespace

Result<FoundModel> FoundModel::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    FoundModel found;
    reader.required(u"path"_s, found.path);
    reader.required(u"is_installed"_s, found.isInstalled);
    if (!reader.ok())
        return Failure(reader.error());
    return found;
}

Result<HuggingFaceModels> HuggingFaceModels::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    HuggingFaceModels models;
    reader.defaulted(u"urls"_s, models.urls);
    reader.required(u"is_diffusers"_s, models.isDiffusers);
    if (!reader.ok())
        return Failure(reader.error());
    return models;
}

Result<StarterModel> StarterModel::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    StarterModel model;
    QJsonArray dependencies;
    reader.required(u"name"_s, model.name);
    reader.required(u"description"_s, model.description);
    reader.required(u"source"_s, model.source);
    reader.required(u"base"_s, model.base);
    reader.required(u"type"_s, model.type);
    reader.defaulted(u"format"_s, model.format);
    reader.defaulted(u"is_installed"_s, model.isInstalled);
    reader.defaulted(u"dependencies"_s, dependencies);
    if (!reader.ok())
        return Failure(reader.error());
    for (QJsonValueRef each : dependencies) { // theirs are not followed, whatever a server nests
        QJsonObject object = each.toObject();
        object.remove("dependencies"_L1);
        each = object;
    }
    model.dependencies =
        decodeList<StarterModel>(dependencies, reader.pathOf(u"dependencies"_s), &StarterModel::fromJson);
    return model;
}

ApiCall<QList<FoundModel>>* ModelSourcesApi::scanFolder(const QString& path)
{
    if (path.trimmed().isEmpty())
        return m_client.refuse<QList<FoundModel>>(
            ApiError::input(Words::tr("Say which folder of the server to look through.")));
    QUrlQuery query;
    addText(query, u"scan_path"_s, path);
    return m_client.send<QList<FoundModel>>(
        {.path = sourcePath("scan_folder"_L1), .query = query, .timeoutMs = scanTimeoutMs},
        recordList<FoundModel>(&FoundModel::fromJson));
}

ApiCall<HuggingFaceModels>* ModelSourcesApi::huggingFace(const QString& repository)
{
    QUrlQuery query;
    addText(query, u"hugging_face_repo"_s, repository);
    return m_client.send<HuggingFaceModels>(
        {.path = sourcePath("hugging_face"_L1), .query = query, .timeoutMs = lookupTimeoutMs},
        oneRecord<HuggingFaceModels>(&HuggingFaceModels::fromJson));
}

ApiCall<StarterModels>* ModelSourcesApi::starterModels()
{
    return m_client.send<StarterModels>({.path = sourcePath("starter_models"_L1)},
                                        fieldsOf<StarterModels>(&readStarters));
}

ApiCall<HuggingFaceLogin>* ModelSourcesApi::login()
{
    return m_client.send<HuggingFaceLogin>({.path = sourcePath("hf_login"_L1), .timeoutMs = lookupTimeoutMs},
                                           &readLogin);
}

ApiCall<HuggingFaceLogin>* ModelSourcesApi::logIn(const QByteArray& token)
{
    const QByteArray body = jsonBytes(QJsonObject{{u"token"_s, QString::fromUtf8(token)}});
    return m_client.send<HuggingFaceLogin>({.method = Method::Post,
                                            .path = sourcePath("hf_login"_L1),
                                            .body = body,
                                            .timeoutMs = lookupTimeoutMs},
                                           &readLogin);
}

ApiCall<HuggingFaceLogin>* ModelSourcesApi::logOut()
{
    return m_client.send<HuggingFaceLogin>(
        {.method = Method::Delete, .path = sourcePath("hf_login"_L1), .timeoutMs = lookupTimeoutMs},
        &readLogin);
}

} // namespace vitrine
