// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/legacymodeltypes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Row {
    QLatin1StringView name;
    QLatin1StringView type;
    QLatin1StringView base;
    QLatin1StringView variant;
};

constexpr std::array rows{
    Row{"MainModelField"_L1, "main"_L1, {}, {}},
    Row{"CogView4MainModelField"_L1, "main"_L1, "cogview4"_L1, {}},
    Row{"FluxMainModelField"_L1, "main"_L1, "flux"_L1, {}},
    Row{"SD3MainModelField"_L1, "main"_L1, "sd-3"_L1, {}},
    Row{"SDXLMainModelField"_L1, "main"_L1, "sdxl"_L1, {}},
    Row{"SDXLRefinerModelField"_L1, "main"_L1, "sdxl-refiner"_L1, {}},
    Row{"ONNXModelField"_L1, "onnx"_L1, {}, {}},
    Row{"VAEModelField"_L1, "vae"_L1, {}, {}},
    Row{"FluxVAEModelField"_L1, "vae"_L1, "flux"_L1, {}},
    Row{"LoRAModelField"_L1, "lora"_L1, {}, {}},
    Row{"ControlLoRAModelField"_L1, "control_lora"_L1, {}, {}},
    Row{"ControlNetModelField"_L1, "controlnet"_L1, {}, {}},
    Row{"IPAdapterModelField"_L1, "ip_adapter"_L1, {}, {}},
    Row{"T2IAdapterModelField"_L1, "t2i_adapter"_L1, {}, {}},
    Row{"T5EncoderModelField"_L1, "t5_encoder"_L1, {}, {}},
    Row{"CLIPEmbedModelField"_L1, "clip_embed"_L1, {}, {}},
    Row{"CLIPLEmbedModelField"_L1, "clip_embed"_L1, {}, "large"_L1},
    Row{"CLIPGEmbedModelField"_L1, "clip_embed"_L1, {}, "gigantic"_L1},
    Row{"SpandrelImageToImageModelField"_L1, "spandrel_image_to_image"_L1, {}, {}},
    Row{"SigLipModelField"_L1, "siglip"_L1, {}, {}},
    Row{"FluxReduxModelField"_L1, "flux_redux"_L1, {}, {}},
    Row{"LLaVAModelField"_L1, "llava_onevision"_L1, {}, {}},
    Row{"Imagen3ModelField"_L1, "main"_L1, "imagen3"_L1, {}},
    Row{"Imagen4ModelField"_L1, "main"_L1, "imagen4"_L1, {}},
    Row{"ChatGPT4oModelField"_L1, "main"_L1, "chatgpt-4o"_L1, {}},
    Row{"FluxKontextModelField"_L1, "main"_L1, "flux-kontext"_L1, {}},
};

const Row* find(const QString& typeName)
{
    const auto it =
        std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return typeName == row.name; });
    return it == rows.end() ? nullptr : &*it;
}

QStringList filter(QLatin1StringView value)
{
    return value.isEmpty() ? QStringList() : QStringList(value);
}

} // namespace

bool isLegacyModelType(const QString& typeName)
{
    return find(typeName);
}

void applyLegacyModelType(FieldTemplate& field)
{
    const Row* row = find(field.type.name);
    field.type.name = u"ModelIdentifierField"_s;
    field.modelTypes = filter(row->type);
    field.modelBases = filter(row->base);
    field.modelVariants = filter(row->variant);
}

} // namespace vitrine
