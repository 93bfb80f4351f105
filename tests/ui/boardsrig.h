// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/apikit.h"
#include "tests/ui/testwindow.h"
#include "ui/boards/boardmodel.h"
#include "ui/boards/boardspanel.h"
#include "ui/connection/serverconnection.h"

#include <QListView>

#include <memory>

namespace vitrine::test {

/// The window on the demo server or on VITRINE_TEST_SERVER, with boards of its own and a look at the server
/// past the window.
class BoardsRig {
public:
    BoardsRig();

    /// Opens the window. Boards and images that are to be there from the start are made before.
    void open();
    /// The window again, with the same settings.
    void reopen();

    [[nodiscard]] ApiKit& kit() { return m_kit; }
    [[nodiscard]] TestWindow& window() { return *m_window; }
    [[nodiscard]] SessionView& view() { return m_window->view(); }
    [[nodiscard]] BoardsPanel& panel() { return view().boards(); }
    [[nodiscard]] BoardStore& store() { return view().connection().session().boards(); }
    [[nodiscard]] QListView& list();
    [[nodiscard]] QAction* action(const QString& id);

    /// The row of a board in the list as it is shown; invalid when it is not listed.
    [[nodiscard]] QModelIndex rowOf(const std::optional<QString>& boardId);
    [[nodiscard]] QModelIndex rowOf(BoardModel::Kind kind);
    [[nodiscard]] QString shownName(const QString& boardId);
    /// As the server has it now; empty when it is gone.
    [[nodiscard]] QString serverName(const QString& boardId);
    [[nodiscard]] QStringList namesOn(const QString& boardId);
    [[nodiscard]] std::optional<QString> boardOf(const QString& imageName);

    void click(const QModelIndex& row);
    /// The window's message; empty when there is none.
    [[nodiscard]] QString bannerText();
    void pressBannerAction();
    [[nodiscard]] QString note(); ///< Of the status bar.

    /// Chooses a board and waits for its images.
    bool show(const std::optional<QString>& boardId);

private:
    ApiKit m_kit;
    std::unique_ptr<TestWindow> m_window;
};

} // namespace vitrine::test
