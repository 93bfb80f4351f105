// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <optional>

class QMimeData;
class QTabWidget;

namespace vitrine {

class InstallHubPage;
class InstallScanPage;
class InstallSourcePage;
class InstallStartersPage;
class ModelInstalling;
class ServerSession;

/// Where models are had from: paths and URLs, a folder, Hugging Face, starter models. Closing it hides it:
/// what was entered is there when it is opened again.
class InstallDialog : public QDialog {
    Q_OBJECT

public:
    InstallDialog(ServerSession& session, ModelInstalling& installing, QWidget* parent = nullptr);

    /// Why nothing can be installed; none when it can.
    void setRefusal(const std::optional<QString>& reason);
    /// Whether there is something to install in what is dropped: files, folders, links.
    [[nodiscard]] static bool canTake(const QMimeData& data);
    /// Enters it where it belongs; nothing is installed yet.
    void take(const QMimeData& mime);

    [[nodiscard]] QTabWidget& pages() { return *m_pages; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QTabWidget* m_pages;
    InstallSourcePage* m_source;
    InstallScanPage* m_scan;
    InstallHubPage* m_hub;
    InstallStartersPage* m_starters;
};

} // namespace vitrine
