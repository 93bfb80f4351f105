// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/jsonmutator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstring>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace vitrine::fuzz {

namespace {

bool isContainer(const QJsonValue& value)
{
    return value.isArray() || value.isObject();
}

/// All values of a tree, or its arrays and objects only.
qsizetype countOf(const QJsonValue& value, bool containersOnly)
{
    qsizetype count = !containersOnly || isContainer(value) ? 1 : 0;
    if (value.isArray()) {
        for (const QJsonValue& entry : value.toArray())
            count += countOf(entry, containersOnly);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue& entry : object)
            count += countOf(entry, containersOnly);
    }
    return count;
}

/// The value number `at` of a tree, counted as above; `at` becomes -1 once it is found.
QJsonValue valueAt(const QJsonValue& value, qsizetype& at)
{
    if (at-- == 0)
        return value;
    QJsonValue found;
    if (value.isArray()) {
        for (const QJsonValue& entry : value.toArray()) {
            if (found = valueAt(entry, at); at < 0)
                return found;
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue& entry : object) {
            if (found = valueAt(entry, at); at < 0)
                return found;
        }
    }
    return found;
}

/// The tree with its container number `at` as `change` makes it; `at` becomes negative once that was done.
QJsonValue withContainer(const QJsonValue& value, qsizetype& at,
                         const std::function<QJsonValue(const QJsonValue&)>& change)
{
    if (!isContainer(value))
        return value;
    if (at-- == 0)
        return change(value);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size() && at >= 0; ++i) {
            const QJsonValue entry = withContainer(array.at(i), at, change);
            if (at < 0)
                array.replace(i, entry);
        }
        return array;
    }
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end() && at >= 0; ++it) {
        const QJsonValue entry = withContainer(it.value(), at, change);
        if (at < 0)
            *it = entry;
    }
    return object;
}

QJsonValue parsed(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
}

QByteArray textOf(const QJsonValue& root)
{
    if (root.isArray())
        return QJsonDocument(root.toArray()).toJson(QJsonDocument::Compact);
    return QJsonDocument(root.toObject()).toJson(QJsonDocument::Compact);
}

QByteArray viewOf(const uint8_t* data, size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
}

} // namespace

JsonMutator::JsonMutator(const QString& dictionary)
{
    QFile file(dictionary);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(dictionary));
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith('"') && line.endsWith('"') && line.size() > 2)
            m_words.append(QString::fromUtf8(line.mid(1, line.size() - 2)));
    }
}

