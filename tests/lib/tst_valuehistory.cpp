// SPDX-License-Identifier: Apache-2.0
#include "lib/history/valuehistory.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

FormValues values(const QString& prompt, int steps = 30)
{
    return FormValues::fromJson({QJsonObject{{u"node"_s, u"p"_s},
                                             {u"field"_s, u"value"_s},
                                             {u"label"_s, u"Prompt"_s},
                                             {u"kind"_s, u"string"_s},
                                             {u"value"_s, prompt},
                                             {u"text"_s, prompt}},
                                 QJsonObject{{u"node"_s, u"d"_s},
                                             {u"field"_s, u"steps"_s},
                                             {u"label"_s, u"Steps"_s},
                                             {u"kind"_s, u"integer"_s},
                                             {u"value"_s, steps},
                                             {u"text"_s, QString::number(steps)}},
                                 QJsonObject{{u"node"_s, u"i"_s},
                                             {u"field"_s, u"image"_s},
                                             {u"label"_s, u"Image"_s},
                                             {u"kind"_s, u"image"_s},
                                             {u"text"_s, u""_s}}});
}

Submission submission(const FormValues& what, int runs = 1)
{
    return {0, QDateTime(QDate(2026, 3, 1), QTime(10, 20, 30, 123), Qt::UTC), runs, what};
}

} // namespace

