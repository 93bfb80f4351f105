// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/frontscreens.h"

#include "lib/api/enqueuebody.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testdata.h"
#include "tests/ui/submitkit.h"
#include "tests/ui/testwindow.h"
#include "ui/connection/serverconnection.h"
#include "ui/queue/queuefilter.h"
#include "ui/queue/queuemonitor.h"
#include "ui/queue/queuewindow.h"
#include "ui/workflow/runview.h"
#include "ui/workflow/workflowpanel.h"

#include <QJsonObject>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

constexpr int patienceMs = 30'000;
constexpr QSize frontSize(1400, 860);

void submitText(QueueApi& api, const QString& workflow, const QStringList& prompts)
{
    const QJsonObject text{{u"id"_s, u"prompt"_s}, {u"type"_s, u"string"_s}, {u"value"_s, u""_s}};
    api.enqueueBatch(EnqueueBody(batchOf(text, u"value"_s, prompts, u"workflows"_s, workflow)));
}

} // namespace

void drawFrontScreens(const std::function<void(QWidget& widget, const QString& name)>& save)
{
    DemoOptions options;
    options.stepSeconds = 0.2;
    const auto demo = startedDemo(options);
    TestWindow rig;
    rig.show(frontSize);
    bool complete = false;
    QObject::connect(&rig.window(), &MainWindow::screenComplete, &rig.window(), [&] { complete = true; });
    rig.host().openAddress(demo->baseUrl().toString());
    const auto ready = [&] { return complete && rig.view().connection().session().hasLiveEvents(); };
    WorkflowPanel& panel = rig.view().workflow();
    if (!QTest::qWaitFor(ready, patienceMs)
        || !opensWorkflow(rig.window(), testData(u"workflows/sdxl-text-to-image.workflow.json"_s))
        || !QTest::qWaitFor([&] { return chooseInForm(panel, u"model"_s, u"tiny-sdxl"_s); }, patienceMs)
        || !QTest::qWaitFor([&] { return panel.canSubmit(); }, patienceMs))
        return;
    panel.submit();
    const auto isDone = [&] {
        const auto* run = panel.findChild<RunView*>();
        return run && !run->job().isActive();
    };
    if (!QTest::qWaitFor(isDone, patienceMs))
        return;
    QTest::qWait(1500); // the new picture's thumbnail
    save(rig.window(), u"main"_s);

    rig.view().queue().showWindow();
    QueueWindow& window = *rig.view().queue().window();
    window.resize(frontSize);
    QueueApi& api = rig.view().connection().session().queue().api();
    submitText(api, u"Night harbours"_s, {u"a lighthouse at night"_s, u"a harbour in the morning"_s});
    submitText(api, u"Contact sheet"_s,
               {u"paper waves"_s, u"a field of facets"_s, u"flowers on silk"_s, u"dunes"_s});
    panel.submit();
    submitText(api, u"Seasons"_s, {u"spring"_s, u"summer"_s, u"autumn"_s, u"winter"_s});
    const auto isBusy = [&] {
        return window.list().counts().inProgress == 1 && window.list().counts().total >= 12;
    };
    if (!QTest::qWaitFor(isBusy, patienceMs))
        return;
    QTest::qWait(1500); // some progress
    for (int row = 0; row < window.filter().rowCount(); ++row)
        window.tree().expand(window.filter().index(row, 0));
    QTest::qWait(600);
    save(window, u"queue"_s);
}

} // namespace vitrine::test
