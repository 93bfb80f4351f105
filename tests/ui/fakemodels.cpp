// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/fakemodels.h"

#include "tests/support/sessionkit.h"
#include "tests/support/testdata.h"

#include <QFile>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

const QByteArray root = "/api/v2/models/";

BrokenServer::Reaction json(const QJsonObject& object, int status = 200)
{
    return BrokenServer::json(QJsonDocument(object).toJson(QJsonDocument::Compact), status);
}

BrokenServer::Reaction json(const QJsonArray& array)
{
    return BrokenServer::json(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

BrokenServer::Reaction nothing()
{
    return BrokenServer::answer(204, {}, {});
}

BrokenServer::Reaction notFound()
{
    return BrokenServer::json(R"({"detail":"Not Found"})", 404);
}

QString queryOf(const BrokenServer::Request& request, const QString& key)
{
    return QUrlQuery(QUrl::fromEncoded(request.target)).queryItemValue(key, QUrl::FullyDecoded);
}

} // namespace

FakeModels::FakeModels(bool older)
    : m_older(older)
    , m_server([this](const BrokenServer::Request& request) { return react(request); })
{
}

std::unique_ptr<ServerSession> FakeModels::session() const
{
    auto session = std::make_unique<ServerSession>(profileFor(m_server.address()), QString());
    QFile schema(testData(m_older ? u"openapi/api-6.3.0.json"_s : u"openapi/api-6.14.2.json"_s));
    if (schema.open(QIODevice::ReadOnly))
        session->client().setCapabilities(
            Capabilities::fromSchema(QJsonDocument::fromJson(schema.readAll()).object()));
    return session;
}

QJsonObject FakeModels::model(const QString& name, const QString& type, const QString& base, qint64 size)
{
    return {{u"key"_s, u"key-"_s + name},
            {u"hash"_s, u"blake3:"_s + name},
            {u"name"_s, name},
            {u"base"_s, base},
            {u"type"_s, type},
            {u"format"_s, type == u"main"_s ? u"checkpoint"_s : u"diffusers"_s},
            {u"path"_s, u"%1/%2"_s.arg(u"key-"_s + name, name)},
            {u"file_size"_s, size},
            {u"description"_s, QJsonValue::Null},
            {u"source"_s, u"https://host.example/"_s + name + u"?token=very-secret"_s},
            {u"source_type"_s, u"url"_s},
            {u"cover_image"_s, QJsonValue::Null},
            {u"trigger_phrases"_s, QJsonValue::Null},
            {u"default_settings"_s, QJsonValue::Null}};
}

QJsonObject FakeModels::install(int id, const QString& source, const QString& status, qint64 bytes,
                                qint64 total)
{
    const bool isUrl = source.startsWith(u"http"_s);
    QJsonObject out{{u"id"_s, id},
                    {u"status"_s, status},
                    {u"source"_s,
                     QJsonObject{{u"type"_s, isUrl ? u"url"_s : u"local"_s},
                                 {isUrl ? u"url"_s : u"path"_s, source},
                                 {u"access_token"_s, u"very-secret"_s}}},
                    {u"local_path"_s, u"/tmp/x"_s},
                    {u"bytes"_s, bytes},
                    {u"total_bytes"_s, total}};
    return out;
}

void FakeModels::addMany(int count)
{
    for (int i = 0; i < count; ++i)
        models.append(model(u"model %1"_s.arg(i, 5, 10, QChar(u'0')), i % 3 == 0 ? u"main"_s : u"lora"_s,
                            i % 2 == 0 ? u"sdxl"_s : u"sd-1"_s, 1'000'000 + i));
}

const BrokenServer::Request* FakeModels::newest(const QByteArray& method, const QByteArray& path) const
{
    const auto& all = m_server.requests();
    const auto last = std::find_if(all.crbegin(), all.crend(), [&](const BrokenServer::Request& each) {
        return each.method == method && each.target.startsWith(root + path);
    });
    return last == all.crend() ? nullptr : &*last;
}

int FakeModels::count(const QByteArray& method, const QByteArray& path) const
{
    const auto& all = m_server.requests();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [&](const BrokenServer::Request& each) {
        return each.method == method && each.target.startsWith(root + path);
    }));
}

QJsonObject FakeModels::body(const QByteArray& method, const QByteArray& path) const
{
    const BrokenServer::Request* request = newest(method, path);
    return request ? QJsonDocument::fromJson(request->body).object() : QJsonObject();
}

QByteArray FakeModels::target(const QByteArray& method, const QByteArray& path) const
{
    const BrokenServer::Request* request = newest(method, path);
    return request ? request->target : QByteArray();
}

