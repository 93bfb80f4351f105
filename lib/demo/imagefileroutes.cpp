// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/gallery.h"
#include "lib/demo/multipart.h"
#include "lib/demo/pictures.h"
#include "lib/demo/routes.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QJsonDocument>

namespace vitrine::demo {

using namespace Qt::StringLiterals;

namespace {

const std::pair<QByteArray, QByteArray> keepForAYear()
{
    return {"Cache-Control", "max-age=31536000"};
}

ImagePtr imageOf(const Gallery& gallery, const Request& request)
{
    ImagePtr image = gallery.image(request.params.value(u"image_name"_s));
    if (!image)
        throw Rejection{errorReply(404, u"Not Found"_s)};
    return image;
}

/// What the server writes into the picture itself.
QHash<QString, QString> textsOf(const Gallery& gallery, const Image& image)
{
    QHash<QString, QString> texts;
    if (const QJsonObject metadata = gallery.metadata(image); !metadata.isEmpty())
        texts.insert(u"invokeai_metadata"_s, QString::fromUtf8(jsonText(metadata)));
    if (image.extra && !image.extra->workflow.isEmpty())
        texts.insert(u"invokeai_workflow"_s, image.extra->workflow);
    if (image.extra && !image.extra->graph.isEmpty())
        texts.insert(u"invokeai_graph"_s, image.extra->graph);
    return texts;
}

Reply full(const Gallery& gallery, const Request& request)
{
    const ImagePtr image = imageOf(gallery, request);
    const QByteArray disposition = "inline; filename=\"" + image->name.toUtf8() + '"';
    Reply reply{.contentType = "image/png",
                .headers = {keepForAYear(), {"Content-Disposition", disposition}}};
    // Everything is copied: the drawing thread must not look at the gallery.
    const QHash<QString, QString> texts = textsOf(gallery, *image);
    if (!image->extra || image->extra->png.isEmpty())
        reply.draw = [seed = image->seed(), size = image->size, texts] { return drawPng(seed, size, texts); };
    else if (texts.isEmpty())
        reply.body = image->extra->png;
    else
        reply.draw = [png = image->extra->png, texts] { return withTexts(png, texts); };
    return reply;
}

Reply thumbnail(const Gallery& gallery, const Request& request)
{
    const ImagePtr image = imageOf(gallery, request);
    Reply reply{.contentType = "image/webp", .headers = {keepForAYear()}};
    if (image->extra && !image->extra->png.isEmpty())
        reply.draw = [png = image->extra->png] { return thumbnailOf(png); };
    else
        reply.draw = [seed = image->seed(), size = image->size] { return drawThumbnail(seed, size); };
    return reply;
}

const FormPart* partNamed(const QList<FormPart>& parts, const QByteArray& name)
{
    for (const FormPart& part : parts) {
        if (part.name == name)
            return &part;
    }
    return nullptr;
}

/// What is not transparent; of a picture without transparency, what is not black.
QImage cropped(const QImage& image)
{
    const bool alpha = image.hasAlphaChannel();
    QRect visible;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (alpha ? qAlpha(pixel) > 0 : (pixel & RGB_MASK) != 0)
                visible |= QRect(x, y, 1, 1);
        }
    }
    return visible.isEmpty() ? image : image.copy(visible);
}

/// The part `resize_to`: {"width": …, "height": …}. None when it was not sent.
std::optional<QSize> wantedSize(const QList<FormPart>& parts)
{
    constexpr qint64 mostPixels = 4096 * 4096;
    const FormPart* part = partNamed(parts, "resize_to");
    if (!part || part->content.isEmpty())
        return std::nullopt;
    const QJsonObject size = QJsonDocument::fromJson(part->content).object();
    const QSize wanted(size.value(u"width"_s).toInt(), size.value(u"height"_s).toInt());
    if (wanted.isEmpty() || qint64(wanted.width()) * wanted.height() > mostPixels)
        throw Rejection{errorReply(400, u"Invalid resize_to format or size"_s)};
    return wanted;
}

