// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <random>

// libFuzzer's own mutator of bytes.
extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t maxSize);

namespace vitrine::fuzz {

/// Changes JSON as JSON: values are removed, added, doubled, swapped, renamed, replaced by others of the same
/// text, by odd numbers and by the words of the target's dictionary. Bytes alone would rarely get past the
/// JSON parser.
class JsonMutator {
public:
    /// `dictionary`: a file of libFuzzer's form, whose entries are words without quotes of their own.
    explicit JsonMutator(const QString& dictionary);

    /// What LLVMFuzzerCustomMutator is to do. The JSON begins after `head` bytes, which stay; sometimes the
    /// bytes of all of it are changed, always when it is no JSON.
    size_t mutate(uint8_t* data, size_t size, size_t maxSize, unsigned seed, size_t head = 0);
    /// What LLVMFuzzerCustomCrossOver is to do: a part of the second text gets into the first.
    size_t crossOver(const uint8_t* a, size_t sizeA, const uint8_t* b, size_t sizeB, uint8_t* out,
                     size_t maxSize, unsigned seed);

private:
    [[nodiscard]] qsizetype below(qsizetype bound);
    [[nodiscard]] QJsonValue changed(const QJsonValue& root);
    [[nodiscard]] QJsonValue changedObject(QJsonObject object, const QJsonValue& root);
    [[nodiscard]] QJsonValue changedArray(QJsonArray array, const QJsonValue& root);
    [[nodiscard]] QJsonValue tweaked(const QJsonValue& value);
    [[nodiscard]] QJsonValue anyValue(const QJsonValue& root);
    [[nodiscard]] QString anyWord(const QJsonValue& root);

    std::minstd_rand m_random;
    QStringList m_words;
};

} // namespace vitrine::fuzz
