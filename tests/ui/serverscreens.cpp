// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/serverscreens.h"

#include "tests/support/testdata.h"
#include "tests/ui/serverrig.h"
#include "tests/ui/testwindow.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/logwindow.h"
#include "ui/server/searchabletable.h"
#include "ui/server/serversection.h"
#include "ui/troubleshooting/troubleshootingwindow.h"

#include <QLineEdit>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

constexpr int patienceMs = 30'000;

void waitFor(const std::function<bool()>& until)
{
    if (!QTest::qWaitFor(until, patienceMs))
        qWarning("waited in vain");
}

void drawServerPage(const ScreenKeeper& keeper)
{
    keeper.screen(u"server-page"_s, [&](const QString& name) {
        ServerRig rig;
        rig.server.intermediates = 1234;
        rig.server.modelCache = R"({"hits":3,"misses":4,"in_cache":2,"cleared":1,"cache_size":12884901888,)"
                                R"("high_watermark":6442450944,"loaded_model_sizes":)"
                                R"({"f3b0c1d2-5a0e-4a46-8b2e-1c2d3e4f5a6b:unet":5368709120,)"
                                R"("f3b0c1d2-5a0e-4a46-8b2e-1c2d3e4f5a6b:text_encoder_2":1288490188}})";
        ServerWindow& window = rig.open();
        keeper.save(window, name + u"-asking"_s);
        waitFor([&] { return window.info().modelCache().value && window.info().packages().value; });
        keeper.save(window, name);
        window.pages().setCurrentIndex(1);
        keeper.save(window, name + u"-configuration"_s);
        window.configuration().search().setText(u"nothing of the kind"_s);
        keeper.save(window, name + u"-not-found"_s);
        window.pages().setCurrentIndex(2);
        keeper.save(window, name + u"-packages"_s);
    });
    keeper.screen(u"server-page-forbidden"_s, [&](const QString& name) {
        ServerRig rig;
        rig.server.failing = "/a";
        rig.server.status = 403;
        rig.server.detail = "Admin privileges required";
        ServerWindow& window = rig.open();
        waitFor([&] { return window.info().modelCache().error.has_value(); });
        keeper.save(window, name);
        window.pages().setCurrentIndex(1);
        keeper.save(window, name + u"-configuration"_s);
    });
    keeper.screen(u"server-page-failed"_s, [&](const QString& name) {
        ServerRig rig;
        rig.server.failing = "cache";
        ServerWindow& window = rig.open();
        waitFor([&] { return window.info().cache().error.has_value(); });
        keeper.save(window, name);
    });
}

void drawReport(const ScreenKeeper& keeper, const ReportSubject& subject, const QString& name)
{
    TroubleshootingWindow window;
    window.show();
    window.lookAt([&] { return subject; });
    waitFor([&] { return !window.isRunning(); });
    keeper.save(window, name);
}

void drawHelp(const ScreenKeeper& keeper)
{
    keeper.screen(u"help-log"_s, [&](const QString& name) {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        QStringList lines;
        LogWindow window([&lines] { return lines.join(u'\n'); }, settings);
        window.show();
        keeper.save(window, name + u"-empty"_s);
        window.hide();
        for (int i = 10; i < 70; ++i)
            lines.append(
                u"10:42:%1.205 I vitrine.net: ended 200 GET /api/v1/images/names after 12 ms"_s.arg(i));
        lines[52] =
            u"10:42:52.207 W vitrine.events: websocket failed: server 503 at WebSocket /ws/socket.io/"_s;
        lines[55] =
            u"10:42:55.017 E vitrine.session: the journal cannot be written: No space left on device"_s;
        window.show();
        keeper.save(window, name);
        window.findChild<QLineEdit*>(u"logSearch"_s)->setText(u"nothing like it"_s);
        keeper.save(window, name + u"-not-found"_s);
    });
    keeper.screen(u"help-about"_s, [&](const QString& name) {
        AboutDialog about(u"InvokeAI 6.14.2"_s);
        about.show();
        keeper.save(about, name);
        about.findChild<QTabWidget*>()->setCurrentIndex(2);
        keeper.save(about, name + u"-licence"_s);
    });
}

} // namespace

void drawServerScreens(const ScreenKeeper& keeper)
{
    drawServerPage(keeper);
    drawHelp(keeper);
    keeper.screen(u"troubleshooting"_s, [&](const QString& name) {
        const auto demo = startedDemo();
        ReportSubject subject{.server = profileFor(demo->baseUrl().toString())};
        const Result<WorkflowDocument> workflow =
            WorkflowDocument::fromFile(testData(u"workflows/sdxl-text-to-image.workflow.json"_s));
        if (workflow)
            subject.openWorkflow = *workflow;
        drawReport(keeper, subject, name);
        demo->injectFault({u"websocket-refused"_s, {}, -1});
        subject.readsWebp = false;
        subject.root = u"/srv/a-rather-long-name-of-a-folder/that-is-not-there/invokeai"_s;
        drawReport(keeper, subject, name + u"-problems"_s);
        drawReport(keeper, {.server = profileFor(u"http://127.0.0.1:9"_s)}, name + u"-away"_s);
        const BrokenServer silent([](const BrokenServer::Request&) {
            return BrokenServer::Reaction{{}, false};
        });
        TroubleshootingWindow window;
        window.show();
        window.lookAt([&] { return ReportSubject{.server = profileFor(silent.address())}; });
        keeper.save(window, name + u"-looking"_s);
    });
}

} // namespace vitrine::test
