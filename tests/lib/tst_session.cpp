// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/demoserver.h"
#include "lib/session/listdiff.h"
#include "lib/session/serversession.h"
#include "tests/support/brokenserver.h"
#include "tests/support/cuttingproxy.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

/// Answers every list of names with `names`, and every record with a plain picture.
BrokenServer::Handler namesServer(QStringList* names)
{
    return [names](const BrokenServer::Request& request) {
        if (request.target.startsWith("/api/v1/images/names")) {
            const QJsonObject answer{{u"image_names"_s, QJsonArray::fromStringList(*names)},
                                     {u"starred_count"_s, 1},
                                     {u"total_count"_s, names->size()}};
            return BrokenServer::json(QJsonDocument(answer).toJson());
        }
        return BrokenServer::json(R"({"detail":"Not Found"})", 404);
    };
}

ImageDto picture(const QString& name, bool starred = false)
{
    ImageDto image;
    image.imageName = name;
    image.imageCategory = u"general"_s;
    image.starred = starred;
    return image;
}

} // namespace

/// The stores that windows and commands share.
class TestSession : public QObject {
    Q_OBJECT

private:
    SeenItems m_seen{QString()}; ///< Keeps nothing.

private Q_SLOTS:
    void smallDifferencesAreFound_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<bool>("small");
        const QStringList abc{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("equal") << abc << abc << true;
        QTest::newRow("one in front") << abc << QStringList{u"n"_s, u"a"_s, u"b"_s, u"c"_s} << true;
        QTest::newRow("one in the middle") << abc << QStringList{u"a"_s, u"n"_s, u"b"_s, u"c"_s} << true;
        QTest::newRow("gone and new") << abc << QStringList{u"b"_s, u"n"_s, u"c"_s, u"m"_s} << true;
        QTest::newRow("other order") << abc << QStringList{u"b"_s, u"a"_s, u"c"_s} << false;
        QTest::newRow("from nothing") << QStringList() << abc << false;
        QTest::newRow("to nothing") << abc << QStringList() << true;
    }

