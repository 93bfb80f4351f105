// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/demomodels.h"
#include "lib/demo/routes.h"

namespace vitrine::demo {

using namespace Qt::StringLiterals;

namespace {

bool accepts(const QStringList& wanted, const QJsonValue& value)
{
    return wanted.isEmpty() || wanted.contains(value.toString());
}

Reply listModels(const DemoModels& models, const Request& request)
{
    const auto all = [&](const QString& key) {
        return request.query.allQueryItemValues(key, QUrl::FullyDecoded);
    };
    QJsonArray out;
    for (const QJsonObject& record : models.records()) {
        if (accepts(all(u"base_models"_s), record.value(u"base"_s))
            && accepts(all(u"model_type"_s), record.value(u"type"_s))
            && accepts(all(u"model_name"_s), record.value(u"name"_s))
            && accepts(all(u"model_format"_s), record.value(u"format"_s)))
            out.append(record);
    }
    return jsonReply(QJsonObject{{u"models"_s, out}});
}

Reply byAttributes(const DemoModels& models, const Request& request)
{
    const QString name = requiredQuery(request, u"name"_s);
    const QString type = requiredQuery(request, u"type"_s);
    const QString base = requiredQuery(request, u"base"_s);
    for (const QJsonObject& record : models.records()) {
        if (record.value(u"name"_s) == name && record.value(u"type"_s) == type
            && record.value(u"base"_s) == base)
            return jsonReply(record);
    }
    return errorReply(404, u"No model found with these attributes"_s);
}

Reply oneModel(const DemoModels& models, const Request& request)
{
    const QJsonObject record = models.find(request.params.value(u"key"_s));
    return record.isEmpty() ? errorReply(404, u"model not found"_s) : jsonReply(record);
}

Reply removeModel(DemoModels& models, const Request& request)
{
    if (!models.remove(request.params.value(u"key"_s)))
        return errorReply(404, u"model not found"_s);
    return {.status = 204, .contentType = {}};
}

} // namespace

void addModelRoutes(Router& router, DemoModels& models)
{
    router.add("GET", u"/api/v2/models/"_s, [&models](const Request& r) { return listModels(models, r); });
    router.add("GET", u"/api/v2/models/get_by_attrs"_s,
               [&models](const Request& r) { return byAttributes(models, r); });
    // Whoever manages models looks at these by itself; nothing is installed here, and nothing has lost its
    // files.
    router.add("GET", u"/api/v2/models/install"_s, [](const Request&) { return jsonReply(QJsonArray()); });
    router.add("GET", u"/api/v2/models/missing"_s, [](const Request&) {
        return jsonReply(QJsonObject{{u"models"_s, QJsonArray()}});
    });
    router.add("GET", u"/api/v2/models/i/{key}"_s,
               [&models](const Request& r) { return oneModel(models, r); });
    router.add("DELETE", u"/api/v2/models/i/{key}"_s,
               [&models](const Request& r) { return removeModel(models, r); });
}

} // namespace vitrine::demo
