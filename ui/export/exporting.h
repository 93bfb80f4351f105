// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/export/exportqueue.h"
#include "ui/export/exportdialog.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

namespace vitrine {

class ActionRegistry;
class BoardsPanel;
class ExportBar;
class GalleryPage;
class ServerSession;
class Settings;

/// Exporting in the window: what the four actions mean for what is shown, the dialog, and the bar about what
/// is under way.
class Exporting : public QObject {
    Q_OBJECT

public:
    Exporting(ServerSession& session, GalleryPage& gallery, BoardsPanel& boards, Settings& settings,
              const ActionRegistry& actions, QObject* parent = nullptr);
    ~Exporting() override;

    /// Placed by the window; deleted by this.
    [[nodiscard]] ExportBar& bar();
    [[nodiscard]] ExportQueue& queue() { return m_queue; }

    /// Asks how, then exports these.
    void exportImages(const QStringList& names);

    void exportSelection();
    void exportBoard();
    void exportSearch();
    void exportStarred();

private:
    void ask(const ExportScope& scope);
    [[nodiscard]] QStringList selection() const;
    void updateActions();

    ServerSession& m_session;
    GalleryPage& m_gallery;
    BoardsPanel& m_boards;
    Settings& m_settings;
    const ActionRegistry& m_actions;
    ExportQueue m_queue;
    QPointer<ExportBar> m_bar;
};

} // namespace vitrine
