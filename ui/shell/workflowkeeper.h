// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QDockWidget;

namespace vitrine {

class SessionView;
class Settings;
struct KeptWorkflow;

/// What a window does for the open workflow: marks its dock while changes are not saved, keeps it from one
/// connection to the next, and has the user asked before it is lost.
class WorkflowKeeper : public QObject {
    Q_OBJECT

public:
    WorkflowKeeper(QDockWidget& dock, Settings& settings);
    ~WorkflowKeeper() override;

    /// Opens in `view` what was open before, or after its first pictures what was open at the last start.
    void attach(SessionView& view);
    /// Before the view goes.
    void detach();

    [[nodiscard]] bool isModified() const;
    /// Calls `go` when no change is lost by it, perhaps after asking the user, or never.
    void whenSafe(const std::function<void()>& go);

private:
    QDockWidget& m_dock;
    Settings& m_settings;
    SessionView* m_view = nullptr;
    std::unique_ptr<KeptWorkflow> m_kept; ///< Between two connections.
};

} // namespace vitrine
