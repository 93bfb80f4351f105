// SPDX-License-Identifier: Apache-2.0
#include "tests/lib/jobbench.h"

#include "lib/jobs/rungraphjob.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testnet.h"

#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine::test {

JobBench::JobBench(const DemoOptions& options)
{
    QUrl server(externalServer());
    if (server.isEmpty()) {
        m_demo = std::make_unique<DemoServer>(options);
        const Result<QUrl> url = m_demo->start();
        if (!url)
            qFatal("the demo server does not start: %s", qPrintable(url.error().logLine()));
        server = *url;
    }
    m_proxy = std::make_unique<CuttingProxy>(server);
    m_session = std::make_unique<ServerSession>(profileFor(m_proxy->address()), QString());
}

JobBench::~JobBench()
{
    m_proxy->reset();
    for (const QString& id : std::as_const(m_boards))
        await(BoardsApi(client()).remove(id, true));
    if (!m_images.isEmpty())
        await(ImagesApi(client()).remove(m_images));
}

bool JobBench::start()
{
    m_session->start();
    // Once its events come, the session reads boards and lists a second time; what a test counts begins after that.
    return waitUntilReady(*m_session)
        && QTest::qWaitFor(
            [this] { return m_session->hasLiveEvents() && m_proxy->count("GET", "/boards/?") >= 2; }, 20'000);
}

bool JobBench::isNewer()
{
    return client().capabilities().has(Capability::QueueItemIds);
}

QString JobBench::makeBoard(const QString& name)
{
    const Result<BoardDto> board = await(BoardsApi(client()).create(uniqueName(name)));
    if (!board)
        return {};
    m_boards.append(board->boardId);
    return board->boardId;
}

QString JobBench::makeImage(const QString& boardId, const QJsonObject& metadata)
{
    const Result<ImageDto> image = await(ImagesApi(client()).upload({.bytes = noisePicture({24, 16}),
                                                                     .category = u"general"_s,
                                                                     .boardId = boardId,
                                                                     .metadata = metadata}));
    if (!image)
        return {};
    m_images.append(image->imageName);
    return image->imageName;
}

QStringList JobBench::namesOn(const QString& boardId)
{
    const Result<QStringList> names = await(BoardsApi(client()).imageNames(boardId));
    return names ? *names : QStringList{names.error().logLine()};
}

QList<BoardDto> JobBench::boardsCalled(const QString& name)
{
    QList<BoardDto> out;
    const Result<QList<BoardDto>> all = await(BoardsApi(client()).list({.includeArchived = true}));
    if (all) {
        std::copy_if(all->cbegin(), all->cend(), std::back_inserter(out),
                     [&](const BoardDto& board) { return board.boardName == name; });
    }
    return out;
}

qint64 JobBench::makeCanceledItem()
{
    const QJsonObject batch{{u"graph"_s, textGraph()}, {u"runs"_s, 1}};
    const Result<EnqueueResult> result =
        await(queue().enqueueBatch(EnqueueBody(QJsonObject{{u"prepend"_s, false}, {u"batch"_s, batch}})));
    if (!result || result->itemIds.isEmpty() || !await(queue().cancel(result->itemIds.first())))
        return 0;
    return result->itemIds.first();
}

QString uniqueName(const QString& start)
{
    return u"job test "_s + start + u' ' + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
}

QByteArray noisePicture(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        QRandomGenerator::global()->fillRange(reinterpret_cast<quint32*>(image.scanLine(y)), size.width());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QJsonObject blankGraph(const QString& boardId)
{
    QJsonObject blank{{u"id"_s, u"blank"_s}, {u"type"_s, u"blank_image"_s}, {u"width"_s, 32},
                      {u"height"_s, 16},     {u"is_intermediate"_s, false}, {u"use_cache"_s, false}};
    if (!boardId.isEmpty())
        blank.insert(u"board"_s, QJsonObject{{u"board_id"_s, boardId}});
    return graphOf({blank}, {});
}

QJsonObject textGraph()
{
    return graphOf({{{u"id"_s, u"a"_s}, {u"type"_s, u"string"_s}, {u"value"_s, u"hello"_s}}}, {});
}

QJsonObject saveGraph(const QString& boardId, const QString& imageName)
{
    QJsonObject save{{u"id"_s, u"save"_s},
                     {u"type"_s, u"save_image"_s},
                     {u"image"_s, QJsonObject{{u"image_name"_s, imageName}}},
                     {u"is_intermediate"_s, false},
                     {u"use_cache"_s, false}};
    if (!boardId.isEmpty())
        save.insert(u"board"_s, QJsonObject{{u"board_id"_s, boardId}});
    return graphOf({save}, {});
}

QJsonObject fanOutGraph(const QString& boardId, int count)
{
    const QJsonObject widths{{u"id"_s, u"widths"_s},
                             {u"type"_s, u"range"_s},
                             {u"start"_s, 16},
                             {u"stop"_s, 16 * (count + 1)},
                             {u"step"_s, 16}};
    const QJsonObject each{{u"id"_s, u"each"_s}, {u"type"_s, u"iterate"_s}};
    const QJsonObject blank = blankGraph(boardId).value(u"nodes"_s)[u"blank"_s].toObject();
    return graphOf({widths, each, blank},
                   {graphEdge(u"widths"_s, u"collection"_s, u"each"_s, u"collection"_s),
                    graphEdge(u"each"_s, u"item"_s, u"blank"_s, u"width"_s)});
}

QJsonArray dataFor(const QString& nodeId, const QString& fieldName, const QJsonArray& values)
{
    const QJsonObject datum{{u"node_path"_s, nodeId}, {u"field_name"_s, fieldName}, {u"items"_s, values}};
    return {QJsonArray{datum}};
}

} // namespace vitrine::test
