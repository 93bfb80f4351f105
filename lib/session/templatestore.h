// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/app.h"
#include "lib/workflow/nodetemplates.h"

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

    /// `cacheFile`: where the schema is kept; empty keeps none.
    TemplateStore(ApiClient& client, QString cacheFile, QObject* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ApiError& error() const { return m_error; }
    [[nodiscard]] const NodeTemplates& templates() const { return m_templates; }

    void loadCached();
    void refresh();

Q_SIGNALS:
    void stateChanged();
    void templatesChanged();
    /// The server's own schema was compared with ours (and is in place), or could not be had.
    void refreshed();

private:
    struct Parsed;
    void parse(const QByteArray& bytes, bool fromServer);
    void take(const Parsed& parsed, bool fromServer);
    void setState(State state);

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
