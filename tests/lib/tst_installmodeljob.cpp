// SPDX-License-Identifier: Apache-2.0
#include "lib/api/modelsource.h"
#include "lib/events/serverevents.h"
#include "lib/jobs/installmodeljob.h"
#include "tests/support/brokenserver.h"
#include "tests/support/fakesocketio.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

using Outcome = InstallModelJob::Outcome;

namespace {

const QString aPath = u"/models/a.safetensors"_s;

QJsonObject modelJson(const QString& key, const QString& source)
{
    return {{u"key"_s, key},        {u"hash"_s, u"blake3:1"_s},  {u"name"_s, u"a"_s},  {u"base"_s, u"sd-1"_s},
            {u"type"_s, u"lora"_s}, {u"format"_s, u"lycoris"_s}, {u"source"_s, source}};
}

QJsonObject jobJson(qint64 id, const QString& status, const QString& source = aPath)
{
    const bool isUrl = source.startsWith(u"http"_s);
    return {{u"id"_s, id},
            {u"status"_s, status},
            {u"source"_s,
             QJsonObject{{u"type"_s, isUrl ? u"url"_s : u"local"_s},
                         {isUrl ? u"url"_s : u"path"_s, source},
                         {u"access_token"_s, u"very-secret"_s}}},
            {u"local_path"_s, u"/tmp/x"_s}};
}

QJsonObject with(QJsonObject object, const QJsonObject& more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

/// The server's list of installations, as far as a test wants it: it says what each request meets.
class Installer {
public:
    QJsonObject job;   ///< What is under way; empty before it was sent.
    QJsonArray others; ///< In the list besides.
    QJsonArray models; ///< What is installed.
    QJsonObject created = jobJson(7, u"waiting"_s);
    QJsonObject edited;        ///< What a change makes; empty refuses it.
    int refuse = 0;            ///< HTTP status of the installation.
    bool losesAnswer = false;  ///< The connection breaks after it was taken on.
    bool neverArrives = false; ///< The connection breaks before.
    bool isAway = false;       ///< For every look.
    int listStatus = 0;        ///< HTTP status of the list that is refused.
    bool isForgotten = false;  ///< 404 for every look.
    std::function<void()> onLook = [] {};

    BrokenServer server{[this](const BrokenServer::Request& request) { return react(request); }};

    [[nodiscard]] int count(const QByteArray& method, const QByteArray& path) const
    {
        const auto& all = server.requests();
        return static_cast<int>(
            std::count_if(all.cbegin(), all.cend(), [&](const BrokenServer::Request& each) {
                return each.method == method && each.target.startsWith("/api/v2/models/" + path);
            }));
    }

private:
    static BrokenServer::Reaction json(const QJsonObject& object, int status = 200)
    {
        return BrokenServer::json(QJsonDocument(object).toJson(), status);
    }

    BrokenServer::Reaction react(const BrokenServer::Request& request)
    {
        const bool isList = request.target.endsWith("/install");
        if (request.method == "POST")
            return onPost();
        if (request.method == "PATCH")
            return edited.isEmpty() ? json({{u"detail"_s, u"no"_s}}, 422) : json(edited);
        if (request.method == "DELETE") {
            job.insert(u"status"_s, u"cancelled"_s);
            return BrokenServer::json("null", 201);
        }
        if (!request.target.contains("/install"))
            return json({{u"models"_s, models}});
        if (isAway)
            return {};
        if (isList && listStatus != 0)
            return BrokenServer::json(R"({"detail":"not here"})", listStatus);
        if (!isList)
            onLook();
        if (isForgotten && !isList)
            return BrokenServer::json(R"({"detail":"No job with id 7 known"})", 404);
        if (!isList)
            return json(job);
        QJsonArray all = others;
        if (!job.isEmpty())
            all.append(job);
        return BrokenServer::json(QJsonDocument(all).toJson());
    }

    BrokenServer::Reaction onPost()
    {
        if (refuse != 0)
            return BrokenServer::json(R"({"detail":"Unsupported model source: '/models/a.safetensors'"})",
                                      refuse);
        if (neverArrives)
            return {};
        job = created;
        return losesAnswer ? BrokenServer::Reaction{} : json(job, 201);
    }
};

/// One job on such a server, with or without live events.
struct Bench {
    explicit Bench(const ModelInstallRequest& request = {.source = aPath})
        : job(installs, request)
    {
    }

    bool run(int timeoutMs = 15'000)
    {
        QSignalSpy finished(&job, &ApiJob::finished);
        job.start();
        return QTest::qWaitFor([&] { return finished.size() == 1; }, timeoutMs);
    }
    /// Until the server has subscribed us, too: what is known then is read again.
    void listen()
    {
        QSignalSpy reconciled(&events, &ServerEvents::reconcileNeeded);
        events.start();
        QTRY_COMPARE(reconciled.size(), 1);
    }
    void tell(const QString& event, const QJsonObject& more = {})
    {
        sockets.sendEvent(event,
                          with({{u"id"_s, 7}, {u"source"_s, installer.created.value(u"source"_s)}}, more));
    }

    Installer installer;
    FakeSocketIo sockets;
    RequestFactory requests{*ServerProfile::fromAddress(sockets.address())};
    QNetworkAccessManager lane;
    ServerEvents events{requests, lane};
    ApiClient client{*ServerProfile::fromAddress(installer.server.address())};
    ModelInstallStore installs{client, events};
    InstallModelJob job;
};

} // namespace

/// One installation followed to its end, on a server that a test plays, and the list of all of them.
class TestInstallModelJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itLooksUntilItIsDone()
    {
        Bench bench;
        int looks = 0;
        bench.installer.onLook = [&] {
            bench.installer.job = ++looks == 1
                ? jobJson(7, u"running"_s)
                : with(jobJson(7, u"completed"_s), {{u"config_out"_s, modelJson(u"k"_s, aPath)}});
        };
        QSignalSpy progressed(&bench.job, &InstallModelJob::progressed);
        QVERIFY(bench.run());
        QVERIFY(!bench.job.error());
        QCOMPARE(bench.job.outcome(), Outcome::Installed);
        QCOMPARE(bench.job.model()->key, u"k"_s);
        QVERIFY(bench.job.failure().isEmpty());
        QCOMPARE(progressed.size(), 3);
        QCOMPARE(bench.installer.count("POST", "install"), 1);
        const auto& requests = bench.installer.server.requests();
        const auto post = std::find_if(requests.cbegin(), requests.cend(),
                                       [](const auto& each) { return each.method == "POST"; });
        QVERIFY2(post->target.contains("inplace=true"), post->target.constData());
        QCOMPARE(post->body, QByteArray("{}"));
    }

    void whatIsSent()
    {
        Bench bench({.source = u" https://example.com/a b?x=1&y=%2F "_s,
                     .inplace = false,
                     .config = {{u"name"_s, u"mine"_s}},
                     .accessToken = "very secret+&"});
        bench.installer.refuse = 409;
        QVERIFY(bench.run());
        const BrokenServer::Request post = bench.installer.server.requests().last();
        const QUrlQuery query(QString::fromLatin1(post.target.mid(post.target.indexOf('?') + 1)));
        QCOMPARE(query.queryItemValue(u"source"_s, QUrl::FullyDecoded),
                 u"https://example.com/a b?x=1&y=%2F"_s);
        QCOMPARE(query.queryItemValue(u"access_token"_s, QUrl::FullyDecoded), u"very secret+&"_s);
        QCOMPARE(query.queryItemValue(u"inplace"_s), u"false"_s);
        QCOMPARE(post.body, QByteArray(R"({"name":"mine"})"));
    }

    void nothingIsNoSource()
    {
        Bench bench({.source = u"  "_s});
        QVERIFY(bench.run());
        QCOMPARE(bench.job.error()->kind, ApiError::Kind::Input);
        QCOMPARE(bench.installer.count("POST", ""), 0);
    }

    void aBadSourceIsAnError()
    {
        Bench bench;
        bench.installer.refuse = 409;
        QVERIFY(bench.run());
        QVERIFY(bench.job.error());
        QCOMPARE(bench.job.error()->kind, ApiError::Kind::Conflict);
        QVERIFY(!bench.job.install());
        QCOMPARE(bench.job.outcome(), Outcome::Open);
    }

    void failuresAreToldWithoutSecrets_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("duplicate") << u"DuplicateModelException"_s << u"it is there"_s
                                   << u"installed already"_s;
        QTest::newRow("private address")
            << u"UnsafeDownloadURLException"_s << u"no"_s << u"allow_private_download_urls"_s;
        QTest::newRow("download") << u"HTTPError"_s
                                  << u"404 for url: https://u:pw@host/f?token=very-secret&a=1#x"_s
                                  << u"https://host/f"_s;
        QTest::newRow("no text") << u"SafetensorError"_s << QString() << u"SafetensorError"_s;
    }
    void failuresAreToldWithoutSecrets()
    {
        QFETCH(QString, type);
        QFETCH(QString, text);
        QFETCH(QString, said);
        const QString source = u"https://me:very-secret@example.com/f.safetensors?token=very-secret"_s;
        Bench bench({.source = source, .accessToken = "very-secret"});
        bench.installer.created = jobJson(7, u"waiting"_s, source);
        bench.installer.onLook = [&] {
            bench.installer.job =
                with(jobJson(7, u"error"_s, source), {{u"error_reason"_s, type}, {u"error"_s, text}});
        };
        QVERIFY(bench.run());
        QVERIFY(!bench.job.error());
        QCOMPARE(bench.job.outcome(), Outcome::Failed);
        const QString failure = bench.job.failure();
        QVERIFY2(failure.contains(said), qPrintable(failure));
        QVERIFY2(failure.contains(u"https://example.com/f.safetensors"_s), qPrintable(failure));
        QVERIFY2(!failure.contains(u"secret"_s) && !failure.contains(u"pw"_s), qPrintable(failure));
        QVERIFY(!bench.job.shownSource().contains(u"secret"_s));
    }

