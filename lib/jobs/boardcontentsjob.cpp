// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/boardcontentsjob.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QStringList without(QStringList names, const QStringList& others)
{
    const QSet<QString> left(others.cbegin(), others.cend());
    names.removeIf([&](const QString& name) { return left.contains(name); });
    return names;
}

} // namespace

BoardContentsJob::BoardContentsJob(ApiClient& client, QString boardId, QObject* parent)
    : ApiJob(parent)
    , m_boards(client)
    , m_boardId(std::move(boardId))
{
}

void BoardContentsJob::run()
{
    // First: older servers list nothing for a board that is not there.
    step(m_boards.get(m_boardId), [this](const BoardDto& board) {
        m_boardName = board.boardName;
        m_videoCount = board.videoCount.value_or(0);
        readImages();
    });
}

void BoardContentsJob::readImages()
{
    step(m_boards.imageNames(m_boardId, {u"general"_s}, false), [this](const QStringList& names) {
        m_images = names;
        readAssets();
    });
}

void BoardContentsJob::readAssets()
{
    step(m_boards.imageNames(m_boardId, {u"control"_s, u"mask"_s, u"user"_s, u"other"_s}, false),
         [this](const QStringList& names) {
             m_assets = names;
             readAll();
         });
}

void BoardContentsJob::readAll()
{
    step(m_boards.imageNames(m_boardId), [this](const QStringList& names) {
        m_intermediates = without(without(names, m_images), m_assets);
        end();
    });
}

} // namespace vitrine
