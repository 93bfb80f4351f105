// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/serverundertest.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject workflowNamed(const QString& name, const QString& category = u"user"_s)
{
    return {{u"name"_s, ownPrefix() + name},
            {u"author"_s, u""_s},
            {u"description"_s, u"of the suite"_s},
            {u"version"_s, u"1"_s},
            {u"contact"_s, u""_s},
            {u"tags"_s, u"conformance"_s},
            {u"notes"_s, u""_s},
            {u"exposedFields"_s, QJsonArray()},
            {u"meta"_s, QJsonObject{{u"version"_s, u"3.0.0"_s}, {u"category"_s, category}}},
            {u"nodes"_s, QJsonArray{QJsonObject{{u"id"_s, u"n"_s}, {u"value"_s, 1.5}}}},
            {u"edges"_s, QJsonArray()},
            {u"unknown"_s, 1}};
}

QJsonObject bodyOf(const QJsonObject& workflow)
{
    return {{u"workflow"_s, workflow}};
}

} // namespace

/// The workflow library: /api/v1/workflows/.
class TestConformanceWorkflows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<ServerUnderTest>(); }
    void cleanup()
    {
        for (const QString& id : std::as_const(m_made))
            m_server->send("DELETE", one, {id});
        m_made.clear();
    }
    void cleanupTestCase() { m_server.reset(); }

    void aWorkflowIsCreatedChangedAndDeleted()
    {
        const QString id = make(u"Ä & ü"_s);
        QVERIFY(!id.isEmpty());
        Answer answer = m_server->get(one, {id});
        EXPECT_STATUS(answer, 200);
        QCOMPARE(answer.json[u"name"_s].toString(), ownPrefix() + u"Ä & ü"_s);
        const QJsonObject workflow = answer.json[u"workflow"_s].toObject();
        QCOMPARE(workflow.value(u"id"_s).toString(), id);
        QCOMPARE(workflow.value(u"nodes"_s), workflowNamed({}).value(u"nodes"_s));
        QVERIFY(!workflow.contains(u"unknown"_s));
        QVERIFY(answer.json[u"opened_at"_s].isNull());

        QJsonObject changed = workflowNamed(u"after"_s);
        changed.insert(u"id"_s, id);
        answer = m_server->send("PATCH", one, {id}, {}, bodyOf(changed));
        EXPECT_STATUS(answer, 200);
        QCOMPARE(answer.json[u"name"_s].toString(), ownPrefix() + u"after"_s);
        const QJsonObject before = answer.json.toObject();
        QTest::qWait(5); // times have milliseconds
        EXPECT_STATUS(m_server->send("PUT", opened, {id}), 200);
        answer = m_server->get(one, {id});
        QVERIFY(answer.json[u"opened_at"_s].isString());
        // So that it does not tell whether the workflow was changed.
        QVERIFY(answer.json[u"updated_at"_s].toString() > before.value(u"updated_at"_s).toString());
        QCOMPARE(answer.json[u"workflow"_s], before.value(u"workflow"_s));

        EXPECT_STATUS(m_server->send("DELETE", one, {id}), 200);
        QCOMPARE(m_server->get(one, {id}).status, 404);
    }

    void theListIsFilteredOrderedAndPaged()
    {
        const QString b = make(u"list b"_s);
        const QString a = make(u"list a"_s);
        const QString search = ownPrefix() + u"list"_s;
        const auto ids = [&](const QList<std::pair<QString, QString>>& items) {
            QUrlQuery wanted = query(items);
            wanted.addQueryItem(u"query"_s, QString::fromLatin1(QUrl::toPercentEncoding(search)));
            return idsOf(m_server->get(all, {}, wanted));
        };
        QCOMPARE(ids({}), (QStringList{a, b}));
        QCOMPARE(ids({{u"direction"_s, u"DESC"_s}}), (QStringList{b, a}));
        QCOMPARE(ids({{u"order_by"_s, u"created_at"_s}}), (QStringList{b, a}));
        QCOMPARE(ids({{u"categories"_s, u"user"_s}, {u"tags"_s, u"conformance"_s}}), (QStringList{a, b}));
        QCOMPARE(ids({{u"tags"_s, u"no such"_s}}), QStringList());
        QCOMPARE(ids({{u"categories"_s, u"default"_s}}), QStringList());
        QCOMPARE(ids({{u"has_been_opened"_s, u"true"_s}}), QStringList());
        QCOMPARE(ids({{u"has_been_opened"_s, u"false"_s}}), (QStringList{a, b}));
        QCOMPARE(ids({{u"page"_s, u"1"_s}, {u"per_page"_s, u"1"_s}}), QStringList{b});
        const Answer page = m_server->get(all, {}, query({{u"page"_s, u"0"_s}, {u"per_page"_s, u"1"_s}}));
        EXPECT_STATUS(page, 200);
        QCOMPARE(page.json[u"items"_s].toArray().size(), 1);
        QVERIFY(page.json[u"total"_s].toInt() >= 3); // something is bundled
        QCOMPARE(page.json[u"pages"_s].toInt(), page.json[u"total"_s].toInt());
    }

    /// The answer to a change says 200 and shows what is there.
    void whatIsBundledStays()
    {
        const Answer list = m_server->get(all, {}, query({{u"categories"_s, u"default"_s}}));
        EXPECT_STATUS(list, 200);
        const QString id = idsOf(list).value(0);
        QVERIFY(!id.isEmpty());
        const QJsonValue before = m_server->get(one, {id}).json[u"workflow"_s];
        QJsonObject changed = workflowNamed(u"bundled"_s);
        changed.insert(u"id"_s, id);
        const Answer answer = m_server->send("PATCH", one, {id}, {}, bodyOf(changed));
        EXPECT_STATUS(answer, 200);
        QCOMPARE(answer.json[u"workflow"_s], before);
        EXPECT_STATUS(m_server->send("DELETE", one, {id}), 500);
        QCOMPARE(m_server->get(one, {id}).json[u"workflow"_s], before);
    }

    void wrongInputIsRefused()
    {
        EXPECT_STATUS(m_server->post(all, {}, QJsonObject()), 422);
        EXPECT_STATUS(m_server->post(all, {}, bodyOf(workflowNamed(u"x"_s, u"default"_s))), 500);
        QJsonObject lacking = workflowNamed(u"x"_s);
        lacking.remove(u"contact"_s);
        EXPECT_STATUS(m_server->post(all, {}, bodyOf(lacking)), 422);
        QJsonObject wrong = workflowNamed(u"x"_s);
        wrong.insert(u"nodes"_s, u"none"_s);
        EXPECT_STATUS(m_server->post(all, {}, bodyOf(wrong)), 422);
        EXPECT_STATUS(m_server->get(all, {}, query({{u"order_by"_s, u"size"_s}})), 422);
    }

    void whatIsMissingIsTold()
    {
        const bool newer = m_server->isNewer();
        const QString id = u"no-such-workflow"_s;
        EXPECT_STATUS(m_server->get(one, {id}), 404);
        QJsonObject changed = workflowNamed(u"x"_s);
        changed.insert(u"id"_s, id);
        EXPECT_STATUS(m_server->send("PATCH", one, {id}, {}, bodyOf(changed)), newer ? 404 : 500);
        EXPECT_STATUS(m_server->send("DELETE", one, {id}), newer ? 404 : 500);
        EXPECT_STATUS(m_server->send("PUT", opened, {id}), newer ? 404 : 200);
    }

private:
    QString make(const QString& name)
    {
        const Answer answer = m_server->post(all, {}, bodyOf(workflowNamed(name)));
        if (answer.status != 200 || !answer.misfit.isEmpty())
            qWarning("%d %s %s", answer.status, answer.body.left(600).constData(), qPrintable(answer.misfit));
        const QString id = answer.json[u"workflow_id"_s].toString();
        m_made.append(id);
        return id;
    }

    static QStringList idsOf(const Answer& answer)
    {
        QStringList out;
        for (const QJsonValue& item : answer.json[u"items"_s].toArray())
            out.append(item[u"workflow_id"_s].toString());
        return answer.misfit.isEmpty() ? out : QStringList{answer.misfit};
    }

    const char* const all = "/api/v1/workflows/";
    const char* const one = "/api/v1/workflows/i/{workflow_id}";
    const char* const opened = "/api/v1/workflows/i/{workflow_id}/opened_at";
    std::unique_ptr<ServerUnderTest> m_server;
    QStringList m_made;
};

VITRINE_TEST(TestConformanceWorkflows)
#include "tst_conformanceworkflows.moc"
