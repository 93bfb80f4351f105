// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/serverundertest.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// demo-scope.txt says what the demo server does, and it is right.
class TestConformanceScope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<ServerUnderTest>();
        QFile file(QStringLiteral(VITRINE_DEMO_SCOPE));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines) {
            if (!line.startsWith(u'#'))
                m_scope.append(line);
        }
        QVERIFY(m_scope.size() > 40);
    }
    void cleanupTestCase() { m_server.reset(); }

    void everyLineIsInTheSchema()
    {
        if (!m_server->isNewer())
            QSKIP("the scope speaks of 6.14.2");
        for (const QString& line : std::as_const(m_scope))
            QVERIFY2(m_server->schema().hasRoute(line.section(u' ', 0, 0), line.section(u' ', 1)),
                     qPrintable(line));
    }

    void schemaNoticesWrongShapes()
    {
        SchemaChecker& schema = m_server->schema();
        QJsonObject board =
            m_server->get("/api/v1/boards/{board_id}", {m_server->makeBoard(u"shape"_s)}).json.toObject();
        QCOMPARE(schema.checkNamed(u"BoardDTO"_s, board), QString());
        board.insert(u"image_count"_s, u"many"_s);
        QVERIFY(schema.checkNamed(u"BoardDTO"_s, board).contains(u"image_count"_s));
        board.remove(u"image_count"_s);
        QVERIFY(!schema.checkNamed(u"BoardDTO"_s, board).isEmpty());
        QVERIFY(!schema.checkNamed(u"NoSuchSchema"_s, board).isEmpty());
        QVERIFY(!schema.checkAnswer(u"GET"_s, u"/no/such/route"_s, 200, board).isEmpty());
        QVERIFY(!schema.checkAnswer(u"GET"_s, u"/api/v1/boards/"_s, 299, board).isEmpty());
    }

    void everyLineIsAnswered()
    {
        if (!m_server->isDemo())
            QSKIP("for the demo server");
        for (const QString& line : std::as_const(m_scope)) {
            const Answer answer =
                m_server->raw(line.section(u' ', 0, 0).toLatin1(), filled(line.section(u' ', 1)), "{}");
            QVERIFY2(answer.status != 501 && answer.status != 0, qPrintable(line));
        }
    }

    void everythingElseAnswers501()
    {
        if (!m_server->isDemo())
            QSKIP("for the demo server");
        QStringList outside{u"GET /"_s,
                            u"GET /api/v1/nonsense"_s,
                            u"POST /api/v1/nonsense"_s,
                            u"GET /api/v1/boards"_s,
                            u"GET /api/v1/images/"_s,
                            u"GET /api/v1/app/runtime_config"_s,
                            u"POST /api/v2/models/install"_s,
                            u"GET /api/v1/workflows/tags"_s,
                            u"GET /api/v1/queue/default/list"_s,
                            u"DELETE /api/v1/boards/"_s};
        // And every other method on the routes that there are.
        for (const QString& line : std::as_const(m_scope)) {
            for (const QString& method : {u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s}) {
                const QString path = line.section(u' ', 1);
                if (!m_scope.contains(method + u' ' + path))
                    outside.append(method + u' ' + filled(path));
            }
        }
        for (const QString& line : std::as_const(outside)) {
            const QString path = line.section(u' ', 1);
            if (isInScope(line.section(u' ', 0, 0), path))
                continue;
            const Answer answer = m_server->raw(line.section(u' ', 0, 0).toLatin1(), path, "{}");
            QVERIFY2(answer.status == 501, qPrintable(line + u": "_s + QString::number(answer.status)));
            QCOMPARE(answer.contentType, "application/json");
            QVERIFY(answer.json[u"detail"_s].isString());
        }
    }

private:
    static QString filled(QString path)
    {
        path.replace(u"{queue_id}"_s, u"default"_s);
        return path.replace(QRegularExpression(u"\\{[a-z_]+\\}"_s), u"1"_s);
    }

    /// A filled-in path may be another route as well: i/{key} and i/1.
    [[nodiscard]] bool isInScope(const QString& method, const QString& path) const
    {
        for (const QString& line : m_scope) {
            QString pattern = QRegularExpression::escape(line.section(u' ', 1));
            pattern.replace(QRegularExpression(u"\\\\\\{[a-z_\\\\]+\\\\\\}"_s), u"[^/]+"_s);
            if (line.section(u' ', 0, 0) == method
                && QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(path).hasMatch())
                return true;
        }
        return false;
    }

    std::unique_ptr<ServerUnderTest> m_server;
    QStringList m_scope;
};

VITRINE_TEST(TestConformanceScope)
#include "tst_conformancescope.moc"
