// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/testwindow.h"

#include "tests/support/testnet.h"
#include "ui/workflow/choicebox.h"
#include "ui/workflow/fieldeditor.h"
#include "ui/workflow/fieldview.h"
#include "ui/workflow/workflowpanel.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace vitrine::test {

TestWindow::TestWindow(SessionHost::DemoStarter demo, bool webp, const QDBusConnection& bus)
    : m_settings(m_folder.filePath(u"settings.ini"_s))
    , m_host(m_settings, {m_folder.filePath(u"cache"_s), m_folder.filePath(u"data"_s)}, std::move(demo))
    , m_window(std::make_unique<MainWindow>(
          MainWindow::Services{m_settings, m_host, [] { return u"log"_s; }, webp, bus}))
{
}

void TestWindow::show(QSize size)
{
    m_window->resize(size);
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        QTest::qFail("the window does not appear", __FILE__, __LINE__);
    m_window->activateWindow();
}

std::unique_ptr<DemoServer> startedDemo(DemoOptions options)
{
    auto demo = std::make_unique<DemoServer>(options);
    if (const Result<QUrl> url = demo->start(); !url)
        QTest::qFail(qPrintable(url.error().logLine()), __FILE__, __LINE__);
    return demo;
}

QString addressUnderTest(std::unique_ptr<DemoServer>& demo)
{
    const QString address = externalServer();
    if (!address.isEmpty())
        return address;
    demo = startedDemo();
    return demo->baseUrl().toString();
}

bool opensFile(WorkflowPanel& panel, const QString& path)
{
    QSignalSpy opened(&panel, &WorkflowPanel::fileOpened);
    panel.openFile(path);
    return opened.wait() && opened.first().first().toBool();
}

bool opensWorkflow(MainWindow& window, const QString& path)
{
    QSignalSpy opened(&window.view()->workflow(), &WorkflowPanel::fileOpened);
    window.openWorkflow(path);
    return opened.wait() && opened.first().first().toBool();
}

bool chooseInForm(const QWidget& panel, const QString& fieldName, const QString& label)
{
    const QList<FieldView*> fields = panel.findChildren<FieldView*>();
    for (FieldView* field : fields) {
        auto* box = field->findChild<ChoiceBox*>();
        if (field->editor().field().fieldName != fieldName || !box
            || box->findText(label, Qt::MatchContains) < 0)
            continue;
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && !box->currentText().contains(label); ++i)
            QTest::keyClick(box, Qt::Key_Down);
        return box->currentText().contains(label);
    }
    return false;
}

} // namespace vitrine::test
