// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/demomodels.h"

#include <QCryptographicHash>
#include <QUuid>

namespace vitrine::demo {

using namespace Qt::StringLiterals;

namespace {

QJsonObject record(const QString& name, const QString& base, const QString& type, qint64 size)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return {{u"key"_s, QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces)},
            {u"hash"_s, u"blake3:"_s + QString::fromLatin1(hash)},
            {u"path"_s, u"%1/%2/%3"_s.arg(base, type, name)},
            {u"file_size"_s, size},
            {u"name"_s, name},
            {u"description"_s, QJsonValue::Null},
            {u"source"_s, u"%1/%2/%3"_s.arg(base, type, name)},
            {u"source_type"_s, u"path"_s},
            {u"source_api_response"_s, QJsonValue::Null},
            {u"source_url"_s, QJsonValue::Null},
            {u"cover_image"_s, QJsonValue::Null},
            {u"type"_s, type},
            {u"format"_s, u"diffusers"_s},
            {u"repo_variant"_s, QString()},
            {u"base"_s, base}};
}

/// A record with these keys added or changed.
QJsonObject with(QJsonObject record, const QJsonObject& more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        record.insert(it.key(), it.value());
    return record;
}

/// A single file.
QJsonObject checkpoint(QJsonObject record)
{
    record.remove(u"repo_variant"_s);
    return with(record, {{u"format"_s, u"checkpoint"_s}, {u"config_path"_s, QJsonValue::Null}});
}

/// FLUX comes in parts.
QList<QJsonObject> fluxRecords()
{
    const QJsonValue none = QJsonValue::Null;
    const QJsonObject cpu{{u"cpu_only"_s, none}};
    const QJsonObject main{
        {u"trigger_phrases"_s, none}, {u"default_settings"_s, none}, {u"variant"_s, u"schnell"_s}};
    QJsonObject t5 = with(record(u"paper-t5"_s, u"any"_s, u"t5_encoder"_s, 1'892'323'104), cpu);
    t5.insert(u"format"_s, u"t5_encoder"_s);
    t5.remove(u"repo_variant"_s);
    return {with(checkpoint(record(u"paper-flux"_s, u"flux"_s, u"main"_s, 2'082'506'688)), main), t5,
            with(record(u"paper-clip-l"_s, u"any"_s, u"clip_embed"_s, 246'144'152),
                 {{u"cpu_only"_s, none}, {u"variant"_s, u"large"_s}}),
            with(checkpoint(record(u"paper-flux-vae"_s, u"flux"_s, u"vae"_s, 335'304'388)), cpu),
            with(record(u"paper-flux-controlnet"_s, u"flux"_s, u"controlnet"_s, 1'603'953'920),
                 {{u"default_settings"_s, none}})};
}

QJsonObject mainRecord(const QString& name, const QString& base, qint64 size, int side)
{
    QJsonObject out = record(name, base, u"main"_s, size);
    QJsonObject settings{{u"width"_s, side}, {u"height"_s, side}};
    for (const char* key : {"vae", "vae_precision", "scheduler", "steps", "cfg_scale",
                            "cfg_rescale_multiplier", "guidance", "cpu_only", "fp8_storage"})
        settings.insert(QLatin1StringView(key), QJsonValue::Null);
    out.insert(u"trigger_phrases"_s, QJsonValue::Null);
    out.insert(u"default_settings"_s, settings);
    out.insert(u"prediction_type"_s, u"epsilon"_s);
    out.insert(u"variant"_s, u"normal"_s);
    return out;
}

} // namespace

DemoModels::DemoModels()
{
    QJsonObject vae = record(u"tiny-sdxl-vae"_s, u"sdxl"_s, u"vae"_s, 117'568);
    vae.insert(u"cpu_only"_s, QJsonValue::Null);
    m_records = {mainRecord(u"tiny-sd1"_s, u"sd-1"_s, 23'493'261, 512), mainModel(),
                 mainRecord(u"paper-sdxl"_s, u"sdxl"_s, 2'138'040'682, 1024), vae};
    m_records += fluxRecords();
}

QJsonObject DemoModels::mainModel()
{
    return mainRecord(u"tiny-sdxl"_s, u"sdxl"_s, 88'989'055, 1024);
}

QJsonObject DemoModels::identifier(const QJsonObject& record)
{
    QJsonObject out;
    for (const QString& key : {u"key"_s, u"hash"_s, u"name"_s, u"base"_s, u"type"_s})
        out.insert(key, record.value(key));
    out.insert(u"submodel_type"_s, QJsonValue::Null);
    return out;
}

QJsonObject DemoModels::find(const QString& key) const
{
    for (const QJsonObject& record : m_records) {
        if (record.value(u"key"_s).toString() == key)
            return record;
    }
    return {};
}

bool DemoModels::remove(const QString& key)
{
    return m_records.removeIf([&](const QJsonObject& r) { return r.value(u"key"_s).toString() == key; }) > 0;
}

} // namespace vitrine::demo
