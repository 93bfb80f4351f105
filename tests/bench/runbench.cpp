// SPDX-License-Identifier: Apache-2.0
// Runs in the main window on a demo server in a process of its own; prints one JSON line a figure, and leaves
// marks of events and repaints in FOLDER/trace.
//
// Usage: runbench --folder EMPTY     on a display
//        runbench --demo MS          serves: one step in so many milliseconds, until its input ends
#include "app/vitrine/repaintmarks.h"
#include "lib/demo/demoserver.h"
#include "tests/bench/benchkit.h"
#include "tests/support/testdata.h"
#include "ui/workflow/workflowpanel.h"

#include <QFile>
#include <QProcess>

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::bench;

namespace {

constexpr int stepMs = 5; // 200 events a second
constexpr int eventsMs = 15'000;
constexpr int warmRuns = 200; // until the first thumbnails leave memory again
constexpr int countedRuns = 1000;

int serve(int step)
{
    DemoServer demo({.images = 200, .boards = 4, .stepSeconds = step / 1000.0});
    const Result<QUrl> url = demo.start();
    if (!url)
        fail("the demo server does not start");
    std::puts(qPrintable(url->toString()));
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return 0;
}

/// A demo server whose memory is not ours.
class Demo {
public:
    explicit Demo(int step)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {u"--demo"_s, QString::number(step)});
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(30'000))
                fail("the demo server does not start");
        }
        m_url = QString::fromUtf8(m_process.readLine()).trimmed();
    }
    ~Demo()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    [[nodiscard]] const QString& url() const { return m_url; }

private:
    QProcess m_process;
    QString m_url;
};

/// Megabytes of this process, shared pages by their part.
double memory()
{
    malloc_trim(0); // what is free is not grown
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        fail("no smaps_rollup");
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() * 1024 / 1e6;
    }
    fail("no Pss");
}

QObject* marks(Trace& trace, SessionHost& host)
{
    return new RepaintMarks(trace, host);
}

class Bench : BenchWindow {
public:
    Bench(const Demo& demo, const QString& folder, bool traced)
        : BenchWindow(demo.url(), folder, {1400, 900}, traced ? &marks : nullptr)
    {
        waitFor("a connection", [this] { return session().hasLiveEvents(); });
        waitFor("nodes and models", [this] {
            return session().templates().state() == TemplateStore::State::Ready
                && session().models().state() == ModelStore::State::Ready;
        });
        rest(1000);
    }

    /// A run with a preview in each event, longer than it is looked at.
    void events()
    {
        open(2 * eventsMs / stepMs);
        panel().submit();
        int count = 0;
        QObject context;
        QObject::connect(&session().queue(), &QueueStore::progressed, &context, [&count] { ++count; });
        QElapsedTimer clock;
        clock.start();
        rest(eventsMs);
        print(u"events_a_second"_s, count * 1000.0 / static_cast<double>(clock.elapsed()), u"1/s"_s, count,
              u"progress of one run with previews, on the demo server"_s);
        panel().cancelRuns();
        waitFor("the end of the run", [this] { return !panel().isBusy(); });
    }

    void growth()
    {
        open(3);
        for (int i = 0; i < warmRuns; ++i)
            run();
        rest(2000);
        const double before = memory();
        for (int i = 0; i < countedRuns; ++i)
            run();
        rest(2000);
        const double after = memory();
        print(u"memory_growth_1000_runs"_s, (after - before) * 100 / before, u"%"_s, countedRuns,
              u"of %1 MB after %2 runs; a run has three steps with previews and one picture"_s
                  .arg(before, 0, 'f', 1)
                  .arg(warmRuns));
    }

private:
    [[nodiscard]] WorkflowPanel& panel() { return window().view()->workflow(); }

    void open(int steps)
    {
        Result<WorkflowDocument> document =
            WorkflowDocument::fromFile(test::testData(u"workflows/sdxl-text-to-image.workflow.json"_s));
        if (!document)
            fail("no workflow");
        for (const ModelRecord& model : session().models().models()) {
            if (model.name == "tiny-sdxl"_L1)
                fillIn(*document, model, steps);
        }
        panel().openDocument(*document, u"bench"_s);
        waitFor("Submit", [this] { return panel().canSubmit(); });
    }

    static void fillIn(WorkflowDocument& document, const ModelRecord& model, int steps)
    {
        const QJsonObject identifier{{u"key"_s, model.key},
                                     {u"hash"_s, model.hash},
                                     {u"name"_s, model.name},
                                     {u"base"_s, model.base},
                                     {u"type"_s, model.type}};
        for (const QJsonValue& node : document.nodes()) {
            const QString id = node["id"_L1].toString();
            for (const auto& [field, value] :
                 std::initializer_list<std::pair<QString, QJsonValue>>{{u"model"_s, identifier},
                                                                       {u"vae_model"_s, {}},
                                                                       {u"steps"_s, steps},
                                                                       {u"width"_s, 64},
                                                                       {u"height"_s, 64}}) {
                if (document.hasInput(id, field) && !document.isConnected(id, field) && !value.isNull())
                    document.setInputValue(id, field, value);
            }
        }
    }

    void run()
    {
        panel().submit();
        waitFor("the end of a run", [this] { return !panel().isBusy(); });
    }
};

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--demo") == 0) {
        const QGuiApplication app(argc, argv);
        return serve(std::atoi(argv[2]));
    }
    shareHeaps();
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    const QString folder = u"folder"_s;
    parser.addOption({folder, u"Empty"_s, u"PATH"_s});
    parser.process(app);
    if (!parser.isSet(folder))
        fail("--folder is needed");
    {
        const Demo demo(stepMs);
        Bench(demo, parser.value(folder), true).events();
    }
    const Demo demo(0);
    Bench(demo, parser.value(folder) + u"/memory"_s, false).growth();
    return 0;
}
