// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/gallery.h"

#include "lib/demo/demodata.h"
#include "lib/demo/message.h"

#include <QDateTime>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <tuple>

namespace vitrine::demo {

using namespace Qt::StringLiterals;

namespace {

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool isOlder(const ImagePtr& left, const ImagePtr& right)
{
    return std::tie(left->createdMs, left->name) < std::tie(right->createdMs, right->name);
}

QJsonValue nullWhenEmpty(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

Gallery::Gallery(int images, int boards)
{
    const qint64 start = now();
    m_boards = demoBoards(boards, start);
    m_byAge.reserve(std::size_t(images));
    m_byName.reserve(images);
    for (int i = 0; i < images; ++i)
        insert(std::make_shared<Image>(demoImage(i, images, m_boards, start)));
}

Board* Gallery::board(const QString& id)
{
    const auto found =
        std::find_if(m_boards.begin(), m_boards.end(), [&](const Board& b) { return b.id == id; });
    return found == m_boards.end() ? nullptr : &*found;
}

Board& Gallery::createBoard(const QString& name)
{
    const qint64 time = now();
    m_boards.append({.id = newId(), .name = name, .createdMs = time, .updatedMs = time});
    return m_boards.last();
}

void Gallery::removeBoard(const QString& id)
{
    for (const ImagePtr& image : m_byAge) {
        if (image->boardId == id)
            image->boardId.clear();
    }
    m_boards.removeIf([&](const Board& board) { return board.id == id; });
}

QHash<QString, BoardCounts> Gallery::counts() const
{
    QHash<QString, BoardCounts> out;
    for (const ImagePtr& image : m_byAge) {
        if (image->intermediate || image->boardId.isEmpty())
            continue;
        BoardCounts& board = out[image->boardId];
        ++(image->category == u"general"_s ? board.images : board.assets);
        if (!board.cover || image->starred >= board.cover->starred)
            board.cover = image;
    }
    return out;
}

QList<DayCounts> Gallery::days() const
{
    QList<DayCounts> out;
    for (auto it = m_byAge.rbegin(); it != m_byAge.rend(); ++it) {
        const Image& image = **it;
        if (image.intermediate)
            continue;
        const qint64 day = image.createdMs / (24LL * 3600 * 1000);
        if (out.isEmpty() || out.last().day != day)
            out.append({day, {.cover = *it}});
        BoardCounts& counts = out.last().counts;
        ++(image.category == u"general"_s ? counts.images : counts.assets);
    }
    return out;
}

void Gallery::insert(const ImagePtr& image)
{
    m_byName.insert(image->name, image);
    m_byAge.insert(std::upper_bound(m_byAge.begin(), m_byAge.end(), image, isOlder), image);
}

ImagePtr Gallery::add(Image image)
{
    image.name = newId() + u".png"_s;
    image.createdMs = image.updatedMs = now();
    const auto added = std::make_shared<Image>(std::move(image));
    insert(added);
    return added;
}

void Gallery::remove(const QStringList& names)
{
    const QSet<QString> doomed(names.begin(), names.end());
    std::erase_if(m_byAge, [&](const ImagePtr& image) { return doomed.contains(image->name); });
    for (const QString& name : names)
        m_byName.remove(name);
}

bool Gallery::accepts(const NameFilter& filter, const Image& image) const
{
    if (filter.boardId && (*filter.boardId == u"none"_s ? QString() : *filter.boardId) != image.boardId)
        return false;
    if (!filter.categories.isEmpty() && !filter.categories.contains(image.category))
        return false;
    if (filter.intermediate && *filter.intermediate != image.intermediate)
        return false;
    if (!filter.origin.isEmpty() && (filter.origin == u"external"_s) != image.external)
        return false;
    if (filter.createdDate.isEmpty() && filter.searchTerm.isEmpty())
        return true; // A time costs more to write than all of the above.
    const QString created = timeText(image.createdMs);
    if (!filter.createdDate.isEmpty() && !created.startsWith(filter.createdDate))
        return false;
    return filter.searchTerm.isEmpty() || created.contains(filter.searchTerm)
        || QString::fromUtf8(jsonText(metadata(image))).contains(filter.searchTerm, Qt::CaseInsensitive);
}

NameList Gallery::names(const NameFilter& filter) const
{
    NameList out;
    QStringList unstarred;
    const auto take = [&](const ImagePtr& image) {
        if (accepts(filter, *image))
            (filter.starredFirst && !image->starred ? unstarred : out.names).append(image->name);
    };
    if (filter.descending)
        std::for_each(m_byAge.rbegin(), m_byAge.rend(), take);
    else
        std::for_each(m_byAge.begin(), m_byAge.end(), take);
    if (filter.starredFirst)
        out.starredCount = int(out.names.size());
    out.names += unstarred;
    return out;
}

QJsonObject Gallery::metadata(const Image& image) const
{
    if (image.extra)
        return image.extra->metadata;
    return image.category == u"general"_s ? demoMetadata(image) : QJsonObject{};
}

QJsonObject Gallery::toJson(const Image& image)
{
    const ImageExtra* extra = image.extra.get();
    const QString url = u"api/v1/images/i/"_s + image.name;
    return {{u"image_name"_s, image.name},
            {u"image_url"_s, url + u"/full"_s},
            {u"thumbnail_url"_s, url + u"/thumbnail"_s},
            {u"image_origin"_s, image.external ? u"external"_s : u"internal"_s},
            {u"image_category"_s, image.category},
            {u"width"_s, image.size.width()},
            {u"height"_s, image.size.height()},
            {u"created_at"_s, timeText(image.createdMs)},
            {u"updated_at"_s, timeText(image.updatedMs)},
            {u"deleted_at"_s, QJsonValue::Null},
            {u"is_intermediate"_s, image.intermediate},
            {u"session_id"_s, nullWhenEmpty(extra ? extra->sessionId : QString())},
            {u"node_id"_s, nullWhenEmpty(extra ? extra->nodeId : QString())},
            {u"starred"_s, image.starred},
            {u"has_workflow"_s, extra && (!extra->workflow.isEmpty() || !extra->graph.isEmpty())},
            {u"image_subfolder"_s, QString()},
            {u"board_id"_s, nullWhenEmpty(image.boardId)}};
}

QJsonObject Gallery::toJson(const Board& board, const BoardCounts& counts) const
{
    const QString updated = timeText(board.updatedMs);
    return {
        {u"board_id"_s, board.id},
        {u"board_name"_s, board.name},
        {u"user_id"_s, u"system"_s},
        {u"created_at"_s, timeText(board.createdMs)},
        {u"updated_at"_s, board.patched ? updated.chopped(4) : updated},
        {u"deleted_at"_s, QJsonValue::Null},
        {u"cover_image_name"_s, counts.cover ? QJsonValue(counts.cover->name) : QJsonValue(QJsonValue::Null)},
        {u"archived"_s, board.archived},
        {u"board_visibility"_s, board.visibility},
        {u"cover_video_name"_s, QJsonValue::Null},
        {u"image_count"_s, counts.images},
        {u"video_count"_s, 0},
        {u"asset_count"_s, counts.assets},
        {u"owner_username"_s, QJsonValue::Null}};
}

} // namespace vitrine::demo
