// SPDX-License-Identifier: Apache-2.0
#include "lib/api/modelsources.h"
#include "lib/jobs/convertmodeljob.h"
#include "lib/jobs/deletemodelsjob.h"
#include "tests/support/brokenserver.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

QJsonObject modelJson(const QString& key, const QString& format = u"checkpoint"_s)
{
    return {{u"key"_s, key},        {u"hash"_s, u"blake3:1"_s}, {u"name"_s, u"a"_s},
            {u"base"_s, u"sd-1"_s}, {u"type"_s, u"main"_s},     {u"format"_s, format}};
}

BrokenServer::Reaction refusal(const QString& detail, int status)
{
    return BrokenServer::json(QJsonDocument(QJsonObject{{u"detail"_s, detail}}).toJson(), status);
}

/// A server's models, as far as a test wants them.
class Models {
public:
    using Reaction = BrokenServer::Reaction;

    QStringList keys;     ///< What is installed.
    QString converted;    ///< Besides, once there.
    QStringList stubborn; ///< Cannot be deleted.
    std::function<std::optional<Reaction>()> beforeAct = [] { return std::nullopt; };
    std::function<std::optional<Reaction>()> afterAct = [] { return std::nullopt; };
    std::function<void()> onList = [] {};

    BrokenServer server{[this](const BrokenServer::Request& request) { return react(request); }};

    [[nodiscard]] int changes() const
    {
        const auto& all = server.requests();
        return static_cast<int>(
            std::count_if(all.cbegin(), all.cend(), [](const auto& each) { return each.method != "GET"; }));
    }
    [[nodiscard]] ServerProfile profile() const { return *ServerProfile::fromAddress(server.address()); }

private:
    Reaction list() const
    {
        QJsonArray models;
        for (const QString& key : keys)
            models.append(modelJson(key));
        if (!converted.isEmpty())
            models.append(modelJson(converted, u"diffusers"_s));
        return BrokenServer::json(QJsonDocument(QJsonObject{{u"models"_s, models}}).toJson());
    }

    Reaction act(const BrokenServer::Request& request)
    {
        if (request.method == "PUT")
            return BrokenServer::json(QJsonDocument(modelJson(converted, u"diffusers"_s)).toJson());
        if (request.method == "DELETE") {
            const QString key = QString::fromLatin1(request.target.split('/').last());
            if (stubborn.contains(key))
                return refusal(u"it is being converted"_s, 409);
            return keys.removeAll(key) > 0 ? BrokenServer::answer(204, {}, {})
                                           : refusal(u"model not found"_s, 404);
        }
        QJsonArray deleted;
        QJsonArray failed;
        const QJsonArray asked = QJsonDocument::fromJson(request.body)[u"keys"_s].toArray();
        for (const QJsonValue& key : asked) {
            if (!stubborn.contains(key.toString()) && keys.removeAll(key.toString()) > 0)
                deleted.append(key);
            else
                failed.append(QJsonObject{{u"key"_s, key}, {u"error"_s, u"it is being converted"_s}});
        }
        return BrokenServer::json(
            QJsonDocument(QJsonObject{{u"deleted"_s, deleted}, {u"failed"_s, failed}}).toJson());
    }

    Reaction react(const BrokenServer::Request& request)
    {
        if (request.method == "GET") {
            onList();
            return list();
        }
        if (const auto refused = beforeAct())
            return *refused;
        const Reaction done = act(request);
        return afterAct().value_or(done);
    }
};

Capabilities withBulk()
{
    return Capabilities::fromSchema(
        {{u"paths"_s, QJsonObject{{u"/api/v2/models/i/bulk_delete"_s, QJsonObject{{u"post"_s, 1}}}}}});
}

