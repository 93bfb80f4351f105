// SPDX-License-Identifier: Apache-2.0
#include "tests/lib/ctl.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine::test;

/// What the command line writes about itself: help, the man page, the completions of shells.
class TestCtlTexts : public QObject {
    Q_OBJECT

private:
    Ctl m_ctl;

    /// "board list", "queue cancel-batch", … as the help lists them.
    QStringList commands() const
    {
        QStringList found;
        static const QRegularExpression line(u"^  ([a-z][a-z -]*[a-z])(?: [A-Z\\[][^ ]*)* {2,}"_s);
        for (const QString& each : m_ctl.run({u"--help"_s}).lines()) {
            const QRegularExpressionMatch match = line.match(each);
            if (match.hasMatch())
                found.append(match.captured(1));
        }
        return found;
    }

    QString generated(const QString& what) const
    {
        const CtlRun run = m_ctl.run({u"--generate"_s, what});
        return run.exitCode == 0 ? run.out : QString();
    }

    /// Runs a shell on a text; its output, or "missing" when there is no such shell.
    static QString inShell(const QString& shell, const QString& script)
    {
        if (QStandardPaths::findExecutable(shell).isEmpty())
            return u"missing"_s;
        QProcess process;
        process.start(shell, {u"-c"_s, script});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
    }

private Q_SLOTS:
    void everyCommandIsEverywhere()
    {
        const QStringList all = commands();
        QVERIFY2(all.size() >= 45, qPrintable(all.join(u'\n')));
        QString man = generated(u"man"_s);
        man.replace(u"\\-"_s, u"-"_s);
        const QString bash = generated(u"bash"_s);
        const QString zsh = generated(u"zsh"_s);
        const QString fish = generated(u"fish"_s);
        for (const QString& command : all) {
            QVERIFY2(man.contains(u"\\fB"_s + command + u"\\fR"_s), qPrintable(command));
            QVERIFY2(bash.contains(u"'"_s + command + u"'|"_s), qPrintable(command));
            QVERIFY2(zsh.contains(u"'"_s + command + u"'|"_s), qPrintable(command));
            QVERIFY2(fish.contains(command.split(u' ').last()), qPrintable(command));
        }
        QVERIFY(generated(u"nonsense"_s).isEmpty());
    }

    void everyCommandHasHelp()
    {
        for (const QString& command : commands()) {
            const CtlRun run = m_ctl.run(command.split(u' ') + QStringList{u"--help"_s});
            QCOMPARE(run.exitCode, 0);
            QVERIFY2(run.out.startsWith(u"Usage: vitrinectl "_s + command), qPrintable(run.out));
            QVERIFY2(run.out.contains(u"--json"_s), qPrintable(run.out));
        }
    }

    void aBeginningIsCompletedInTheError()
    {
        const CtlRun run = m_ctl.run({u"app"_s, u"cache"_s});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(u"status, enable, disable, clear"_s), qPrintable(run.err));
        QVERIFY(m_ctl.run({u"board"_s, u"--help"_s}).out.contains(u"board rename BOARD NAME"_s));
    }

    void argumentsAreCounted()
    {
        QCOMPARE(m_ctl.run({u"image"_s, u"star"_s}).exitCode, 2);
        QCOMPARE(m_ctl.run({u"board"_s, u"rename"_s, u"one"_s}).exitCode, 2);
        QCOMPARE(m_ctl.run({u"board"_s, u"show"_s, u"one"_s, u"two"_s}).exitCode, 2);
        const CtlRun json = m_ctl.run({u"queue"_s, u"status"_s, u"more"_s, u"--json"_s});
        QCOMPARE(json.exitCode, 2);
        QVERIFY(json.events(u"error"_s).value(0).value(u"message"_s).toString().contains(u"queue status"_s));
    }

    void manPageIsCleanRoff()
    {
        if (QStandardPaths::findExecutable(u"man"_s).isEmpty())
            QSKIP("there is no man here");
        QProcess man;
        man.setProcessEnvironment([] {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"MANWIDTH"_s, u"80"_s);
            return environment;
        }());
        man.start(u"man"_s, {u"--warnings"_s, u"-E"_s, u"UTF-8"_s, u"-l"_s, u"-"_s});
        man.write(generated(u"man"_s).toUtf8());
        man.closeWriteChannel();
        QVERIFY(man.waitForFinished());
        QCOMPARE(man.exitCode(), 0);
        QCOMPARE(QString::fromUtf8(man.readAllStandardError()), QString());
        QVERIFY(man.readAllStandardOutput().contains("board delete BOARD"));
    }

    void bashCompletes_data()
    {
        QTest::addColumn<QString>("typed"); // the last word is being typed
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("first word") << u"vitrinectl b"_s << QStringList{u"board"_s};
        QTest::newRow("second word") << u"vitrinectl board r"_s << QStringList{u"rename"_s};
        QTest::newRow("third word") << u"vitrinectl app cache e"_s << QStringList{u"enable"_s};
        QTest::newRow("option") << u"vitrinectl image upload --cr"_s << QStringList{u"--create-board"_s};
        QTest::newRow("behind a valued option")
            << u"vitrinectl --server host queue cancel"_s << QStringList{u"cancel"_s, u"cancel-batch"_s};
        QTest::newRow("no other command's option") << u"vitrinectl board list --cr"_s << QStringList{};
    }

    void bashCompletes()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, offered);
        const QString script = generated(u"bash"_s)
            + u"\ncompopt() { :; }\nCOMP_WORDS=(%1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _vitrinectl; "
              "printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(typed);
        QCOMPARE(inShell(u"bash"_s, script).split(u'\n', Qt::SkipEmptyParts), offered);
    }

    void otherShellsReadTheirFiles()
    {
        const QString zsh = inShell(u"zsh"_s,
                                    u"compadd() { :; }; words=(vitrinectl board '') CURRENT=3\n"_s
                                        + generated(u"zsh"_s).replace(u"compadd --"_s, u"print --"_s));
        QVERIFY2(zsh == "missing"_L1 || zsh.simplified() == "list show create rename delete images"_L1,
                 qPrintable(zsh));
        const QString fish =
            inShell(u"fish"_s, generated(u"fish"_s) + u"\ncomplete -C 'vitrinectl app cache '"_s);
        QVERIFY2(fish == "missing"_L1 || fish.simplified() == "clear disable enable status"_L1,
                 qPrintable(fish));
    }
};

VITRINE_TEST(TestCtlTexts)
#include "tst_ctltexts.moc"
