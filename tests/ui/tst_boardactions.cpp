// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"
#include "tests/ui/boardsrig.h"
#include "ui/boards/autoaddboard.h"
#include "ui/boards/boarddrops.h"
#include "ui/boards/boardtexts.h"
#include "ui/gallery/gallerypage.h"
#include "ui/shell/servertext.h"
#include "ui/workflow/submitbar.h"
#include "ui/workflow/workflowpanel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int timeoutMs = 60'000;
const QString oneBoard = u"^/api/v1/boards/[^/]+$"_s;

} // namespace

/// What is done with boards in the window, by mouse and keys: on the demo server, or on VITRINE_TEST_SERVER.
class TestBoardActions : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<BoardsRig> m_rig;

    [[nodiscard]] QLineEdit* editor() { return m_rig->list().findChild<QLineEdit*>(u"boardNameEditor"_s); }
    [[nodiscard]] QDialog* question()
    {
        auto* dialog = m_rig->panel().findChild<QDialog*>(u"deleteBoardDialog"_s);
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }
    [[nodiscard]] QString questionText(const QString& label)
    {
        return question() ? question()->findChild<QLabel*>(label)->text() : QString();
    }
    [[nodiscard]] QPushButton* answer(const QString& name)
    {
        return question() ? question()->findChild<QPushButton*>(name) : nullptr;
    }

    void startEditing(const QString& boardId)
    {
        QVERIFY(m_rig->show(boardId));
        m_rig->list().setFocus();
        QTest::keyClick(&m_rig->list(), Qt::Key_F2);
        QTRY_VERIFY(editor());
    }

    void typeName(const QString& boardId, const QString& name)
    {
        startEditing(boardId);
        QVERIFY(editor());
        editor()->selectAll();
        QTest::keyClicks(editor(), name);
        QTest::keyClick(editor(), Qt::Key_Return);
    }

    void ask(const QString& boardId)
    {
        QVERIFY(m_rig->show(boardId));
        m_rig->list().setFocus();
        QTest::keyClick(&m_rig->list(), Qt::Key_Delete);
        QVERIFY(question());
        QVERIFY(!answer(u"deleteBoardOnly"_s)->isEnabled()); // nothing before it was counted
    }

    void askAndWait(const QString& boardId)
    {
        ask(boardId);
        QTRY_VERIFY_WITH_TIMEOUT(question() && answer(u"deleteBoardOnly"_s)->isEnabled(), timeoutMs);
    }

    [[nodiscard]] bool isDemo() { return m_rig->kit().isDemo(); }
    void fault(const QString& name, const QString& path, int count = 1)
    {
        QVERIFY(m_rig->kit().demo().injectFault({name, path, count}));
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<BoardsRig>(); }
    void cleanup() { m_rig.reset(); }

    void renamesInPlace()
    {
        const QString board = m_rig->kit().makeBoard(u"before"_s);
        m_rig->open();
        typeName(board, u"vitrine-test after"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->serverName(board), u"vitrine-test after"_s, timeoutMs);
        QTRY_COMPARE(m_rig->shownName(board), u"vitrine-test after"_s);
        QTRY_VERIFY(!editor());
        QCOMPARE(m_rig->bannerText(), QString());
        QTRY_VERIFY(m_rig->window().window().windowTitle().contains(u"after"_s));

        startEditing(board); // Escape leaves it as it was
        QTest::keyClicks(editor(), u"never"_s);
        QTest::keyClick(editor(), Qt::Key_Escape);
        QTRY_VERIFY(!editor());
        QCOMPARE(m_rig->shownName(board), u"vitrine-test after"_s);

        typeName(board, u"   "_s); // no name is no name
        QTRY_VERIFY(m_rig->bannerText().contains(u"needs a name"_s));
        QCOMPARE(m_rig->serverName(board), u"vitrine-test after"_s);
    }

    void whatComesInWhileTypingChangesNothing()
    {
        const QString board = m_rig->kit().makeBoard(u"typing"_s);
        m_rig->open();
        startEditing(board);
        editor()->selectAll();
        QTest::keyClicks(editor(), u"vitrine-test typ"_s);
        const QString other = m_rig->kit().makeBoard(u"another"_s);
        m_rig->kit().uploadPicture(board);
        m_rig->store().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->store().find(other), timeoutMs);
        QVERIFY(editor());
        QCOMPARE(editor()->text(), u"vitrine-test typ"_s);
        QTest::keyClicks(editor(), u"ed"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->serverName(board), u"vitrine-test typed"_s, timeoutMs);
    }

    void aNameThatIsRefusedComesBack()
    {
        if (!isDemo())
            QSKIP("injects faults");
        const QString board = m_rig->kit().makeBoard(u"old"_s);
        m_rig->open();
        const QString old = m_rig->shownName(board);
        fault(u"500"_s, oneBoard);
        typeName(board, u"vitrine-test new"_s);
        QTRY_VERIFY(m_rig->bannerText().contains(u"was not renamed"_s));
        QVERIFY(m_rig->bannerText().contains(old));
        QCOMPARE(m_rig->shownName(board), old);
        m_rig->pressBannerAction();
        QTRY_COMPARE(m_rig->shownName(board), u"vitrine-test new"_s);
        QTRY_COMPARE(m_rig->serverName(board), u"vitrine-test new"_s);
    }

    void aLostAnswerShowsWhatTheServerHas()
    {
        if (!isDemo())
            QSKIP("injects faults");
        const QString board = m_rig->kit().makeBoard(u"old"_s);
        m_rig->open();
        fault(u"reset-after-body"_s, oneBoard);
        typeName(board, u"vitrine-test new"_s);
        QTRY_VERIFY(m_rig->bannerText().contains(u"was not renamed"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->shownName(board), u"vitrine-test new"_s, 10'000);
    }

    void namesArePlainText()
    {
        const QString wild = u"<b>bold</b> & \"x\" \u202eevil\u0007\ttab"_s;
        const QString board = m_rig->kit().makeBoard(wild);
        m_rig->open();
        QVERIFY(m_rig->show(board));
        const QString toolTip = m_rig->rowOf(board).data(Qt::ToolTipRole).toString();
        QVERIFY(!toolTip.contains(u"<b>"_s) && toolTip.contains(u"&lt;b&gt;"_s));
        const QString shown = boardtexts::name(*m_rig->store().find(board));
        QCOMPARE(shown, u"vitrine-test <b>bold</b> & \"x\" evil tab"_s);
        QCOMPARE(servertext::forMenu(u"a&b\nc"_s), u"a&&b c"_s);
        askAndWait(board);
        QVERIFY(questionText(u"deleteBoardTitle"_s).contains(shown));
        QCOMPARE(question()->findChild<QLabel*>(u"deleteBoardTitle"_s)->textFormat(), Qt::PlainText);
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(!question());
        QVERIFY(m_rig->store().find(board));
    }

    void aBoardThatGoesWhileItIsRenamed()
    {
        const QString board = m_rig->kit().makeBoard(u"going"_s);
        m_rig->open();
        startEditing(board);
        QVERIFY(await(m_rig->kit().boards().remove(board, false)));
        m_rig->store().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->bannerText().contains(u"somebody else deleted it"_s), timeoutMs);
        QTRY_VERIFY(!editor());
        QVERIFY(!m_rig->panel().currentBoard()); // and all images are shown
        QVERIFY(m_rig->panel().editedBoard().isEmpty());
    }

    void aBoardThatGoesWhileItIsAskedAbout()
    {
        const QString board = m_rig->kit().makeBoard(u"going"_s);
        m_rig->open();
        askAndWait(board);
        QVERIFY(await(m_rig->kit().boards().remove(board, false)));
        m_rig->store().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!question(), timeoutMs);
        QVERIFY(m_rig->bannerText().contains(u"somebody else deleted it"_s));
    }

    void aBoardThatIsGoneBeforeItIsCounted()
    {
        const QString board = m_rig->kit().makeBoard(u"gone"_s);
        m_rig->open();
        QVERIFY(m_rig->show(board));
        QVERIFY(await(m_rig->kit().boards().remove(board, false)));
        m_rig->action(u"board.delete"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->bannerText().contains(u"somebody else deleted it"_s), timeoutMs);
        QTRY_VERIFY(!question());
        QTRY_VERIFY_WITH_TIMEOUT(!m_rig->store().find(board), timeoutMs);
    }

    void archivesAndBringsBack()
    {
        const QString board = m_rig->kit().makeBoard(u"old things"_s);
        m_rig->open();
        const QAbstractItemModelTester tester(&m_rig->panel().model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QAbstractItemModelTester shownTester(m_rig->list().model(),
                                                   QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(m_rig->show(board));
        m_rig->action(u"board.archive"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->rowOf(board).data(BoardModel::ArchivedRole).toBool(), timeoutMs);
        QVERIFY(await(m_rig->kit().boards().get(board))->archived);
        QTRY_VERIFY(m_rig->note().contains(u"Archived"_s));
        // It stays open, and in sight while it is.
        QCOMPARE(m_rig->panel().currentBoard(), board);
        QVERIFY(!m_rig->action(u"board.showArchived"_s)->isChecked());
        QVERIFY(m_rig->show(std::nullopt));
        QTRY_VERIFY(!m_rig->rowOf(board).isValid());
        m_rig->panel().setCurrentBoard(board);
        Q_EMIT m_rig->panel().boardChosen(board);
        QVERIFY(m_rig->rowOf(board).isValid());

        m_rig->click(m_rig->rowOf(BoardModel::ArchivedHeading));
        const QModelIndex row = m_rig->rowOf(board);
        QVERIFY(row.isValid());
        QVERIFY(row.data(BoardModel::ArchivedRole).toBool());
        QVERIFY(row.row() > m_rig->rowOf(BoardModel::ArchivedHeading).row());
        QVERIFY(m_rig->action(u"board.showArchived"_s)->isChecked());
        QCOMPARE(m_rig->window().settings().get<SettingKey::ArchivedShown>(), 1);
        QCOMPARE(m_rig->panel().currentBoard(), board);
        // Results do not go to an archived board.
        QCOMPARE(m_rig->view().autoAdd().board(), u"none"_s);

        m_rig->reopen();
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->rowOf(board).isValid(), timeoutMs);
        QVERIFY(m_rig->action(u"board.archive"_s)->text().startsWith(u"Un"_s));
        m_rig->action(u"board.archive"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!m_rig->rowOf(board).data(BoardModel::ArchivedRole).toBool(), timeoutMs);
        QVERIFY(!await(m_rig->kit().boards().get(board))->archived);
        QTRY_COMPARE(m_rig->view().autoAdd().board(), board);
    }

    void archivingThatFailsIsTold()
    {
        if (!isDemo())
            QSKIP("injects faults");
        const QString board = m_rig->kit().makeBoard(u"stays"_s);
        m_rig->open();
        QVERIFY(m_rig->show(board));
        fault(u"503"_s, oneBoard);
        m_rig->action(u"board.archive"_s)->trigger();
        QTRY_VERIFY(m_rig->bannerText().contains(u"was not archived"_s));
        QVERIFY(m_rig->rowOf(board).isValid());
    }

    void deletesTheBoardOnly()
    {
        const QString board = m_rig->kit().makeBoard(u"only"_s);
        m_rig->open();
        // What the list knows is old: the question counts for itself.
        const QString image = m_rig->kit().uploadPicture(board);
        const QString asset = m_rig->kit().uploadPicture(board, u"user"_s);
        m_rig->kit().removeLater(image);
        m_rig->kit().removeLater(asset);
        askAndWait(board);
        QVERIFY2(questionText(u"deleteBoardSentence"_s).contains(u"1 image"_s)
                     && questionText(u"deleteBoardSentence"_s).contains(u"1 asset"_s),
                 qPrintable(questionText(u"deleteBoardSentence"_s)));
        QVERIFY(questionText(u"boardOnlyText"_s).contains(u'2'));
        QVERIFY(questionText(u"withImagesText"_s).contains(u"cannot be undone"_s));
        QTest::mouseClick(answer(u"deleteBoardOnly"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_rig->store().find(board), timeoutMs);
        QVERIFY(!m_rig->panel().currentBoard());
        QTRY_VERIFY(m_rig->note().contains(u"uncategorized"_s));
        QVERIFY(m_rig->serverName(board).isEmpty());
        QVERIFY(await(m_rig->kit().images().get(image)));
        QVERIFY(!m_rig->boardOf(image) && !m_rig->boardOf(asset));
    }

    void deletesTheBoardWithItsImages()
    {
        const QString board = m_rig->kit().makeBoard(u"all"_s);
        const QString image = m_rig->kit().uploadPicture(board);
        const QString asset = m_rig->kit().uploadPicture(board, u"user"_s);
        m_rig->open();
        QVERIFY(m_rig->show(board));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->view().gallery().list()->names(), QStringList{image}, timeoutMs);
        askAndWait(board);
        QTest::mouseClick(answer(u"deleteWithImages"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_rig->store().find(board), timeoutMs);
        QTRY_VERIFY(m_rig->note().contains(u'2'));
        QVERIFY(!await(m_rig->kit().images().get(image)));
        QVERIFY(!await(m_rig->kit().images().get(asset)));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->view().gallery().list()->state(), ImageList::State::Ready,
                                  timeoutMs);
        QCOMPARE(m_rig->view().gallery().list()->row(image), -1);
        QCOMPARE(m_rig->bannerText(), QString());
    }

    void anEmptyBoardIsDeletedSimply()
    {
        const QString board = m_rig->kit().makeBoard(u"empty"_s);
        m_rig->open();
        askAndWait(board);
        QVERIFY(!answer(u"deleteWithImages"_s)->isVisible());
        QTest::mouseClick(answer(u"deleteBoardOnly"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->serverName(board).isEmpty(), timeoutMs);
    }

    void whatWasJustDeletedIsNamed()
    {
        const QString board = m_rig->kit().makeBoard(u"pending"_s);
        const QString first = m_rig->kit().uploadPicture(board);
        m_rig->kit().uploadPicture(board);
        m_rig->open();
        QVERIFY(m_rig->show(board));
        m_rig->view().connection().deletions().setClock([] { return qint64(0); });
        m_rig->view().connection().deletions().remove({first});
        askAndWait(board);
        QVERIFY2(questionText(u"deleteBoardSentence"_s).contains(u"2 image"_s)
                     && questionText(u"deleteBoardSentence"_s).contains(u"just deleted"_s),
                 qPrintable(questionText(u"deleteBoardSentence"_s)));
        QTest::mouseClick(answer(u"deleteWithImages"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_rig->store().find(board), timeoutMs);
        m_rig->view().connection().deletions().undo(); // too late, and nothing breaks
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->view().connection().deletions().pending().isEmpty(), timeoutMs);
        QCOMPARE(m_rig->view().gallery().list()->row(first), -1);
    }

    void nothingIsDeletedUncounted()
    {
        if (!isDemo())
            QSKIP("injects faults");
        const QString board = m_rig->kit().makeBoard(u"uncounted"_s);
        m_rig->kit().uploadPicture(board);
        m_rig->open();
        fault(u"500"_s, u"/image_names$"_s, 2);
        ask(board);
        QTRY_VERIFY(questionText(u"deleteBoardSentence"_s).contains(u"cannot be counted"_s));
        QVERIFY(!answer(u"deleteBoardOnly"_s)->isEnabled());
        QVERIFY(!answer(u"deleteWithImages"_s)->isEnabled());
        m_rig->kit().demo().clearFaults();
        QTest::mouseClick(answer(u"countAgain"_s), Qt::LeftButton);
        QTRY_VERIFY(answer(u"deleteWithImages"_s)->isEnabled());
        QTest::keyClick(question(), Qt::Key_Return); // Return is no answer
        QTRY_VERIFY(!question());
        QVERIFY(!m_rig->serverName(board).isEmpty());
    }

    void deletionsThatFailOrAreLost_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("deleted");
        QTest::newRow("refused") << u"500"_s << false;
        QTest::newRow("never arrived") << u"reset-before-body"_s << false;
        QTest::newRow("answer lost") << u"reset-after-body"_s << true;
        QTest::newRow("answer broken") << u"truncate"_s << true;
        QTest::newRow("answer late") << u"delay"_s << true;
    }

    void deletionsThatFailOrAreLost()
    {
        if (!isDemo())
            QSKIP("injects faults");
        QFETCH(QString, name);
        QFETCH(bool, deleted);
        const QString board = m_rig->kit().makeBoard(u"fate"_s);
        const QString image = m_rig->kit().uploadPicture(board);
        m_rig->open();
        askAndWait(board);
        fault(name, oneBoard);
        QTest::mouseClick(answer(u"deleteWithImages"_s), Qt::LeftButton);
        if (deleted) {
            QTRY_VERIFY(!m_rig->store().find(board));
            QCOMPARE(m_rig->bannerText(), QString());
            QTRY_VERIFY(m_rig->note().contains(u"Deleted"_s));
            QTRY_COMPARE(m_rig->view().gallery().list()->row(image), -1);
        } else {
            QTRY_VERIFY(m_rig->bannerText().contains(u"was not deleted"_s));
            QVERIFY(m_rig->store().find(board));
            QVERIFY(!m_rig->serverName(board).isEmpty());
        }
    }

    void theOrderIsRemembered()
    {
        const QString b = m_rig->kit().makeBoard(u"b 10"_s);
        const QString a = m_rig->kit().makeBoard(u"B 9"_s);
        m_rig->kit().uploadPicture(b);
        m_rig->kit().uploadPicture(b);
        m_rig->open();
        const auto before = [this](const QString& first, const QString& second) {
            return m_rig->rowOf(first).row() < m_rig->rowOf(second).row();
        };
        QVERIFY(before(a, b)); // the newer one
        m_rig->action(u"board.sortOldest"_s)->trigger();
        QVERIFY(before(b, a));
        m_rig->action(u"board.sortName"_s)->trigger();
        QVERIFY(before(a, b)); // 9 before 10, whatever the case
        m_rig->action(u"board.sortCount"_s)->trigger();
        QVERIFY(before(b, a));
        QCOMPARE(m_rig->rowOf(std::nullopt).row(), 0);
        QCOMPARE(m_rig->rowOf(u"none"_s).row(), 1);
        m_rig->reopen();
        QVERIFY(m_rig->action(u"board.sortCount"_s)->isChecked());
        QTRY_VERIFY(before(b, a));
    }

    void newResultsGoWhereTheUserSays()
    {
        const QString first = m_rig->kit().makeBoard(u"first"_s);
        const QString second = m_rig->kit().makeBoard(u"second"_s);
        m_rig->open();
        AutoAddBoard* autoAdd = &m_rig->view().autoAdd();
        QVERIFY(autoAdd->followsOpenBoard());
        QVERIFY(m_rig->rowOf(u"none"_s).data(BoardModel::AutoAddRole).toBool());
        QVERIFY(m_rig->show(first));
        QCOMPARE(autoAdd->board(), first);
        QVERIFY(m_rig->rowOf(first).data(BoardModel::AutoAddRole).toBool());
        m_rig->action(u"board.autoAdd"_s)->trigger();
        QVERIFY(!autoAdd->followsOpenBoard());
        QVERIFY(m_rig->show(second));
        QCOMPARE(autoAdd->board(), first);
        QVERIFY(!m_rig->action(u"board.autoAdd"_s)->isChecked());
        QVERIFY(m_rig->rowOf(first).data(BoardModel::AutoAddRole).toBool());

        m_rig->reopen(); // remembered for this server
        autoAdd = &m_rig->view().autoAdd();
        QCOMPARE(autoAdd->board(), first);
        QVERIFY(m_rig->rowOf(first).data(BoardModel::AutoAddRole).toBool());

        QVERIFY(await(m_rig->kit().boards().update(first, {.archived = true})));
        m_rig->store().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(autoAdd->followsOpenBoard(), timeoutMs);
        QVERIFY(m_rig->bannerText().contains(u"new results"_s));
        QCOMPARE(autoAdd->board(), second);
    }

    void theWorkflowSubmitsThere()
    {
        if (!isDemo())
            QSKIP("looks at the window only");
        const QString board = m_rig->kit().makeBoard(u"results"_s);
        m_rig->open();
        QVERIFY(
            opensFile(m_rig->view().workflow(), testData(u"workflows/sdxl-text-to-image.workflow.json"_s)));
        QVERIFY(m_rig->show(board));
        m_rig->action(u"board.autoAdd"_s)->trigger();
        QVERIFY(m_rig->show(std::nullopt));
        const auto saysIt = [&] {
            const QList<QLabel*> labels = m_rig->view().workflow().findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                return label->text().contains(u"Auto"_s) && label->text().contains(u"results"_s);
            });
        };
        QTRY_VERIFY(saysIt());
    }

    void aMenuIsAboutTheRowUnderThePointer()
    {
        const QString open = m_rig->kit().makeBoard(u"open"_s);
        const QString other = m_rig->kit().makeBoard(u"other"_s);
        m_rig->open();
        QVERIFY(m_rig->show(open));
        const QPoint at = m_rig->list().visualRect(m_rig->rowOf(other)).center();
        QTest::mouseClick(m_rig->list().viewport(), Qt::RightButton, {}, at);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_rig->list().viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_rig->list().viewport(), &event);
        QCOMPARE(m_rig->panel().currentBoard(), open);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(m_rig->action(u"board.delete"_s)));
        QTest::mouseClick(menu, Qt::LeftButton, {},
                          menu->actionGeometry(m_rig->action(u"board.archive"_s)).center());
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->store().find(other)->archived, timeoutMs);
        QVERIFY(!m_rig->store().find(open)->archived);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        // Beside boards there is nothing to rename or delete.
        const QPoint all = m_rig->list().visualRect(m_rig->rowOf(std::nullopt)).center();
        QContextMenuEvent beside(QContextMenuEvent::Mouse, all, m_rig->list().viewport()->mapToGlobal(all));
        QApplication::sendEvent(m_rig->list().viewport(), &beside);
        menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu && !menu->actions().contains(m_rig->action(u"board.delete"_s)));
        menu->close();
    }

    void daysAreBoardsToLookAt()
    {
        const QString board = m_rig->kit().makeBoard(u"today"_s);
        const QString picture = m_rig->kit().uploadPicture(board);
        m_rig->open();
        const QModelIndex heading = m_rig->rowOf(BoardModel::DaysHeading);
        if (!m_rig->store().hasDays()) {
            QVERIFY(!heading.isValid());
            QVERIFY(!m_rig->action(u"board.showDays"_s)->isEnabled());
            return;
        }
        QVERIFY(heading.isValid());
        QVERIFY(!m_rig->rowOf(BoardModel::Day).isValid());
        m_rig->click(heading);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->rowOf(BoardModel::Day).isValid(), timeoutMs);
        const QModelIndex today = m_rig->rowOf(BoardModel::Day);
        QVERIFY(!(today.flags() & Qt::ItemIsEditable));
        const QString id = today.data(BoardModel::BoardIdRole).toString();
        QVERIFY(m_rig->show(id));
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->view().gallery().list()->row(picture) >= 0, timeoutMs);
        QVERIFY(m_rig->view().gallery().list()->query().createdDate.has_value());
        QVERIFY(!m_rig->action(u"board.rename"_s)->isEnabled());
        QVERIFY(!m_rig->action(u"board.delete"_s)->isEnabled());
        QVERIFY(!m_rig->action(u"board.autoAdd"_s)->isEnabled());
        QCOMPARE(m_rig->view().autoAdd().board(), u"none"_s);
        QVERIFY(m_rig->window().window().windowTitle().contains(boardtexts::day(*dayOfBoard(id))));

        // What is new belongs to its day and to no other.
        ImageQuery past;
        past.createdDate = QDate(2001, 1, 1);
        const auto old = m_rig->view().connection().session().images().open(past);
        QTRY_COMPARE_WITH_TIMEOUT(old->state(), ImageList::State::Ready, timeoutMs);
        const QString fresh = m_rig->kit().uploadPicture(board);
        m_rig->view().connection().session().images().addResults({fresh});
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->view().gallery().list()->row(fresh) >= 0, timeoutMs);
        QCOMPARE(old->row(fresh), -1);

        m_rig->reopen(); // the day is remembered, and so is what is unfolded
        QCOMPARE(m_rig->panel().currentBoard(), id);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->rowOf(id).isValid(), timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->view().gallery().list()->row(picture) >= 0, timeoutMs);
    }

    void daysThatCannotBeReadSaySo()
    {
        if (!isDemo())
            QSKIP("injects faults");
        m_rig->open();
        fault(u"500"_s, u"by_date$"_s, -1);
        m_rig->action(u"board.showDays"_s)->trigger();
        QTRY_COMPARE(m_rig->store().daysState(), BoardStore::State::Failed);
        const QModelIndex said = m_rig->rowOf(BoardModel::DaysNote);
        QVERIFY(said.isValid());
        QVERIFY(said.data().toString().contains(u"Cannot"_s));
        QVERIFY(!said.data(Qt::ToolTipRole).toString().isEmpty());
        m_rig->kit().demo().clearFaults();
        m_rig->click(said);
        QTRY_VERIFY(m_rig->rowOf(BoardModel::Day).isValid());
    }

    void theFilterFindsWhatIsFolded()
    {
        const QString board = m_rig->kit().makeBoard(u"needle"_s);
        QVERIFY(await(m_rig->kit().boards().update(board, {.archived = true})));
        m_rig->open();
        QVERIFY(!m_rig->rowOf(board).isValid());
        auto* filter = m_rig->window().find<QLineEdit>(u"boardFilter"_s);
        QTest::keyClicks(filter, u"NEEDLE"_s);
        QVERIFY(m_rig->rowOf(board).isValid());
        QVERIFY(m_rig->rowOf(BoardModel::ArchivedHeading).isValid());
        QTest::keyClicks(filter, u"!"_s);
        QVERIFY(!m_rig->rowOf(board).isValid());
        QVERIFY(!m_rig->rowOf(BoardModel::ArchivedHeading).isValid());
        QCOMPARE(m_rig->panel().filter().listedCount(), 0);
        filter->clear();
        QVERIFY(!m_rig->rowOf(board).isValid());
    }

    void countsTellImagesAndAssets()
    {
        const QString board = m_rig->kit().makeBoard(u"counts"_s);
        m_rig->kit().uploadPicture(board);
        m_rig->kit().uploadPicture(board, u"user"_s);
        m_rig->kit().uploadPicture(board, u"user"_s);
        m_rig->open();
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->rowOf(board).isValid(), timeoutMs);
        const QString toolTip = m_rig->rowOf(board).data(Qt::ToolTipRole).toString();
        const QString text = m_rig->rowOf(board).data(BoardModel::CountTextRole).toString();
        if (m_rig->kit().has(Capability::AssetCount)) {
            QCOMPARE(text, u"1 | 2"_s);
            QVERIFY2(toolTip.contains(u"1 image"_s) && toolTip.contains(u"2 asset"_s), qPrintable(toolTip));
        } else { // the older server tells one number
            QCOMPARE(text, u"3"_s);
            QVERIFY2(toolTip.contains(u"assets among them"_s), qPrintable(toolTip));
        }
        QTRY_VERIFY_WITH_TIMEOUT(
            m_rig->rowOf(std::nullopt).data(Qt::ToolTipRole).toString().contains(u"asset"_s), timeoutMs);
    }
};

VITRINE_TEST(TestBoardActions)
#include "tst_boardactions.moc"
