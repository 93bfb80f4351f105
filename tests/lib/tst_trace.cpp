// SPDX-License-Identifier: Apache-2.0
#include "lib/base/stallwatch.h"
#include "lib/base/trace.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace vitrine {

class TestTrace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesOneLineAMark()
    {
        const QString path = m_dir.filePath(u"marks"_s);
        const double before = Trace::sinceProcessStart();
        {
            Trace trace(path);
            QVERIFY(trace.isEnabled());
            QCOMPARE(trace.errorString(), QString());
            trace.mark(u"start");
            trace.mark(u"names_received", {{u"count"_s, 41}});
        }
        const QList<QJsonObject> lines = read(path);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0][u"name"_s].toString(), u"start"_s);
        QCOMPARE(lines[1][u"name"_s].toString(), u"names_received"_s);
        QCOMPARE(lines[1][u"count"_s].toInt(), 41);
        QVERIFY(lines[0][u"t_ms"_s].toDouble() >= before);
        QVERIFY(lines[1][u"t_ms"_s].toDouble() >= lines[0][u"t_ms"_s].toDouble());
    }

    void countsFromTheStartOfTheProcess()
    {
        // This test runs some moments after the kernel made the process, and not before it.
        const double now = Trace::sinceProcessStart();
        QVERIFY2(now > 0 && now < 600'000, qPrintable(QString::number(now)));
        QElapsedTimer timer;
        timer.start();
        QTest::qWait(30);
        const double passed = Trace::sinceProcessStart() - now;
        QVERIFY(std::abs(passed - static_cast<double>(timer.nsecsElapsed()) / 1e6) < 5);
    }

    void isOnDiskBeforeItEnds()
    {
        const QString path = m_dir.filePath(u"early"_s);
        Trace trace(path);
        trace.mark(u"start");
        QTRY_COMPARE(read(path).size(), 1);
    }

    void takesMarksFromManyThreads()
    {
        const QString path = m_dir.filePath(u"threads"_s);
        {
            Trace trace(path);
            std::vector<std::thread> threads;
            for (int t = 0; t < 4; ++t) {
                threads.emplace_back([&trace, t] {
                    for (int i = 0; i < 500; ++i)
                        trace.mark(u"event", {{u"id"_s, t * 1000 + i}});
                });
            }
            for (std::thread& thread : threads)
                thread.join();
        }
        QCOMPARE(read(path).size(), 2000);
    }

    void aFileThatCannotBeOpenedSwitchesItOff()
    {
        Trace trace(m_dir.filePath(u"no/such/folder/trace"_s));
        QVERIFY(!trace.isEnabled());
        QVERIFY(!trace.errorString().isEmpty());
        trace.mark(u"start");
    }

    void switchedOffItDoesNothing()
    {
        Trace trace;
        QVERIFY(!trace.isEnabled());
        trace.mark(u"start");
        const StallWatch watch(&trace);
        const StallWatch none(nullptr);
        QTest::qWait(30);
    }

    void marksAStallWithItsLength()
    {
        const QString path = m_dir.filePath(u"stall"_s);
        {
            Trace trace(path);
            const StallWatch watch(&trace);
            QTest::qWait(100);
            QTimer::singleShot(0, this, [] { std::this_thread::sleep_for(std::chrono::milliseconds(300)); });
            QTest::qWait(400);
        }
        // A loaded machine may add stalls of its own, so ours is looked for among them.
        double longest = 0;
        for (const QJsonObject& line : read(path)) {
            QCOMPARE(line[u"name"_s].toString(), u"stall"_s);
            longest = std::max(longest, line[u"ms"_s].toDouble());
        }
        QVERIFY2(longest > 250 && longest < 3000, qPrintable(QString::number(longest)));
    }

private:
    static QList<QJsonObject> read(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QJsonObject> lines;
        while (file.bytesAvailable() > 0)
            lines.append(QJsonDocument::fromJson(file.readLine()).object());
        return lines;
    }

    QTemporaryDir m_dir;
};

} // namespace vitrine

using vitrine::TestTrace;
VITRINE_TEST(TestTrace)
#include "tst_trace.moc"
