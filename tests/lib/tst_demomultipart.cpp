// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/multipart.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vitrine::demo;

class TestDemoMultipart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsAreSplit()
    {
        const auto parts = parseMultipart(type, form);
        QVERIFY(parts);
        QCOMPARE(parts->size(), 3);
        QCOMPARE(parts->at(0).name, "file");
        QCOMPARE(parts->at(0).fileName, "a \"b\".png");
        QCOMPARE(parts->at(0).contentType, "image/png");
        QCOMPARE(parts->at(0).content, "\x89PNG\r\n--not-the-boundary");
        QCOMPARE(parts->at(1).name, "metadata");
        QCOMPARE(parts->at(1).content, "");
        QCOMPARE(parts->at(2).content, "x\r\n");
    }

    void malformedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("not a form") << QByteArray("text/plain; boundary=b") << form;
        QTest::newRow("no boundary") << QByteArray("multipart/form-data") << form;
        QTest::newRow("empty boundary") << QByteArray("multipart/form-data; boundary=") << form;
        QTest::newRow("quote without end")
            << QByteArray("multipart/form-data; boundary=\"b") << QByteArray("--c--");
        QTest::newRow("empty") << type << QByteArray();
        QTest::newRow("no end") << type << form.chopped(10);
        QTest::newRow("delimiter alone") << type << QByteArray("--b");
        QTest::newRow("no head") << type << QByteArray("--b\r\nhello\r\n--b--\r\n");
        QTest::newRow("no name") << type << QByteArray("--b\r\nContent-Type: a\r\n\r\nhello\r\n--b--\r\n");
        QTest::newRow("too many")
            << type
            << QByteArray("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n").repeated(101)
                + "--b--\r\n";
    }
    void malformedIsRefused()
    {
        QFETCH(QByteArray, contentType);
        QFETCH(QByteArray, body);
        QVERIFY(!parseMultipart(contentType, body));
    }

    /// Whatever comes, it must not read outside of it (the sanitizers watch).
    void damagedFormsDoNoHarm()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray body = form;
            QByteArray header = type;
            for (quint32 edits = random.bounded(1, 6); edits > 0; --edits) {
                QByteArray& target = random.bounded(4) == 0 ? header : body;
                const qsizetype at = random.bounded(int(target.size()));
                switch (random.bounded(3)) {
                case 0:
                    target[at] = "\r\n-b=;:\"\\"[random.bounded(9)];
                    break;
                case 1:
                    target.remove(at, random.bounded(1, 12));
                    break;
                default:
                    target.insert(at, "\r\n--b");
                    break;
                }
                if (target.isEmpty())
                    target = "-";
            }
            parseMultipart(header, body);
        }
    }

private:
    const QByteArray type = "multipart/form-data; boundary=b";
    const QByteArray form = "--b\r\n"
                            "Content-Disposition: form-data; name=\"file\"; filename=\"a \\\"b\\\".png\"\r\n"
                            "Content-Type: image/PNG\r\n\r\n"
                            "\x89PNG\r\n--not-the-boundary\r\n"
                            "--b\r\ncontent-disposition: form-data; name=metadata\r\n\r\n\r\n"
                            "--b\r\nContent-Disposition: form-data; name=\"c\"\r\n\r\nx\r\n\r\n"
                            "--b--\r\n";
};

VITRINE_TEST(TestDemoMultipart)
#include "tst_demomultipart.moc"
