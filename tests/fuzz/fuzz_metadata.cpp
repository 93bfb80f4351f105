// SPDX-License-Identifier: Apache-2.0
// What is embedded in a picture about its making, as the server hands it on: anybody can have written it.
// Under "other" lies that of a picture to compare with.
#include "lib/metadata/metadatalines.h"
#include "lib/metadata/recallparameters.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/jsonmutator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::fuzz;

namespace {

JsonMutator& mutator()
{
    static JsonMutator mutator(QStringLiteral(VITRINE_FUZZ_FOLDER "/metadata.dict"));
    return mutator;
}

void checkLines(const QJsonObject& metadata)
{
    const QList<MetadataLine> lines = metadataLines(metadata);
    QSet<QString> keys;
    for (const MetadataLine& line : lines) {
        keys.insert(line.key);
        require(metadata.contains(line.key), "a line is an entry", line.key);
        require(line.label.isEmpty() == line.key.isEmpty(), "a line has a label", line.key);
        require(!line.text.isEmpty() || metadata.value(line.key).isString(), "a value has a text", line.key);
    }
    require(keys.size() == lines.size(), "an entry is shown once");
    for (auto it = metadata.begin(); it != metadata.end(); ++it) {
        const bool empty = it.value().isNull() || it.value() == QJsonArray();
        require(keys.contains(it.key()) != empty, "every value is shown", it.key());
    }
}

void checkDifferences(const QJsonObject& metadata, const QJsonObject& other)
{
    const QList<MetadataDifference> same = metadataDifferences(metadata, metadata);
    require(same.size() == metadataLines(metadata).size(), "the entries of both are those of one");
    for (const MetadataDifference& line : same)
        require(!line.differs, "nothing differs from itself", line.label);
    const QList<MetadataDifference> there = metadataDifferences(metadata, other);
    const QList<MetadataDifference> back = metadataDifferences(other, metadata);
    require(there.size() == back.size(), "a comparison is the same from both sides");
    int differing = 0;
    for (const MetadataDifference& line : there)
        differing += line.differs ? 1 : 0;
    for (const MetadataDifference& line : back)
        differing -= line.differs ? 1 : 0;
    require(differing == 0, "a comparison is the same from both sides");
}

/// The server refuses all of it for one value outside of its limits.
void checkRecall(const QJsonObject& recall)
{
    for (const QLatin1StringView key : {"width"_L1, "height"_L1}) {
        const QJsonValue size = recall.value(key);
        require(size.isUndefined() || size.toDouble() >= 64, "sizes are large enough");
    }
    for (const QLatin1StringView key : {"seed"_L1, "steps"_L1, "clip_skip"_L1, "width"_L1, "height"_L1}) {
        const QJsonValue number = recall.value(key);
        require(number.isUndefined()
                    || (number.isDouble() && std::floor(number.toDouble()) == number.toDouble()),
                "whole numbers are whole", key);
    }
    for (const QLatin1StringView key : {"model"_L1, "vae_model"_L1, "refiner_model"_L1})
        require(recall.value(key).isUndefined() || !recall.value(key).toString().isEmpty(),
                "a model has a name");
    for (const QJsonValue& lora : recall.value("loras"_L1).toArray()) {
        require(!lora["model_name"_L1].toString().isEmpty(), "a LoRA has a name");
        require(std::abs(lora["weight"_L1].toDouble()) <= 10, "weights are within bounds");
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    prepareProcess();
    return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t maxSize, unsigned seed)
{
    return mutator().mutate(data, size, maxSize, seed);
}

extern "C" size_t LLVMFuzzerCustomCrossOver(const uint8_t* a, size_t sizeA, const uint8_t* b, size_t sizeB,
                                            uint8_t* out, size_t maxSize, unsigned seed)
{
    return mutator().crossOver(a, sizeA, b, sizeB, out, maxSize, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QJsonObject metadata = QJsonDocument::fromJson(text).object();
    checkLines(metadata);
    checkDifferences(metadata, metadata["other"_L1].toObject());
    checkRecall(recallParameters(metadata));
    return 0;
}
