// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/boardsrig.h"

#include "ui/gallery/gallerypage.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/messagebanner.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

constexpr int timeoutMs = 60'000;

} // namespace

BoardsRig::BoardsRig()
    : m_kit({.images = 60, .boards = 3, .stepSeconds = 0})
    , m_window(std::make_unique<TestWindow>())
{
}

void BoardsRig::open()
{
    m_window->show();
    if (!m_window->host().openAddress(m_kit.profile().displayAddress()))
        QTest::qFail("the server is not opened", __FILE__, __LINE__);
    const bool ready = QTest::qWaitFor(
        [this] {
            // With the schema: what the server can do is known.
            return store().state() == BoardStore::State::Ready
                && store().hasDays() == m_kit.boards().hasDateBoards()
                && view().gallery().list()->state() == ImageList::State::Ready;
        },
        timeoutMs);
    if (!ready)
        QTest::qFail("the boards do not come", __FILE__, __LINE__);
}

void BoardsRig::reopen()
{
    if (!m_window->host().openAddress(m_kit.profile().displayAddress()))
        QTest::qFail("the server is not opened", __FILE__, __LINE__);
    if (!QTest::qWaitFor([this] { return store().state() == BoardStore::State::Ready; }, timeoutMs))
        QTest::qFail("the boards do not come", __FILE__, __LINE__);
}

QListView& BoardsRig::list()
{
    return *panel().findChild<QListView*>(u"boardsView"_s);
}

QAction* BoardsRig::action(const QString& id)
{
    return m_window->window().actions().action(id);
}

QModelIndex BoardsRig::rowOf(const std::optional<QString>& boardId)
{
    return panel().filter().mapFromSource(panel().model().indexOf(boardId));
}

QModelIndex BoardsRig::rowOf(BoardModel::Kind kind)
{
    const QAbstractItemModel& model = *list().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(BoardModel::KindRole).toInt() == kind)
            return model.index(row, 0);
    }
    return {};
}

QString BoardsRig::shownName(const QString& boardId)
{
    return rowOf(boardId).data().toString();
}

QString BoardsRig::serverName(const QString& boardId)
{
    const Result<BoardDto> board = await(m_kit.boards().get(boardId));
    return board ? board->boardName : QString();
}

QStringList BoardsRig::namesOn(const QString& boardId)
{
    const Result<QStringList> names = await(m_kit.boards().imageNames(boardId));
    return names ? *names : QStringList();
}

std::optional<QString> BoardsRig::boardOf(const QString& imageName)
{
    const Result<ImageDto> image = await(m_kit.images().get(imageName));
    return image ? image->boardId : std::nullopt;
}

void BoardsRig::click(const QModelIndex& row)
{
    list().scrollTo(row);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(row).center());
}

QString BoardsRig::bannerText()
{
    MessageBanner& banner = m_window->window().banner();
    return banner.isVisible() ? banner.text() : QString();
}

void BoardsRig::pressBannerAction()
{
    if (auto* button = m_window->find<QPushButton>(u"bannerAction"_s))
        QTest::mouseClick(button, Qt::LeftButton);
    else
        QTest::qFail("the message offers nothing", __FILE__, __LINE__);
}

QString BoardsRig::note()
{
    const auto* label = m_window->find<QLabel>(u"statusNote"_s);
    return label ? label->text() : QString();
}

bool BoardsRig::show(const std::optional<QString>& boardId)
{
    const QModelIndex row = rowOf(boardId);
    if (!row.isValid())
        return false;
    click(row);
    return QTest::qWaitFor(
        [&] {
            return panel().currentBoard() == boardId
                && view().gallery().list()->state() == ImageList::State::Ready;
        },
        timeoutMs);
}

} // namespace vitrine::test
