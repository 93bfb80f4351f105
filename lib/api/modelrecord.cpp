// SPDX-License-Identifier: Apache-2.0
#include "lib/api/modelrecord.h"

#include "lib/json/objectreader.h"

#include <algorithm>

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
    reader.defaulted(u"path"_s, model.path);
    reader.defaulted(u"file_size"_s, model.fileSize);
    reader.defaulted(u"description"_s, model.description);
    reader.defaulted(u"source"_s, model.source);
    reader.defaulted(u"source_type"_s, model.sourceType);
    reader.defaulted(u"prediction_type"_s, model.predictionType);
    reader.defaulted(u"repo_variant"_s, model.repoVariant);
    reader.defaulted(u"config_path"_s, model.configPath);
    reader.defaulted(u"trigger_phrases"_s, model.triggerPhrases);
    reader.defaulted(u"default_settings"_s, model.defaultSettings);
    // Its URL ends in other letters each time, so that it says nothing but that there is one.
    std::optional<QString> cover;
    reader.optional(u"cover_image"_s, cover);
    model.hasCover = cover && !cover->isEmpty();
    model.triggerPhrases.sort();
    // Other types of models have other settings here, or none.
    const QJsonValue weight = value[u"default_settings"][u"weight"];
    if (weight.isDouble())
        model.defaultLoraWeight = weight.toDouble();
    if (!reader.ok())
        return Failure(reader.error());
    return model;
}

bool ModelRecord::mentions(const QString& text) const
{
    const QStringList known =
        QStringList{name, description, base, type, format, variant, path.section(u'/', -1)} + triggerPhrases;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString& word) {
        return std::any_of(known.cbegin(), known.cend(),
                           [&](const QString& each) { return each.contains(word, Qt::CaseInsensitive); });
    });
}

QJsonObject ModelRecord::identifier() const
{
    return {{u"key"_s, key}, {u"hash"_s, hash}, {u"name"_s, name}, {u"base"_s, base}, {u"type"_s, type}};
}

} // namespace vitrine
