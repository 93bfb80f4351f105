// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/app.h"
#include "lib/session/serverschema.h"

#include <QObject>

namespace vitrine {

/// The server's schema: node templates for workflows, and the capabilities of its API.
///
/// The copy on disk is read first (in a worker), so that forms and newer routes are there at once; the
/// server's own is fetched in the background, compared by SHA-256 and put in place when it differs.
class TemplateStore : public QObject {
    Q_OBJECT

public:
    enum class State { Empty, Loading, Ready, Failed };
    /// What came of reading the server's schema.
    enum class Refresh { Changed, Unchanged, Failed };

    /// `cacheFile`: where the schema is kept; empty keeps none.
    TemplateStore(ApiClient& client, QString cacheFile, QObject* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ApiError& error() const { return m_error; }
    [[nodiscard]] const NodeTemplates& templates() const { return m_templates; }

    /// The copy on disk, in a moment; false when there is none.
    bool loadCached();
    /// Reads the server's schema again; nothing while that is under way.
    void refresh();
    [[nodiscard]] bool isRefreshing() const { return m_loading; }

Q_SIGNALS:
    void stateChanged();
    void templatesChanged();
    void refreshingChanged();
    /// The server's own schema was compared with ours and is in place, or could not be had (see `error`).
    void refreshed(vitrine::TemplateStore::Refresh result);

private:
    void parse(const QByteArray& bytes, bool fromServer);
    void take(const ServerSchema& schema, bool fromServer);
    void setState(State state);
    void endRefresh(Refresh result);

    ApiClient& m_client;
    AppApi m_api;
    QString m_cacheFile;
    QByteArray m_sha256;
    NodeTemplates m_templates;
    State m_state = State::Empty;
    ApiError m_error;
    bool m_loading = false;
};

} // namespace vitrine
