// SPDX-License-Identifier: Apache-2.0
#include "lib/metadata/recallparameters.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr double any = std::numeric_limits<double>::infinity();

struct NumberKey {
    QLatin1StringView metadata;
    QLatin1StringView recall;
    bool integer = false;
    double least = -any;
    double most = any;
};

const NumberKey numbers[] = {
    {"seed"_L1, "seed"_L1, true, 0},
    {"steps"_L1, "steps"_L1, true, 1},
    {"width"_L1, "width"_L1, true, 64},
    {"height"_L1, "height"_L1, true, 64},
    {"clip_skip"_L1, "clip_skip"_L1, true, 0},
    {"refiner_steps"_L1, "refiner_steps"_L1, true, 0},
    {"cfg_scale"_L1, "cfg_scale"_L1},
    {"cfg_rescale_multiplier"_L1, "cfg_rescale_multiplier"_L1},
    {"guidance"_L1, "guidance"_L1},
    {"strength"_L1, "denoise_strength"_L1, false, 0, 1},
    {"refiner_cfg_scale"_L1, "refiner_cfg_scale"_L1},
    {"refiner_start"_L1, "refiner_denoise_start"_L1, false, 0, 1},
    {"refiner_positive_aesthetic_score"_L1, "refiner_positive_aesthetic_score"_L1},
    {"refiner_negative_aesthetic_score"_L1, "refiner_negative_aesthetic_score"_L1},
};

constexpr std::array models{std::pair{"model"_L1, "model"_L1}, std::pair{"vae"_L1, "vae_model"_L1},
                            std::pair{"refiner_model"_L1, "refiner_model"_L1}};

QString modelName(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    const QString name = object.value("name"_L1).toString();
    return name.isEmpty() ? object.value("model_name"_L1).toString() : name;
}

QJsonArray loras(const QJsonArray& metadata)
{
    QJsonArray out;
    for (const QJsonValue& value : metadata) {
        const QJsonObject object = value.toObject();
        const QString name =
            modelName(object.contains("model"_L1) ? object.value("model"_L1) : object.value("lora"_L1));
        if (name.isEmpty())
            continue;
        QJsonObject lora{{u"model_name"_s, name}};
        const QJsonValue weight = object.value("weight"_L1);
        if (weight.isDouble() && std::abs(weight.toDouble()) <= 10)
            lora.insert("weight"_L1, weight);
        out.append(lora);
    }
    return out;
}

} // namespace

QJsonObject recallParameters(const QJsonObject& metadata)
{
    QJsonObject out;
    for (const QLatin1StringView key : {"positive_prompt"_L1, "negative_prompt"_L1, "scheduler"_L1}) {
        if (metadata.value(key).isString())
            out.insert(key, metadata.value(key));
    }
    for (const QLatin1StringView key : {"seamless_x"_L1, "seamless_y"_L1}) {
        if (metadata.value(key).isBool())
            out.insert(key, metadata.value(key));
    }
    for (const NumberKey& key : numbers) {
        const QJsonValue value = metadata.value(key.metadata);
        const double number = value.toDouble();
        const bool fits = value.isDouble() && number >= key.least && number <= key.most
            && (!key.integer || number == std::floor(number));
        if (fits)
            out.insert(key.recall, value);
    }
    for (const auto& [key, recall] : models) {
        if (const QString name = modelName(metadata.value(key)); !name.isEmpty())
            out.insert(recall, name);
    }
    if (const QJsonArray list = loras(metadata.value("loras"_L1).toArray()); !list.isEmpty())
        out.insert("loras"_L1, list);
    return out;
}

} // namespace vitrine