template <class Job>
bool run(Job& job)
{
    QSignalSpy finished(&job, &ApiJob::finished);
    job.start();
    return QTest::qWaitFor([&] { return finished.size() == 1; }, 15'000);
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

/// DeleteModelsJob, ConvertModelJob and what concerns Hugging Face on a server that a test plays.
class TestModelJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelsAreDeleted_data()
    {
        QTest::addColumn<bool>("bulk");
        QTest::addColumn<int>("calls");
        QTest::newRow("in lots") << true << 2;
        QTest::newRow("one by one") << false << 63;
    }
    void modelsAreDeleted()
    {
        QFETCH(bool, bulk);
        QFETCH(int, calls);
        Models models;
        for (int i = 0; i < 60; ++i)
            models.keys.append(u"k%1"_s.arg(i));
        models.stubborn = {u"k7"_s};
        const QStringList asked = models.keys + QStringList{u"k1"_s, u"gone"_s, u"gone too"_s, u"none"_s};
        ApiClient client(models.profile());
        if (bulk)
            client.setCapabilities(withBulk());
        DeleteModelsJob job(client, asked);
        QSignalSpy progress(&job, &DeleteModelsJob::progress);
        QVERIFY(run(job));
        QVERIFY(!job.error());
        QCOMPARE(job.outcome().done.size(), 62); // what was gone before is gone
        QCOMPARE(job.outcome().failed.size(), 1);
        QCOMPARE(job.outcome().failed.first().key, u"k7"_s);
        QCOMPARE(job.outcome().failed.first().reason, u"it is being converted"_s);
        QCOMPARE(models.keys, QStringList{u"k7"_s});
        QCOMPARE(models.changes(), calls);
        QCOMPARE(progress.last().value(0).toInt(), 63);
    }

    void lostAnswersAreLookedUp_data()
    {
        QTest::addColumn<bool>("bulk");
        QTest::addColumn<bool>("arrives");
        for (const bool bulk : {true, false}) {
            QTest::addRow("%s, arrived", bulk ? "in a lot" : "alone") << bulk << true;
            QTest::addRow("%s, lost", bulk ? "in a lot" : "alone") << bulk << false;
        }
    }
    void lostAnswersAreLookedUp()
    {
        QFETCH(bool, bulk);
        QFETCH(bool, arrives);
        Models models;
        models.keys = {u"a"_s, u"b"_s, u"c"_s};
        (arrives ? models.afterAct : models.beforeAct) = [] { return BrokenServer::Reaction{}; };
        ApiClient client(models.profile());
        if (bulk)
            client.setCapabilities(withBulk());
        DeleteModelsJob job(client, bulk ? QStringList{u"a"_s, u"b"_s} : QStringList{u"a"_s});
        QVERIFY(run(job));
        QCOMPARE(job.error().has_value(), !arrives);
        QCOMPARE(models.changes(), 1);
        const QStringList asked = bulk ? QStringList{u"a"_s, u"b"_s} : QStringList{u"a"_s};
        QCOMPARE(sorted(job.outcome().done), arrives ? asked : QStringList());
        QCOMPARE(job.outcome().failed.size(), arrives ? 0 : asked.size());
    }

    /// 500 for an answer that could not be packed, although it is done.
    void aFailureAfterTheDeedIsNone()
    {
        Models models;
        models.keys = {u"a"_s, u"b"_s};
        models.afterAct = [] { return BrokenServer::answer(500, "text/plain", "Internal Server Error"); };
        ApiClient client(models.profile());
        DeleteModelsJob job(client, {u"a"_s});
        QVERIFY(run(job));
        QVERIFY(!job.error());
        QCOMPARE(job.outcome().done, QStringList{u"a"_s});
    }

    void noRightEndsIt()
    {
        Models models;
        models.keys = {u"a"_s, u"b"_s};
        models.beforeAct = [] { return refusal(u"Admin privileges required"_s, 403); };
        ApiClient client(models.profile());
        DeleteModelsJob job(client, models.keys);
        QVERIFY(run(job));
        QCOMPARE(job.error()->kind, ApiError::Kind::Forbidden);
        QVERIFY(job.outcome().done.isEmpty());
        QCOMPARE(models.changes(), 1);
    }

    void aModelIsConverted()
    {
        Models models;
        models.keys = {u"a"_s};
        models.converted = u"new"_s;
        ApiClient client(models.profile());
        ConvertModelJob job(client, *ModelRecord::fromJson(modelJson(u"a"_s), u"$"_s));
        QVERIFY(run(job));
        QVERIFY(!job.error());
        QCOMPARE(job.converted().key, u"new"_s);
    }

    void aRefusalIsAnError()
    {
        Models models;
        models.beforeAct = [] { return refusal(u"not a checkpoint"_s, 400); };
        ApiClient client(models.profile());
        ConvertModelJob job(client, *ModelRecord::fromJson(modelJson(u"a"_s), u"$"_s));
        QVERIFY(run(job));
        QCOMPARE(job.error()->kind, ApiError::Kind::Rejected);
        QCOMPARE(models.server.requests().size(), 1);
    }

    /// A proxy gives up long before the server is done.
    void aConversionThatOutlastsItsAnswerIsFound()
    {
        Models models;
        models.keys = {u"other"_s, u"a"_s};
        models.beforeAct = [] { return BrokenServer::answer(504, "text/html", "<html>too long</html>"); };
        int lists = 0;
        models.onList = [&] {
            if (++lists == 3) {
                models.converted = u"new"_s;
            } else if (lists == 4) {
                models.keys.removeAll(u"a"_s);
            }
        };
        ApiClient client(models.profile());
        ConvertModelJob job(client, *ModelRecord::fromJson(modelJson(u"a"_s), u"$"_s));
        job.setLookInterval(10);
        QSignalSpy lost(&job, &ConvertModelJob::answerLost);
        QVERIFY(run(job));
        QVERIFY(!job.error());
        QCOMPARE(lost.size(), 1);
        QCOMPARE(job.converted().key, u"new"_s);
        QCOMPARE(lists, 4);
        QCOMPARE(models.changes(), 1);
    }

    void patienceEnds()
    {
        Models models;
        models.keys = {u"a"_s};
        models.beforeAct = [] { return BrokenServer::Reaction{}; };
        ApiClient client(models.profile());
        ConvertModelJob job(client, *ModelRecord::fromJson(modelJson(u"a"_s), u"$"_s));
        job.setLookInterval(10);
        job.setPatience(50);
        QVERIFY(run(job));
        QVERIFY(job.error()->isLostAnswer());
        QCOMPARE(models.changes(), 1);
    }

    /// Not asked of real servers: they would keep the token, or forget the user's own.
    void huggingFaceLogins_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<HuggingFaceLogin>("login");
        QTest::newRow("valid") << QByteArray("\"valid\"") << HuggingFaceLogin::Valid;
        QTest::newRow("invalid") << QByteArray("\"invalid\"") << HuggingFaceLogin::Invalid;
        QTest::newRow("unknown") << QByteArray("\"unknown\"") << HuggingFaceLogin::Unknown;
        QTest::newRow("a new word") << QByteArray("\"expired\"") << HuggingFaceLogin::Unknown;
    }
    void huggingFaceLogins()
    {
        QFETCH(QByteArray, answer);
        QFETCH(HuggingFaceLogin, login);
        BrokenServer server([&](const auto&) { return BrokenServer::json(answer); });
        ApiClient client(*ServerProfile::fromAddress(server.address()));
        ModelSourcesApi sources(client);
        const auto answered = await(sources.login());
        QVERIFY(answered);
        QCOMPARE(*answered, login);
        const auto in = await(sources.logIn("hf_\"secret\""));
        QVERIFY(in);
        QCOMPARE(*in, login);
        const auto out = await(sources.logOut());
        QVERIFY(out);
        QCOMPARE(*out, login);
        const auto& requests = server.requests();
        const auto post = std::find_if(requests.cbegin(), requests.cend(),
                                       [](const auto& each) { return each.method == "POST"; });
        QCOMPARE(QJsonDocument::fromJson(post->body)[u"token"_s].toString(), u"hf_\"secret\""_s);
        QVERIFY(!post->target.contains("secret"));
    }

    void huggingFaceFailuresHaveNoToken()
    {
        BrokenServer server([](const auto&) { return BrokenServer::json("{}", 500); });
        ApiClient client(*ServerProfile::fromAddress(server.address()));
        const auto given = await(ModelSourcesApi(client).logIn("hf_secret"));
        QVERIFY(!given);
        QVERIFY(!given.error().logLine().contains(u"secret"_s));
        QVERIFY(!given.error().userMessage().contains(u"secret"_s));
    }

    void huggingFaceRepositoriesAreRead()
    {
        BrokenServer server([](const BrokenServer::Request& request) {
            if (request.target.contains("none"))
                return refusal(u"No HuggingFace repository found"_s, 400);
            return BrokenServer::json(
                request.target.contains("folders")
                    ? "{\"urls\":null,\"is_diffusers\":true}"
                    : "{\"urls\":[\"https://h/a.safetensors\"],\"is_diffusers\":false}");
        });
        ApiClient client(*ServerProfile::fromAddress(server.address()));
        ModelSourcesApi sources(client);
        const auto files = await(sources.huggingFace(u"a/files"_s));
        QVERIFY(files && !files->isDiffusers);
        QCOMPARE(files->urls, QStringList{u"https://h/a.safetensors"_s});
        const auto folders = await(sources.huggingFace(u"a/folders"_s));
        QVERIFY(folders && folders->isDiffusers && folders->urls.isEmpty());
        const auto none = await(sources.huggingFace(u"a/none"_s));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ApiError::Kind::Rejected);
    }

    void aModelThatIsGoneWasNotConverted()
    {
        Models models;
        models.beforeAct = [] { return BrokenServer::Reaction{}; };
        ApiClient client(models.profile());
        ConvertModelJob job(client, *ModelRecord::fromJson(modelJson(u"a"_s), u"$"_s));
        QVERIFY(run(job));
        QVERIFY(job.error()->isLostAnswer());
    }
};

VITRINE_TEST(TestModelJobs)
#include "tst_modeljobs.moc"
