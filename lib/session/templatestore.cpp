// SPDX-License-Identifier: Apache-2.0
#include "lib/session/templatestore.h"

#include "lib/base/logging.h"
#include "lib/base/wholefile.h"
#include "lib/base/worker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace vitrine {

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

bool TemplateStore::loadCached()
{
    if (m_cacheFile.isEmpty() || !QFile::exists(m_cacheFile))
        return false;
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
    return true;
}

void TemplateStore::refresh()
{
    if (m_loading)
        return;
    m_loading = true;
    if (m_state != State::Ready)
        setState(State::Loading);
    Q_EMIT refreshingChanged();
    m_api.schema()->then(
        this, [this](const QByteArray& bytes) { parse(bytes, true); },
        [this](const ApiError& error) {
            m_error = error;
            // With a copy from disk forms go on; the connection itself says what is wrong.
            setState(m_templates.isEmpty() ? State::Failed : State::Ready);
            endRefresh(Refresh::Failed);
        });
}

void TemplateStore::endRefresh(Refresh result)
{
    m_loading = false;
    Q_EMIT refreshingChanged();
    Q_EMIT refreshed(result);
}

void TemplateStore::parse(const QByteArray& bytes, bool fromServer)
{
    runInPool(
        *QThreadPool::globalInstance(), this,
        [bytes, known = m_sha256, path = fromServer ? m_cacheFile : QString()] {
            ServerSchema schema = ServerSchema::fromBytes(bytes, known);
            if (schema.sha256 != known && schema.problem.isEmpty() && !path.isEmpty())
                writeCache(path, bytes);
            return schema;
        },
        [this, fromServer](const ServerSchema& schema) { take(schema, fromServer); });
}

void TemplateStore::take(const ServerSchema& schema, bool fromServer)
{
    if (!fromServer && !m_templates.isEmpty())
        return; // the server was faster
    Refresh result = Refresh::Unchanged;
    if (!schema.problem.isEmpty()) {
        result = Refresh::Failed;
        m_error = ApiError::decode(u"GET /openapi.json"_s, schema.problem);
        m_error.server = m_client.requests().profile().displayAddress();
        if (fromServer)
            setState(m_templates.isEmpty() ? State::Failed : State::Ready);
    } else if (schema.sha256 != m_sha256) {
        result = Refresh::Changed;
        m_sha256 = schema.sha256;
        m_templates = schema.templates;
        m_client.setCapabilities(schema.capabilities);
        qCInfo(lcSession) << "schema with" << m_templates.count() << "nodes"
                          << (fromServer ? "from the server" : "from disk");
        setState(State::Ready);
        Q_EMIT templatesChanged();
    } else {
        setState(State::Ready);
    }
    if (fromServer)
        endRefresh(result);
}

void TemplateStore::setState(State state)
{
    if (m_state == state && state != State::Failed)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vitrine
