// SPDX-License-Identifier: Apache-2.0
#include "lib/events/serverevents.h"
#include "lib/jobs/installmodeljob.h"
#include "tests/lib/modelfiles.h"
#include "tests/support/apikit.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

using Outcome = InstallModelJob::Outcome;

/// Installations on a real server: from a path, in place and not, and from a file server on loopback.
class TestModelInstalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_kit = std::make_unique<ApiKit>();
        m_files = std::make_unique<ModelFiles>(m_kit->client());
        m_events =
            std::make_unique<ServerEvents>(m_kit->client().requests(), m_kit->client().lane(Lane::Polling));
        m_installs = std::make_unique<ModelInstallStore>(m_kit->client(), *m_events);
        QVERIFY(!m_files->bytes().isEmpty());
        m_events->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_events->isConnected(), 20'000);
    }
    void cleanupTestCase()
    {
        m_installs.reset();
        m_events.reset();
        m_files.reset();
        m_kit.reset();
    }
    void cleanup() { m_files->clean(); }

    void inPlace()
    {
        const QString path = m_files->copy(u"vitrine-test.safetensors"_s);
        InstallModelJob job(*m_installs, ModelInstallRequest{.source = path});
        QVERIFY(run(job));
        QVERIFY2(job.model(), qPrintable(job.failure()));
        QCOMPARE(job.model()->path, path);
        QCOMPARE(job.model()->name, u"vitrine-test"_s);
        QVERIFY(job.install()->inplace);
        TAKE(record, ModelsApi(m_kit->client()).get(job.model()->key));
        QCOMPARE(record, *job.model());
        EXPECT_OK(ModelsApi(m_kit->client()).remove(record.key));
        QVERIFY(QFile::exists(path));
    }

    /// All servers move what is not installed in place, whatever they call it.
    void notInPlaceIsMoved()
    {
        const QString path = m_files->copy(u"vitrine-test.safetensors"_s);
        InstallModelJob job(*m_installs, ModelInstallRequest{.source = path, .inplace = false});
        QVERIFY(run(job));
        QVERIFY2(job.model(), qPrintable(job.failure()));
        QVERIFY(QDir::isRelativePath(job.model()->path));
        QVERIFY(!QFile::exists(path));
    }

    void withAConfigAndQuotes()
    {
        const QString path = m_files->copy(u"vitrine-test a&b+c %20.safetensors"_s);
        const ModelChanges changes{.name = u"vitrine-test named"_s,
                                   .description = u"déjà vu"_s,
                                   .triggerPhrases = QStringList{u"b"_s, u"a"_s}};
        InstallModelJob job(*m_installs, ModelInstallRequest{.source = path, .config = changes.toJson()});
        QVERIFY(run(job));
        QVERIFY2(job.model(), qPrintable(job.failure()));
        QCOMPARE(job.model()->path, path);
        QCOMPARE(job.model()->name, u"vitrine-test named"_s);
        QCOMPARE(job.model()->description, u"déjà vu"_s);
        QCOMPARE(job.model()->triggerPhrases, (QStringList{u"a"_s, u"b"_s}));
    }

    void aDuplicateIsTakenOnAndFails()
    {
        const QString path = m_files->copy(u"vitrine-test.safetensors"_s);
        InstallModelJob first(*m_installs, ModelInstallRequest{.source = path});
        QVERIFY(run(first));
        QCOMPARE(first.outcome(), Outcome::Installed);
        InstallModelJob second(*m_installs, ModelInstallRequest{.source = path});
        QVERIFY(run(second));
        QVERIFY(!second.error());
        QCOMPARE(second.outcome(), Outcome::Failed);
        QCOMPARE(second.install()->errorType, u"DuplicateModelException"_s);
        QVERIFY2(second.failure().contains(u"installed already"_s), qPrintable(second.failure()));
        // And one that goes by events alone is no other.
        m_installs->refresh();
        QTRY_COMPARE(m_installs->installs().size(), 2);
    }

    void aBadSourceIsRefused()
    {
        for (const QString& source : {u"/no/such/file.safetensors"_s, u"http:///"_s}) {
            InstallModelJob job(*m_installs, ModelInstallRequest{.source = source});
            QVERIFY(run(job));
            QVERIFY2(job.error(), qPrintable(source));
            QVERIFY2(job.error()->kind == ApiError::Kind::Conflict, qPrintable(job.error()->logLine()));
        }
    }

    /// Older servers see what it is not; newer ones install it as "unknown".
    void junkIsNoModel()
    {
        const QString path = m_files->folder() + u"/vitrine-test-junk.safetensors"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(2000, 'x')) == 2000);
        file.close();
        InstallModelJob job(*m_installs, ModelInstallRequest{.source = path});
        QVERIFY(run(job));
        QVERIFY(!job.error());
        if (job.outcome() == Outcome::Installed)
            QCOMPARE(job.model()->type, u"unknown"_s);
        else
            QVERIFY2(job.failure().contains(path), qPrintable(job.failure()));
        QVERIFY(job.outcome() == Outcome::Installed || job.outcome() == Outcome::Failed);
    }

    void fromAUrl()
    {
        ModelHost host(m_files->bytes());
        const QString url = host.url(u"vitrine-test-url.safetensors?token=very-secret&x=1"_s);
        InstallModelJob job(*m_installs,
                            ModelInstallRequest{.source = url, .accessToken = "very-secret-too"});
        QSignalSpy told(m_installs.get(), &ModelInstallStore::updated);
        QVERIFY(run(job));
        QVERIFY2(job.model(), qPrintable(job.failure()));
        QCOMPARE(job.model()->sourceType, u"url"_s);
        QCOMPARE(job.model()->name, u"vitrine-test-url"_s);
        QVERIFY(!job.shownSource().contains(u"secret"_s));
        QCOMPARE(job.install()->downloads.size(), 1);
        QCOMPARE(job.install()->totalBytes, m_files->bytes().size());
        QVERIFY(!told.isEmpty());
        const bool isAuthorized = std::any_of(
            host.requests().cbegin(), host.requests().cend(), [](const BrokenServer::Request& each) {
                return each.head.toLower().contains("authorization: bearer very-secret-too");
            });
        QVERIFY(isAuthorized);
    }

    void aFailedDownloadIsSaid()
    {
        ModelHost host(m_files->bytes());
        host.status = 403;
        InstallModelJob job(
            *m_installs,
            ModelInstallRequest{.source = host.url(u"vitrine-test.safetensors?token=very-secret"_s)});
        QVERIFY(run(job));
        const QString said = job.error() ? job.error()->userMessage() : job.failure();
        QVERIFY(job.outcome() != Outcome::Installed);
        QVERIFY2(!said.isEmpty() && !said.contains(u"very-secret"_s), qPrintable(said));
    }

    void aDownloadIsCanceled()
    {
        ModelHost host(m_files->bytes());
        host.hangs = true;
        InstallModelJob job(*m_installs,
                            ModelInstallRequest{.source = host.url(u"vitrine-test.safetensors"_s)});
        job.setStallTime(200);
        QSignalSpy stalled(&job, &InstallModelJob::stalled);
        QSignalSpy finished(&job, &ApiJob::finished);
        job.start();
        QTRY_VERIFY_WITH_TIMEOUT(job.install(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!stalled.isEmpty(), 20'000);
        job.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(job.outcome(), Outcome::Canceled);
        QVERIFY(!m_files->find(u"vitrine-test"_s));
    }

    void aDownloadIsPausedAndGoesOn()
    {
        ModelInstallsApi& api = m_installs->api();
        if (!api.canPause()) {
            EXPECT_UNSUPPORTED(api.pause(0), InstallPause);
            EXPECT_UNSUPPORTED(api.resume(0), InstallPause);
            EXPECT_UNSUPPORTED(api.restartFailed(0), InstallPause);
            EXPECT_UNSUPPORTED(api.restartFile(0, u"http://127.0.0.1/a"_s), InstallPause);
            return;
        }
        ModelHost host(m_files->bytes());
        host.hangs = true;
        InstallModelJob job(*m_installs,
                            ModelInstallRequest{.source = host.url(u"vitrine-test-paused.safetensors"_s)});
        QSignalSpy finished(&job, &ApiJob::finished);
        job.start();
        QTRY_VERIFY_WITH_TIMEOUT(job.install() && job.install()->status == InstallStatus::Downloading,
                                 20'000);
        TAKE(paused, api.pause(job.install()->id));
        QCOMPARE(paused.status, InstallStatus::Paused);
        QTRY_COMPARE_WITH_TIMEOUT(job.install()->status, InstallStatus::Paused, 20'000);
        QVERIFY(finished.isEmpty());
        host.hangs = false;
        EXPECT_OK(api.resume(job.install()->id));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QVERIFY2(job.model(), qPrintable(job.failure()));
    }

    void installationsAreListedAndForgotten()
    {
        ModelInstallsApi& api = m_installs->api();
        const QString path = m_files->copy(u"vitrine-test.safetensors"_s);
        InstallModelJob job(*m_installs, ModelInstallRequest{.source = path});
        QVERIFY(run(job));
        TAKE(all, api.list());
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first(), *job.install());
        QCOMPARE(all.first().source, path);
        EXPECT_KIND(api.get(987654), NotFound);
        EXPECT_KIND(api.cancel(987654), Rejected);
        EXPECT_OK(api.prune());
        TAKE(none, api.list());
        QVERIFY(none.isEmpty());
    }

    void theTimeIsOver()
    {
        ModelHost host(m_files->bytes());
        host.hangs = true;
        InstallModelJob job(*m_installs,
                            ModelInstallRequest{.source = host.url(u"vitrine-test.safetensors"_s)});
        job.setTimeout(1500);
        QVERIFY(run(job));
        QVERIFY(job.timedOut());
        QVERIFY(!job.error());
        TAKE(now, m_installs->api().get(job.install()->id));
        QVERIFY(!isFinal(now.status));
        EXPECT_OK(m_installs->api().cancel(now.id));
    }

private:
    static bool run(InstallModelJob& job)
    {
        QSignalSpy finished(&job, &ApiJob::finished);
        job.start();
        return QTest::qWaitFor([&] { return finished.size() == 1; }, 60'000);
    }

    std::unique_ptr<ApiKit> m_kit;
    std::unique_ptr<ModelFiles> m_files;
    std::unique_ptr<ServerEvents> m_events;
    std::unique_ptr<ModelInstallStore> m_installs;
};

VITRINE_TEST(TestModelInstalls)
#include "tst_modelinstalls.moc"
