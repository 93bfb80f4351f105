// SPDX-License-Identifier: Apache-2.0
#include "lib/export/namevaluesjob.h"

#include "lib/api/boards.h"
#include "lib/api/itemrecords.h"
#include "lib/base/logging.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int mostAtOnce = 4;

QString seedOf(const QJsonObject& metadata)
{
    const QJsonValue seed = metadata.value("seed"_L1);
    return seed.isDouble() ? QString::number(seed.toInteger()) : seed.toString();
}

/// Older images have "model_name".
QString modelOf(const QJsonObject& metadata)
{
    const QJsonValue model = metadata.value("model"_L1);
    const QString name = model.toObject().value("name"_L1).toString();
    return name.isEmpty() ? model.toObject().value("model_name"_L1).toString(model.toString()) : name;
}

} // namespace

bool concernsServer(const ApiError& error)
{
    return error.isTransient() || error.kind == ApiError::Kind::Unauthorized
        || error.kind == ApiError::Kind::Tls || error.kind == ApiError::Kind::NotInvokeAi;
}

NameValuesJob::NameValuesJob(ApiClient& client, const NameTemplate& nameTemplate, const QStringList& names,
                             QHash<QString, QString> boards, QObject* parent)
    : ApiJob(parent)
    , m_client(client)
    , m_images(client)
    , m_videos(client)
    , m_template(nameTemplate)
    , m_names(names)
    , m_boards(std::move(boards))
{
    for (const QString& name : m_names)
        m_values[name].name = name;
}

void NameValuesJob::run()
{
    if (m_template.needsRecords())
        readRecords();
    else
        readMetadata();
}

void NameValuesJob::readRecords()
{
    stepJob(new ItemRecords(m_client, m_names), [this](const ItemRecords& job) {
        const QList<ImageDto> records = job.records();
        QSet<QString> unknown;
        for (const ImageDto& record : records) {
            m_values[record.imageName].date = record.createdAt;
            if (!record.boardId)
                continue;
            m_boardOf.insert(record.imageName, *record.boardId);
            if (m_template.needsBoards() && !m_boards.contains(*record.boardId))
                unknown.insert(*record.boardId);
        }
        m_missing = job.missing();
        m_boardsLeft = QStringList(unknown.cbegin(), unknown.cend());
        nextBoard();
    });
}

void NameValuesJob::nextBoard()
{
    if (m_boardsLeft.isEmpty()) {
        for (auto it = m_boardOf.cbegin(); it != m_boardOf.cend(); ++it)
            m_values[it.key()].board = m_boards.value(*it, *it);
        readMetadata();
        return;
    }
    const QString id = m_boardsLeft.takeFirst();
    own(BoardsApi(m_client).get(id))
        ->then(
            this,
            [this, id](const BoardDto& board) {
                m_boards.insert(id, board.boardName);
                nextBoard();
            },
            [this, id](const ApiError& error) {
                if (concernsServer(error)) {
                    end(error);
                    return;
                }
                m_boards.insert(id, id); // gone meanwhile
                nextBoard();
            });
}

void NameValuesJob::readMetadata()
{
    if (m_template.needsMetadata())
        m_metadataLeft = m_names;
    for (const QString& gone : std::as_const(m_missing))
        m_metadataLeft.removeOne(gone);
    nextMetadata();
}

void NameValuesJob::nextMetadata()
{
    while (!isFinished() && m_running < mostAtOnce && !m_metadataLeft.isEmpty()) {
        const QString name = m_metadataLeft.takeFirst();
        ++m_running;
        own(isVideoName(name) ? m_videos.metadata(name) : m_images.metadata(name))
            ->then(
                this,
                [this, name](const QJsonObject& metadata) {
                    NameValues& values = m_values[name];
                    values.seed = seedOf(metadata);
                    values.model = modelOf(metadata);
                    values.prompt = metadata.value("positive_prompt"_L1).toString();
                },
                [this, name](const ApiError& error) {
                    qCInfo(lcSession).noquote() << "no metadata of" << name << error.logLine();
                    if (concernsServer(error))
                        end(error);
                })
            ->finally(this, [this] {
                --m_running;
                nextMetadata();
            });
    }
    if (m_running == 0)
        end();
}

} // namespace vitrine
