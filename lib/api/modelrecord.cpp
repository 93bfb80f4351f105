// SPDX-License-Identifier: Apache-2.0
#include "lib/api/modelrecord.h"

#include "lib/json/objectreader.h"

using namespace Qt::StringLiterals;

namespace vitrine {

Result<ModelRecord> ModelRecord::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    ModelRecord model;
    reader.required(u"key"_s, model.key);
    reader.required(u"hash"_s, model.hash);
    reader.required(u"name"_s, model.name);
    reader.required(u"base"_s, model.base);
    reader.required(u"type"_s, model.type);
    reader.required(u"format"_s, model.format);
    reader.defaulted(u"variant"_s, model.variant);
    // Other types of models have other settings here, or none.
    const QJsonValue weight = value[u"default_settings"][u"weight"];
    if (weight.isDouble())
        model.defaultLoraWeight = weight.toDouble();
    if (!reader.ok())
        return Failure(reader.error());
    return model;
}

QJsonObject ModelRecord::identifier() const
{
    return {{u"key"_s, key}, {u"hash"_s, hash}, {u"name"_s, name}, {u"base"_s, base}, {u"type"_s, type}};
}

} // namespace vitrine