    void errorsAndLogsHaveNoSecrets()
    {
        const QString source = u"https://example.com/f.safetensors?token=very-secret"_s;
        Bench bench({.source = source, .accessToken = "very-secret"});
        bench.installer.refuse = 500;
        QVERIFY(bench.run());
        const ApiError error = *bench.job.error();
        for (const QString& text : {error.userMessage(), error.logLine(), error.request, error.detail})
            QVERIFY2(!text.contains(u"secret"_s), qPrintable(text));
        QCOMPARE(error.request, u"POST /api/v2/models/install"_s);
    }

    void eventsBringProgressAndTheEnd()
    {
        Bench bench;
        bench.listen();
        bench.installer.onLook = [&] { bench.installer.job = jobJson(7, u"downloading"_s); };
        QSignalSpy finished(&bench.job, &ApiJob::finished);
        bench.job.start();
        QTRY_VERIFY(bench.installer.count("GET", "install/7") > 0);
        bench.tell(u"model_install_download_progress"_s, {{u"bytes"_s, 300}, {u"total_bytes"_s, 1000}});
        QTRY_VERIFY(bench.job.install() && bench.job.install()->bytes == 300);
        QCOMPARE(bench.job.install()->totalBytes, 1000);
        // Of others, with this number too (a restart in between).
        bench.sockets.sendEvent(
            u"model_install_download_progress"_s,
            {{u"id"_s, 8}, {u"source"_s, bench.installer.created.value(u"source"_s)}, {u"bytes"_s, 400}});
        bench.sockets.sendEvent(u"model_install_download_progress"_s,
                                {{u"id"_s, 7},
                                 {u"source"_s, QJsonObject{{u"type"_s, u"local"_s}, {u"path"_s, u"/b"_s}}},
                                 {u"bytes"_s, 500}});
        bench.installer.onLook = [&] {
            bench.installer.job =
                with(jobJson(7, u"completed"_s), {{u"config_out"_s, modelJson(u"k"_s, aPath)}});
        };
        bench.tell(u"model_install_complete"_s, {{u"key"_s, u"k"_s}});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(bench.job.outcome(), Outcome::Installed);
    }

