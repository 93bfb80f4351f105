// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/testwindow.h"

using namespace Qt::StringLiterals;

namespace vitrine::test {

TestWindow::TestWindow(SessionHost::DemoStarter demo, bool webp)
    : m_settings(m_folder.filePath(u"settings.ini"_s))
    , m_host(m_settings, m_folder.filePath(u"cache"_s), std::move(demo))
    , m_window(std::make_unique<MainWindow>(MainWindow::Services{m_settings, m_host, [] { return u"log"_s; }, webp}))
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

} // namespace vitrine::test