size_t JsonMutator::mutate(uint8_t* data, size_t size, size_t maxSize, unsigned seed, size_t head)
{
    m_random.seed(seed);
    const QJsonValue root =
        size > head ? parsed(viewOf(data + head, size - head)) : QJsonValue(QJsonValue::Undefined);
    if (root.isUndefined() || below(16) == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    for (int attempt = 0; attempt < 4; ++attempt) {
        QJsonValue value = root;
        for (qsizetype i = below(3); i >= 0; --i)
            value = changed(value);
        const QByteArray text = textOf(value);
        if (head + static_cast<size_t>(text.size()) <= maxSize) {
            std::memcpy(data + head, text.constData(), static_cast<size_t>(text.size()));
            return head + static_cast<size_t>(text.size());
        }
    }
    return LLVMFuzzerMutate(data, size, maxSize);
}

size_t JsonMutator::crossOver(const uint8_t* a, size_t sizeA, const uint8_t* b, size_t sizeB, uint8_t* out,
                              size_t maxSize, unsigned seed)
{
    m_random.seed(seed);
    const QJsonValue first = parsed(viewOf(a, sizeA));
    const QJsonValue second = parsed(viewOf(b, sizeB));
    if (first.isUndefined() || second.isUndefined())
        return 0;
    qsizetype from = below(countOf(second, false));
    qsizetype to = below(countOf(first, true));
    const QJsonValue part = valueAt(second, from);
    const QByteArray text = textOf(withContainer(first, to, [&](const QJsonValue& container) -> QJsonValue {
        if (container.isArray()) {
            QJsonArray array = container.toArray();
            array.insert(below(array.size() + 1), part);
            return array;
        }
        QJsonObject object = container.toObject();
        const QStringList keys = object.keys();
        object.insert(keys.isEmpty() ? anyWord(first) : keys.at(below(keys.size())), part);
        return object;
    }));
    if (static_cast<size_t>(text.size()) > maxSize)
        return 0;
    std::memcpy(out, text.constData(), static_cast<size_t>(text.size()));
    return static_cast<size_t>(text.size());
}

qsizetype JsonMutator::below(qsizetype bound)
{
    return bound <= 1 ? 0 : static_cast<qsizetype>(m_random()) % bound;
}

QJsonValue JsonMutator::changed(const QJsonValue& root)
{
    qsizetype at = below(countOf(root, true));
    return withContainer(root, at, [&](const QJsonValue& container) {
        return container.isArray() ? changedArray(container.toArray(), root)
                                   : changedObject(container.toObject(), root);
    });
}

QJsonValue JsonMutator::changedObject(QJsonObject object, const QJsonValue& root)
{
    const QStringList keys = object.keys();
    if (keys.isEmpty() || below(7) == 0) {
        object.insert(anyWord(root), anyValue(root));
        return object;
    }
    const QString key = keys.at(below(keys.size()));
    const QString other = keys.at(below(keys.size()));
    const QJsonValue value = object.value(key);
    switch (below(6)) {
    case 0:
        object.remove(key);
        break;
    case 1:
        object.remove(key);
        object.insert(anyWord(root), value);
        break;
    case 2:
        object.insert(key, object.value(other));
        object.insert(other, value);
        break;
    case 3:
        object.insert(anyWord(root), value);
        break;
    case 4:
        object.insert(key, anyValue(root));
        break;
    default:
        object.insert(key, tweaked(value));
        break;
    }
    return object;
}

QJsonValue JsonMutator::changedArray(QJsonArray array, const QJsonValue& root)
{
    if (array.isEmpty() || below(6) == 0) {
        array.insert(below(array.size() + 1), anyValue(root));
        return array;
    }
    const qsizetype at = below(array.size());
    const qsizetype other = below(array.size());
    const QJsonValue value = array.at(at);
    switch (below(5)) {
    case 0:
        array.removeAt(at);
        break;
    case 1:
        array.insert(other, value);
        break;
    case 2:
        array.replace(at, array.at(other));
        array.replace(other, value);
        break;
    case 3:
        array.replace(at, anyValue(root));
        break;
    default:
        array.replace(at, tweaked(value));
        break;
    }
    return array;
}

QJsonValue JsonMutator::tweaked(const QJsonValue& value)
{
    if (value.isBool())
        return !value.toBool();
    if (value.isDouble()) {
        const double number = value.toDouble();
        switch (below(5)) {
        case 0:
            return number + 1;
        case 1:
            return number - 1;
        case 2:
            return -number;
        case 3:
            return number * 1024;
        default:
            return number / 2;
        }
    }
    if (value.isString()) {
        QString text = value.toString();
        if (below(3) == 0)
            return QString();
        if (below(2) == 0)
            return QString(text + (m_words.isEmpty() ? u"x"_s : m_words.at(below(m_words.size()))));
        return QString(text.left(below(text.size() + 1)));
    }
    if (value.isArray())
        return QJsonArray();
    return value.isObject() ? QJsonValue(QJsonObject()) : QJsonValue(0);
}

QJsonValue JsonMutator::anyValue(const QJsonValue& root)
{
    static const QJsonArray oddValues{
        QJsonValue::Null,
        true,
        false,
        0,
        1,
        -1,
        0.5,
        1e308,
        5e-324,
        1e19,
        std::numeric_limits<int>::max(),
        std::numeric_limits<int>::min(),
        std::numeric_limits<qint64>::max(),
        std::numeric_limits<qint64>::min(),
        qint64{9007199254740993},
        u""_s,
        u"\u0000"_s,
        u"\U0001F600"_s,
        QString(QChar(0xd800)),
        QJsonArray(),
        QJsonObject(),
    };
    switch (below(3)) {
    case 0:
        return oddValues.at(below(oddValues.size()));
    case 1: {
        qsizetype at = below(countOf(root, false));
        return valueAt(root, at);
    }
    default:
        return anyWord(root);
    }
}

/// From the dictionary, or a text that stands somewhere: ids matter only where two of them are the same.
QString JsonMutator::anyWord(const QJsonValue& root)
{
    if (!m_words.isEmpty() && below(2) == 0)
        return m_words.at(below(m_words.size()));
    const qsizetype count = countOf(root, false);
    for (int attempt = 0; attempt < 8; ++attempt) {
        qsizetype at = below(count);
        if (const QJsonValue value = valueAt(root, at); value.isString())
            return value.toString();
    }
    return u"x"_s;
}

} // namespace vitrine::fuzz