    void aLostAnswerIsLookedUp()
    {
        Bench bench;
        bench.installer.losesAnswer = true;
        bench.installer.others = {with(jobJson(3, u"error"_s), {{u"error_reason"_s, u"x"_s}}),
                                  jobJson(4, u"waiting"_s, u"/other"_s)};
        bench.installer.onLook = [&] {
            bench.installer.job =
                with(jobJson(7, u"completed"_s), {{u"config_out"_s, modelJson(u"k"_s, aPath)}});
        };
        QVERIFY(bench.run());
        QVERIFY(!bench.job.error());
        QCOMPARE(bench.job.outcome(), Outcome::Installed);
        QCOMPARE(bench.job.install()->id, 7);
        QCOMPARE(bench.installer.count("POST", "install"), 1);
    }

    void aRepositoryMayGetAVariant()
    {
        Bench bench({.source = u"owner/name"_s});
        bench.installer.losesAnswer = true;
        const QJsonObject source{
            {u"type"_s, u"hf"_s}, {u"repo_id"_s, u"owner/name"_s}, {u"variant"_s, u"fp16"_s}};
        bench.installer.others = {with(jobJson(3, u"waiting"_s),
                                       {{u"source"_s, with(source, {{u"repo_id"_s, u"owner/name-2"_s}})}})};
        bench.installer.created = with(jobJson(7, u"waiting"_s), {{u"source"_s, source}});
        bench.installer.onLook = [&] { bench.installer.job.insert(u"status"_s, u"error"_s); };
        QVERIFY(bench.run());
        QVERIFY(!bench.job.error());
        QCOMPARE(bench.job.install()->id, 7);
        QCOMPARE(bench.job.install()->source, u"owner/name:fp16"_s);
    }

