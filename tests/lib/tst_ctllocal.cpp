// SPDX-License-Identifier: Apache-2.0
#include "lib/api/enqueuebody.h"
#include "tests/lib/ctl.h"
#include "tests/lib/jobbench.h"
#include "tests/lib/localroot.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonDocument>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

/// `vitrinectl queue list`, `queue latest` and `image metadata` with --local and --source. On a real server
/// its own root is read, beside a demo server a copy of its queue.
class TestCtlLocal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_kit = std::make_unique<ApiKit>();
        QueueApi queue = m_kit->queue();
        QVERIFY(emptyQueue(queue));
        const QString board = m_kit->makeBoard(u"ctl local"_s);
        const QString batch = newId();
        QJsonObject body = textBatch(batch, {u"x"_s});
        QJsonObject picture = body.value("batch"_L1).toObject();
        picture.remove(u"data"_s);
        picture.insert(u"graph"_s, blankGraph(board));
        body.insert(u"batch"_s, picture);
        EXPECT_OK(queue.enqueueBatch(EnqueueBody(body)));
        QVERIFY(waitForBatch(queue, batch));
        EXPECT_OK(queue.pause());
        EXPECT_OK(queue.enqueueBatch(EnqueueBody(textBatch(newId(), {u"a"_s, u"b"_s}))));
        TAKE(image,
             m_kit->images().upload({.bytes = pictureBytes(),
                                     .fileName = u"a.png"_s,
                                     .category = u"general"_s,
                                     .boardId = board,
                                     .metadata = {{u"note"_s, u"é"_s}}}));
        m_withMetadata = image.imageName;
        m_withoutMetadata = m_kit->uploadPicture(board);
        if (externalRoot().isEmpty()) {
            m_made = std::make_unique<LocalRoot>();
            QVERIFY(m_made->mirror(*m_kit, {m_withMetadata, m_withoutMetadata}));
        }
        m_root = m_made ? m_made->path() : externalRoot();
        m_ctl.setServer(m_kit->profile().displayAddress());
    }
    void cleanupTestCase()
    {
        QVERIFY(emptyQueue(m_kit->queue()));
        m_made.reset();
        m_kit.reset();
    }

    void theSameFromEverySource_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("list") << QStringList{u"list"_s};
        QTest::newRow("list, filtered")
            << QStringList{u"list"_s, u"--status"_s, u"pending"_s, u"--limit"_s, u"1"_s};
        QTest::newRow("latest") << QStringList{u"latest"_s};
    }
    void theSameFromEverySource()
    {
        QFETCH(QStringList, command);
        const QStringList words = QStringList{u"queue"_s} + command;
        const CtlRun rest = m_ctl.json(words);
        QCOMPARE(rest.exitCode, 0);
        QVERIFY(!rest.events(u"item"_s).isEmpty());
        for (const QString& source : {u"rest"_s, u"db"_s, u"hybrid"_s}) {
            const CtlRun run = m_ctl.json(words + QStringList{u"--local"_s, m_root, u"--source"_s, source});
            QVERIFY2(run.exitCode == 0, qPrintable(source + run.out));
            QCOMPARE(run.out, rest.out);
        }
        // Without a server.
        const CtlRun alone = Ctl().run(words + QStringList{u"--local"_s, m_root, u"--json"_s});
        QVERIFY2(alone.exitCode == 0, qPrintable(alone.out));
        QCOMPARE(alone.out, rest.out);
        const CtlRun text = Ctl().run(words + QStringList{u"--local"_s, m_root});
        QCOMPARE(text.out, m_ctl.on(words).out);
    }

    /// The files come from the server, which is asked for nothing else.
    void latestIsDownloaded()
    {
        QTemporaryDir folder;
        const CtlRun run =
            m_ctl.json({u"queue"_s, u"latest"_s, u"--local"_s, m_root, u"--download"_s, folder.path()});
        QVERIFY2(run.exitCode == 0, qPrintable(run.out));
        const QJsonArray images = run.events(u"item"_s).value(0).value(u"images"_s).toArray();
        QCOMPARE(images.size(), 1);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{images.at(0).toString()});
    }

    void metadataOfMany()
    {
        const QString with = m_withMetadata;
        const QStringList words{u"image"_s, u"metadata"_s, with, m_withoutMetadata, u"no-such-image.png"_s};
        const CtlRun rest = m_ctl.json(words);
        QCOMPARE(rest.exitCode, 4);
        QCOMPARE(rest.events(u"metadata"_s).size(), 1);
        const QJsonObject note{{u"note"_s, u"é"_s}};
        QCOMPARE(rest.events(u"metadata"_s).value(0).value(u"metadata"_s), QJsonValue(note));
        QCOMPARE(rest.events(u"error"_s).size(), 2);
        for (const QString& source : {u"db"_s, u"hybrid"_s})
            QCOMPARE(m_ctl.json(words + QStringList{u"--local"_s, m_root, u"--source"_s, source}).out,
                     rest.out);
        const CtlRun one = Ctl().run({u"image"_s, u"metadata"_s, with, u"--local"_s, m_root});
        QCOMPARE(one.exitCode, 0);
        QCOMPARE(QJsonDocument::fromJson(one.out.toUtf8()).object(), note);
        const CtlRun many = Ctl().run(words + QStringList{u"--local"_s, m_root});
        QCOMPARE(many.exitCode, 4);
        QCOMPARE(QJsonDocument::fromJson(many.out.toUtf8()).object(), (QJsonObject{{with, note}}));
        QCOMPARE(Ctl().run({u"image"_s, u"metadata"_s, m_withoutMetadata, u"--local"_s, m_root}).exitCode, 1);
    }

    void nothingCompleted()
    {
        LocalRoot empty;
        const CtlRun run = Ctl().run({u"queue"_s, u"latest"_s, u"--local"_s, empty.path()});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(u"completed"_s), qPrintable(run.err));
    }

    /// A sentence that says what and what to do; with a server a warning, and its answer.
    void aDatabaseThatCannotBeUsed()
    {
        LocalRoot root;
        QVERIFY(root.run(u"INSERT INTO users VALUES ('u1', 'Ann')"_s));
        const QString nowhere = root.path() + u"/nowhere"_s;
        for (const auto& [path, command] :
             {std::pair(root.path(), u"list"_s), std::pair(nowhere, u"latest"_s)}) {
            const QStringList words{u"queue"_s, command, u"--local"_s, path};
            const CtlRun alone = Ctl().run(words);
            QCOMPARE(alone.exitCode, 2);
            QCOMPARE(alone.err.count(u'\n'), 1);
            QVERIFY2(alone.err.contains(path) && alone.err.contains(u"--server"_s), qPrintable(alone.err));
            QVERIFY(alone.out.isEmpty());
            const QString answer = m_ctl.on({u"queue"_s, command}).out;
            for (const QString& source : {u"db"_s, u"hybrid"_s}) {
                const CtlRun asked = m_ctl.on(words + QStringList{u"--source"_s, source});
                QVERIFY2(asked.exitCode == 0, qPrintable(asked.err));
                QCOMPARE(asked.err.count(u'\n'), 1);
                QVERIFY2(asked.err.contains(path) && asked.err.contains(u"is asked instead"_s),
                         qPrintable(asked.err));
                QCOMPARE(asked.out, answer);
            }
        }
        const CtlRun json = m_ctl.json({u"queue"_s, u"list"_s, u"--local"_s, root.path()});
        QCOMPARE(json.events(u"warning"_s).size(), 1);
    }

    /// A warning, and what the server says.
    void anotherServersFolder()
    {
        const LocalRoot empty;
        for (const QString& command : {u"list"_s, u"latest"_s}) {
            const QStringList words{u"queue"_s, command};
            const CtlRun run =
                m_ctl.on(words + QStringList{u"--local"_s, empty.path(), u"--source"_s, u"hybrid"_s});
            QVERIFY2(run.exitCode == 0, qPrintable(run.err));
            QCOMPARE(run.err.count(u'\n'), 1);
            QVERIFY2(run.err.contains(u"is not that of the server"_s)
                         && run.err.contains(u"is asked instead"_s),
                     qPrintable(run.err));
            QCOMPARE(run.out, m_ctl.on(words).out);
        }
    }

    void theServerIsAwayToo()
    {
        const CtlRun run =
            Ctl().run({u"queue"_s, u"list"_s, u"--local"_s, u"/nowhere"_s, u"--server"_s, unusedAddress()});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains(u"/nowhere"_s) && run.err.contains(u"cannot be reached"_s),
                 qPrintable(run.err));
        const CtlRun hybrid = Ctl().run({u"queue"_s, u"latest"_s, u"--local"_s, m_root, u"--source"_s,
                                         u"hybrid"_s, u"--server"_s, unusedAddress()});
        QCOMPARE(hybrid.exitCode, 3);
        QCOMPARE(hybrid.err.count(u'\n'), 1);
    }

    /// Nobody has it open, and the files that SQLite needs beside it cannot be made.
    void aFolderThatCannotBeWritten()
    {
        LocalRoot root;
        QVERIFY(root.insertItem(1, u"completed"_s));
        root.close();
        const QByteArray file = QFile::encodeName(root.file());
        const QByteArray databases = QFile::encodeName(QFileInfo(root.file()).path());
        const bool isRoot = ::geteuid() == 0; // whom no folder refuses: somebody else then
        CtlStart asSomebody;
        if (isRoot) {
            QVERIFY(::chown(file.constData(), 65534, 65534) == 0);
            QVERIFY(QFile::setPermissions(root.path(), QFile::Permissions(0x7755)));
            asSomebody.shell =
                u"export ASAN_OPTIONS=detect_leaks=0; exec setpriv --reuid=65534 --regid=65534 --clear-groups \"$0\" \"$@\""_s;
        }
        QVERIFY(QFile::setPermissions(QFile::decodeName(databases), QFile::Permissions(0x5555)));
        const CtlRun run = Ctl().run({u"queue"_s, u"list"_s, u"--local"_s, root.path()}, asSomebody);
        QVERIFY(QFile::setPermissions(QFile::decodeName(databases), QFile::Permissions(0x7755)));
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(u"Start the server"_s), qPrintable(run.err));
    }

    void wrongArguments()
    {
        const CtlRun without = m_ctl.on({u"queue"_s, u"list"_s, u"--source"_s, u"db"_s});
        QCOMPARE(without.exitCode, 2);
        QVERIFY2(without.err.contains(u"--local"_s), qPrintable(without.err));
        QCOMPARE(m_ctl.on({u"queue"_s, u"latest"_s, u"--source"_s, u"hybrid"_s}).exitCode, 2);
        const CtlRun unknown =
            m_ctl.on({u"queue"_s, u"latest"_s, u"--local"_s, m_root, u"--source"_s, u"sql"_s});
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY2(unknown.err.contains(u"hybrid"_s), qPrintable(unknown.err));
        QCOMPARE(Ctl().run({u"queue"_s, u"list"_s, u"--local"_s, QString()}).exitCode, 2);
    }

private:
    std::unique_ptr<ApiKit> m_kit;
    std::unique_ptr<LocalRoot> m_made; ///< With a demo server: a copy of its queue.
    QString m_root;
    QString m_withMetadata;
    QString m_withoutMetadata;
    Ctl m_ctl;
};

VITRINE_TEST(TestCtlLocal)
#include "tst_ctllocal.moc"
