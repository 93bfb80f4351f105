// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/workfloworigin.h"

#include <QList>

namespace vitrine {

class Settings;

/// The workflows that were open last, newest first, as the settings keep them: files, and records of
/// servers' libraries.
class RecentWorkflows {
public:
    /// So many files and records of one server together.
    static constexpr int most = 10;

    explicit RecentWorkflows(Settings& settings)
        : m_settings(settings)
    {
    }

    /// What can be opened on this server (ServerProfile::id).
    [[nodiscard]] QList<WorkflowOrigin> of(const QString& serverId) const;
    /// Puts one first; others move down. What lies nowhere is not taken.
    void use(const WorkflowOrigin& origin);
    void remove(const WorkflowOrigin& origin);
    /// What `of` tells.
    void clear(const QString& serverId);

private:
    [[nodiscard]] QList<WorkflowOrigin> all() const;
    void keep(const QList<WorkflowOrigin>& origins);

    Settings& m_settings;
};

} // namespace vitrine
