// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/pngtexts.h"

#include "lib/workflow/workflowdocument.h"

#include <QIODevice>
#include <QtEndian>

#include <optional>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QByteArray signature("\x89PNG\r\n\x1a\n", 8);
constexpr qsizetype headBytes = 8; // length and type
constexpr qsizetype checksumBytes = 4;
constexpr qsizetype longestKeyword = 79;
/// Unpacking makes a thousand times as much of it at most.
constexpr qsizetype mostPacked = 128 * 1024;

struct Text {
    QString keyword;
    QString text;
};

/// The bytes up to the next zero, which is taken too; none when there is no zero.
std::optional<QByteArray> takeToZero(QByteArray& bytes)
{
    const qsizetype zero = bytes.indexOf('\0');
    if (zero < 0)
        return {};
    const QByteArray out = bytes.left(zero);
    bytes.remove(0, zero + 1);
    return out;
}

std::optional<QByteArray> unpacked(const QByteArray& packed)
{
    if (packed.size() > mostPacked)
        return {};
    // What qUncompress expects in front is only a first guess at the size.
    QByteArray out = qUncompress(QByteArray(4, '\0') + packed);
    if (out.isEmpty())
        return {};
    return out;
}

std::optional<QString> international(QByteArray bytes)
{
    if (bytes.size() < 2)
        return {};
    const bool packed = bytes.at(0) != 0;
    bytes.remove(0, 2);
    if (!takeToZero(bytes) || !takeToZero(bytes)) // the language, and the keyword in it
        return {};
    const std::optional<QByteArray> text = packed ? unpacked(bytes) : std::optional(bytes);
    return text ? std::optional(QString::fromUtf8(*text)) : std::nullopt;
}

std::optional<QString> textOf(const QByteArray& type, QByteArray bytes)
{
    if (type == "iTXt")
        return international(bytes);
    if (type == "tEXt")
        return QString::fromLatin1(bytes);
    bytes.remove(0, 1); // the method, of which there is one
    const std::optional<QByteArray> text = unpacked(bytes);
    return text ? std::optional(QString::fromLatin1(*text)) : std::nullopt;
}

std::optional<Text> read(const QByteArray& type, QByteArray bytes)
{
    const std::optional<QByteArray> keyword = takeToZero(bytes);
    if (!keyword || keyword->isEmpty() || keyword->size() > longestKeyword)
        return {};
    const std::optional<QString> text = textOf(type, bytes);
    if (!text)
        return {};
    return Text{QString::fromLatin1(*keyword), *text};
}

} // namespace

QHash<QString, QString> pngTexts(QIODevice& file)
{
    QHash<QString, QString> out;
    if (file.read(signature.size()) != signature)
        return out;
    for (;;) {
        const QByteArray head = file.read(headBytes);
        if (head.size() < headBytes)
            return out;
        const auto length = qFromBigEndian<quint32>(head.constData());
        const QByteArray type = head.mid(4);
        if (type == "IEND")
            return out;
        const bool isText = type == "tEXt" || type == "zTXt" || type == "iTXt";
        if (!isText || length > WorkflowDocument::maxBytes) {
            if (file.skip(qint64(length) + checksumBytes) < qint64(length) + checksumBytes)
                return out;
            continue;
        }
        const QByteArray bytes = file.read(length);
        if (bytes.size() < qsizetype(length))
            return out;
        if (const std::optional<Text> text = read(type, bytes))
            out.insert(text->keyword, text->text);
        file.skip(checksumBytes);
    }
}

} // namespace vitrine
