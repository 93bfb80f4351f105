// SPDX-License-Identifier: Apache-2.0
#include "lib/api/models.h"

#include "lib/api/decode.h"

#include <QCoreApplication>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Method = ApiRequest::Method;
using Expect = ApiRequest::Expect;

constexpr int manyTimeoutMs = 600'000; // files of several gigabytes take their time
constexpr int convertTimeoutMs = 3'600'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ModelsApi)
};

QString modelsPath(QLatin1StringView tail = {})
{
    return u"/api/v2/models/"_s + tail;
}

QString modelPath(const QString& key, QLatin1StringView tail = {})
{
    return modelsPath("i/"_L1) + RequestFactory::segment(key) + tail;
}

auto oneModel()
{
    return oneRecord<ModelRecord>(&ModelRecord::fromJson);
}

auto modelList()
{
    return recordsUnder<ModelRecord>(u"models"_s, &ModelRecord::fromJson);
}

Result<ModelRecord> withHash(const HttpAnswer& answer, const QString& hash)
{
    const Result<QList<ModelRecord>> models = modelList()(answer);
    if (!models)
        return Failure(models.error());
    const auto found = std::find_if(models->cbegin(), models->cend(),
                                    [&](const ModelRecord& model) { return model.hash == hash; });
    if (found != models->cend())
        return *found;
    ApiError error;
    error.kind = ApiError::Kind::NotFound;
    error.detail = Words::tr("no model has this hash");
    return Failure(error);
}

Result<ModelsOutcome::Failed> readFailed(const QJsonValue& value, const QString& path)
{
    // The schema says nothing of what is in here.
    ObjectReader reader = ObjectReader::fromValue(value, path);
    ModelsOutcome::Failed failed{value["key"_L1].toString(), value["error"_L1].toString()};
    if (!reader.ok())
        return Failure(reader.error());
    return failed;
}

auto outcomeUnder(const QString& doneKey)
{
    return [doneKey](const HttpAnswer& answer) -> Result<ModelsOutcome> {
        const Result<QJsonObject> object = objectBody(answer);
        if (!object)
            return Failure(object.error());
        ObjectReader reader(*object);
        ModelsOutcome outcome;
        QJsonArray failed;
        reader.required(doneKey, outcome.done);
        reader.required(u"failed"_s, failed);
        if (!reader.ok())
            return Failure(reader.error());
        outcome.failed = decodeList<ModelsOutcome::Failed>(failed, u"$.failed"_s, &readFailed);
        return outcome;
    };
}

QByteArray keysBody(const QStringList& keys)
{
    return jsonBytes(QJsonObject{{u"keys"_s, QJsonArray::fromStringList(keys)}});
}

} // namespace

QJsonObject ModelChanges::toJson() const
{
    QJsonObject out;
    const auto add = [&out](const QString& key, const std::optional<QString>& value) {
        if (value)
            out.insert(key, *value);
    };
    add(u"name"_s, name);
    add(u"description"_s, description);
    add(u"base"_s, base);
    add(u"type"_s, type);
    add(u"format"_s, format);
    add(u"variant"_s, variant);
    add(u"prediction_type"_s, predictionType);
    if (triggerPhrases)
        out.insert(u"trigger_phrases"_s, QJsonArray::fromStringList(*triggerPhrases));
    // An empty object is none of the known kinds of settings to some servers; null is "none" to all.
    if (defaultSettings)
        out.insert(u"default_settings"_s,
                   defaultSettings->isEmpty() ? QJsonValue() : QJsonValue(*defaultSettings));
    return out;
}

ApiCall<QList<ModelRecord>>* ModelsApi::list(const ModelQuery& query)
{
    QUrlQuery parameters;
    for (const QString& base : query.baseModels)
        addText(parameters, u"base_models"_s, base);
    const auto add = [&](const QString& key, const QString& text) {
        if (!text.isEmpty())
            addText(parameters, key, text);
    };
    add(u"model_type"_s, query.type);
    add(u"model_name"_s, query.name);
    add(u"model_format"_s, query.format);
    return m_client.send<QList<ModelRecord>>({.path = modelsPath(), .query = parameters}, modelList());
}

ApiCall<ModelRecord>* ModelsApi::get(const QString& key)
{
    return m_client.send<ModelRecord>({.path = modelPath(key)}, oneModel());
}

ApiCall<ModelRecord>* ModelsApi::byAttributes(const QString& name, const QString& type, const QString& base)
{
    QUrlQuery query;
    addText(query, u"name"_s, name);
    addText(query, u"type"_s, type);
    addText(query, u"base"_s, base);
    return m_client.send<ModelRecord>({.path = modelsPath("get_by_attrs"_L1), .query = query}, oneModel());
}

