// SPDX-License-Identifier: Apache-2.0
#include "tests/support/apikit.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const QList<BoardDto>& boards)
{
    QStringList out;
    for (const BoardDto& board : boards)
        out.append(board.boardId);
    return out;
}

QStringList namesOf(const QList<BoardDto>& boards)
{
    QStringList out;
    for (const BoardDto& board : boards)
        out.append(board.boardName);
    return out;
}

} // namespace

/// BoardsApi, function by function.
class TestBoardsApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_kit = std::make_unique<ApiKit>(); }
    void cleanupTestCase() { m_kit.reset(); }

    void aBoardIsMadeAndRead()
    {
        TAKE(made, m_kit->boards().create(u"vitrine-test é+&%\"<b>"_s));
        m_kit->removeBoardLater(made.boardId);
        QCOMPARE(made.boardName, u"vitrine-test é+&%\"<b>"_s);
        QVERIFY(!made.archived);
        QCOMPARE(made.imageCount, 0);
        QVERIFY(made.createdAt.isValid());
        QVERIFY(!made.coverImageName);
        QCOMPARE(made.assetCount.has_value(), m_kit->has(Capability::AssetCount));
        QCOMPARE(made.boardVisibility.has_value(), m_kit->has(Capability::BoardVisibility));
        TAKE(read, m_kit->boards().get(made.boardId));
        QCOMPARE(read.boardId, made.boardId);
        QCOMPARE(read.boardName, made.boardName);
    }

    void equalNamesMakeTwoBoards()
    {
        const QString first = m_kit->makeBoard(u"twin"_s);
        const QString second = m_kit->makeBoard(u"twin"_s);
        QVERIFY(!first.isEmpty() && first != second);
    }

    void longNamesAreRefused()
    {
        EXPECT_KIND(m_kit->boards().create(QString(301, u'x')), Rejected);
        const QString id = m_kit->makeBoard(u"long"_s);
        EXPECT_KIND(m_kit->boards().update(id, {.boardName = QString(301, u'x')}), Rejected);
    }

    void boardsAreListedInOrder()
    {
        const QString b = m_kit->makeBoard(u"order b"_s);
        const QString a = m_kit->makeBoard(u"order a"_s);
        TAKE(newest, m_kit->boards().list());
        QVERIFY(idsOf(newest).indexOf(a) < idsOf(newest).indexOf(b));
        TAKE(oldest, m_kit->boards().list({.descending = false}));
        QVERIFY(idsOf(oldest).indexOf(b) < idsOf(oldest).indexOf(a));
        TAKE(named, m_kit->boards().list({.byName = true, .descending = false}));
        QVERIFY(idsOf(named).indexOf(a) < idsOf(named).indexOf(b));
        QCOMPARE(named.size(), newest.size());
        TAKE(backwards, m_kit->boards().list({.byName = true}));
        QStringList names = namesOf(backwards);
        std::reverse(names.begin(), names.end());
        QCOMPARE(names.first(), namesOf(named).first());
    }

    void pagesHaveAllBoards()
    {
        for (int i = 0; i < 3; ++i)
            m_kit->makeBoard(u"page %1"_s.arg(i));
        TAKE(all, m_kit->boards().list());
        QStringList paged;
        for (int offset = 0; offset < all.size(); offset += 2) {
            TAKE(page, m_kit->boards().page(offset, 2));
            QCOMPARE(page.offset, offset);
            QCOMPARE(page.limit, 2);
            QVERIFY(page.boards.size() <= 2);
            paged += idsOf(page.boards);
        }
        QCOMPARE(paged, idsOf(all));
        TAKE(beyond, m_kit->boards().page(int(all.size()), 2));
        QVERIFY(beyond.boards.isEmpty());
    }

    void archivedOnesAreAskedForApart()
    {
        const QString id = m_kit->makeBoard(u"archive"_s);
        TAKE(archived, m_kit->boards().update(id, {.archived = true}));
        QVERIFY(archived.archived);
        TAKE(usual, m_kit->boards().list());
        QVERIFY(!idsOf(usual).contains(id));
        TAKE(all, m_kit->boards().list({.includeArchived = true}));
        QVERIFY(idsOf(all).contains(id));
        TAKE(page, m_kit->boards().page(0, 1000, {.includeArchived = true}));
        QVERIFY(idsOf(page.boards).contains(id));
        TAKE(back, m_kit->boards().update(id, {.archived = false}));
        QVERIFY(!back.archived);
    }

    void onlyWhatHasAValueChanges()
    {
        const QString id = m_kit->makeBoard(u"before"_s);
        const QString picture = m_kit->uploadPicture(id);
        TAKE(renamed, m_kit->boards().update(id, {.boardName = u"vitrine-test after"_s}));
        QCOMPARE(renamed.boardName, u"vitrine-test after"_s);
        QVERIFY(!renamed.archived);
        TAKE(covered, m_kit->boards().update(id, {.coverImageName = picture}));
        QCOMPARE(covered.boardName, u"vitrine-test after"_s);
        TAKE(read, m_kit->boards().get(id));
        QCOMPARE(read.coverImageName, picture);
        QCOMPARE(read.imageCount, 1);
    }

    void visibilityChangesWhereThereIsOne()
    {
        const QString id = m_kit->makeBoard(u"visible"_s);
        auto* call = m_kit->boards().update(id, {.boardVisibility = u"shared"_s});
        if (!m_kit->has(Capability::BoardVisibility)) {
            EXPECT_UNSUPPORTED(call, BoardVisibility);
            return;
        }
        TAKE(changed, call);
        QCOMPARE(changed.boardVisibility, u"shared"_s);
        TAKE(read, m_kit->boards().get(id));
        QCOMPARE(read.boardVisibility, u"shared"_s);
        EXPECT_KIND(m_kit->boards().update(id, {.boardVisibility = u"sideways"_s}), Rejected);
    }

    void namesOfABoardAreFiltered()
    {
        const QString id = m_kit->makeBoard(u"names"_s);
        const QString general = m_kit->uploadPicture(id);
        const QString asset = m_kit->uploadPicture(id, u"user"_s);
        EXPECT_OK(m_kit->images().update(asset, {.isIntermediate = true}));
        TAKE(all, m_kit->boards().imageNames(id));
        QStringList sorted = all;
        std::sort(sorted.begin(), sorted.end());
        QStringList expected{general, asset};
        std::sort(expected.begin(), expected.end());
        QCOMPARE(sorted, expected);
        TAKE(assets, m_kit->boards().imageNames(id, {u"user"_s, u"control"_s}));
        QCOMPARE(assets, QStringList{asset});
        TAKE(finished, m_kit->boards().imageNames(id, {}, false));
        QCOMPARE(finished, QStringList{general});
        TAKE(intermediate, m_kit->boards().imageNames(id, {}, true));
        QCOMPARE(intermediate, QStringList{asset});
        EXPECT_KIND(m_kit->boards().imageNames(id, {u"nonsense"_s}), Rejected);
    }

    void noneIsAFilter()
    {
        const QString free = m_kit->uploadPicture({});
        TAKE(names, m_kit->boards().imageNames(u"none"_s));
        QVERIFY(names.contains(free));
    }

    void noneIsNeverSentWhereItChangesSomething()
    {
        for (const QString& id : {u"none"_s, QString()}) {
            EXPECT_KIND(m_kit->boards().remove(id, true), Input);
            EXPECT_KIND(m_kit->boards().update(id, {.archived = true}), Input);
            EXPECT_KIND(m_kit->images().addToBoard(id, {u"a.png"_s}), Input);
            EXPECT_KIND(m_kit->videos().addToBoard(id, u"a.mp4"_s), Input);
        }
    }

    void aDeletedBoardLeavesItsImages()
    {
        const QString id = m_kit->makeBoard(u"kept"_s);
        const QString picture = m_kit->uploadPicture(id);
        m_kit->removeLater(picture);
        TAKE(result, m_kit->boards().remove(id, false));
        QCOMPARE(result.boardId, id);
        QCOMPARE(result.uncategorizedNames, QStringList{picture});
        QVERIFY(result.deletedNames.isEmpty());
        QVERIFY(result.failedNames.isEmpty());
        EXPECT_KIND(m_kit->boards().get(id), NotFound);
        TAKE(image, m_kit->images().get(picture));
        QVERIFY(!image.boardId);
    }

    void aDeletedBoardTakesItsImages()
    {
        const QString id = m_kit->makeBoard(u"gone"_s);
        const QString picture = m_kit->uploadPicture(id);
        TAKE(result, m_kit->boards().remove(id, true));
        QCOMPARE(result.deletedNames, QStringList{picture});
        QVERIFY(result.uncategorizedNames.isEmpty());
        EXPECT_KIND(m_kit->images().get(picture), NotFound);
    }

    void unknownBoards()
    {
        const QString id = u"no such board é"_s;
        EXPECT_KIND(m_kit->boards().get(id), NotFound);
        if (m_kit->isNewer()) {
            EXPECT_KIND(m_kit->boards().update(id, {.archived = true}), NotFound);
            EXPECT_KIND(m_kit->boards().remove(id, false), NotFound);
            EXPECT_KIND(m_kit->boards().imageNames(id), NotFound);
        } else {
            EXPECT_KIND(m_kit->boards().update(u"no-such-board"_s, {.archived = true}), Server);
            TAKE(removed, m_kit->boards().remove(u"no-such-board"_s, false));
            QVERIFY(removed.uncategorizedNames.isEmpty() && removed.deletedNames.isEmpty());
            TAKE(names, m_kit->boards().imageNames(u"no-such-board"_s));
            QVERIFY(names.isEmpty());
        }
    }

    void daysAreBoardsOfTheirOwn()
    {
        if (!m_kit->has(Capability::DateBoards)) {
            EXPECT_UNSUPPORTED(m_kit->boards().dateBoards(), DateBoards);
            return;
        }
        const QString picture = m_kit->uploadPicture({});
        TAKE(days, m_kit->boards().dateBoards());
        QVERIFY(!days.isEmpty());
        const DateBoard& today = days.first();
        QVERIFY(today.date.isValid());
        QCOMPARE(today.virtualBoardId, u"by_date:"_s + today.date.toString(Qt::ISODate));
        QVERIFY(today.imageCount + today.assetCount + today.videoCount > 0);
        QVERIFY(!today.boardName.isEmpty());
        ImageQuery query;
        query.createdDate = today.date;
        TAKE(names, m_kit->images().names(query));
        QVERIFY(names.names.contains(picture));
    }

private:
    std::unique_ptr<ApiKit> m_kit;
};

VITRINE_TEST(TestBoardsApi)
#include "tst_boardsapi.moc"
