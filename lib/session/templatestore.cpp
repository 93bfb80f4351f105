// SPDX-License-Identifier: Apache-2.0
#include "lib/session/templatestore.h"

#include "lib/base/logging.h"
#include "lib/base/wholefile.h"
#include "lib/base/worker.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace vitrine {

struct TemplateStore::Parsed {
    QByteArray sha256;
    NodeTemplates templates;
    Capabilities capabilities;
    QString problem; ///< Empty when the schema could be read.
};

namespace {

void writeCache(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    // A cache that cannot be written costs time at the next start, nothing else.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !commitWhole(file))
        qCWarning(lcSession) << "the schema could not be kept:" << file.errorString();
}

} // namespace

TemplateStore::TemplateStore(ApiClient& client, QString cacheFile, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_api(client)
    , m_cacheFile(std::move(cacheFile))
{
}

void TemplateStore::loadCached()
{
    if (m_cacheFile.isEmpty() || !QFile::exists(m_cacheFile))
        return;
    runInPool(
        *QThreadPool::globalInstance(), this,
        [path = m_cacheFile] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        },
        [this](const QByteArray& bytes) {
            if (!bytes.isEmpty() && m_templates.isEmpty())
                parse(bytes, false);
        });
}

void TemplateStore::refresh()
{
    if (m_loading)
        return;
    m_loading = true;
    if (m_state != State::Ready)
        setState(State::Loading);
    m_api.schema()->then(
        this, [this](const QByteArray& bytes) { parse(bytes, true); },
        [this](const ApiError& error) {
            m_loading = false;
            m_error = error;
            // With a copy from disk forms go on; the connection itself says what is wrong.
            setState(m_templates.isEmpty() ? State::Failed : State::Ready);
            Q_EMIT refreshed();
        });
}

void TemplateStore::parse(const QByteArray& bytes, bool fromServer)
{
    runInPool(
        *QThreadPool::globalInstance(), this,
        [bytes, known = m_sha256, path = fromServer ? m_cacheFile : QString()] {
            Parsed parsed;
            parsed.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            if (parsed.sha256 == known)
                return parsed;
            QJsonParseError problem;
            const QJsonObject schema = QJsonDocument::fromJson(bytes, &problem).object();
            if (problem.error != QJsonParseError::NoError)
                parsed.problem = problem.errorString();
            parsed.templates = NodeTemplates::fromSchema(schema);
            parsed.capabilities = Capabilities::fromSchema(schema);
            if (parsed.problem.isEmpty() && !path.isEmpty())
                writeCache(path, bytes);
            return parsed;
        },
        [this, fromServer](const Parsed& parsed) { take(parsed, fromServer); });
}

void TemplateStore::take(const Parsed& parsed, bool fromServer)
{
    if (fromServer)
        m_loading = false;
    if (!parsed.problem.isEmpty()) {
        m_error = ApiError::decode(u"GET /openapi.json"_s, parsed.problem);
        m_error.server = m_client.requests().profile().displayAddress();
        if (fromServer)
            setState(m_templates.isEmpty() ? State::Failed : State::Ready);
    } else if (parsed.sha256 != m_sha256) {
        m_sha256 = parsed.sha256;
        m_templates = parsed.templates;
        m_client.setCapabilities(parsed.capabilities);
        qCInfo(lcSession) << "schema with" << m_templates.count() << "nodes"
                          << (fromServer ? "from the server" : "from disk");
        setState(State::Ready);
        Q_EMIT templatesChanged();
    } else {
        setState(State::Ready);
    }
    if (fromServer)
        Q_EMIT refreshed();
}

void TemplateStore::setState(State state)
{
    if (m_state == state && state != State::Failed)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vitrine