    /// Neither sent again nor taken for what failed an hour ago.
    void whatNeverArrivedIsSaid()
    {
        Bench bench;
        bench.installer.neverArrives = true;
        bench.installer.others = {with(jobJson(3, u"error"_s), {{u"error_reason"_s, u"x"_s}})};
        QVERIFY(bench.run(30'000));
        QVERIFY(bench.job.error());
        QVERIFY(bench.job.error()->isLostAnswer());
        QCOMPARE(bench.installer.count("POST", "install"), 1);
    }

    void itIsCanceled_data()
    {
        QTest::addColumn<bool>("early");
        QTest::newRow("before the answer") << true;
        QTest::newRow("after it") << false;
    }
    void itIsCanceled()
    {
        QFETCH(bool, early);
        Bench bench;
        QSignalSpy finished(&bench.job, &ApiJob::finished);
        bench.job.start();
        if (!early)
            QTRY_VERIFY(bench.job.install());
        bench.job.cancel();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(bench.installer.count("DELETE", "install/7"), 1);
        QCOMPARE(bench.job.outcome(), Outcome::Canceled);
        QVERIFY(bench.job.failure().contains(u"canceled"_s));
    }

    /// Newer servers forget some of what an installation was to set.
    void whatIsLeftOutIsSetAfterwards_data()
    {
        QTest::addColumn<QStringList>("kept");
        QTest::addColumn<int>("changes");
        QTest::newRow("kept") << QStringList{u"b"_s, u"a"_s} << 0;
        QTest::newRow("forgotten") << QStringList() << 1;
    }
    void whatIsLeftOutIsSetAfterwards()
    {
        QFETCH(QStringList, kept);
        QFETCH(int, changes);
        Bench bench({.source = aPath,
                     .config = {{u"name"_s, u"a"_s}, {u"trigger_phrases"_s, QJsonArray{u"a"_s, u"b"_s}}}});
        QJsonObject model = modelJson(u"k"_s, aPath);
        model.insert(u"trigger_phrases"_s, QJsonArray::fromStringList(kept));
        bench.installer.onLook = [&] {
            bench.installer.job = with(jobJson(7, u"completed"_s), {{u"config_out"_s, model}});
        };
        bench.installer.edited = with(model, {{u"trigger_phrases"_s, QJsonArray{u"a"_s, u"b"_s}}});
        QVERIFY(bench.run());
        QVERIFY(!bench.job.error());
        QCOMPARE(bench.installer.count("PATCH", "i/k"), changes);
        const auto& requests = bench.installer.server.requests();
        const auto post = std::find_if(requests.cbegin(), requests.cend(),
                                       [](const auto& each) { return each.method == "POST"; });
        QCOMPARE(post->body, QByteArray("{\"name\":\"a\"}")); // it would be too much for some
        QCOMPARE(bench.job.model()->triggerPhrases, (QStringList{u"a"_s, u"b"_s}));
        if (changes == 1)
            QCOMPARE(bench.installer.server.requests().last().body,
                     QByteArray("{\"trigger_phrases\":[\"a\",\"b\"]}"));
    }

    void aModelIsThereThoughItCannotBeChanged()
    {
        Bench bench({.source = aPath, .config = {{u"default_settings"_s, QJsonObject{{u"weight"_s, 0.5}}}}});
        bench.installer.onLook = [&] {
            bench.installer.job =
                with(jobJson(7, u"completed"_s), {{u"config_out"_s, modelJson(u"k"_s, aPath)}});
        };
        QVERIFY(bench.run());
        QVERIFY(bench.job.error());
        QCOMPARE(bench.job.error()->kind, ApiError::Kind::Rejected);
        QCOMPARE(bench.job.outcome(), Outcome::Installed);
        QCOMPARE(bench.job.model()->key, u"k"_s);
    }

    /// Servers write "cancelled" over what has ended, and the model stays.
    void whatEndedBeforeItsCancelIsInstalled()
    {
        Bench bench;
        bench.installer.onLook = [&] {
            bench.installer.job =
                with(jobJson(7, u"cancelled"_s), {{u"config_out"_s, modelJson(u"k"_s, aPath)}});
        };
        QVERIFY(bench.run());
        QCOMPARE(bench.job.outcome(), Outcome::Installed);
    }

    void aTimeoutCancelsNothing()
    {
        Bench bench;
        bench.job.setTimeout(300);
        QVERIFY(bench.run());
        QVERIFY(bench.job.timedOut());
        QVERIFY(!bench.job.error());
        QCOMPARE(bench.job.outcome(), Outcome::Open);
        QCOMPARE(bench.job.install()->id, 7);
        QCOMPARE(bench.installer.count("DELETE", ""), 0);
    }

    void aPauseIsNoEnd()
    {
        Bench bench;
        bench.job.setTimeout(1500);
        bench.installer.created = jobJson(7, u"paused"_s);
        QVERIFY(bench.run());
        QVERIFY(bench.job.timedOut());
        QCOMPARE(bench.job.install()->status, InstallStatus::Paused);
    }

    void aDownloadThatStallsIsSaidOnce()
    {
        Bench bench;
        bench.job.setStallTime(200);
        bench.installer.created =
            with(jobJson(7, u"downloading"_s), {{u"bytes"_s, 5}, {u"total_bytes"_s, 10}});
        QSignalSpy stalled(&bench.job, &InstallModelJob::stalled);
        int looks = 0;
        bench.installer.onLook = [&] {
            ++looks;
            if (looks == 3)
                bench.installer.job.insert(u"bytes"_s, 6);
            if (looks == 5)
                bench.installer.job = jobJson(7, u"running"_s);
            if (looks == 6)
                bench.installer.job =
                    with(jobJson(7, u"completed"_s), {{u"config_out"_s, modelJson(u"k"_s, aPath)}});
        };
        QVERIFY(bench.run());
        QCOMPARE(stalled.size(), 2);
        QCOMPARE(bench.job.outcome(), Outcome::Installed);
    }

    void itWaitsForAServerThatIsAway()
    {
        Bench bench;
        QSignalSpy waiting(&bench.job, &InstallModelJob::waitingForServer);
        QSignalSpy finished(&bench.job, &ApiJob::finished);
        bench.job.start();
        QTRY_VERIFY(bench.job.install());
        bench.installer.isAway = true;
        QTRY_COMPARE_WITH_TIMEOUT(waiting.size(), 1, 10'000);
        bench.installer.isAway = false;
        bench.installer.onLook = [&] {
            bench.installer.job =
                with(jobJson(7, u"completed"_s), {{u"config_out"_s, modelJson(u"k"_s, aPath)}});
        };
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 10'000);
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(bench.job.outcome(), Outcome::Installed);
    }

    void aRestartForgets_data()
    {
        QTest::addColumn<bool>("idIsAnothers");
        QTest::addColumn<bool>("modelIsThere");
        QTest::newRow("forgotten, done before") << false << true;
        QTest::newRow("forgotten") << false << false;
        QTest::newRow("another's number, done before") << true << true;
        QTest::newRow("another's number") << true << false;
    }
    void aRestartForgets()
    {
        QFETCH(bool, idIsAnothers);
        QFETCH(bool, modelIsThere);
        Bench bench;
        bench.installer.models = {modelJson(u"other"_s, u"/other"_s)};
        if (modelIsThere)
            bench.installer.models.append(modelJson(u"k"_s, aPath));
        bench.installer.onLook = [&] {
            if (idIsAnothers)
                bench.installer.job = jobJson(7, u"completed"_s, u"/other"_s);
            else
                bench.installer.isForgotten = true;
        };
        QVERIFY(bench.run());
        QVERIFY(!bench.job.error());
        QCOMPARE(bench.job.outcome(), modelIsThere ? Outcome::Installed : Outcome::Gone);
        if (modelIsThere)
            QCOMPARE(bench.job.model()->key, u"k"_s);
        else
            QVERIFY(bench.job.failure().contains(aPath));
    }

    void whatIsUnderWayIsFollowed()
    {
        Bench bench;
        bench.installer.job = jobJson(7, u"downloading"_s);
        const auto known = await(bench.installs.api().list());
        QVERIFY(known && known->size() == 1);
        InstallModelJob follower(bench.installs, known->first());
        bench.installer.onLook = [&] {
            bench.installer.job =
                with(jobJson(7, u"completed"_s), {{u"config_out"_s, modelJson(u"k"_s, aPath)}});
        };
        QSignalSpy finished(&follower, &ApiJob::finished);
        follower.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(follower.outcome(), Outcome::Installed);
        QCOMPARE(bench.installer.count("POST", ""), 0);
    }

    void anAbortStopsAsking()
    {
        Bench bench;
        bench.job.start();
        QTRY_VERIFY(bench.job.install());
        bench.job.abort();
        QVERIFY(bench.job.isFinished());
        QVERIFY(bench.job.error()->isCanceled());
        QCOMPARE(bench.installer.count("DELETE", ""), 0);
    }

    // The list.

    void theListFollowsEvents()
    {
        Bench bench;
        bench.listen();
        QSignalSpy changed(&bench.installs, &ModelInstallStore::installsChanged);
        QSignalSpy told(&bench.installs, &ModelInstallStore::updated);
        bench.installer.created = jobJson(7, u"downloading"_s);
        bench.installer.job = bench.installer.created;
        bench.tell(u"model_install_download_progress"_s, {{u"bytes"_s, 1}});
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(bench.installs.state(), ModelInstallStore::State::Empty); // nobody wants it yet
        bench.installs.refresh();
        QTRY_COMPARE(bench.installs.state(), ModelInstallStore::State::Ready);
        QTRY_COMPARE(changed.size(), 1);
        const int reads = bench.installer.count("GET", "install");
        bench.tell(u"model_install_download_progress"_s, {{u"bytes"_s, 300}, {u"total_bytes"_s, 1000}});
        QTRY_COMPARE(bench.installs.installs().value(0).bytes, 300);
        QCOMPARE(bench.installer.count("GET", "install"), reads);
        bench.installer.job =
            with(jobJson(7, u"error"_s), {{u"error_reason"_s, u"HTTPError"_s}, {u"error"_s, u"gone"_s}});
        bench.tell(u"model_install_error"_s, {{u"error_type"_s, u"HTTPError"_s}, {u"error"_s, u"gone"_s}});
        QTRY_COMPARE(bench.installs.installs().value(0).errorMessage, u"gone"_s);
        // One that nobody knew.
        bench.installer.others = {jobJson(6, u"downloading"_s, u"/other"_s)};
        bench.sockets.sendEvent(
            u"model_install_download_progress"_s,
            {{u"id"_s, 6}, {u"source"_s, QJsonObject{{u"type"_s, u"local"_s}, {u"path"_s, u"/other"_s}}}});
        QTRY_COMPARE(bench.installs.installs().size(), 2);
    }

    void theListIsReadWhileSomebodyLooks()
    {
        Bench bench;
        bench.installer.job = jobJson(7, u"downloading"_s);
        {
            QObject viewer;
            bench.installs.setWatched(&viewer, true);
            QTRY_COMPARE(bench.installs.installs().size(), 1);
            bench.installer.job = jobJson(7, u"completed"_s);
            QTRY_COMPARE_WITH_TIMEOUT(bench.installs.installs().value(0).status, InstallStatus::Completed,
                                      8000);
        }
        bench.installer.job = jobJson(7, u"downloading"_s);
        bench.installs.refresh();
        QTRY_COMPARE(bench.installs.installs().value(0).status, InstallStatus::Downloading);
        QCOMPARE(bench.installs.state(), ModelInstallStore::State::Ready);
    }

    void aListThatCannotBeReadIsSaid()
    {
        Bench bench;
        bench.installer.isAway = true;
        bench.installs.refresh();
        QTRY_COMPARE(bench.installs.state(), ModelInstallStore::State::Failed);
        QCOMPARE(bench.installs.error().kind, ApiError::Kind::Unreachable);
    }

    /// Said once, and the server is left in peace.
    void aListThatIsRefusedIsAskedForLessOften()
    {
        Bench bench;
        QSignalSpy changed(&bench.installs, &ModelInstallStore::stateChanged);
        QObject viewer;
        bench.installs.setPollMs(20);
        bench.installer.listStatus = 501;
        QElapsedTimer clock;
        clock.start();
        bench.installs.setWatched(&viewer, true);
        QTRY_COMPARE(bench.installer.count("GET", "install"), 5);
        QVERIFY2(clock.elapsed() >= 40 + 80 + 160, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(changed.size(), 2); // loading, failed
        QCOMPARE(bench.installs.state(), ModelInstallStore::State::Failed);
        bench.installer.listStatus = 0;
        bench.installs.refresh();
        QTRY_COMPARE(bench.installs.state(), ModelInstallStore::State::Ready);
        QCOMPARE(changed.size(), 3);
    }

    void aServerThatIsAwayIsLookedForAsOftenAsEver()
    {
        Bench bench;
        QSignalSpy changed(&bench.installs, &ModelInstallStore::stateChanged);
        QObject viewer;
        bench.installs.setPollMs(20);
        bench.installer.isAway = true;
        bench.installs.setWatched(&viewer, true);
        QTRY_VERIFY(bench.installer.count("GET", "install") >= 24);
        QCOMPARE(changed.size(), 2);
    }

    // Sources.

    void sources_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("local");
        QTest::newRow("path") << u"/models/a.safetensors"_s << true;
        QTest::newRow("drive") << u"C:\\models\\a"_s << true;
        QTest::newRow("home") << u"~/a"_s << true;
        QTest::newRow("here") << u"./a"_s << true;
        QTest::newRow("file") << u"a.safetensors"_s << true;
        QTest::newRow("three parts") << u"a/b/c"_s << true;
        QTest::newRow("repository") << u"owner/name"_s << false;
        QTest::newRow("repository, variant, folder") << u"owner/name:fp16:vae/x"_s << false;
        QTest::newRow("repository, folder") << u"owner/name::vae"_s << false;
        QTest::newRow("URL") << u"https://example.com/a"_s << false;
        QTest::newRow("external") << u"external://a/b"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void sources()
    {
        QFETCH(QString, source);
        QFETCH(bool, local);
        QCOMPARE(isLocalModelSource(source), local);
    }

    void urlsLoseTheirSecrets()
    {
        QCOMPARE(withoutUrlSecrets(u"get HTTPS://me:pw@h:8/a/b.c?t=1&u=2#f now, and 'http://x/y?z'"_s),
                 u"get HTTPS://h:8/a/b.c now, and 'http://x/y'"_s);
        QCOMPARE(withoutUrlSecrets(u"/models/what?.bin"_s), u"/models/what?.bin"_s);
        QCOMPARE(withoutUrlSecrets(u"owner/name::a"_s), u"owner/name::a"_s);
    }

    void wordsAreFoundInModels()
    {
        ModelRecord model;
        model.name = u"Tiny SDXL"_s;
        model.base = u"sdxl"_s;
        model.type = u"main"_s;
        model.path = u"/folder/weights.safetensors"_s;
        model.triggerPhrases = QStringList{u"red boat"_s};
        for (const QString& text : {u""_s, u"tiny"_s, u"MAIN sdxl"_s, u" boat  weights "_s})
            QVERIFY2(model.mentions(text), qPrintable(text));
        for (const QString& text : {u"flux"_s, u"tiny flux"_s, u"folder"_s})
            QVERIFY2(!model.mentions(text), qPrintable(text));
    }
};

VITRINE_TEST(TestInstallModelJob)
#include "tst_installmodeljob.moc"
