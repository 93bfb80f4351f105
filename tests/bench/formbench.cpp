// SPDX-License-Identifier: Apache-2.0
#include "lib/api/workflows.h"
#include "lib/imaging/thumbnailstore.h"
#include "lib/session/serversession.h"
#include "tests/bench/benchkit.h"
#include "ui/workflow/workflowformview.h"
#include "ui/workflow/workflowpanel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::bench;

namespace {

constexpr int rounds = 5;

/// Tells when a widget was painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QEventLoop& loop)
        : m_loop(loop)
    {
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // Painting is done when the event after this one is there.
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, &m_loop, &QEventLoop::quit);
        return QObject::eventFilter(watched, event);
    }

private:
    QEventLoop& m_loop;
};

} // namespace

/// Opens each bundled workflow of a server several times, from asking the server for it until its form is
/// painted, with the server's nodes known before:
///
///     formbench URL
int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    const auto profile = ServerProfile::fromAddress(app.arguments().value(1));
    QTextStream err(stderr);
    if (!profile) {
        err << "usage: formbench URL\n";
        return 2;
    }
    ServerSession session(*profile, {});
    session.start();
    waitFor("the server's answers", [&session] {
        return session.state() == ServerSession::State::Online
            && session.templates().state() == TemplateStore::State::Ready
            && session.models().state() == ModelStore::State::Ready
            && session.boards().state() == BoardStore::State::Ready;
    });
    ThumbnailStore thumbnails(session.images().api(), ThumbnailStore::Options());
    WorkflowPanel panel(session, thumbnails);
    panel.resize(420, 1000);
    panel.show();

    WorkflowsApi library(session.client());
    WorkflowQuery query;
    query.categories = {u"default"_s};
    QStringList ids;
    QEventLoop loop;
    library.list(query)
        ->then(
            &panel,
            [&](const WorkflowPage& page) {
                for (const WorkflowListItem& item : page.items)
                    ids.append(item.workflowId);
            },
            [&](const ApiError& error) { err << error.userMessage() << '\n'; })
        ->finally(&loop, [&] { loop.quit(); });
    loop.exec();
    if (ids.isEmpty())
        return 1;

    QList<double> times;
    PaintWatch watch(loop);
    for (int round = 0; round < rounds; ++round) {
        for (const QString& id : std::as_const(ids)) {
            panel.closeWorkflow();
            QCoreApplication::processEvents();
            QElapsedTimer taken;
            taken.start();
            library.get(id)->then(
                &panel,
                [&](const WorkflowRecord& record) {
                    const auto document = WorkflowDocument::fromObject(record.workflow);
                    if (!document) {
                        loop.exit(1);
                        return;
                    }
                    panel.openDocument(*document, record.name);
                    panel.findChild<WorkflowFormView*>()->widget()->installEventFilter(&watch);
                },
                [&](const ApiError& error) {
                    err << error.userMessage() << '\n';
                    loop.exit(1);
                });
            if (loop.exec() != 0)
                return 1;
            times.append(since(taken));
        }
    }
    std::sort(times.begin(), times.end());
    print(u"bundled_workflow_open_p95"_s, percentile95(times), u"ms"_s, times.size(),
          u"from the request to the painted form; %1 workflows, median %2, longest %3"_s.arg(ids.size())
              .arg(times.at(times.size() / 2), 0, 'f', 1)
              .arg(times.last(), 0, 'f', 1));
    return 0;
}
