// SPDX-License-Identifier: Apache-2.0
#include "lib/session/serverinfo.h"
#include "tests/support/apikit.h"
#include "tests/support/infoserver.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

using Part = ServerInfo::Part;
constexpr int soonMs = 30;
constexpr int timeoutMs = 30'000;

} // namespace

/// ServerInfo: what a server tells about itself, and what is switched there.
class TestServerInfo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedBeforeItIsSeen()
    {
        InfoServer server;
        ApiClient client(*ServerProfile::fromAddress(server.address()));
        ServerInfo info(client, soonMs);
        QTest::qWait(3 * soonMs);
        QCOMPARE(server.count("GET", "/"), 0);
        info.setActive(true);
        QTRY_VERIFY(info.version().value && info.packages().value && info.configuration().value
                    && info.infillMethods().value && info.cache().value && info.logLevel().value
                    && info.intermediates().value && info.modelCache().value);
        QCOMPARE(*info.version().value, u"6.14.2"_s);
        QCOMPARE(info.configuration().value->setFields, QStringList{u"port"_s});
        QVERIFY(!*info.modelCache().value);
        // The list of devices is what this server lacks.
        QTRY_VERIFY(info.devices().error);
        QCOMPARE(info.devices().error->kind, ApiError::Kind::Unsupported);
        info.setActive(false);
        QTest::qWait(2 * soonMs);
        const int before = server.count("GET", "/");
        QTest::qWait(4 * soonMs);
        QCOMPARE(server.count("GET", "/"), before);
    }

    /// Others use the server, too.
    void whatChangesIsReadAgain()
    {
        InfoServer server;
        ApiClient client(*ServerProfile::fromAddress(server.address()));
        ServerInfo info(client, soonMs);
        info.setActive(true);
        QTRY_VERIFY(info.cache().value && info.packages().value);
        server.cache.insert(u"hits"_s, 77);
        server.intermediates = 9;
        QTRY_COMPARE(info.cache().value->hits, 77);
        QTRY_COMPARE(info.intermediates().value, std::optional(9));
        QCOMPARE(server.count("GET", "app_deps"), 1); // does not change while a server runs
    }

    void changesAreReadBack()
    {
        InfoServer server;
        server.intermediates = 5;
        ApiClient client(*ServerProfile::fromAddress(server.address()));
        ServerInfo info(client, 3'600'000); // only what a change asks for
        info.setActive(true);
        QTRY_VERIFY(info.cache().value && info.intermediates().value && info.logLevel().value
                    && info.modelCache().value);
        info.setCacheEnabled(false);
        QVERIFY(info.isChanging(Part::Cache));
        QTRY_VERIFY(!info.cache().value->enabled);
        QVERIFY(!info.isChanging(Part::Cache));
        info.setCacheEnabled(true);
        QTRY_VERIFY(info.cache().value->enabled);
        info.clearCache();
        QTRY_COMPARE(info.cache().value->size, 0);
        info.setLogLevel(LogLevel::Debug);
        QTRY_COMPARE(*info.logLevel().value, LogLevel::Debug);
        QSignalSpy cleared(&info, &ServerInfo::intermediatesCleared);
        info.clearIntermediates();
        QTRY_COMPARE(info.intermediates().value, std::optional(0));
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(cleared.first().first().toInt(), 5);
        info.emptyModelCache();
        QTRY_VERIFY(*info.modelCache().value);
        QCOMPARE((*info.modelCache().value)->hits, 1);
    }

    void aChangeThatFailsIsSaidUntilOneSucceeds()
    {
        InfoServer server;
        ApiClient client(*ServerProfile::fromAddress(server.address()));
        ServerInfo info(client, 3'600'000);
        info.setActive(true);
        QTRY_VERIFY(info.cache().value);
        server.failing = "/disable";
        info.setCacheEnabled(false);
        QTRY_VERIFY(!info.isChanging(Part::Cache));
        QVERIFY(info.changeError(Part::Cache));
        QVERIFY(info.changeError(Part::Cache)->detail.contains(u"broken"_s));
        QVERIFY(info.cache().value->enabled);
        server.failing.clear();
        info.setCacheEnabled(false);
        QTRY_VERIFY(!info.cache().value->enabled);
        QVERIFY(!info.changeError(Part::Cache));
    }

    /// One part fails alone; what was known stays.
    void aReadingThatFailsLosesNothing()
    {
        InfoServer server;
        server.intermediates = 3;
        ApiClient client(*ServerProfile::fromAddress(server.address()));
        ServerInfo info(client, soonMs);
        info.setActive(true);
        QTRY_VERIFY(info.intermediates().value);
        server.failing = "/intermediates";
        server.status = 403;
        QTRY_VERIFY(info.intermediates().error);
        QCOMPARE(info.intermediates().error->kind, ApiError::Kind::Forbidden);
        QCOMPARE(info.intermediates().value, std::optional(3));
        QVERIFY(!info.cache().error);
        server.failing.clear();
        QTRY_VERIFY(!info.intermediates().error);
    }

    void onAServer()
    {
        ApiKit kit;
        if (kit.isDemo())
            QSKIP("the demo server has none of it: see above");
        ServerInfo info(kit.client());
        info.setActive(true);
        QTRY_VERIFY_WITH_TIMEOUT(info.version().value && info.packages().value && info.configuration().value
                                     && info.infillMethods().value && info.cache().value
                                     && info.logLevel().value && info.intermediates().value
                                     && info.modelCache().value
                                     && (info.devices().value || info.devices().error),
                                 timeoutMs);
        QCOMPARE(info.devices().value.has_value(), kit.has(Capability::DeviceOptions));
        const bool before = info.cache().value->enabled;
        info.setCacheEnabled(!before);
        QTRY_COMPARE_WITH_TIMEOUT(info.cache().value->enabled, !before, timeoutMs);
        info.setCacheEnabled(before);
        QTRY_COMPARE_WITH_TIMEOUT(info.cache().value->enabled, before, timeoutMs);
        info.clearCache();
        QTRY_COMPARE_WITH_TIMEOUT(info.cache().value->size, 0, timeoutMs);
        const LogLevel level = *info.logLevel().value;
        info.setLogLevel(LogLevel::Error);
        QTRY_COMPARE_WITH_TIMEOUT(*info.logLevel().value, LogLevel::Error, timeoutMs);
        info.setLogLevel(level);
        QTRY_COMPARE_WITH_TIMEOUT(*info.logLevel().value, level, timeoutMs);
        info.emptyModelCache();
        QTRY_VERIFY_WITH_TIMEOUT(!info.isChanging(Part::ModelCache), timeoutMs);
        QVERIFY(!info.changeError(Part::ModelCache));

        ImageUpload picture{.bytes = pictureBytes(), .fileName = u"a.png"_s, .isIntermediate = true};
        const auto uploaded = await(kit.images().upload(picture));
        QVERIFY2(uploaded, problemOf(uploaded));
        info.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(*info.intermediates().value > 0, timeoutMs);
        info.clearIntermediates();
        QTRY_COMPARE_WITH_TIMEOUT(*info.intermediates().value, 0, timeoutMs);
        EXPECT_KIND(kit.images().get(uploaded->imageName), NotFound);
    }
};

VITRINE_TEST(TestServerInfo)
#include "tst_serverinfo.moc"
