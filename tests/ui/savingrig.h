// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/workflows.h"
#include "lib/session/serversession.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/apikit.h"
#include "tests/ui/testwindow.h"
#include "ui/connection/serverconnection.h"
#include "ui/shell/messagebanner.h"
#include "ui/workflow/elidedlabel.h"
#include "ui/workflow/workflowpanel.h"

#include <QMessageBox>

#include <functional>
#include <memory>

class QDockWidget;
class QPushButton;

namespace vitrine::test {

/// For tests that save workflows in the window, on VITRINE_TEST_SERVER when that is set, else on a demo
/// server: the window, what a user does there, and a look at files and at the library past it. Workflows that
/// were named here go with it.
class SavingRig {
protected:
    static constexpr int timeoutMs = 60'000;

    void start();
    void end();

    [[nodiscard]] ServerSession& session() { return m_rig->view().connection().session(); }
    [[nodiscard]] WorkflowPanel& panel() { return m_rig->view().workflow(); }
    [[nodiscard]] WorkflowsApi library() { return WorkflowsApi(m_kit->client()); }
    [[nodiscard]] QAction* action(const QString& id);
    [[nodiscard]] QDockWidget& dock();
    [[nodiscard]] MessageBanner& banner();
    [[nodiscard]] ElidedLabel& title();
    /// About changes that are not saved.
    [[nodiscard]] QMessageBox* question();
    [[nodiscard]] QDialog* nameDialog();
    [[nodiscard]] QPushButton* bannerButton(const QString& text);

    /// To the question about changes that are not saved.
    void answer(QMessageBox::StandardButton button);
    /// Into the dialog that asks for one.
    void giveName(const QString& name);
    /// In the file dialog that `ask` brings, or that comes by itself.
    void chooseFileFor(
        const QString& path, const std::function<void()>& ask = [] {});
    /// Types a width into the form.
    void setWidth(int width);

    [[nodiscard]] int widthNow();
    [[nodiscard]] static QByteArray contentOf(const QString& path);
    [[nodiscard]] static int savedWidth(const QString& path);
    [[nodiscard]] int recordWidth(const QString& id);

    /// Writes a file into the window's folder; gives its path.
    QString written(const QString& name, const WorkflowDocument& document = blankPictureWorkflow());
    [[nodiscard]] QString newName();
    /// The id of a new workflow of the library, under a new name.
    QString makeRecord();
    [[nodiscard]] QList<WorkflowListItem> called(const QString& name);

    std::unique_ptr<ApiKit> m_kit;
    std::unique_ptr<TestWindow> m_rig;
    QStringList m_names; ///< Of workflows; the last one is the newest.
};

} // namespace vitrine::test
