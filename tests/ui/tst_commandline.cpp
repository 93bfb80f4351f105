// SPDX-License-Identifier: Apache-2.0
#include "app/vitrine/commandline.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

CommandLine parse(const QStringList& arguments)
{
    return CommandLine::parse(QStringList{u"vitrine"_s} + arguments, u"/here"_s);
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothing()
    {
        const CommandLine line = parse({});
        QVERIFY(line.error.isEmpty());
        QVERIFY(line.server.isEmpty() && !line.demo && line.workflowFile.isEmpty());
        QVERIFY(!line.scheme); // what is remembered
    }

    void everything()
    {
        const CommandLine line =
            parse({u"--server"_s, u"http://host:1/x"_s, u"--trace"_s, u"t.json"_s, u"--profile"_s, u"work"_s,
                   u"--color-scheme"_s, u"dark"_s, u"flow.json"_s});
        QVERIFY2(line.error.isEmpty(), qPrintable(line.error));
        QCOMPARE(line.server, u"http://host:1/x"_s);
        QCOMPARE(line.traceFile, u"/here/t.json"_s); // of the folder that it was started in
        QCOMPARE(line.profile, u"work"_s);
        QCOMPARE(line.scheme, ColorScheme::Dark);
        QCOMPARE(line.workflowFile, u"/here/flow.json"_s);
        QCOMPARE(parse({u"--open-workflow"_s, u"/a/b.json"_s}).workflowFile, u"/a/b.json"_s);
        QVERIFY(parse({u"--demo"_s}).demo);
        QVERIFY(parse({u"--version"_s}).helpText.startsWith(u"vitrine "_s));
        QVERIFY(parse({u"--help"_s}).helpText.contains(u"VITRINE_TOKEN"_s));
    }

    void mistakes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{u"--no-such-option"_s};
        QTest::newRow("a token is no argument") << QStringList{u"--token"_s, u"x"_s};
        QTest::newRow("both servers") << QStringList{u"--demo"_s, u"--server"_s, u"x"_s};
        QTest::newRow("scheme") << QStringList{u"--color-scheme"_s, u"pink"_s};
        QTest::newRow("profile is a path") << QStringList{u"--profile"_s, u"../x"_s};
        QTest::newRow("two files") << QStringList{u"a.json"_s, u"b.json"_s};
        QTest::newRow("no value") << QStringList{u"--server"_s};
    }

    void mistakes()
    {
        QFETCH(QStringList, arguments);
        QVERIFY(!parse(arguments).error.isEmpty());
    }
};

VITRINE_TEST(TestCommandLine)
#include "tst_commandline.moc"
