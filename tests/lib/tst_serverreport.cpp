// SPDX-License-Identifier: Apache-2.0
#include "lib/api/basicroutes.h"
#include "lib/api/enqueuebody.h"
#include "lib/diagnosis/modelscheck.h"
#include "lib/diagnosis/outputscheck.h"
#include "lib/diagnosis/reporttext.h"
#include "lib/diagnosis/routescheck.h"
#include "lib/diagnosis/servercheck.h"
#include "lib/diagnosis/serverreportjob.h"
#include "tests/lib/ctl.h"
#include "tests/lib/localroot.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/apikit.h"
#include "tests/support/brokenserver.h"
#include "tests/support/fakesocketio.h"
#include "tests/support/selfsigned.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSslServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

using Check = Finding::Check;
using State = Finding::State;

constexpr int patienceMs = 60'000;

/// A finished report, by check.
class Report {
public:
    explicit Report(const ReportSubject& subject, const ReportLimits& limits = {})
        : m_job(subject)
    {
        m_job.setLimits(limits);
        QObject::connect(&m_job, &ServerReportJob::found, &m_job, [this] { ++m_told; });
        m_job.start();
        m_ended = QTest::qWaitFor([this] { return m_job.isFinished(); }, patienceMs);
    }

    [[nodiscard]] bool isWhole() const
    {
        const QList<Finding>& findings = m_job.findings();
        const QList<Check> checks = m_job.checks();
        bool isInOrder = findings.size() == checks.size();
        for (qsizetype i = 0; isInOrder && i < checks.size(); ++i)
            isInOrder = findings.at(i).check == checks.at(i) && !findings.at(i).what.isEmpty();
        return m_ended && !m_job.error() && isInOrder && m_told == checks.size();
    }
    [[nodiscard]] Finding operator[](Check check) const
    {
        for (const Finding& finding : m_job.findings()) {
            if (finding.check == check)
                return finding;
        }
        return {};
    }
    [[nodiscard]] QByteArray text() const { return reportText(m_job.findings(), m_job.server()).toUtf8(); }
    [[nodiscard]] const ServerReportJob& job() const { return m_job; }

private:
    ServerReportJob m_job;
    int m_told = 0;
    bool m_ended = false;
};

#define COMPARE_STATE(report, check, expected)                                                               \
    QVERIFY2((report)[Check::check].state == State::expected, (report).text().constData())

QByteArray versionAnswer()
{
    return R"({"version":"6.14.2"})";
}

/// Once is enough: it has nothing to do with the server under test.
#define NEEDS_NO_SERVER()                                                                                    \
    if (!m_kit->isDemo())                                                                                    \
    QSKIP("this has nothing to do with the server under test")

ServerProfile profileOf(const QString& address)
{
    return *ServerProfile::fromAddress(address);
}

ModelRecord model(const QString& name, const QString& type = u"main"_s, const QString& base = u"sdxl"_s)
{
    return {name, {}, name, base, type, u"diffusers"_s, {}};
}

/// Answers as InvokeAI 6.14.2 to what the first checks ask; the rest is the test's.
BrokenServer::Handler
serverThat(const std::function<BrokenServer::Reaction(const BrokenServer::Request&)>& rest)
{
    return [rest](const BrokenServer::Request& request) {
        if (request.target.startsWith("/api/v1/app/version"))
            return BrokenServer::json(versionAnswer());
        if (request.target.startsWith("/api/v1/boards/"))
            return BrokenServer::json(R"({"limit":1,"offset":0,"total":0,"items":[]})");
        return rest(request);
    };
}

} // namespace

/// ServerReportJob and its checks: on the server under test everything is found to be well; what can be wrong
/// is made wrong.
class TestServerReport : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ApiKit> m_kit;

