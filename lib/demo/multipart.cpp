// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/multipart.h"

namespace vitrine::demo {

namespace {

constexpr qsizetype maxParts = 100;

/// The value of `key` among "; key=value; other=\"quoted\"". Empty when absent.
QByteArray parameter(const QByteArray& header, const QByteArray& key)
{
    qsizetype at = header.indexOf(';');
    while (at >= 0 && at < header.size()) {
        ++at;
        const qsizetype equals = header.indexOf('=', at);
        if (equals < 0)
            return {};
        const QByteArray name = header.sliced(at, equals - at).trimmed().toLower();
        QByteArray value;
        qsizetype end = equals + 1;
        if (end < header.size() && header.at(end) == '"') {
            for (++end; end < header.size() && header.at(end) != '"'; ++end) {
                if (header.at(end) == '\\' && end + 1 < header.size())
                    ++end;
                value += header.at(end);
            }
            at = header.indexOf(';', end);
        } else {
            at = header.indexOf(';', end);
            value = header.sliced(end, (at < 0 ? header.size() : at) - end).trimmed();
        }
        if (name == key)
            return value;
    }
    return {};
}

std::optional<FormPart> parsePart(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    FormPart part;
    part.content = bytes.sliced(end + 4);
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            continue;
        const QByteArray header = line.left(colon).trimmed().toLower();
        const QByteArray value = line.sliced(colon + 1).trimmed();
        if (header == "content-disposition") {
            part.name = parameter(value, "name");
            part.fileName = parameter(value, "filename");
        } else if (header == "content-type") {
            part.contentType = value.toLower();
        }
    }
    if (part.name.isEmpty())
        return std::nullopt;
    return part;
}

} // namespace

std::optional<QList<FormPart>> parseMultipart(const QByteArray& contentType, const QByteArray& body)
{
    if (!contentType.toLower().startsWith("multipart/form-data"))
        return std::nullopt;
    const QByteArray boundary = parameter(contentType, "boundary");
    if (boundary.isEmpty())
        return std::nullopt;
    // The first delimiter may stand at the very start; all others follow a line end.
    const QByteArray whole = "\r\n" + body;
    const QByteArray delimiter = "\r\n--" + boundary;
    QList<FormPart> parts;
    qsizetype at = whole.indexOf(delimiter);
    while (at >= 0) {
        qsizetype start = at + delimiter.size();
        if (whole.mid(start, 2) == "--")
            return parts;
        start = whole.indexOf("\r\n", start);
        if (start < 0)
            return std::nullopt;
        start += 2;
        // An empty part's delimiter begins with the line end that closes its own head.
        const qsizetype next = whole.indexOf(delimiter, start - 2);
        if (next < start || parts.size() == maxParts)
            return std::nullopt;
        std::optional<FormPart> part = parsePart(whole.sliced(start, next - start));
        if (!part)
            return std::nullopt;
        parts.append(*std::move(part));
        at = next;
    }
    return std::nullopt;
}

} // namespace vitrine::demo
