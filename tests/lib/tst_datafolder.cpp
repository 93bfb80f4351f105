// SPDX-License-Identifier: Apache-2.0
#include "lib/api/enqueuebody.h"
#include "lib/profiles/datafoldercheck.h"
#include "tests/lib/localroot.h"
#include "tests/support/apikit.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

/// Whether a folder on this machine is the one of the server that is asked: on VITRINE_TEST_SERVER its own
/// root, beside a demo server a copy of its queue.
class TestDataFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_kit = std::make_unique<ApiKit>();
        QueueApi queue = m_kit->queue();
        QVERIFY(emptyQueue(queue));
    }
    void cleanup()
    {
        QVERIFY(emptyQueue(m_kit->queue()));
        m_kit.reset();
    }

    void itsOwnFolder()
    {
        runSomething();
        LocalRoot copy;
        if (externalRoot().isEmpty())
            QVERIFY(copy.mirror(*m_kit, {}));
        const auto check = finished(externalRoot().isEmpty() ? copy.path() : externalRoot());
        QVERIFY2(!check->error(), check->error() ? qPrintable(check->error()->logLine()) : "");
        QVERIFY(check->isProven());
    }

    void anotherServersFolder()
    {
        runSomething();
        LocalRoot other;
        TAKE(ids, m_kit->queue().itemIds());
        QVERIFY(!ids.isEmpty());
        QVERIFY(other.insertItem(ids.first(), u"completed"_s));
        const auto check = finished(other.path());
        QVERIFY(check->error());
        QCOMPARE(check->error()->kind, ApiError::Kind::Storage);
        QVERIFY2(check->error()->userMessage().contains(u"is not that of the server"_s),
                 qPrintable(check->error()->userMessage()));
        QVERIFY(!check->isProven());
    }

    void anEmptyFolderBesideABusyServer()
    {
        runSomething();
        const LocalRoot empty;
        const auto check = finished(empty.path());
        QVERIFY(check->error());
        QVERIFY2(check->error()->userMessage().contains(u"its queue is empty"_s),
                 qPrintable(check->error()->userMessage()));
    }

    void nothingOnEitherSide()
    {
        const LocalRoot empty;
        const auto check = finished(empty.path());
        QVERIFY2(!check->error(), check->error() ? qPrintable(check->error()->logLine()) : "");
        QVERIFY(!check->isProven());
    }

private:
    void runSomething()
    {
        QueueApi queue = m_kit->queue();
        const QString batch = newId();
        EXPECT_OK(queue.enqueueBatch(EnqueueBody(textBatch(batch, {u"x"_s}))));
        QVERIFY(waitForBatch(queue, batch));
    }

    std::unique_ptr<DataFolderCheck> finished(const QString& folder)
    {
        auto check = std::make_unique<DataFolderCheck>(m_kit->profile(), folder);
        const QSignalSpy ended(check.get(), &ApiJob::finished);
        check->start();
        if (!QTest::qWaitFor([&] { return !ended.isEmpty(); }, 60'000))
            QTest::qFail("the check does not end", __FILE__, __LINE__);
        return check;
    }

    std::unique_ptr<ApiKit> m_kit;
};

VITRINE_TEST(TestDataFolder)
#include "tst_datafolder.moc"