ApiCall<ModelRecord>* ModelsApi::byHash(const QString& hash)
{
    if (!m_client.capabilities().has(Capability::ModelByHash)) {
        return m_client.send<ModelRecord>(
            {.path = modelsPath()}, [hash](const HttpAnswer& answer) { return withHash(answer, hash); });
    }
    QUrlQuery query;
    addText(query, u"hash"_s, hash);
    return m_client.send<ModelRecord>({.path = modelsPath("get_by_hash"_L1), .query = query}, oneModel());
}

ApiCall<QList<ModelRecord>>* ModelsApi::missing()
{
    if (!m_client.capabilities().has(Capability::MissingModels))
        return m_client.unsupported<QList<ModelRecord>>(Capability::MissingModels);
    return m_client.send<QList<ModelRecord>>({.path = modelsPath("missing"_L1)}, modelList());
}

ApiCall<ModelRecord>* ModelsApi::update(const QString& key, const ModelChanges& changes)
{
    if (changes.name && changes.name->trimmed().isEmpty())
        return m_client.refuse<ModelRecord>(ApiError::input(Words::tr("A model needs a name.")));
    return m_client.send<ModelRecord>(
        {.method = Method::Patch, .path = modelPath(key), .body = jsonBytes(changes.toJson())}, oneModel());
}

ApiCall<Done>* ModelsApi::remove(const QString& key)
{
    return m_client.send<Done>({.method = Method::Delete,
                                .path = modelPath(key),
                                .expect = Expect::Nothing,
                                .timeoutMs = manyTimeoutMs},
                               &ignoreBody);
}

bool ModelsApi::canRemoveMany() const
{
    return m_client.capabilities().has(Capability::BulkModelDeletion);
}

ApiCall<ModelsOutcome>* ModelsApi::removeMany(const QStringList& keys)
{
    if (!canRemoveMany())
        return m_client.unsupported<ModelsOutcome>(Capability::BulkModelDeletion);
    return m_client.send<ModelsOutcome>({.method = Method::Post,
                                         .path = modelsPath("i/bulk_delete"_L1),
                                         .body = keysBody(keys),
                                         .timeoutMs = manyTimeoutMs},
                                        outcomeUnder(u"deleted"_s));
}

ApiCall<ModelRecord>* ModelsApi::convert(const QString& key)
{
    return m_client.send<ModelRecord>({.method = Method::Put,
                                       .path = modelsPath("convert/"_L1) + RequestFactory::segment(key),
                                       .timeoutMs = convertTimeoutMs},
                                      oneModel());
}

ApiCall<ModelRecord>* ModelsApi::reidentify(const QString& key)
{
    if (!m_client.capabilities().has(Capability::ModelReidentify))
        return m_client.unsupported<ModelRecord>(Capability::ModelReidentify);
    return m_client.send<ModelRecord>(
        {.method = Method::Post, .path = modelPath(key, "/reidentify"_L1), .timeoutMs = manyTimeoutMs},
        oneModel());
}

ApiCall<ModelsOutcome>* ModelsApi::reidentifyMany(const QStringList& keys)
{
    if (!m_client.capabilities().has(Capability::BulkModelReidentify))
        return m_client.unsupported<ModelsOutcome>(Capability::BulkModelReidentify);
    return m_client.send<ModelsOutcome>({.method = Method::Post,
                                         .path = modelsPath("i/bulk_reidentify"_L1),
                                         .body = keysBody(keys),
                                         .timeoutMs = manyTimeoutMs},
                                        outcomeUnder(u"succeeded"_s));
}

ApiCall<QByteArray>* ModelsApi::cover(const QString& key)
{
    return m_client.send<QByteArray>(
        {.path = modelPath(key, "/image"_L1), .lane = Lane::Pictures, .expect = Expect::Bytes}, &bytesBody);
}

ApiCall<Done>* ModelsApi::setCover(const QString& key, const QByteArray& picture)
{
    const QByteArray type = QMimeDatabase().mimeTypeForData(picture).name().toLatin1();
    return m_client.send<Done>(
        {.method = Method::Patch,
         .path = modelPath(key, "/image"_L1),
         .form = {{.name = "image", .bytes = picture, .fileName = u"cover"_s, .contentType = type}}},
        &ignoreBody);
}

ApiCall<Done>* ModelsApi::removeCover(const QString& key)
{
    return m_client.send<Done>(
        {.method = Method::Delete, .path = modelPath(key, "/image"_L1), .expect = Expect::Nothing},
        &ignoreBody);
}

} // namespace vitrine