BrokenServer::Reaction FakeModels::react(const BrokenServer::Request& request)
{
    if (!request.target.startsWith(root))
        return notFound();
    const QByteArray whole = request.target.mid(root.size());
    const QByteArray path = whole.split('?').first();
    for (auto it = refused.cbegin(); it != refused.cend(); ++it) {
        if ((request.method + ' ' + path).startsWith(it.key()))
            return it.value() == 0 ? BrokenServer::Reaction{} : BrokenServer::json(refusal, it.value());
    }
    if (path.isEmpty()) {
        QJsonArray all;
        for (const QJsonObject& each : std::as_const(models))
            all.append(each);
        return json(QJsonObject{{u"models"_s, all}});
    }
    if (path == "missing" && !m_older) {
        QJsonArray gone;
        for (const QJsonObject& each : std::as_const(models)) {
            if (missing.contains(each.value(u"key"_s).toString()))
                gone.append(each);
        }
        return json(QJsonObject{{u"models"_s, gone}});
    }
    if (path.startsWith("i/"))
        return onModel(request, path.mid(2));
    if (path.startsWith("convert/")) { // the new record has another key
        const QString key = QUrl::fromPercentEncoding(path.mid(8));
        for (QJsonObject& model : models) {
            if (model.value(u"key"_s).toString() != key)
                continue;
            model.insert(u"key"_s, key + u"-converted"_s);
            model.insert(u"format"_s, u"diffusers"_s);
            return json(model);
        }
        return BrokenServer::json(R"({"detail":"Unknown model"})", 424);
    }
    if (path.startsWith("install"))
        return onInstall(request, path.mid(7));
    if (path == "scan_folder")
        return json(found);
    if (path == "starter_models")
        return json(starters);
    if (path == "hugging_face") {
        const QString repository = queryOf(request, u"hugging_face_repo"_s);
        return huggingFace.contains(repository)
            ? json(huggingFace.value(repository).toObject())
            : BrokenServer::json(R"({"detail":"No such repository"})", 400);
    }
    if (path == "hf_login") {
        if (request.method == "POST") {
            token = request.body;
            login = u"valid"_s;
        } else if (request.method == "DELETE") {
            login = u"invalid"_s;
        }
        return BrokenServer::json('"' + login.toLatin1() + '"');
    }
    if (path == "stats")
        return cache.isObject() ? json(cache.toObject()) : BrokenServer::json("null");
    if (path == "empty_model_cache")
        return BrokenServer::json("null");
    return notFound();
}

BrokenServer::Reaction FakeModels::onModel(const BrokenServer::Request& request, const QByteArray& path)
{
    if (path == "bulk_delete") {
        QJsonArray done;
        const QJsonArray keys = QJsonDocument::fromJson(request.body).object().value(u"keys"_s).toArray();
        for (const QJsonValue& key : keys) {
            models.removeIf([&](const QJsonObject& each) { return each.value(u"key"_s) == key; });
            done.append(key);
        }
        return json(QJsonObject{{u"deleted"_s, done}, {u"failed"_s, QJsonArray()}});
    }
    const QString key = QUrl::fromPercentEncoding(path.split('/').first());
    const auto model = std::find_if(models.begin(), models.end(), [&](const QJsonObject& each) {
        return each.value(u"key"_s).toString() == key;
    });
    if (model == models.end())
        return BrokenServer::json(R"({"detail":"model not found"})", 404);
    if (path.endsWith("/image")) {
        if (request.method == "GET")
            return BrokenServer::answer(200, "image/png", covers.value(key));
        model->insert(u"cover_image"_s,
                      request.method == "DELETE" ? QJsonValue() : QJsonValue(u"api/v2/x"_s));
        return request.method == "DELETE" ? nothing() : BrokenServer::json("null");
    }
    if (path.endsWith("/reidentify"))
        return json(*model);
    if (request.method == "DELETE") {
        models.erase(model);
        return nothing();
    }
    if (request.method == "PATCH") {
        const QJsonObject changes = QJsonDocument::fromJson(request.body).object();
        for (auto it = changes.begin(); it != changes.end(); ++it)
            model->insert(it.key(), it.value());
    }
    return json(*model);
}

BrokenServer::Reaction FakeModels::onInstall(const BrokenServer::Request& request, const QByteArray& path)
{
    if (path.isEmpty() && request.method == "POST") {
        const QString source = queryOf(request, u"source"_s);
        installs.append(install(m_nextInstall++, source, u"waiting"_s));
        return json(installs.last(), 201);
    }
    if (path.isEmpty() && request.method == "DELETE") {
        installs.removeIf([](const QJsonObject& each) {
            return QStringList{u"completed"_s, u"error"_s, u"cancelled"_s}.contains(
                each.value(u"status"_s).toString());
        });
        return nothing();
    }
    if (path.isEmpty()) {
        QJsonArray all;
        for (const QJsonObject& each : std::as_const(installs))
            all.append(each);
        return json(all);
    }
    const QList<QByteArray> parts = path.mid(1).split('/');
    const auto job = std::find_if(installs.begin(), installs.end(), [&](const QJsonObject& each) {
        return each.value(u"id"_s).toInt() == parts.first().toInt();
    });
    if (job == installs.end())
        return BrokenServer::json(R"({"detail":"No job with this id"})", 404);
    if (request.method == "DELETE") {
        job->insert(u"status"_s, u"cancelled"_s);
        return BrokenServer::json("null", 201);
    }
    if (parts.value(1) == "pause")
        job->insert(u"status"_s, u"paused"_s);
    else if (parts.size() > 1)
        job->insert(u"status"_s, u"downloading"_s);
    return json(*job, request.method == "POST" ? 201 : 200);
}

} // namespace vitrine::test
