// SPDX-License-Identifier: Apache-2.0
#include "ui/models/modeltexts.h"

#include "ui/shell/servertext.h"
#include "ui/transfers/uploadtexts.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace vitrine::modeltexts {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(vitrine::modeltexts)
};

struct Word {
    const char* word;
    const char* shown;
};

template <std::size_t N>
QString shown(const std::array<Word, N>& words, const QString& word)
{
    for (const Word& each : words) {
        if (word == QLatin1StringView(each.word))
            return Texts::tr(each.shown);
    }
    return servertext::oneLine(word);
}

} // namespace

QString type(const QString& word)
{
    static constexpr std::array words{
        Word{"main", QT_TRANSLATE_NOOP("vitrine::modeltexts", "Main")},
        Word{"vae", QT_TRANSLATE_NOOP("vitrine::modeltexts", "VAE")},
        Word{"lora", QT_TRANSLATE_NOOP("vitrine::modeltexts", "LoRA")},
        Word{"control_lora", QT_TRANSLATE_NOOP("vitrine::modeltexts", "Control LoRA")},
        Word{"controlnet", QT_TRANSLATE_NOOP("vitrine::modeltexts", "ControlNet")},
        Word{"t2i_adapter", QT_TRANSLATE_NOOP("vitrine::modeltexts", "T2I Adapter")},
        Word{"ip_adapter", QT_TRANSLATE_NOOP("vitrine::modeltexts", "IP Adapter")},
        Word{"embedding", QT_TRANSLATE_NOOP("vitrine::modeltexts", "Textual Inversion")},
        Word{"clip_vision", QT_TRANSLATE_NOOP("vitrine::modeltexts", "CLIP Vision")},
        Word{"clip_embed", QT_TRANSLATE_NOOP("vitrine::modeltexts", "CLIP Embed")},
        Word{"t5_encoder", QT_TRANSLATE_NOOP("vitrine::modeltexts", "T5 Encoder")},
        Word{"spandrel_image_to_image", QT_TRANSLATE_NOOP("vitrine::modeltexts", "Upscaler")},
        Word{"siglip", QT_TRANSLATE_NOOP("vitrine::modeltexts", "SigLIP")},
        Word{"flux_redux", QT_TRANSLATE_NOOP("vitrine::modeltexts", "FLUX Redux")},
        Word{"llava_onevision", QT_TRANSLATE_NOOP("vitrine::modeltexts", "LLaVA")},
        Word{"unknown", QT_TRANSLATE_NOOP("vitrine::modeltexts", "Unknown")},
    };
    return shown(words, word);
}

QString base(const QString& word)
{
    static constexpr std::array words{
        Word{"any", QT_TRANSLATE_NOOP("vitrine::modeltexts", "Any")},
        Word{"sd-1", QT_TRANSLATE_NOOP("vitrine::modeltexts", "SD 1")},
        Word{"sd-2", QT_TRANSLATE_NOOP("vitrine::modeltexts", "SD 2")},
        Word{"sd-3", QT_TRANSLATE_NOOP("vitrine::modeltexts", "SD 3")},
        Word{"sdxl", QT_TRANSLATE_NOOP("vitrine::modeltexts", "SDXL")},
        Word{"sdxl-refiner", QT_TRANSLATE_NOOP("vitrine::modeltexts", "SDXL Refiner")},
        Word{"flux", QT_TRANSLATE_NOOP("vitrine::modeltexts", "FLUX.1")},
        Word{"flux2", QT_TRANSLATE_NOOP("vitrine::modeltexts", "FLUX.2")},
        Word{"cogview4", QT_TRANSLATE_NOOP("vitrine::modeltexts", "CogView 4")},
        Word{"qwen-image", QT_TRANSLATE_NOOP("vitrine::modeltexts", "Qwen Image")},
        Word{"z-image", QT_TRANSLATE_NOOP("vitrine::modeltexts", "Z-Image")},
        Word{"unknown", QT_TRANSLATE_NOOP("vitrine::modeltexts", "Unknown")},
    };
    return shown(words, word);
}

QString format(const QString& word)
{
    static constexpr std::array words{
        Word{"diffusers", QT_TRANSLATE_NOOP("vitrine::modeltexts", "Diffusers")},
        Word{"checkpoint", QT_TRANSLATE_NOOP("vitrine::modeltexts", "Checkpoint")},
        Word{"lycoris", QT_TRANSLATE_NOOP("vitrine::modeltexts", "LyCORIS")},
        Word{"gguf_quantized", QT_TRANSLATE_NOOP("vitrine::modeltexts", "GGUF")},
        Word{"t5_encoder", QT_TRANSLATE_NOOP("vitrine::modeltexts", "T5 Encoder")},
        Word{"invokeai", QT_TRANSLATE_NOOP("vitrine::modeltexts", "InvokeAI")},
        Word{"embedding_file", QT_TRANSLATE_NOOP("vitrine::modeltexts", "File")},
        Word{"embedding_folder", QT_TRANSLATE_NOOP("vitrine::modeltexts", "Folder")},
        Word{"unknown", QT_TRANSLATE_NOOP("vitrine::modeltexts", "Unknown")},
    };
    return shown(words, word);
}

QString size(qint64 bytes)
{
    return bytes > 0 ? uploadtexts::size(bytes) : QString();
}

QString facts(const ModelRecord& model)
{
    QStringList parts{base(model.base), type(model.type), format(model.format), size(model.fileSize)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString name(const ModelRecord& model)
{
    return servertext::oneLine(model.name);
}

bool isInPlace(const ModelRecord& model)
{
    // Servers write what is in their models folder from there on; of whatever system the server is.
    return model.path.startsWith(u'/') || model.path.startsWith(u'\\')
        || (model.path.size() > 2 && model.path.at(1) == u':');
}

} // namespace vitrine::modeltexts
