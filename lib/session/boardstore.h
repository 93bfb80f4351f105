// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/boards.h"
#include "lib/api/images.h"
#include "lib/session/seenitems.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

namespace vitrine {

/// How many images something holds; -1 until known. Older servers tell one number for a board: assets are
/// among its images then, and `assets` stays -1.
struct ImageCounts {
    int images = -1;
    int assets = -1;
    friend bool operator==(const ImageCounts&, const ImageCounts&) = default;
};

/// The boards of one server, with counts, and the days that have images. Boards have no events: the session
/// asks again after runs, on focus and on demand.
class BoardStore : public QObject {
    Q_OBJECT

public:
    enum class State { Empty, Loading, Ready, Failed };

    /// `seen`: keeps the list, and gives that of the last time while the server cannot be asked.
    BoardStore(ApiClient& client, SeenItems& seen, QObject* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ApiError& error() const
    {
        return m_error;
    } ///< With State::Failed; the old list stays.
    /// Those in use, newest first.
    [[nodiscard]] const QList<BoardDto>& boards() const { return m_boards; }
    /// Archived ones too.
    [[nodiscard]] const QList<BoardDto>& allBoards() const { return m_allBoards; }
    /// Among all of them. The pointer is good until control returns to the event loop.
    [[nodiscard]] const BoardDto* find(const QString& boardId) const;

    /// All images of all boards, and those on none.
    [[nodiscard]] const ImageCounts& allCounts() const { return m_all; }
    [[nodiscard]] const ImageCounts& uncategorizedCounts() const { return m_uncategorized; }

    /// Days cost the server a walk over all its images: they are read while somebody wants them.
    void setDaysWanted(bool wanted);
    [[nodiscard]] bool hasDays() const { return m_boardsApi.hasDateBoards(); }
    [[nodiscard]] State daysState() const { return m_daysState; }
    [[nodiscard]] const ApiError& daysError() const { return m_daysError; } ///< With State::Failed.
    [[nodiscard]] const QList<DateBoard>& days() const { return m_days; }   ///< Newest first.

    /// A board by id or by name (case does not matter). Kind::Input names the candidates when several boards
    /// have this name, and the boards that there are when none has.
    [[nodiscard]] Result<BoardDto> resolve(const QString& idOrName) const;

    /// Reads the list again; requests within two seconds become one (it costs the server half a second with
    /// 100,000 images).
    void refresh();

    /// The same when a run has ended, which is seldom the last: waits for a pause, the longer the more such a
    /// reading costs the server, but never for long. What came is counted by `addImages` meanwhile.
    void refreshAfterRun();

    /// Counts new images whose records are here; the server has the last word with the next reading.
    void addImages(const QList<ImageDto>& images);

    /// Creates a board, which is in the list at once. Boards of the same name are allowed by the server.
    ApiCall<BoardDto>* create(const QString& name);

    /// Renames or archives a board; what the server made of it is in the list at once.
    ApiCall<BoardDto>* update(const QString& boardId, const BoardChanges& changes);

    /// It was deleted on our behalf.
    void drop(const QString& boardId);

Q_SIGNALS:
    void stateChanged();
    void boardsChanged(); ///< List or counts.
    void daysChanged();   ///< The days, their state, or whether there are any.

private:
    void load();
    void showSeen();
    void loadCounts();
    void loadCount(const ImageQuery& query, int ImageCounts::*what, ImageCounts& counts, bool summed);
    void sumUp();
    void loadDays();
    void take(const QList<BoardDto>& boards);
    void show(const QList<BoardDto>& boards, bool countsChanged);
    [[nodiscard]] bool countsApart() const;
    void setState(State state);

    ApiClient& m_client;
    SeenItems& m_seen;
    BoardsApi m_boardsApi;
    ImagesApi m_imagesApi;
    QTimer m_delay;
    QTimer m_pause;                ///< Runs until no run has ended for a while.
    QElapsedTimer m_sinceFirstRun; ///< Of those that the pause is waited for.
    QElapsedTimer m_sinceLoad;
    int m_costMs = 0; ///< What the last reading took.
    QList<BoardDto> m_allBoards;
    QList<BoardDto> m_boards;
    State m_state = State::Empty;
    ApiError m_error;
    ImageCounts m_all;
    ImageCounts m_uncategorized;
    QList<DateBoard> m_days;
    State m_daysState = State::Empty;
    ApiError m_daysError;
    bool m_daysWanted = false;
    bool m_loadingDays = false;
    int m_changes = 0; ///< Of our own: a list that was asked for before one may lack it.
    bool m_loading = false;
    bool m_again = false;
};

} // namespace vitrine
