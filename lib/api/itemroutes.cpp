// SPDX-License-Identifier: Apache-2.0
#include "lib/api/itemroutes.h"

#include "lib/api/decode.h"
#include "lib/json/objectreader.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ImagesApi)
};

} // namespace

QUrlQuery filterQuery(const ImageQuery& query, const QString& originKey)
{
    QUrlQuery out;
    for (const QString& category : query.categories)
        out.addQueryItem(u"categories"_s, category);
    if (query.isIntermediate)
        out.addQueryItem(u"is_intermediate"_s, *query.isIntermediate ? u"true"_s : u"false"_s);
    if (query.boardId)
        addText(out, u"board_id"_s, *query.boardId);
    if (query.origin)
        out.addQueryItem(originKey, *query.origin);
    if (query.createdDate)
        out.addQueryItem(u"created_date"_s, query.createdDate->toString(Qt::ISODate));
    if (!query.searchTerm.isEmpty())
        addText(out, u"search_term"_s, query.searchTerm);
    out.addQueryItem(u"order_dir"_s, query.newestFirst ? u"DESC"_s : u"ASC"_s);
    out.addQueryItem(u"starred_first"_s, query.starredFirst ? u"true"_s : u"false"_s);
    return out;
}

QUrlQuery pageQuery(const ImageQuery& query, const QString& originKey, int offset, int limit)
{
    QUrlQuery out = filterQuery(query, originKey);
    out.addQueryItem(u"offset"_s, QString::number(offset));
    out.addQueryItem(u"limit"_s, QString::number(limit));
    return out;
}

QByteArray namesBody(const QString& key, const QStringList& names)
{
    return jsonBytes(QJsonObject{{key, QJsonArray::fromStringList(names)}});
}

std::function<Result<NamesOutcome>(const HttpAnswer&)> outcomeOf(const QString& key, const QStringList& asked)
{
    return fieldsOf<NamesOutcome>([key, asked](ObjectReader& reader, NamesOutcome& out) {
        reader.required(key, out.done);
        reader.required(u"affected_boards"_s, out.affectedBoards);
        const QSet<QString> done(out.done.cbegin(), out.done.cend());
        for (const QString& name : asked) {
            if (!done.contains(name))
                out.missed.append(name);
        }
    });
}

ApiError tooManyNames(qsizetype count)
{
    return ApiError::input(Words::tr("%1 names are too many for one request; the server takes %2.")
                               .arg(count)
                               .arg(mostNamesPerCall));
}

QJsonObject changesJson(const ImageChanges& changes, const QString& categoryKey)
{
    QJsonObject body;
    if (changes.imageCategory)
        body.insert(categoryKey, *changes.imageCategory);
    if (changes.isIntermediate)
        body.insert(u"is_intermediate"_s, *changes.isIntermediate);
    if (changes.starred)
        body.insert(u"starred"_s, *changes.starred);
    if (changes.sessionId)
        body.insert(u"session_id"_s, *changes.sessionId);
    return body;
}

Result<QJsonObject> objectOrNull(const HttpAnswer& answer)
{
    if (answer.body.trimmed() == "null")
        return QJsonObject();
    return objectBody(answer);
}

void readEmbeddedWorkflow(ObjectReader& reader, EmbeddedWorkflow& out)
{
    reader.optional(u"workflow"_s, out.workflow);
    reader.optional(u"graph"_s, out.graph);
}

} // namespace vitrine
