// SPDX-License-Identifier: Apache-2.0
#include "lib/base/singleinstance.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <memory>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace vitrine {

class TestSingleInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->path();
    }

    void handsItsArgumentsToTheFirst()
    {
        SingleInstance first(u"profile"_s, nullptr, m_folder);
        QVERIFY(first.claim());
        QSignalSpy spy(&first, &SingleInstance::argumentsReceived);
        const QStringList arguments{u"--server"_s, u"http://höst:9090"_s, QString(), u"a b"_s};
        QVERIFY(inAnotherThread([&] {
            SingleInstance second(u"profile"_s, nullptr, m_folder);
            return !second.claim() && second.handOver(arguments);
        }));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toStringList(), arguments);
        QCOMPARE(spy[0][1].toString(), QDir::currentPath());
    }

    void manyStartsAtOnce()
    {
        SingleInstance first(u"profile"_s, nullptr, m_folder);
        QVERIFY(first.claim());
        QSignalSpy spy(&first, &SingleInstance::argumentsReceived);
        std::atomic<int> delivered = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&, i] {
                SingleInstance other(u"profile"_s, nullptr, m_folder);
                delivered += other.handOver({QString::number(i)}) ? 1 : 100;
            });
        }
        QTRY_COMPARE(spy.size(), 8);
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(delivered, 8);
    }

    void otherProfilesAreOthers()
    {
        SingleInstance first(u"profile"_s, nullptr, m_folder);
        SingleInstance second(u"another"_s, nullptr, m_folder);
        QVERIFY(first.claim());
        QVERIFY(second.claim());
    }

    void theProfileIsFreeAfterTheEnd()
    {
        {
            SingleInstance first(u"profile"_s, nullptr, m_folder);
            QVERIFY(first.claim());
        }
        SingleInstance second(u"profile"_s, nullptr, m_folder);
        QVERIFY(second.claim());
    }

    void nobodyAnswers()
    {
        SingleInstance second(u"profile"_s, nullptr, m_folder);
        QVERIFY(!second.handOver({u"x"_s}, 100));
    }

    void aFirstThatHangsIsGivenUp()
    {
        SingleInstance first(u"profile"_s, nullptr, m_folder);
        QVERIFY(first.claim());
        // In this thread: the first one gets no chance to read.
        SingleInstance second(u"profile"_s, nullptr, m_folder);
        QVERIFY(!second.handOver({u"x"_s}, 200));
    }

    void whatAKilledProcessLeftIsReplaced()
    {
        const pid_t child = fork();
        if (child == 0) {
            SingleInstance first(u"profile"_s, nullptr, m_folder);
            if (first.claim())
                raise(SIGKILL); // leaves lock and socket behind
            _exit(1);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(QDir(m_folder).entryList({u"*.socket"_s, u"*.lock"_s}, QDir::Files | QDir::System).size(),
                 2);

        SingleInstance next(u"profile"_s, nullptr, m_folder);
        QVERIFY(next.claim());
        QSignalSpy spy(&next, &SingleInstance::argumentsReceived);
        QVERIFY(inAnotherThread(
            [&] { return SingleInstance(u"profile"_s, nullptr, m_folder).handOver({u"x"_s}); }));
        QCOMPARE(spy.size(), 1);
    }

    void garbageIsDropped_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("hello\n");
        QTest::newRow("endless") << QByteArray(3 * 1024 * 1024, 'x');
    }

    void garbageIsDropped()
    {
        QFETCH(QByteArray, bytes);
        SingleInstance first(u"profile"_s, nullptr, m_folder);
        QVERIFY(first.claim());
        QSignalSpy spy(&first, &SingleInstance::argumentsReceived);
        const QString path = QDir(m_folder).entryInfoList({u"*.socket"_s}, QDir::System).value(0).filePath();
        QLocalSocket socket;
        QSignalSpy ended(&socket, &QLocalSocket::disconnected);
        socket.connectToServer(path);
        QVERIFY(socket.waitForConnected());
        socket.write(bytes);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(spy.size(), 0);
    }

    void worksWithoutAFolderToWriteTo()
    {
        SingleInstance first(u"profile"_s, nullptr, m_folder + u"/no/such/folder"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a second start will not find this one"_s));
        QVERIFY(first.claim());
    }

private:
    /// Runs `f` beside this thread's event loop, as a second process would.
    template <class F>
    static bool inAnotherThread(F f)
    {
        std::atomic<bool> done = false;
        bool ok = false;
        std::thread thread([&] {
            ok = f();
            done = true;
        });
        const bool ended = QTest::qWaitFor([&] { return done.load(); }, 20'000);
        thread.join();
        return ended && ok;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
};

} // namespace vitrine

using vitrine::TestSingleInstance;
VITRINE_TEST(TestSingleInstance)
#include "tst_singleinstance.moc"