private Q_SLOTS:
    void initTestCase() { m_kit = std::make_unique<ApiKit>(); }
    void cleanupTestCase() { m_kit.reset(); }

    void aServerThatIsWell()
    {
        const Report report({.server = m_kit->profile()});
        QVERIFY2(report.isWhole(), report.text().constData());
        QVERIFY(!report.job().refusal());
        QVERIFY(report.job().serverVersion().startsWith(u"6."_s));
        for (const Finding& finding : report.job().findings()) {
            // The demo server tells no time; an older server lacks functions; the models are tiny ones.
            const bool mayWarn = finding.check == Check::Clock || finding.check == Check::Routes
                || finding.check == Check::Models;
            QVERIFY2(finding.state == State::Ok || mayWarn, report.text().constData());
            QVERIFY2(finding.state != State::Problem, report.text().constData());
            QCOMPARE(finding.whatToDo.isEmpty(),
                     finding.state == State::Ok || finding.state == State::Unknown);
        }
        QVERIFY(report[Check::Server].what.contains(report.job().serverVersion()));
        QVERIFY(report[Check::WebSocket].what.contains(u"WebSocket"_s));
        QVERIFY(report[Check::Polling].what.contains(u"polling"_s));
        if (!m_kit->isDemo()) {
            COMPARE_STATE(report, Clock, Ok);
            QVERIFY2(report[Check::Models].what.contains(u"model"_s), report.text().constData());
            const bool lacks = !m_kit->has(Capability::WorkflowSharing);
            QCOMPARE(report[Check::Routes].state, lacks ? State::Warning : State::Ok);
            QCOMPARE(report[Check::Routes].what.contains(u"shared workflows"_s), lacks);
        }
    }

    void aDatabaseBesideTheServer()
    {
        std::unique_ptr<LocalRoot> made;
        QString root = externalRoot();
        if (root.isEmpty()) {
            const QString batch = newId();
            QueueApi queue = m_kit->queue();
            EXPECT_OK(queue.enqueueBatch(EnqueueBody(textBatch(batch, {u"x"_s}))));
            QVERIFY(waitForBatch(queue, batch));
            made = std::make_unique<LocalRoot>();
            QVERIFY(made->mirror(*m_kit, {}));
            root = made->path();
        }
        const Report report({.server = m_kit->profile(), .root = root});
        QVERIFY2(report.isWhole(), report.text().constData());
        COMPARE_STATE(report, Database, Ok);
        QVERIFY2(report[Check::Database].what.contains(u"migration"_s), report.text().constData());
    }

    void aDatabaseOfAnotherServer()
    {
        LocalRoot other;
        QVERIFY(other.insertItem(987'654, u"completed"_s));
        const Report foreign({.server = m_kit->profile(), .root = other.path()});
        COMPARE_STATE(foreign, Database, Problem);
        QVERIFY2(foreign[Check::Database].what.contains(u"is not that of"_s), foreign.text().constData());

        // The server is away: the database is looked at all the same.
        const Report alone({.server = profileOf(unusedAddress()), .root = other.path()});
        QVERIFY2(alone.isWhole(), alone.text().constData());
        COMPARE_STATE(alone, Database, Ok);
        COMPARE_STATE(alone, Server, Problem);
    }

    void aFolderWithoutDatabase()
    {
        const Report nothing({.server = m_kit->profile(), .root = u"/no/such/folder"_s});
        COMPARE_STATE(nothing, Database, Problem);
        QVERIFY2(nothing[Check::Database].what.contains(u"invokeai.yaml"_s), nothing.text().constData());
        LocalRoot newer;
        QVERIFY(newer.run(u"INSERT INTO migrations VALUES (999)"_s));
        const Report unknown({.server = m_kit->profile(), .root = newer.path()});
        COMPARE_STATE(unknown, Database, Problem);
        QVERIFY2(unknown[Check::Database].what.contains(u"999"_s), unknown.text().constData());
    }

    void outputsWithoutAField()
    {
        const QString file = testData(u"workflows/sdxl-text-to-image.workflow.json"_s);
        Result<WorkflowDocument> workflow = WorkflowDocument::fromFile(file);
        QVERIFY(workflow);
        const Report shown({.server = m_kit->profile(), .openWorkflow = *workflow});
        QVERIFY2(shown.isWhole(), shown.text().constData());
        COMPARE_STATE(shown, Outputs, Ok);

        const Report fromFile(
            {.server = m_kit->profile(), .workflow = WorkflowSource{WorkflowSource::Kind::File, file}});
        QCOMPARE(fromFile[Check::Outputs].what, shown[Check::Outputs].what);

        QJsonObject json = workflow->json();
        json.remove(u"form"_s);
        json.insert(u"exposedFields"_s, QJsonArray());
        const Report hidden(
            {.server = m_kit->profile(), .openWorkflow = *WorkflowDocument::fromObject(json)});
        COMPARE_STATE(hidden, Outputs, Warning);
        QVERIFY2(hidden[Check::Outputs].what.contains(u"1 output"_s), hidden.text().constData());
        QVERIFY(!hidden[Check::Outputs].whatToDo.isEmpty());

        const Report missing({.server = m_kit->profile(),
                              .workflow = WorkflowSource{WorkflowSource::Kind::Library, u"no such one"_s}});
        QVERIFY2(missing.isWhole(), missing.text().constData());
        COMPARE_STATE(missing, Outputs, Problem);
        QVERIFY2(missing[Check::Outputs].what.contains(u"no such one"_s), missing.text().constData());
    }

    void nobodyThere()
    {
        NEEDS_NO_SERVER();
        const Report report({.server = profileOf(unusedAddress()), .readsWebp = false});
        QVERIFY2(report.isWhole(), report.text().constData());
        COMPARE_STATE(report, Server, Problem);
        QVERIFY2(report[Check::Server].what.contains(u"refused"_s), report.text().constData());
        QVERIFY(report[Check::Server].whatToDo.contains(u"firewall"_s)
                || report[Check::Server].whatToDo.contains(u"9090"_s));
        for (const Check check : {Check::Version, Check::Login, Check::Routes, Check::WebSocket,
                                  Check::Polling, Check::Models, Check::Clock})
            QCOMPARE(report[check].state, State::Unknown);
        COMPARE_STATE(report, WebP, Problem);
        QVERIFY(report[Check::WebP].whatToDo.contains(u"qt6-image-formats-plugins"_s));
        QCOMPARE(report.job().refusal()->kind, ApiError::Kind::Unreachable);
    }

    void aPageAnswers()
    {
        NEEDS_NO_SERVER();
        BrokenServer page(
            [](const auto&) { return BrokenServer::answer(200, "text/html", "<html>Welcome</html>"); });
        const Report report({.server = profileOf(page.address())});
        COMPARE_STATE(report, Server, Problem);
        QVERIFY2(report[Check::Server].what.contains(u"not an InvokeAI"_s), report.text().constData());
        QVERIFY2(report[Check::Server].what.contains(u"web page"_s), report.text().constData());
    }

    /// The path of a proxy that is none.
    void theServerIsOneLevelUp()
    {
        NEEDS_NO_SERVER();
        BrokenServer server([](const BrokenServer::Request& request) {
            if (request.target == "/api/v1/app/version")
                return BrokenServer::json(versionAnswer());
            return BrokenServer::answer(200, "text/html", "<html></html>");
        });
        ServerProfile profile = profileOf(server.address() + u"/invoke"_s);
        profile.token = "very-secret-token";
        profile.headers = {{"X-Proxy", "very-secret-header"}};
        const Report report({.server = profile});
        COMPARE_STATE(report, Server, Problem);
        QVERIFY2(report[Check::Server].whatToDo.contains(server.address() + u':')
                     || report[Check::Server].whatToDo.contains(server.address()),
                 report.text().constData());
        // What was meant for one address did not go to another.
        for (const BrokenServer::Request& request : server.requests()) {
            if (request.target == "/api/v1/app/version")
                QVERIFY2(!request.head.contains("very-secret"), request.head.constData());
        }
    }

    void aCertificateThatNobodySigned()
    {
        NEEDS_NO_SERVER();
        const auto configuration = selfSignedServer();
        if (!configuration)
            QSKIP("there is no openssl program");
        QSslServer server;
        server.setSslConfiguration(*configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const Report report({.server = profileOf(u"https://127.0.0.1:%1"_s.arg(server.serverPort()))});
        QVERIFY2(report.isWhole(), report.text().constData());
        COMPARE_STATE(report, Server, Problem);
        QVERIFY2(report[Check::Server].what.contains(u"secure connection"_s), report.text().constData());
        QCOMPARE(report.job().refusal()->kind, ApiError::Kind::Tls);
    }

    void aRefusedLogin()
    {
        NEEDS_NO_SERVER();
        DemoServer demo({.images = 0, .boards = 0, .stepSeconds = 0});
        QVERIFY(demo.start());
        QVERIFY(demo.injectFault({u"unauthorized"_s, u"^/api/v[12]/(boards|models)/"_s, -1}));
        const Report report({.server = profileOf(demo.baseUrl().toString())});
        QVERIFY2(report.isWhole(), report.text().constData());
        COMPARE_STATE(report, Server, Ok);
        COMPARE_STATE(report, Login, Problem);
        COMPARE_STATE(report, Models, Unknown);
        QVERIFY(report[Check::Routes].state != State::Unknown); // needs no login
        QCOMPARE(report.job().refusal()->kind, ApiError::Kind::Unauthorized);
    }

    void webSocketIsBlocked()
    {
        NEEDS_NO_SERVER();
        DemoServer demo({.images = 0, .boards = 0, .stepSeconds = 0});
        QVERIFY(demo.start());
        QVERIFY(demo.injectFault({u"websocket-refused"_s, {}, -1}));
        const Report one({.server = profileOf(demo.baseUrl().toString())});
        COMPARE_STATE(one, WebSocket, Warning);
        COMPARE_STATE(one, Polling, Ok);
        QVERIFY2(one[Check::WebSocket].whatToDo.contains(u"Upgrade"_s), one.text().constData());
        QVERIFY(demo.injectFault({u"polling-refused"_s, {}, -1}));
        const Report both({.server = profileOf(demo.baseUrl().toString())});
        COMPARE_STATE(both, WebSocket, Problem);
        COMPARE_STATE(both, Polling, Problem);
        demo.clearFaults();
        QVERIFY(demo.injectFault({u"polling-refused"_s, {}, -1}));
        const Report other({.server = profileOf(demo.baseUrl().toString())});
        COMPARE_STATE(other, WebSocket, Ok);
        COMPARE_STATE(other, Polling, Warning);
    }

    /// What accepts and says nothing more must not hold the report up.
    void nothingIsWaitedForForEver()
    {
        NEEDS_NO_SERVER();
        const ReportLimits limits{.serverMs = 300, .schemaMs = 400, .checkMs = 400};
        BrokenServer silent([](const auto&) { return BrokenServer::Reaction{{}, false}; });
        QElapsedTimer clock;
        clock.start();
        const Report none({.server = profileOf(silent.address())}, limits);
        QVERIFY2(none.isWhole(), none.text().constData());
        COMPARE_STATE(none, Server, Problem);
        QCOMPARE(none.job().refusal()->kind, ApiError::Kind::Timeout);

        BrokenServer half(serverThat([](const auto&) { return BrokenServer::Reaction{{}, false}; }));
        const Report some({.server = profileOf(half.address())}, limits);
        QVERIFY2(some.isWhole(), some.text().constData());
        COMPARE_STATE(some, Login, Ok);
        for (const Check check : {Check::Routes, Check::WebSocket, Check::Polling, Check::Models})
            QVERIFY2(some[check].state == State::Problem, some.text().constData());
        QVERIFY(clock.elapsed() < 10'000);
    }

    void aSchemaThatCannotBeRead()
    {
        NEEDS_NO_SERVER();
        BrokenServer server(serverThat([](const BrokenServer::Request& request) {
            return request.target == "/openapi.json" ? BrokenServer::json("{\"paths\":")
                                                     : BrokenServer::json("{}", 501);
        }));
        const WorkflowDocument workflow =
            *WorkflowDocument::fromFile(testData(u"workflows/sdxl-text-to-image.workflow.json"_s));
        const Report report({.server = profileOf(server.address()), .openWorkflow = workflow});
        QVERIFY2(report.isWhole(), report.text().constData());
        COMPARE_STATE(report, Routes, Problem);
        COMPARE_STATE(report, Outputs, Unknown);
    }

    void aClockThatIsWrong()
    {
        NEEDS_NO_SERVER();
        BrokenServer server([](const auto&) {
            return BrokenServer::answer(200, "application/json", versionAnswer(),
                                        "Date: Mon, 02 Jan 2023 03:04:05 GMT\r\n");
        });
        const Report report({.server = profileOf(server.address())});
        COMPARE_STATE(report, Clock, Warning);
        QVERIFY2(report[Check::Clock].what.contains(u"behind"_s), report.text().constData());
    }

    void versions_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<State>("state");
        QTest::newRow("oldest") << u"6.3.0"_s << State::Ok;
        QTest::newRow("newest") << u"6.14.9"_s << State::Ok;
        QTest::newRow("candidate") << u"6.8.0rc1"_s << State::Ok;
        QTest::newRow("older") << u"6.2.9"_s << State::Problem;
        QTest::newRow("much older") << u"5.15.0"_s << State::Problem;
        QTest::newRow("newer") << u"6.15.0"_s << State::Warning;
        QTest::newRow("much newer") << u"7.0.0a1"_s << State::Warning;
        QTest::newRow("none") << u"main"_s << State::Unknown;
    }
    void versions()
    {
        QFETCH(QString, version);
        QFETCH(State, state);
        const Finding finding = ServerCheck::findingOfVersion(version);
        QCOMPARE(finding.state, state);
        QVERIFY(finding.what.contains(version));
    }

    void routesOfASchema()
    {
        RoutesCheck::Schema schema;
        schema.templates = dataTemplates(u"6.14.2"_s);
        schema.missingBasics = missingBasicRoutes({});
        QVERIFY(schema.missingBasics.contains(u"GET /api/v1/boards/"_s));
        QCOMPARE(RoutesCheck::findingOfSchema(schema).state, State::Problem);
        schema.missingBasics.clear();
        const Finding older = RoutesCheck::findingOfSchema(schema);
        QCOMPARE(older.state, State::Warning);
        QVERIFY(older.what.contains(u"boards by date"_s));
        schema.templates = {};
        QCOMPARE(RoutesCheck::findingOfSchema(schema).state, State::Problem);
    }

    void modelsOfAServer()
    {
        const auto finding = [](const QList<ModelRecord>& models, const QList<ModelRecord>& missing = {}) {
            return ModelsCheck::findingOfModels(models, missing);
        };
        QCOMPARE(finding({model(u"a"_s)}).state, State::Ok);
        QCOMPARE(finding({}).state, State::Warning);
        QVERIFY(finding({}).what.contains(u"no models"_s));
        QVERIFY(finding({model(u"a"_s, u"vae"_s)}).what.contains(u"main model"_s));
        const Finding gone = finding({model(u"a"_s)}, {model(u"a"_s)});
        QCOMPARE(gone.state, State::Warning);
        QVERIFY(gone.what.contains(u"gone: a."_s));
        const Finding odd = finding({model(u"a"_s), model(u"b"_s, u"unknown"_s, u"unknown"_s)});
        QVERIFY(odd.what.contains(u"kind 1 model(s) are: b."_s) || odd.what.contains(u": b."_s));
        QList<ModelRecord> many;
        for (int i = 0; i < 9; ++i)
            many.append(model(u"m%1"_s.arg(i)));
        QVERIFY(finding(many, many).what.contains(u"m4, …"_s));
    }

    /// Servers and proxies repeat what was sent to them; what is shown and copied has none of it.
    void noSecretsInTheReport()
    {
        NEEDS_NO_SERVER();
        const QByteArray basic = "Basic " + QByteArray("someone:sesame-open").toBase64();
        BrokenServer server([](const BrokenServer::Request& request) {
            if (request.target.startsWith("/api/v1/app/version"))
                return BrokenServer::json(versionAnswer());
            QByteArray echo = request.head;
            echo.replace('"', ' ').replace("\r\n", " ").replace('\\', ' ');
            return BrokenServer::json("{\"detail\":\"no: " + echo + " sesame-open opaque-token-1\"}", 422);
        });
        ServerProfile profile = profileOf(server.address());
        profile.token = "opaque-token-1";
        profile.headers = {{"X-Proxy-Key", "header-value-2"}, {"X-Proxy-Login", basic}};
        const Report report({.server = profile});
        QVERIFY2(report.isWhole(), report.text().constData());
        QVERIFY2(report[Check::Login].what.contains(u"[redacted]"_s), report.text().constData());
        QByteArray shown = report.text();
        for (const Finding& finding : report.job().findings())
            shown += finding.what.toUtf8() + finding.whatToDo.toUtf8();
        for (const QByteArray& secret : {QByteArray("opaque-token-1"), QByteArray("header-value-2"),
                                         QByteArray("sesame-open"), basic.mid(6)})
            QVERIFY2(!shown.contains(secret), shown.constData());
        const QByteArray text = report.text();
        QVERIFY2(text.contains(VITRINE_VERSION) && text.contains(server.address().toUtf8()),
                 text.constData());

        ServerProfile secured = profileOf(server.address());
        secured.basic = BasicLogin{u"someone"_s, u"open-sesame"_s};
        secured.keyPassphrase = u"key-phrase-3"_s;
        secured.proxy.password = u"proxy-word-4"_s;
        const QString cut = withoutSecrets(
            u"open-sesame key-phrase-3 proxy-word-4 "_s
                + QString::fromLatin1(QByteArray("someone:open-sesame").toBase64()) + u" end"_s,
            secured);
        QCOMPARE(cut, u"[redacted] [redacted] [redacted] [redacted] end"_s);

        const QString url = withoutSecrets(u"see http://me:mine@host/x?token=abc"_s, profile);
        QVERIFY2(!url.contains(u"mine"_s) && !url.contains(u"abc"_s), qPrintable(url));
    }

    void aReportIsStopped()
    {
        NEEDS_NO_SERVER();
        BrokenServer silent([](const auto&) { return BrokenServer::Reaction{{}, false}; });
        ServerReportJob job({.server = profileOf(silent.address())});
        job.start();
        QTRY_VERIFY(!silent.requests().isEmpty());
        job.abort();
        QVERIFY(job.isFinished());
        QVERIFY(job.error()->isCanceled());
        QCOMPARE(job.findings().size(), 1); // that of this installation
        const qsizetype asked = silent.requests().size();
        QTest::qWait(100);
        QCOMPARE(silent.requests().size(), asked);
    }

    void theCommandLineSaysTheSame()
    {
        Ctl ctl;
        ctl.setServer(m_kit->profile().displayAddress());
        const CtlRun run = ctl.json(
            {u"check"_s, u"--workflow"_s, testData(u"workflows/sdxl-text-to-image.workflow.json"_s)});
        QVERIFY2(run.exitCode == 0, qPrintable(run.out));
        QStringList checks;
        for (const QJsonObject& finding : run.events(u"finding"_s)) {
            checks.append(finding.value("check"_L1).toString());
            QVERIFY(!finding.value("text"_L1).toString().isEmpty());
            QVERIFY(finding.contains("what_to_do"_L1));
        }
        QCOMPARE(checks,
                 (QStringList{u"server"_s, u"version"_s, u"login"_s, u"routes"_s, u"websocket"_s,
                              u"polling"_s, u"models"_s, u"outputs"_s, u"webp"_s, u"clock"_s}));
        QCOMPARE(run.events(u"server"_s).size(), 1);
        const CtlRun text = ctl.on({u"check"_s});
        QVERIFY2(text.lines().first().startsWith(u"ok        Server: "_s), qPrintable(text.out));
    }

    void theCommandLineTellsProblems()
    {
        Ctl ctl;
        ctl.setServer(m_kit->profile().displayAddress());
        const CtlRun run = ctl.json({u"check"_s, u"--local"_s, u"/no/such/folder"_s});
        QCOMPARE(run.exitCode, 4);
        const QList<QJsonObject> findings = run.events(u"finding"_s);
        QVERIFY(std::any_of(findings.cbegin(), findings.cend(), [](const QJsonObject& finding) {
            return finding.value("check"_L1) == "database"_L1 && finding.value("state"_L1) == "problem"_L1;
        }));
        const CtlRun away = ctl.run({u"check"_s, u"--server"_s, unusedAddress()});
        QCOMPARE(away.exitCode, 3);
        QVERIFY2(away.out.startsWith(u"problem   Server: "_s), qPrintable(away.out));
        QVERIFY2(away.out.contains(u"\n          -> "_s), qPrintable(away.out));
        QCOMPARE(away.err.count(u'\n'), 1);
    }
};

VITRINE_TEST(TestServerReport)
#include "tst_serverreport.moc"
