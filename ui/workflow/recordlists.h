// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apierror.h"

#include <QList>
#include <QObject>
#include <QString>

#include <array>
#include <optional>

namespace vitrine {

class ServerSession;

/// Lists of the server that a form may offer, each asked for when the first field needs it: style presets,
/// system prompts, the workflow library.
class RecordLists : public QObject {
    Q_OBJECT

public:
    enum class Kind { StylePresets, SystemPrompts, Workflows };
    Q_ENUM(Kind)

    struct Record {
        QString id;
        QString name;
        QString group;   ///< "Bundled", "Yours", ...; for a heading.
        QString details; ///< What it holds, in a few words or lines.

        friend bool operator==(const Record&, const Record&) = default;
    };

    struct List {
        QList<Record> records;         ///< By group, then by name.
        bool isKnown = false;          ///< It came at least once: what is not in it is not on the server.
        std::optional<ApiError> error; ///< Of the last try.
    };

    explicit RecordLists(ServerSession& session, QObject* parent = nullptr);

    [[nodiscard]] const List& list(Kind kind) const { return entry(kind).list; }
    /// Null when there is none with this id.
    [[nodiscard]] const Record* find(Kind kind, const QString& id) const;

    /// Asks for it when it was not asked for yet, and again each time the server is back.
    void want(Kind kind);
    void refresh(Kind kind);

Q_SIGNALS:
    void changed(vitrine::RecordLists::Kind kind);

private:
    struct Entry {
        List list;
        bool wanted = false;
        bool asking = false;
    };
    static constexpr int kinds = 3;

    [[nodiscard]] const Entry& entry(Kind kind) const { return m_entries.at(static_cast<size_t>(kind)); }
    [[nodiscard]] Entry& entry(Kind kind) { return m_entries.at(static_cast<size_t>(kind)); }
    void onSessionState();
    void askStylePresets();
    void askSystemPrompts();
    void askWorkflows();
    void take(Kind kind, QList<Record> records);
    void fail(Kind kind, const ApiError& error);

    ServerSession& m_session;
    std::array<Entry, kinds> m_entries;
};

} // namespace vitrine