/// Presets, submitted values and prompts: the file, and the thread that it is used in.
class TestValueHistory : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"data/history.sqlite"_s); }

    /// A file of garbage where the history is.
    void writeDamaged() const
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"data"_s)));
        QFile damaged(path());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(QByteArray(5000, 'x'));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void presetsOfAWorkflowComeBack()
    {
        const FormValues kept = values(u"a \"lighthouse\"\nat night – ü"_s);
        {
            ValueHistoryFile file(path());
            QVERIFY(file.open());
            QVERIFY(file.presets(u"w"_s)->isEmpty());
            QVERIFY(file.keepPreset(u"w"_s, u"zebra"_s, values(u"z"_s)));
            QVERIFY(file.keepPreset(u"w"_s, u"Night"_s, values(u"old"_s)));
            QVERIFY(file.keepPreset(u"w"_s, u"Night"_s, kept)); // in its place
            QVERIFY(file.keepPreset(u"other"_s, u"Night"_s, values(u"not this"_s)));
            file.close();
        }
        ValueHistoryFile file(path());
        QVERIFY(file.open());
        QList<ValuePreset> presets = *file.presets(u"w"_s);
        QCOMPARE(presets.size(), 2);
        QCOMPARE(presets.first().name, u"Night"_s);
        QCOMPARE(presets.first().values, kept);
        QVERIFY(presets.first().values.values().last().value.isUndefined()); // not null

        QVERIFY(file.renamePreset(presets.first().id, u"ω"_s));
        QVERIFY(!file.renamePreset(presets.last().id, u"ω"_s)); // taken: both stay
        presets = *file.presets(u"w"_s);
        QCOMPARE(presets.size(), 2);
        QCOMPARE(presets.last().name, u"ω"_s);
        QVERIFY(file.removePreset(presets.last().id));
        QCOMPARE(file.presets(u"w"_s)->size(), 1);
        QCOMPARE(file.presets(u"other"_s)->size(), 1);
        file.close();
    }

    void submissionsAreKeptUpToALimit()
    {
        ValueHistoryFile file(path());
        QVERIFY(file.open());
        QVERIFY(file.keepSubmission(u"s"_s, u"other"_s, submission(values(u"other"_s))));
        QVERIFY(file.keepSubmission(u"s2"_s, u"w"_s, submission(values(u"elsewhere"_s))));
        for (int i = 0; i < ValueHistoryFile::mostOfWorkflow + 3; ++i)
            QVERIFY(file.keepSubmission(u"s"_s, u"w"_s, submission(values(u"p"_s, i + 1), i + 1)));
        QList<Submission> all = *file.submissions(u"s"_s, u"w"_s);
        QCOMPARE(all.size(), ValueHistoryFile::mostOfWorkflow);
        QCOMPARE(all.first().runs, ValueHistoryFile::mostOfWorkflow + 3); // newest first
        QCOMPARE(all.first().at, submission({}).at);
        QCOMPARE(all.first().values, values(u"p"_s, ValueHistoryFile::mostOfWorkflow + 3));
        QCOMPARE(all.last().runs, 4);
        QCOMPARE(file.submissions(u"s"_s, u"other"_s)->size(), 1);
        QCOMPARE(file.submissions(u"s2"_s, u"w"_s)->size(), 1);

        QVERIFY(file.removeSubmission(all.first().id));
        QCOMPARE(file.submissions(u"s"_s, u"w"_s)->first().runs, ValueHistoryFile::mostOfWorkflow + 2);
        QVERIFY(file.clearSubmissions(u"s"_s, u"w"_s));
        QVERIFY(file.submissions(u"s"_s, u"w"_s)->isEmpty());
        QCOMPARE(file.submissions(u"s"_s, u"other"_s)->size(), 1);
        file.close();
    }

    void allSubmissionsTogetherAreLimited()
    {
        ValueHistoryFile file{QString()};
        QVERIFY(file.open());
        for (int i = 0; i < ValueHistoryFile::mostSubmissions + 1; ++i) {
            QVERIFY(file.keepSubmission(u"s"_s,
                                        u"w"_s + QString::number(i / ValueHistoryFile::mostOfWorkflow),
                                        submission({}, i + 1)));
        }
        QCOMPARE(file.submissions(u"s"_s, u"w0"_s)->size(), ValueHistoryFile::mostOfWorkflow - 1);
        QCOMPARE(file.submissions(u"s"_s, u"w0"_s)->last().runs, 2);
        file.close();
    }

    void aWorkflowThatIsSavedAsAnotherTakesThemAlong()
    {
        ValueHistoryFile file(path());
        QVERIFY(file.open());
        QVERIFY(file.keepPreset(u"w"_s, u"day"_s, values(u"bright"_s)));
        QVERIFY(file.keepPreset(u"w"_s, u"night"_s, values(u"dark"_s)));
        QVERIFY(file.keepPreset(u"copy"_s, u"night"_s, values(u"its own"_s)));
        QVERIFY(file.keepSubmission(u"s"_s, u"w"_s, submission(values(u"1"_s))));
        QVERIFY(file.keepSubmission(u"s"_s, u"w"_s, submission(values(u"2"_s))));
        QVERIFY(file.copyWorkflow(u"w"_s, u"copy"_s));
        QVERIFY(file.copyWorkflow(u"w"_s, u"copy"_s)); // nothing is doubled
        const QList<ValuePreset> presets = *file.presets(u"copy"_s);
        QCOMPARE(presets.size(), 2);
        QCOMPARE(presets.first().values, values(u"bright"_s));
        QCOMPARE(presets.last().values, values(u"its own"_s));
        const QList<Submission> submissions = *file.submissions(u"s"_s, u"copy"_s);
        QCOMPARE(submissions.size(), 2);
        QCOMPARE(submissions.first().values, values(u"2"_s));
        QCOMPARE(file.presets(u"w"_s)->size(), 2);
        QCOMPARE(file.submissions(u"s"_s, u"w"_s)->size(), 2);
        file.close();
    }

    void promptsAreKeptOnceNewestFirst()
    {
        ValueHistoryFile file(path());
        QVERIFY(file.open());
        QVERIFY(file.keepPrompts({u"a cat"_s, u"a boat"_s}));
        QVERIFY(file.keepPrompts({u"a dog"_s}));
        QVERIFY(file.keepPrompts({u"a cat"_s}));
        QCOMPARE(*file.prompts(), (QStringList{u"a cat"_s, u"a dog"_s, u"a boat"_s}));
        QVERIFY(file.removePrompt(u"a dog"_s));
        QCOMPARE(*file.prompts(), (QStringList{u"a cat"_s, u"a boat"_s}));
        QStringList many;
        for (int i = 0; i < ValueHistoryFile::mostPrompts; ++i)
            many.append(u"prompt %1"_s.arg(i));
        QVERIFY(file.keepPrompts(many));
        const QStringList kept = *file.prompts();
        QCOMPARE(kept.size(), ValueHistoryFile::mostPrompts);
        QCOMPARE(kept.first(), many.last());
        QVERIFY(!kept.contains(u"a cat"_s));
        QVERIFY(file.clearPrompts());
        QVERIFY(file.prompts()->isEmpty());
        file.close();
    }

    void aDamagedFileIsPutAsideAndSaid()
    {
        writeDamaged();
        ValueHistory history(path());
        QSignalSpy failed(&history, &ValueHistory::failed);
        history.keepPreset(u"w"_s, u"Night"_s, values(u"a"_s));
        QList<ValuePreset> presets;
        history.presets(u"w"_s, this, [&](const QList<ValuePreset>& all) { presets = all; });
        QTRY_COMPARE(presets.size(), 1);
        QCOMPARE(failed.size(), 1);
        QVERIFY2(failed.first().first().toString().contains(u"history.sqlite.damaged"_s),
                 qPrintable(failed.first().first().toString()));
        QFile aside(path() + u".damaged"_s);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), QByteArray(5000, 'x'));
    }

    /// The header is right, what follows is not.
    void aFileThatIsDamagedInsideIsPutAside()
    {
        {
            ValueHistoryFile file(path());
            QVERIFY(file.open());
            for (int i = 0; i < 50; ++i)
                QVERIFY(file.keepPreset(u"w"_s, QString::number(i), values(QString(500, u'x'))));
            file.close();
        }
        QFile inside(path());
        QVERIFY(inside.open(QIODevice::ReadWrite));
        QVERIFY(inside.seek(4096));
        inside.write(QByteArray(static_cast<int>(inside.size()) - 4096, '\xff'));
        inside.close();
        ValueHistoryFile file(path());
        const Result<QString> aside = file.open();
        QVERIFY(aside);
        QCOMPARE(*aside, path() + u".damaged"_s);
        QVERIFY(file.presets(u"w"_s)->isEmpty());
        file.close();
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        ValueHistory history(u"/proc/no such folder/history.sqlite"_s);
        QSignalSpy failed(&history, &ValueHistory::failed);
        QSignalSpy changed(&history, &ValueHistory::presetsChanged);
        history.keepPreset(u"w"_s, u"Night"_s, values(u"a"_s));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(u"/proc/no such folder"_s));
        bool answered = false;
        history.prompts(this, [&](const QStringList&) { answered = true; });
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(!answered);
    }

    void aNewerFileIsLeftAlone()
    {
        {
            ValueHistoryFile file(path());
            QVERIFY(file.open());
            QVERIFY(file.keepPrompts({u"a cat"_s}));
            file.close();
        }
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            db.setDatabaseName(path());
            QVERIFY(db.open());
            QVERIFY(QSqlQuery(db).exec(u"PRAGMA user_version = 99"_s));
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
        ValueHistoryFile file(path());
        const Result<QString> opened = file.open();
        QVERIFY(!opened);
        QVERIFY(opened.error().userMessage().contains(u"newer"_s));
        file.close();
        QVERIFY(QFile::exists(path()));
        QVERIFY(!QFile::exists(path() + u".damaged"_s));
    }

    /// What was asked for is written when the program ends, and another window sees it.
    void whatIsBeingWrittenIsNotLost()
    {
        ValueHistory other(path());
        {
            ValueHistory history(path());
            history.keepPrompts({});
            history.keepPrompts({u"a cat"_s});
            history.keepSubmission(u"s"_s, u"w"_s, submission(values(u"a cat"_s)));
        }
        QStringList prompts;
        QList<Submission> submissions;
        other.prompts(this, [&](const QStringList& all) { prompts = all; });
        other.submissions(u"s"_s, u"w"_s, this, [&](const QList<Submission>& all) { submissions = all; });
        QTRY_COMPARE(submissions.size(), 1);
        QCOMPARE(prompts, QStringList{u"a cat"_s});
        QCOMPARE(submissions.first().values, values(u"a cat"_s));
        // Whoever asked may be gone by then.
        {
            QObject gone;
            other.prompts(&gone, [&](const QStringList&) { prompts.clear(); });
        }
        other.removePrompt(u"a cat"_s);
        bool answered = false;
        other.prompts(this, [&](const QStringList& all) { answered = all.isEmpty(); });
        QTRY_VERIFY(answered);
        QCOMPARE(prompts, QStringList{u"a cat"_s});
    }
};

VITRINE_TEST(TestValueHistory)
#include "tst_valuehistory.moc"
