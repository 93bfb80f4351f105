// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/serverundertest.h"

#include "tests/support/testdata.h"
#include "tests/support/testnet.h"

#include <QBuffer>
#include <QColor>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QTest>

namespace vitrine::test {

using namespace Qt::StringLiterals;

namespace {

QJsonObject readSchema(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QJsonDocument::fromJson(file.readAll()).object();
}

constexpr int endOfRunMs = 120'000;

} // namespace

QString ownPrefix()
{
    return u"conformance "_s;
}

QByteArray picture(QSize size, const char* format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(200, 80, 40));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QUrlQuery query(const QList<std::pair<QString, QString>>& items)
{
    QUrlQuery out;
    for (const auto& [key, value] : items)
        out.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return out;
}

ServerUnderTest::ServerUnderTest()
    : m_address(externalServer())
{
    if (m_address.isEmpty()) {
        m_demo = std::make_unique<DemoServer>(DemoOptions{.images = 40, .boards = 3, .stepSeconds = 0.02});
        const Result<QUrl> url = m_demo->start();
        if (!url)
            qFatal("the demo server does not start: %s", qPrintable(url.error().logLine()));
        m_address = url->toString();
    }
    const QJsonObject offered = raw("GET", u"/openapi.json"_s).json.toObject();
    m_isNewer = offered[u"paths"_s].toObject().contains(u"/api/v1/gallery/item_names"_s);
    m_schema = std::make_unique<SchemaChecker>(
        readSchema(m_isNewer ? QStringLiteral(VITRINE_DEMO_SCHEMA) : testData(u"demo/openapi-6.3.0.json"_s)));
}

ServerUnderTest::~ServerUnderTest()
{
    for (const QString& id : std::as_const(m_boards))
        send("DELETE", "/api/v1/boards/{board_id}", {id}, query({{u"include_images"_s, u"true"_s}}));
    if (!m_images.isEmpty())
        post("/api/v1/images/delete", {},
             QJsonObject{{u"image_names"_s, QJsonArray::fromStringList(m_images)}});
}

QString ServerUnderTest::expand(const char* route, const QStringList& values) const
{
    QString path = QString::fromLatin1(route);
    for (const QString& value : values) {
        const qsizetype start = path.indexOf(u'{');
        path.replace(start, path.indexOf(u'}') + 1 - start,
                     QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    return path;
}

Answer ServerUnderTest::read(QNetworkReply* reply)
{
    const std::unique_ptr<QNetworkReply> owned(reply);
    Answer answer;
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 60'000))
        return answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType =
        reply->header(QNetworkRequest::ContentTypeHeader).toByteArray().split(';').value(0).trimmed();
    answer.location = reply->rawHeader("Location");
    if (reply->hasRawHeader("Content-Length"))
        answer.length = reply->rawHeader("Content-Length").toLongLong();
    answer.body = reply->readAll();
    if (answer.contentType == "application/json") {
        const QJsonDocument wrapped = QJsonDocument::fromJson('[' + answer.body + ']');
        answer.json = wrapped.array().isEmpty() ? QJsonValue(QJsonValue::Undefined) : wrapped.array().at(0);
    }
    return answer;
}

Answer ServerUnderTest::raw(const QByteArray& method, const QString& pathAndQuery, const QByteArray& body,
                            const QByteArray& contentType)
{
    QNetworkRequest request(QUrl(m_address + pathAndQuery));
    // As Vitrine asks: with some libraries a server compresses polls twice, or fails over them.
    if (pathAndQuery.startsWith(u"/ws/"_s))
        request.setRawHeader("Accept-Encoding", "identity");
    if (method != "GET")
        request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    if (method == "HEAD")
        return read(m_network.head(request)); // a length without a body
    return read(m_network.sendCustomRequest(request, method, body));
}

Answer ServerUnderTest::send(const char* method, const char* route, const QStringList& values,
                             const QUrlQuery& parameters, const std::optional<QJsonValue>& body)
{
    QString path = expand(route, values);
    if (!parameters.isEmpty())
        path += u'?' + parameters.toString(QUrl::FullyEncoded);
    QByteArray bytes;
    if (body) {
        bytes = QJsonDocument(QJsonArray{*body}).toJson(QJsonDocument::Compact);
        bytes = bytes.sliced(1, bytes.size() - 2);
    }
    Answer answer = raw(method, path, bytes);
    if (!m_schema || answer.contentType != "application/json")
        return answer;
    if (answer.status < 400 || answer.status == 422) {
        answer.misfit = m_schema->checkAnswer(QString::fromLatin1(method), QString::fromLatin1(route),
                                              answer.status, answer.json);
    } else if (answer.json[u"detail"_s].isUndefined()) {
        answer.misfit = u"an error without detail"_s;
    }
    return answer;
}

QString ServerUnderTest::makeBoard(const QString& name)
{
    const Answer answer = send("POST", "/api/v1/boards/", {}, query({{u"board_name"_s, ownPrefix() + name}}));
    const QString id = answer.json[u"board_id"_s].toString();
    m_boards.append(id);
    return id;
}

Answer ServerUnderTest::upload(const QByteArray& bytes, const QUrlQuery& parameters, const char* contentType,
                               const QList<std::pair<QByteArray, QByteArray>>& parts)
{
    QUrl url(m_address + u"/api/v1/images/upload"_s);
    url.setQuery(parameters);
    QHttpMultiPart form(QHttpMultiPart::FormDataType);
    QHttpPart file;
    file.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray(contentType));
    file.setRawHeader("Content-Disposition", "form-data; name=\"file\"; filename=\"a picture.png\"");
    file.setBody(bytes);
    form.append(file);
    for (const auto& [name, value] : parts) {
        QHttpPart part;
        part.setRawHeader("Content-Disposition", "form-data; name=\"" + name + '"');
        part.setBody(value);
        form.append(part);
    }
    Answer answer = read(m_network.post(QNetworkRequest(url), &form));
    if (answer.status == 201) {
        answer.misfit = m_schema->checkAnswer(u"POST"_s, u"/api/v1/images/upload"_s, 201, answer.json);
        m_images.append(answer.json[u"image_name"_s].toString());
    }
    return answer;
}

QString ServerUnderTest::uploadPicture(const QString& boardId, const char* category)
{
    QList<std::pair<QString, QString>> items{{u"image_category"_s, QString::fromLatin1(category)},
                                             {u"is_intermediate"_s, u"false"_s}};
    if (!boardId.isEmpty())
        items.append({u"board_id"_s, boardId});
    return upload(picture(), query(items)).json[u"image_name"_s].toString();
}

Answer ServerUnderTest::enqueue(const QJsonObject& batch, bool prepend)
{
    QJsonObject whole = batch;
    if (!whole.contains(u"runs"_s))
        whole.insert(u"runs"_s, 1);
    return post("/api/v1/queue/{queue_id}/enqueue_batch", {u"default"_s},
                QJsonObject{{u"prepend"_s, prepend}, {u"batch"_s, whole}});
}

QJsonObject ServerUnderTest::item(int id)
{
    return get("/api/v1/queue/{queue_id}/i/{item_id}", {u"default"_s, QString::number(id)}).json.toObject();
}

QJsonObject ServerUnderTest::finished(int id)
{
    QJsonObject last;
    const QStringList ends{u"completed"_s, u"failed"_s, u"canceled"_s};
    const bool ended = QTest::qWaitFor(
        [&] {
            last = item(id);
            return ends.contains(last.value(u"status"_s).toString());
        },
        endOfRunMs);
    return ended ? last : QJsonObject{};
}

} // namespace vitrine::test
