// SPDX-License-Identifier: Apache-2.0
#include "tests/support/apikit.h"

#include "lib/api/app.h"

#include <QBuffer>
#include <QImage>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace vitrine::test {

ApiKit::ApiKit(const DemoOptions& demo)
{
    QString address = externalServer();
    if (address.isEmpty()) {
        m_demo = std::make_unique<DemoServer>(demo);
        const Result<QUrl> url = m_demo->start();
        if (!url)
            qFatal("the demo server does not start: %s", qPrintable(url.error().logLine()));
        address = url->toString();
    }
    m_client = std::make_unique<ApiClient>(*ServerProfile::fromAddress(address));
    const Result<QByteArray> schema = await(AppApi(*m_client).schema());
    if (!schema)
        qFatal("the server has no schema: %s", qPrintable(schema.error().logLine()));
    m_client->setCapabilities(Capabilities::fromSchema(QJsonDocument::fromJson(*schema).object()));
}

ApiKit::~ApiKit()
{
    for (const QString& id : std::as_const(m_boards))
        await(boards().remove(id, true));
    if (!m_images.isEmpty())
        await(images().remove(m_images));
}

QString ApiKit::makeBoard(const QString& name)
{
    const Result<BoardDto> board = await(boards().create(u"vitrine-test "_s + name));
    if (!board)
        return {};
    m_boards.append(board->boardId);
    return board->boardId;
}

QString ApiKit::uploadPicture(const QString& boardId, const QString& category)
{
    ImageUpload upload{.bytes = pictureBytes(), .fileName = u"a.png"_s, .category = category};
    if (!boardId.isEmpty())
        upload.boardId = boardId;
    const Result<ImageDto> image = await(images().upload(upload));
    if (!image)
        return {};
    if (boardId.isEmpty())
        m_images.append(image->imageName);
    return image->imageName;
}

QByteArray pictureBytes(QSize size, const char* format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

namespace {

QJsonObject batchOf(const QString& batchId, const QJsonObject& node, const QJsonArray& data,
                    const QString& destination)
{
    const QString id = node.value("id"_L1).toString();
    const QJsonObject graph{
        {u"id"_s, newId()}, {u"nodes"_s, QJsonObject{{id, node}}}, {u"edges"_s, QJsonArray()}};
    QJsonObject batch{{u"batch_id"_s, batchId},
                      {u"origin"_s, u"vitrine"_s},
                      {u"destination"_s, destination},
                      {u"graph"_s, graph},
                      {u"runs"_s, 1}};
    if (!data.isEmpty())
        batch.insert(u"data"_s, data);
    return {{u"prepend"_s, false}, {u"batch"_s, batch}};
}

} // namespace

QJsonObject textBatch(const QString& batchId, const QStringList& texts, const QString& destination)
{
    const QJsonObject node{{u"id"_s, u"text"_s}, {u"type"_s, u"string"_s}, {u"value"_s, u""_s}};
    const QJsonObject datum{{u"node_path"_s, u"text"_s},
                            {u"field_name"_s, u"value"_s},
                            {u"items"_s, QJsonArray::fromStringList(texts)}};
    QJsonArray groups;
    groups.append(QJsonArray{datum}); // braces around braces would make one list of both
    return batchOf(batchId, node, groups, destination);
}

QJsonObject failingBatch(const QString& batchId)
{
    const QJsonObject node{{u"id"_s, u"save"_s},
                           {u"type"_s, u"save_image"_s},
                           {u"image"_s, QJsonObject{{u"image_name"_s, u"no-such-image.png"_s}}}};
    return batchOf(batchId, node, {}, u"vitrine-test"_s);
}

bool waitForBatch(QueueApi& queue, const QString& batchId, int timeoutMs)
{
    return QTest::qWaitFor(
        [&] {
            const Result<BatchStatus> status = await(queue.batchStatus(batchId));
            if (!status || status->counts.total == 0)
                return false;
            const QueueCounts& counts = status->counts;
            return counts.completed + counts.failed + counts.canceled == counts.total;
        },
        timeoutMs);
}

bool emptyQueue(QueueApi queue)
{
    if (!await(queue.pause()))
        return false;
    await(queue.cancelAllExceptCurrent()); // the demo server has no such route, and no need of it
    const Result<std::optional<QueueItem>> current = await(queue.current());
    if (!current)
        return false;
    if (current->has_value())
        await(queue.cancel((*current)->itemId)); // it may have ended meanwhile
    const bool rests = QTest::qWaitFor([&] {
        const auto status = await(queue.status());
        return status && status->counts.inProgress == 0;
    });
    return rests && await(queue.clear()) && await(queue.resume());
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace vitrine::test