/// Decodes what was uploaded and makes a PNG of it, which is what the server keeps.
ImageExtra decode(const FormPart& file, bool crop, const std::optional<QSize>& wanted, QSize& size)
{
    QByteArray content = file.content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    if (!reader.canRead() || reader.size().isEmpty())
        throw Rejection{errorReply(415, u"Failed to read image"_s)};
    QImage image = reader.read();
    if (image.isNull())
        throw Rejection{errorReply(500, u"Failed to create image"_s)};
    ImageExtra extra;
    if (!wanted) { // resizing loses what is written in the file
        extra.metadata = QJsonDocument::fromJson(image.text(u"invokeai_metadata"_s).toUtf8()).object();
        extra.workflow = image.text(u"invokeai_workflow"_s);
        extra.graph = image.text(u"invokeai_graph"_s);
    }
    if (crop)
        image = cropped(image);
    if (wanted)
        image = image.scaled(*wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    size = image.size();
    QBuffer png(&extra.png);
    png.open(QIODevice::WriteOnly);
    image.save(&png, "PNG");
    return extra;
}

Reply upload(Gallery& gallery, const Request& request)
{
    Image image;
    requiredQuery(request, u"image_category"_s);
    requiredQuery(request, u"is_intermediate"_s);
    image.category = queryChoice(request, u"image_category"_s,
                                 {u"general"_s, u"mask"_s, u"control"_s, u"user"_s, u"other"_s});
    image.intermediate = queryBool(request, u"is_intermediate"_s).value_or(false);
    image.external = true;
    const std::optional<QList<FormPart>> parts = parseMultipart(request.contentType, request.body);
    if (!parts && request.contentType.startsWith("multipart/form-data"))
        return errorReply(400, u"There was an error parsing the body"_s);
    const FormPart* file = parts ? partNamed(*parts, "file") : nullptr;
    if (!file)
        return invalidReply({u"body"_s, u"file"_s}, u"missing"_s, u"Field required"_s);
    image.boardId = request.query.queryItemValue(u"board_id"_s, QUrl::FullyDecoded);
    if (request.query.hasQueryItem(u"board_id"_s) && !gallery.board(image.boardId))
        return errorReply(404, u"Board not found"_s);
    if (!file->contentType.startsWith("image"))
        return errorReply(415, u"Not an image"_s);
    const bool crop = queryBool(request, u"crop_visible"_s).value_or(false);
    ImageExtra extra = decode(*file, crop, wantedSize(*parts), image.size);
    extra.sessionId = request.query.queryItemValue(u"session_id"_s, QUrl::FullyDecoded);
    if (const FormPart* metadata = partNamed(*parts, "metadata"))
        extra.metadata = QJsonDocument::fromJson(metadata->content).object();
    image.extra = std::make_shared<ImageExtra>(std::move(extra));
    const ImagePtr added = gallery.add(std::move(image));
    Reply reply = jsonReply(Gallery::toJson(*added), 201);
    reply.headers.append({"Location", "api/v1/images/i/" + added->name.toUtf8() + "/full"});
    return reply;
}

} // namespace

void addImageFileRoutes(Router& router, Gallery& gallery)
{
    const QString one = u"/api/v1/images/i/{image_name}"_s;
    // As GET, of which only the head is sent: it tells the size of the file.
    router.add("HEAD", one + u"/full"_s, [&gallery](const Request& r) { return full(gallery, r); });
    router.add("GET", one + u"/full"_s, [&gallery](const Request& r) { return full(gallery, r); });
    router.add("GET", one + u"/thumbnail"_s, [&gallery](const Request& r) { return thumbnail(gallery, r); });
    router.add("POST", u"/api/v1/images/upload"_s,
               [&gallery](const Request& r) { return upload(gallery, r); });
}

} // namespace vitrine::demo
