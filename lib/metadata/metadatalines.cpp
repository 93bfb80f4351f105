// SPDX-License-Identifier: Apache-2.0
#include "lib/metadata/metadatalines.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Known {
    const char* key;
    const char* label;
};

constexpr Known known[] = {
    {"positive_prompt", QT_TRANSLATE_NOOP("vitrine::Metadata", "Prompt")},
    {"negative_prompt", QT_TRANSLATE_NOOP("vitrine::Metadata", "Negative prompt")},
    {"positive_style_prompt", QT_TRANSLATE_NOOP("vitrine::Metadata", "Style prompt")},
    {"negative_style_prompt", QT_TRANSLATE_NOOP("vitrine::Metadata", "Negative style prompt")},
    {"model", QT_TRANSLATE_NOOP("vitrine::Metadata", "Model")},
    {"vae", QT_TRANSLATE_NOOP("vitrine::Metadata", "VAE")},
    {"loras", QT_TRANSLATE_NOOP("vitrine::Metadata", "LoRAs")},
    {"seed", QT_TRANSLATE_NOOP("vitrine::Metadata", "Seed")},
    {"steps", QT_TRANSLATE_NOOP("vitrine::Metadata", "Steps")},
    {"cfg_scale", QT_TRANSLATE_NOOP("vitrine::Metadata", "CFG scale")},
    {"guidance", QT_TRANSLATE_NOOP("vitrine::Metadata", "Guidance")},
    {"cfg_rescale_multiplier", QT_TRANSLATE_NOOP("vitrine::Metadata", "CFG rescale multiplier")},
    {"scheduler", QT_TRANSLATE_NOOP("vitrine::Metadata", "Scheduler")},
    {"width", QT_TRANSLATE_NOOP("vitrine::Metadata", "Width")},
    {"height", QT_TRANSLATE_NOOP("vitrine::Metadata", "Height")},
    {"strength", QT_TRANSLATE_NOOP("vitrine::Metadata", "Denoising strength")},
    {"clip_skip", QT_TRANSLATE_NOOP("vitrine::Metadata", "CLIP skip")},
    {"generation_mode", QT_TRANSLATE_NOOP("vitrine::Metadata", "Generation mode")},
    {"refiner_model", QT_TRANSLATE_NOOP("vitrine::Metadata", "Refiner model")},
    {"app_version", QT_TRANSLATE_NOOP("vitrine::Metadata", "InvokeAI version")},
    {"created_by", QT_TRANSLATE_NOOP("vitrine::Metadata", "Created by")},
};

QString labelOf(const QString& key)
{
    for (const Known& entry : known) {
        if (key == QLatin1StringView(entry.key))
            return QCoreApplication::translate("vitrine::Metadata", entry.label);
    }
    QString words = key;
    words.replace(u'_', u' ');
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString numberText(double number)
{
    // Seeds are read and typed without thousands' separators.
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(number, 'g', QLocale::FloatingPointShortest);
}

QString jsonText(const QJsonValue& value)
{
    return QString::fromUtf8(value.isArray()
                                 ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                 : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

/// What an object is called: a model, an image, a video, a board.
QString nameOf(const QJsonObject& object)
{
    for (const QString& key : {u"name"_s, u"model_name"_s, u"image_name"_s, u"video_name"_s}) {
        if (const QString name = object.value(key).toString(); !name.isEmpty())
            return name;
    }
    return {};
}

/// {"model": {"name": …}, "weight": 0.75}, as LoRAs, control layers and reference images have it.
QString weightedText(const QJsonObject& object)
{
    for (const QString& key : {u"model"_s, u"lora"_s}) {
        const QString name = nameOf(object.value(key).toObject());
        if (name.isEmpty())
            continue;
        const QJsonValue weight = object.value(u"weight"_s);
        return weight.isDouble() ? u"%1 × %2"_s.arg(name, numberText(weight.toDouble())) : name;
    }
    return nameOf(object);
}

QString textOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
        return numberText(value.toDouble());
    case QJsonValue::Bool:
        return value.toBool() ? QCoreApplication::translate("vitrine::Metadata", "Yes")
                              : QCoreApplication::translate("vitrine::Metadata", "No");
    case QJsonValue::Array: {
        QStringList lines;
        for (const QJsonValue& one : value.toArray()) {
            const QString line = one.isObject() ? weightedText(one.toObject()) : textOf(one);
            if (line.isEmpty()) // something that is not known: all of it as it is
                return jsonText(value);
            lines.append(line);
        }
        return lines.join(u'\n');
    }
    case QJsonValue::Object: {
        const QString name = weightedText(value.toObject());
        return name.isEmpty() ? jsonText(value) : name;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

bool hasValue(const QJsonValue& value)
{
    return !value.isNull() && !value.isUndefined() && !(value.isArray() && value.toArray().isEmpty());
}

/// Known keys first; the others as the object has them, by key.
QStringList orderedKeys(const QStringList& keys)
{
    QStringList ordered;
    for (const Known& entry : known) {
        const auto key = QString::fromLatin1(entry.key);
        if (keys.contains(key))
            ordered.append(key);
    }
    for (const QString& key : keys) {
        if (!ordered.contains(key))
            ordered.append(key);
    }
    return ordered;
}

} // namespace

QList<MetadataLine> metadataLines(const QJsonObject& metadata)
{
    QList<MetadataLine> lines;
    for (const QString& key : orderedKeys(metadata.keys())) {
        const QJsonValue value = metadata.value(key);
        if (hasValue(value))
            lines.append({key, labelOf(key), textOf(value)});
    }
    return lines;
}

QList<MetadataDifference> metadataDifferences(const QJsonObject& first, const QJsonObject& second)
{
    QStringList keys = first.keys();
    for (const QString& key : second.keys()) {
        if (!first.contains(key))
            keys.append(key);
    }
    QList<MetadataDifference> differences;
    for (const QString& key : orderedKeys(keys)) {
        const QJsonValue one = first.value(key);
        const QJsonValue other = second.value(key);
        if (!hasValue(one) && !hasValue(other))
            continue;
        const bool differs = hasValue(one) != hasValue(other) || one != other;
        differences.append({labelOf(key), textOf(one), textOf(other), differs});
    }
    return differences;
}

} // namespace vitrine
