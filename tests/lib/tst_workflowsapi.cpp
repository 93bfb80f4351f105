// SPDX-License-Identifier: Apache-2.0
#include "lib/api/workflows.h"
#include "tests/support/apikit.h"
#include "tests/support/testmain.h"

#include <QImage>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject document(const QString& name, const QString& tags = u"vitrine-one, vitrine two"_s)
{
    return {{u"name"_s, name},
            {u"author"_s, u"someone"_s},
            {u"description"_s, u"of the tests"_s},
            {u"version"_s, u"1"_s},
            {u"contact"_s, u""_s},
            {u"tags"_s, tags},
            {u"notes"_s, u""_s},
            {u"exposedFields"_s, QJsonArray()},
            {u"meta"_s, QJsonObject{{u"version"_s, u"3.0.0"_s}, {u"category"_s, u"default"_s}}},
            {u"nodes"_s, QJsonArray()},
            {u"edges"_s, QJsonArray()},
            {u"unknown"_s, 1}};
}

QStringList idsOf(const WorkflowPage& page)
{
    QStringList out;
    for (const WorkflowListItem& item : page.items)
        out.append(item.workflowId);
    return out;
}

} // namespace

/// WorkflowsApi on a real server's library: bundled workflows, and some of our own.
class TestWorkflowsApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_kit = std::make_unique<ApiKit>();
        m_b = make(u"vitrine-test b é"_s);
        m_a = make(u"vitrine-test a"_s, u"vitrine-one"_s);
        QVERIFY(!m_a.isEmpty() && !m_b.isEmpty());
    }
    void cleanupTestCase()
    {
        for (const QString& id : std::as_const(m_made))
            await(library().remove(id));
        m_kit.reset();
    }

    void aWorkflowIsKept()
    {
        TAKE(record, library().get(m_b));
        QCOMPARE(record.workflowId, m_b);
        QCOMPARE(record.name, u"vitrine-test b é"_s);
        QVERIFY(record.createdAt.isValid() && record.updatedAt.isValid() && !record.openedAt);
        QCOMPARE(record.isPublic.has_value(), m_kit->has(Capability::WorkflowSharing));
        QCOMPARE(record.workflow.value("id"_L1).toString(), m_b);
        QCOMPARE(record.workflow.value("meta"_L1)["category"_L1].toString(), u"user"_s);
        QVERIFY(!record.workflow.contains("unknown"_L1));
    }

    void theListIsFilteredAndOrdered()
    {
        WorkflowQuery query;
        query.categories = QStringList{u"user"_s};
        QCOMPARE(listed(query), (QStringList{m_a, m_b}));
        query.descending = true;
        QCOMPARE(listed(query), (QStringList{m_b, m_a}));
        query.orderBy = WorkflowQuery::OrderBy::CreatedAt;
        QCOMPARE(listed(query), (QStringList{m_a, m_b}));
        query.orderBy = WorkflowQuery::OrderBy::UpdatedAt;
        QCOMPARE(listed(query), (QStringList{m_a, m_b}));
        query.searchTerm = u"TEST B É"_s;
        QVERIFY(listed(query).size() <= 1); // the server folds ASCII letters only
        query.searchTerm = u"test b"_s;
        QCOMPARE(listed(query), QStringList{m_b});
        query.searchTerm = u"100%&+ nothing"_s;
        QCOMPARE(listed(query), QStringList{});
        query.searchTerm.clear();
        query.tags = QStringList{u"vitrine two"_s};
        QCOMPARE(listed(query), QStringList{m_b});
        query.tags = QStringList{u"vitrine-one"_s};
        QCOMPARE(listed(query).size(), 2);
    }

    void rowsHaveEverything()
    {
        WorkflowQuery query;
        query.searchTerm = u"vitrine-test b"_s;
        TAKE(page, library().list(query));
        QCOMPARE(page.total, 1);
        const WorkflowListItem& row = page.items.first();
        QCOMPARE(row.name, u"vitrine-test b é"_s);
        QCOMPARE(row.description, u"of the tests"_s);
        QCOMPARE(row.category, u"user"_s);
        QCOMPARE(row.tags, (QStringList{u"vitrine-one"_s, u"vitrine two"_s}));
        QVERIFY(!row.hasThumbnail && !row.openedAt);
    }

    void pages()
    {
        WorkflowQuery query;
        TAKE(all, library().list(query));
        QVERIFY(all.total > 2);
        QCOMPARE(all.items.size(), all.total);
        QStringList paged;
        query.perPage = 7;
        for (query.page = 0; query.page * query.perPage < all.total; ++query.page) {
            TAKE(page, library().list(query));
            QCOMPARE(page.total, all.total);
            QCOMPARE(page.page, query.page);
            QCOMPARE(page.perPage, 7);
            QCOMPARE(page.pages, (all.total + 6) / 7);
            paged += idsOf(page);
        }
        QCOMPARE(paged, idsOf(all));
    }

    void countsAndTags()
    {
        TAKE(categories, library().countsByCategory({u"user"_s, u"default"_s}));
        QCOMPARE(categories.value(u"user"_s), 2);
        QVERIFY(categories.value(u"default"_s) > 5);
        TAKE(tags, library().countsByTag({u"vitrine-one"_s, u"vitrine two"_s, u"no such"_s}, {u"user"_s}));
        QCOMPARE(tags.value(u"vitrine-one"_s), 2);
        QCOMPARE(tags.value(u"vitrine two"_s), 1);
        QCOMPARE(tags.value(u"no such"_s), 0);
        ApiCall<QStringList>* call = library().tags({u"user"_s});
        if (!m_kit->has(Capability::WorkflowTags)) {
            EXPECT_UNSUPPORTED(call, WorkflowTags);
            return;
        }
        TAKE(used, call);
        QCOMPARE(used, (QStringList{u"vitrine two"_s, u"vitrine-one"_s}));
    }

    void aWorkflowChanges()
    {
        const QString id = make(u"vitrine-test before"_s);
        QJsonObject changed = document(u"vitrine-test after"_s);
        changed.insert(u"notes"_s, u"a note"_s);
        TAKE(record, library().update(id, changed));
        QCOMPARE(record.workflowId, id);
        QCOMPARE(record.name, u"vitrine-test after"_s);
        QCOMPARE(record.workflow.value("notes"_L1).toString(), u"a note"_s);
        EXPECT_OK(library().remove(id));
        EXPECT_KIND(library().get(id), NotFound);
    }

    void bundledOnesStayAsTheyAre()
    {
        WorkflowQuery query;
        query.categories = QStringList{u"default"_s};
        query.perPage = 1;
        TAKE(page, library().list(query));
        const QString id = page.items.first().workflowId;
        TAKE(before, library().get(id));
        const auto refused = await(library().update(id, before.workflow));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ApiError::Kind::Rejected);
        QVERIFY(refused.error().userMessage().contains(before.name));
        EXPECT_KIND(library().remove(id), Server);
        EXPECT_OK(library().get(id));
    }

    void sharingWhereThereIsSome()
    {
        WorkflowQuery shared;
        shared.isPublic = true;
        if (!m_kit->has(Capability::WorkflowSharing)) {
            EXPECT_UNSUPPORTED(library().setPublic(m_a, true), WorkflowSharing);
            EXPECT_UNSUPPORTED(library().list(shared), WorkflowSharing);
            return;
        }
        TAKE(hidden, library().setPublic(m_a, false));
        QCOMPARE(hidden.isPublic, false);
        QVERIFY(!listed(shared).contains(m_a));
        QVERIFY(listed(shared).contains(m_b));
        TAKE(back, library().setPublic(m_a, true));
        QCOMPARE(back.isPublic, true);
        EXPECT_KIND(library().setPublic(u"no-such-workflow"_s, true), NotFound);
    }

    void openingIsRemembered()
    {
        WorkflowQuery opened;
        opened.categories = QStringList{u"user"_s};
        opened.hasBeenOpened = true;
        QCOMPARE(listed(opened), QStringList{});
        EXPECT_OK(library().markOpened(m_b));
        QCOMPARE(listed(opened), QStringList{m_b});
        TAKE(record, library().get(m_b));
        QVERIFY(record.openedAt);
        opened.hasBeenOpened = false;
        QCOMPARE(listed(opened), QStringList{m_a});
        WorkflowQuery latest;
        latest.categories = opened.categories;
        latest.orderBy = WorkflowQuery::OrderBy::OpenedAt;
        latest.descending = true;
        QCOMPARE(listed(latest).first(), m_b);
    }

    void thumbnails()
    {
        EXPECT_KIND(library().thumbnail(m_a), Server);
        EXPECT_OK(library().setThumbnail(m_a, pictureBytes({300, 150})));
        TAKE(picture, library().thumbnail(m_a));
        QVERIFY(!QImage::fromData(picture).isNull());
        WorkflowQuery query;
        query.searchTerm = u"vitrine-test a"_s;
        TAKE(page, library().list(query));
        QVERIFY(page.items.first().hasThumbnail);
        EXPECT_KIND(library().setThumbnail(m_a, "hello"), Rejected);
        EXPECT_OK(library().removeThumbnail(m_a));
        // The server closes the connection after this one without saying so: what follows gets through.
        EXPECT_KIND(library().thumbnail(m_a), Server);
        EXPECT_KIND(library().removeThumbnail(m_a), Server);
        EXPECT_OK(library().markOpened(m_a));
    }

    void whatIsNotThere()
    {
        const QString id = u"no such workflow é"_s;
        EXPECT_KIND(library().get(id), NotFound);
        EXPECT_KIND(library().thumbnail(id), NotFound);
        if (m_kit->isNewer()) {
            EXPECT_KIND(library().update(id, document(u"x"_s)), NotFound);
            EXPECT_KIND(library().remove(id), NotFound);
            EXPECT_KIND(library().markOpened(id), NotFound);
        } else {
            EXPECT_KIND(library().update(id, document(u"x"_s)), Server);
            EXPECT_KIND(library().remove(id), Server);
            EXPECT_OK(library().markOpened(id));
        }
        EXPECT_KIND(library().create({{u"name"_s, u"x"_s}}), Rejected);
    }

private:
    WorkflowsApi library() { return WorkflowsApi(m_kit->client()); }

    QString make(const QString& name, const QString& tags = u"vitrine-one, vitrine two"_s)
    {
        const auto record = await(library().create(document(name, tags)));
        if (!record) {
            qWarning("%s", problemOf(record).constData());
            return {};
        }
        m_made.append(record->workflowId);
        return record->workflowId;
    }

    QStringList listed(const WorkflowQuery& query)
    {
        const auto page = await(library().list(query));
        return page ? idsOf(*page) : QStringList{page.error().logLine()};
    }

    std::unique_ptr<ApiKit> m_kit;
    QStringList m_made;
    QString m_a; ///< Made last.
    QString m_b;
};

VITRINE_TEST(TestWorkflowsApi)
#include "tst_workflowsapi.moc"
