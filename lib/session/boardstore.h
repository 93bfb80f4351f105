// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/boards.h"
#include "lib/api/images.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

namespace vitrine {

/// The boards of one server, with counts. Boards have no events: the session asks again after runs, on focus
/// and on demand.
class BoardStore : public QObject {
    Q_OBJECT

public:
    enum class State { Empty, Loading, Ready, Failed };

    explicit BoardStore(ApiClient& client, QObject* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ApiError& error() const
    {
        return m_error;
    } ///< With State::Failed; the old list stays.
    [[nodiscard]] const QList<BoardDto>& boards() const { return m_boards; }
    [[nodiscard]] const BoardDto* find(const QString& boardId) const;

    /// All images of all boards, and those on none; -1 until known.
    [[nodiscard]] int allCount() const { return m_allCount; }
    [[nodiscard]] int uncategorizedCount() const { return m_uncategorizedCount; }

    /// A board by id or by name (case does not matter). Kind::Input names the candidates when several boards
    /// have this name, and the boards that there are when none has.
    [[nodiscard]] Result<BoardDto> resolve(const QString& idOrName) const;

    /// Reads the list again; requests within two seconds become one (it costs the server half a second with
    /// 100,000 images).
    void refresh();

    /// Creates a board; the list is read again afterwards. Boards of the same name are allowed by the server.
    ApiCall<BoardDto>* create(const QString& name);

Q_SIGNALS:
    void stateChanged();
    void boardsChanged(); ///< List or counts.

private:
    void load();
    void loadCounts();
    void setState(State state);

    ApiClient& m_client;
    BoardsApi m_boardsApi;
    ImagesApi m_imagesApi;
    QTimer m_delay;
    QElapsedTimer m_sinceLoad;
    QList<BoardDto> m_boards;
    State m_state = State::Empty;
    ApiError m_error;
    int m_allCount = -1;
    int m_uncategorizedCount = -1;
    bool m_loading = false;
    bool m_again = false;
};

} // namespace vitrine
