// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/base/settings.h"
#include "lib/demo/demoserver.h"
#include "ui/connection/sessionhost.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sessionview.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace vitrine::test {

/// The real main window with settings and caches of its own, as app/ wires it.
class TestWindow {
public:
    explicit TestWindow(SessionHost::DemoStarter demo = {}, bool webp = true,
                        const QDBusConnection& bus = QDBusConnection(QString()));

    /// Shows it in a size that tests can rely on.
    void show(QSize size = QSize(1280, 800));

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] Settings& settings() { return m_settings; }
    [[nodiscard]] SessionHost& host() { return m_host; }
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] SessionView& view() { return *m_window->view(); }

    /// A visible widget by type and object name (any name when empty); null when there is none.
    template <class T>
    [[nodiscard]] T* find(const QString& name = {}) const
    {
        const QList<T*> all = m_window->findChildren<T*>(name);
        for (T* widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    SessionHost m_host;
    std::unique_ptr<MainWindow> m_window;
};

/// A demo server that is running, quick enough for tests.
[[nodiscard]] std::unique_ptr<DemoServer> startedDemo(DemoOptions options = {});

/// The server under test, or else a demo server that `demo` holds from then on.
[[nodiscard]] QString addressUnderTest(std::unique_ptr<DemoServer>& demo);

/// Opens a workflow's file and waits for it; false when the panel says why it cannot be used. Questions that
/// come of it are still to be answered.
bool opensFile(WorkflowPanel& panel, const QString& path);
bool opensWorkflow(MainWindow& window, const QString& path);

/// Chooses a model, a board or another value of a form's field by keys. False when the field has no such
/// entry (yet).
[[nodiscard]] bool chooseInForm(const QWidget& panel, const QString& fieldName, const QString& label);

} // namespace vitrine::test
