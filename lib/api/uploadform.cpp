// SPDX-License-Identifier: Apache-2.0
#include "lib/api/uploadform.h"

#include "lib/api/decode.h"

#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace vitrine {

QUrlQuery uploadQuery(const ImageUpload& upload, const QString& categoryKey)
{
    QUrlQuery query;
    query.addQueryItem(categoryKey, upload.category);
    query.addQueryItem(u"is_intermediate"_s, upload.isIntermediate ? u"true"_s : u"false"_s);
    if (upload.boardId && !upload.boardId->isEmpty() && *upload.boardId != "none"_L1)
        addText(query, u"board_id"_s, *upload.boardId);
    if (!upload.sessionId.isEmpty())
        addText(query, u"session_id"_s, upload.sessionId);
    return query;
}

QList<FormPart> uploadForm(const ImageUpload& upload)
{
    const QMimeDatabase types;
    const bool onDisk = !upload.filePath.isEmpty();
    FormPart file{.name = "file", .bytes = upload.bytes, .filePath = upload.filePath};
    file.fileName =
        onDisk && upload.fileName.isEmpty() ? QFileInfo(upload.filePath).fileName() : upload.fileName;
    if (file.fileName.isEmpty())
        file.fileName = u"image"_s; // without one the server takes the part for a plain value
    const QMimeType type =
        onDisk ? types.mimeTypeForFile(upload.filePath) : types.mimeTypeForData(upload.bytes);
    file.contentType = type.name().toLatin1();
    QList<FormPart> form{file};
    if (!upload.metadata.isEmpty())
        form.append({.name = "metadata", .bytes = jsonBytes(upload.metadata)});
    return form;
}

} // namespace vitrine