    void smallDifferencesAreFound()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        QFETCH(bool, small);
        const auto diff = smallDiff(before, after);
        QCOMPARE(diff.has_value(), small);
        if (!diff)
            return;
        QStringList built = before;
        for (const QString& name : diff->removed)
            built.removeOne(name);
        for (const auto& [row, name] : diff->inserted)
            built.insert(row, name);
        QCOMPARE(built, after);
    }

    void listKeepsItsRowsThroughARefresh()
    {
        QStringList names{u"star"_s, u"b"_s, u"a"_s};
        BrokenServer server(namesServer(&names));
        ApiClient client(profileFor(server.address()));
        ImageList list(client, {}, m_seen);
        QTRY_COMPARE(list.state(), ImageList::State::Ready);
        QSignalSpy resets(&list, &ImageList::reset);
        QSignalSpy inserts(&list, &ImageList::inserted);
        QSignalSpy removals(&list, &ImageList::removed);
        names = {u"star"_s, u"c"_s, u"b"_s};
        list.refresh();
        QTRY_COMPARE(inserts.size(), 1);
        QCOMPARE(removals.size(), 1);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(list.names(), names);
        for (int row = 0; row < names.size(); ++row)
            QCOMPARE(list.row(names.at(row)), row);
    }

    void newPictureGoesBehindTheStarredOnes()
    {
        QStringList names{u"star"_s, u"b"_s};
        BrokenServer server(namesServer(&names));
        ApiClient client(profileFor(server.address()));
        ImageList list(client, {}, m_seen);
        QTRY_COMPARE(list.state(), ImageList::State::Ready);
        list.offer(picture(u"new"_s));
        QCOMPARE(list.names(), (QStringList{u"star"_s, u"new"_s, u"b"_s}));
        list.offer(picture(u"new"_s));
        QCOMPARE(list.names().size(), 3);
        list.offer(picture(u"new star"_s, true));
        QCOMPARE(list.names().first(), u"new star"_s);
        list.offer(picture(u"second"_s));
        QCOMPARE(list.row(u"second"_s), 2);
        ImageDto intermediate = picture(u"x"_s);
        intermediate.isIntermediate = true;
        list.offer(intermediate);
        ImageDto asset = picture(u"y"_s);
        asset.imageCategory = u"control"_s;
        list.offer(asset);
        QCOMPARE(list.names().size(), 5);
        list.remove({u"new star"_s, u"b"_s, u"never there"_s});
        QCOMPARE(list.names(), (QStringList{u"star"_s, u"second"_s, u"new"_s}));
    }

    void hiddenNamesComeBackAtTheirPlaces()
    {
        QStringList names{u"star"_s, u"d"_s, u"c"_s, u"b"_s, u"a"_s};
        BrokenServer server(namesServer(&names));
        ApiClient client(profileFor(server.address()));
        ImageStore store(client, m_seen);
        const auto list = store.open({});
        QTRY_COMPARE(list->state(), ImageList::State::Ready);
        QSignalSpy resets(list.get(), &ImageList::reset);
        QSignalSpy removals(list.get(), &ImageList::removed);
        store.hide({u"d"_s, u"c"_s, u"star"_s});
        QCOMPARE(list->names(), (QStringList{u"b"_s, u"a"_s}));
        QCOMPARE(removals.size(), 1); // one range
        // The server lists them, and a new one.
        names = {u"star"_s, u"e"_s, u"d"_s, u"c"_s, u"b"_s, u"a"_s};
        list->refresh();
        QTRY_COMPARE(list->names(), (QStringList{u"e"_s, u"b"_s, u"a"_s}));
        list->offer(picture(u"f"_s)); // behind the hidden star
        QCOMPARE(list->row(u"f"_s), 0);
        store.unhide({u"c"_s, u"star"_s});
        QCOMPARE(list->names(), (QStringList{u"star"_s, u"f"_s, u"e"_s, u"c"_s, u"b"_s, u"a"_s}));
        list->offer(picture(u"g"_s));
        QCOMPARE(list->row(u"g"_s), 1);
        store.unhide({u"d"_s});
        QCOMPARE(list->row(u"d"_s), 4);
        QCOMPARE(resets.size(), 0);
        // What was deleted stays away, even when an older answer still has it.
        store.remove({u"b"_s});
        list->refresh();
        QTRY_COMPARE(list->names(), (QStringList{u"star"_s, u"e"_s, u"d"_s, u"c"_s, u"a"_s}));
        store.unhide({u"d"_s});
        QVERIFY(list->row(u"b"_s) < 0);
        for (int row = 0; row < list->names().size(); ++row)
            QCOMPARE(list->row(list->names().at(row)), row);
    }

    void manyScatteredNamesAreOneReset()
    {
        QStringList names;
        for (int i = 0; i < 50'000; ++i)
            names.append(QString::number(i));
        BrokenServer server(namesServer(&names));
        ApiClient client(profileFor(server.address()));
        ImageStore store(client, m_seen);
        const auto list = store.open({});
        QTRY_COMPARE(list->names().size(), names.size());
        QSignalSpy resets(list.get(), &ImageList::reset);
        QStringList hidden;
        for (int i = 0; i < 50'000; i += 500)
            hidden.append(QString::number(i));
        store.hide(hidden);
        QCOMPARE(list->names().size(), names.size() - hidden.size());
        QCOMPARE(resets.size(), 1);
        store.unhide(hidden);
        QCOMPARE(list->names(), names);
        QCOMPARE(resets.size(), 2);
    }

    void onlyItsBoardTakesAPicture()
    {
        QStringList names;
        BrokenServer server(namesServer(&names));
        ApiClient client(profileFor(server.address()));
        ImageQuery query;
        query.boardId = u"none"_s;
        ImageList none(client, query, m_seen);
        query.boardId = u"cats"_s;
        ImageList cats(client, query, m_seen);
        QTRY_VERIFY(none.state() == ImageList::State::Ready && cats.state() == ImageList::State::Ready);
        ImageDto image = picture(u"x"_s);
        image.boardId = u"cats"_s;
        none.offer(image);
        cats.offer(image);
        QVERIFY(none.names().isEmpty());
        QCOMPARE(cats.names().size(), 1);
        QVERIFY(server.requests().first().target.contains("board_id="));
    }

    /// A picture that came while the names were on their way is not lost when they lack it.
    void offerDuringLoadingIsKept()
    {
        QStringList names{u"star"_s};
        BrokenServer server(namesServer(&names));
        ApiClient client(profileFor(server.address()));
        ImageList list(client, {}, m_seen);
        list.offer(picture(u"early"_s));
        QTRY_COMPARE(list.state(), ImageList::State::Ready);
        QTRY_VERIFY(list.row(u"early"_s) >= 0);
    }

    void failedRefreshKeepsTheNames()
    {
        QStringList names{u"star"_s, u"b"_s};
        bool broken = false;
        const auto good = namesServer(&names);
        BrokenServer server([&](const BrokenServer::Request& request) {
            return broken ? BrokenServer::json(R"({"detail":"out of order"})", 500) : good(request);
        });
        ApiClient client(profileFor(server.address()));
        ImageList list(client, {}, m_seen);
        QTRY_COMPARE(list.state(), ImageList::State::Ready);
        broken = true;
        list.refresh();
        QTRY_COMPARE(list.state(), ImageList::State::Failed);
        QCOMPARE(list.names(), names);
        QVERIFY(list.error().userMessage().contains(u"out of order"_s));
        broken = false;
        list.refresh();
        QTRY_COMPARE(list.state(), ImageList::State::Ready);
    }

    void hundredThousandNames()
    {
        QStringList names;
        for (int i = 0; i < 100'000; ++i)
            names.append(u"%1.png"_s.arg(i, 36, 10, QLatin1Char('0')));
        BrokenServer server(namesServer(&names));
        ApiClient client(profileFor(server.address()));
        ImageList list(client, {}, m_seen);
        QTRY_COMPARE_WITH_TIMEOUT(list.state(), ImageList::State::Ready, 30'000);
        QCOMPARE(list.names().size(), 100'000);
        QCOMPARE(list.row(names.last()), 99'999);
        list.offer(picture(u"new"_s));
        QCOMPARE(list.row(names.last()), 100'000);
    }

    void connectsAndKnowsTheServer()
    {
        DemoServer demo({.images = 20, .boards = 3, .stepSeconds = 0});
        const auto url = demo.start();
        QVERIFY(url);
        ServerSession session(profileFor(url->toString()), {});
        session.start();
        QVERIFY(waitUntilReady(session));
        QVERIFY(!session.serverVersion().isEmpty());
        QCOMPARE(session.boards().boards().size(), 3);
        QTRY_VERIFY(session.boards().allCounts().images >= 0);
        QTRY_VERIFY(session.boards().uncategorizedCounts().images >= 0);
        QTRY_VERIFY(session.hasLiveEvents());
        QVERIFY(session.templates().templates().find(u"denoise_latents"_s));
    }

    /// The remembered board's names are the first request; nothing else comes before the first screen.
    void namesComeFirst()
    {
        DemoServer demo({.images = 20, .boards = 3, .stepSeconds = 0});
        const auto url = demo.start();
        QVERIFY(url);
        ServerSession session(profileFor(url->toString()), {});
        const auto list = session.images().open({});
        session.start();
        QTRY_COMPARE(list->state(), ImageList::State::Ready);
        QCOMPARE(demo.requestCount(), 1);
        session.firstScreenDone();
        QVERIFY(waitUntilReady(session));
    }

    void schemaIsKeptOnDisk()
    {
        DemoServer demo({.images = 2, .boards = 1, .stepSeconds = 0});
        const auto url = demo.start();
        QVERIFY(url);
        QTemporaryDir cache;
        {
            ServerSession session(profileFor(url->toString()), cache.path());
            session.start();
            QVERIFY(waitUntilReady(session));
            QTRY_VERIFY(QFile::exists(cache.filePath(u"openapi.json"_s)));
        }
        demo.stop();
        // Offline, forms still open.
        ServerSession session(profileFor(url->toString()), cache.path());
        session.start();
        QTRY_VERIFY(session.templates().templates().find(u"denoise_latents"_s));
        QTRY_COMPARE(session.state(), ServerSession::State::Offline);
    }

    void damagedSchemaOnDiskIsReplaced()
    {
        DemoServer demo({.images = 2, .boards = 1, .stepSeconds = 0});
        const auto url = demo.start();
        QVERIFY(url);
        QTemporaryDir cache;
        QFile file(cache.filePath(u"openapi.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"paths\":");
        file.close();
        ServerSession session(profileFor(url->toString()), cache.path());
        session.start();
        QVERIFY(waitUntilReady(session));
        QTRY_VERIFY(QFileInfo(file).size() > 1000);
    }

    void comesBackAfterTheServerDoes()
    {
        auto demo = std::make_unique<DemoServer>(DemoOptions{.images = 2, .boards = 1, .stepSeconds = 0});
        const auto url = demo->start();
        QVERIFY(url);
        ServerSession session(profileFor(url->toString()), {});
        session.start();
        QVERIFY(waitUntilReady(session));
        QTRY_VERIFY(session.hasLiveEvents());
        demo.reset();
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), ServerSession::State::Offline, 15'000);
        QCOMPARE(session.error().kind, ApiError::Kind::Unreachable);
        demo = std::make_unique<DemoServer>(DemoOptions{
            .images = 2, .boards = 4, .stepSeconds = 0, .port = static_cast<quint16>(url->port())});
        QVERIFY(demo->start());
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), ServerSession::State::Online, 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(session.boards().boards().size(), 4, 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(session.hasLiveEvents(), 15'000);
    }

    void nodesAreReadAgainWhenTheServerComesBack_data()
    {
        QTest::addColumn<QStringList>("missing");
        QTest::newRow("other nodes") << QStringList{u"noise"_s, u"save_image"_s};
        QTest::newRow("the same nodes") << QStringList();
    }

    void nodesAreReadAgainWhenTheServerComesBack()
    {
        QFETCH(QStringList, missing);
        DemoOptions options{.images = 2, .boards = 1, .stepSeconds = 0};
        auto demo = std::make_unique<DemoServer>(options);
        const auto url = demo->start();
        QVERIFY(url);
        QTemporaryDir cache;
        ServerSession session(profileFor(url->toString()), cache.path());
        session.start();
        QVERIFY(waitUntilReady(session));
        QTRY_VERIFY(session.hasLiveEvents() && !session.templates().isRefreshing());
        const qsizetype before = session.templates().templates().count();
        QVERIFY(session.templates().templates().find(u"noise"_s));
        demo.reset();
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), ServerSession::State::Offline, 15'000);

        QSignalSpy changed(&session.templates(), &TemplateStore::templatesChanged);
        QSignalSpy refreshed(&session.templates(), &TemplateStore::refreshed);
        options.port = static_cast<quint16>(url->port());
        options.missingNodes = missing;
        demo = std::make_unique<DemoServer>(options);
        QVERIFY(demo->start());
        QTRY_VERIFY_WITH_TIMEOUT(session.state() == ServerSession::State::Online && !refreshed.isEmpty()
                                     && session.hasLiveEvents() && !session.templates().isRefreshing(),
                                 20'000);
        QCOMPARE(changed.size(), missing.isEmpty() ? 0 : 1);
        QCOMPARE(session.templates().templates().count(), before - missing.size());
        for (const QString& type : missing)
            QVERIFY(!session.templates().templates().find(type));
        // What is kept on disk is what the server has now.
        TemplateStore fromDisk(session.client(), cache.filePath(u"openapi.json"_s));
        fromDisk.loadCached();
        QTRY_COMPARE(fromDisk.templates().count(), before - missing.size());
    }

    /// Only the live events broke: the server may have restarted between two requests.
    void nodesAreReadAgainWhenLiveEventsComeBack()
    {
        DemoServer demo({.images = 2, .boards = 1, .stepSeconds = 0});
        const auto url = demo.start();
        QVERIFY(url);
        CuttingProxy proxy(*url);
        ServerSession session(profileFor(proxy.address()), {});
        session.start();
        QVERIFY(waitUntilReady(session));
        QTRY_VERIFY(session.hasLiveEvents() && !session.templates().isRefreshing());
        QSignalSpy changed(&session.templates(), &TemplateStore::templatesChanged);
        QSignalSpy refreshed(&session.templates(), &TemplateStore::refreshed);
        proxy.dropConnections();
        QTRY_COMPARE_WITH_TIMEOUT(refreshed.size(), 1, 20'000);
        QCOMPARE(refreshed.first().first().value<TemplateStore::Refresh>(),
                 TemplateStore::Refresh::Unchanged);
        QVERIFY(changed.isEmpty());
    }

    void aFailedReadingKeepsTheNodes()
    {
        DemoServer demo({.images = 2, .boards = 1, .stepSeconds = 0});
        const auto url = demo.start();
        QVERIFY(url);
        ServerSession session(profileFor(url->toString()), {});
        session.start();
        QVERIFY(waitUntilReady(session));
        TemplateStore& store = session.templates();
        QTRY_VERIFY(session.hasLiveEvents() && !store.isRefreshing());
        const qsizetype before = store.templates().count();
        for (const QString& fault : {u"500"_s, u"bad-json"_s}) {
            QVERIFY(demo.injectFault({fault, u"openapi"_s, -1}));
            QSignalSpy refreshed(&store, &TemplateStore::refreshed);
            QSignalSpy busy(&store, &TemplateStore::refreshingChanged);
            store.refresh();
            QVERIFY(store.isRefreshing());
            QTRY_COMPARE(refreshed.size(), 1);
            QCOMPARE(refreshed.first().first().value<TemplateStore::Refresh>(),
                     TemplateStore::Refresh::Failed);
            QCOMPARE(busy.size(), 2);
            QCOMPARE(store.state(), TemplateStore::State::Ready);
            QVERIFY(!store.error().userMessage().isEmpty());
            QCOMPARE(store.templates().count(), before);
            demo.clearFaults();
        }
    }

    void refusalsAreNamed_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::newRow("web page") << u"html"_s << ApiError::Kind::NotInvokeAi;
        QTest::newRow("401") << u"unauthorized"_s << ApiError::Kind::Unauthorized;
        QTest::newRow("500") << u"500"_s << ApiError::Kind::Server;
        QTest::newRow("bad json") << u"bad-json"_s << ApiError::Kind::Decode;
    }

    void refusalsAreNamed()
    {
        QFETCH(QString, fault);
        QFETCH(ApiError::Kind, kind);
        DemoServer demo({.images = 2, .boards = 1, .stepSeconds = 0});
        const auto url = demo.start();
        QVERIFY(url);
        QVERIFY(demo.injectFault({fault, u"app/version"_s, -1}));
        ServerSession session(profileFor(url->toString()), {});
        session.start();
        QTRY_COMPARE(session.state(), ServerSession::State::Offline);
        QCOMPARE(session.error().kind, kind);
        demo.clearFaults();
        session.retry();
        QTRY_COMPARE(session.state(), ServerSession::State::Online);
    }

    /// A path that a server answers with 404 in JSON, as those without a web page do.
    void wrongPathIsNotInvokeAi()
    {
        BrokenServer server([](const auto&) { return BrokenServer::json(R"({"detail":"Not Found"})", 404); });
        ServerSession session(profileFor(server.address() + u"/elsewhere"_s), {});
        session.start();
        QTRY_COMPARE(session.state(), ServerSession::State::Offline);
        QCOMPARE(session.error().kind, ApiError::Kind::NotInvokeAi);
        QVERIFY(session.error().userMessage().contains(u"/elsewhere"_s));
    }

    void namesAreResolved()
    {
        DemoServer demo({.images = 2, .boards = 2, .stepSeconds = 0});
        const auto url = demo.start();
        QVERIFY(url);
        ServerSession session(profileFor(url->toString()), {});
        session.start();
        QVERIFY(waitUntilReady(session));
        QVERIFY(await(session.boards().create(u"Twin"_s)));
        QVERIFY(await(session.boards().create(u"twin"_s)));
        QVERIFY(await(session.boards().create(u"twin"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(session.boards().boards().size(), 5, 10'000);
        // An exact name wins over one that only differs in case.
        const auto exact = session.boards().resolve(u"Twin"_s);
        QVERIFY(exact);
        QCOMPARE(exact->boardName, u"Twin"_s);
        const auto twins = session.boards().resolve(u"twin"_s);
        QVERIFY(!twins);
        QCOMPARE(twins.error().kind, ApiError::Kind::Input);
        for (const BoardDto& board : session.boards().boards()) {
            if (board.boardName == u"twin"_s)
                QVERIFY(twins.error().detail.contains(board.boardId));
        }
        QVERIFY(session.boards().resolve(exact->boardId));
        const auto unknown = session.boards().resolve(u"nothing"_s);
        QVERIFY(!unknown);
        QVERIFY(unknown.error().detail.contains(u"Twin"_s));

        const auto model = session.models().resolve(u"TINY-sdxl"_s, {u"main"_s}, {});
        QVERIFY(model);
        QVERIFY(session.models().resolve(model->key, {}, {}));
        QVERIFY(!session.models().resolve(u"tiny-sdxl"_s, {u"lora"_s}, {}));
    }

    /// "none" is a filter; sent to a route that deletes, older servers would delete every uncategorized
    /// image.
    void uncategorizedIsNeverDeleted()
    {
        QStringList names;
        BrokenServer server(namesServer(&names));
        ApiClient client(profileFor(server.address()));
        BoardsApi boards(client);
        QVERIFY(!await(boards.remove(u"none"_s, true)));
        QVERIFY(!await(boards.remove(QString(), true)));
        QVERIFY(server.requests().isEmpty());
    }
};

VITRINE_TEST(TestSession)
#include "tst_session.moc"
