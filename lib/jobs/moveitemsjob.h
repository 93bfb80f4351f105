// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"
#include "lib/net/apijob.h"

#include <QHash>

namespace vitrine {

/// Puts images and videos on a board, or on none. Where they were is looked up before, so that it can be
/// taken back. What the answers leave open is looked up too, so that `moved` is what is there now, whoever
/// moved it; the rest is `missed`. `error` says why something is missing, where that is known.
class MoveItemsJob final : public ApiJob {
    Q_OBJECT

public:
    /// `boardId`: "none" for no board.
    MoveItemsJob(ApiClient& client, QString boardId, const QStringList& names, QObject* parent = nullptr);

    [[nodiscard]] const QStringList& moved() const { return m_moved; }
    [[nodiscard]] const QStringList& missed() const { return m_missed; }
    /// Of what is moved, by the board ("none") where it was. Without what was there already.
    [[nodiscard]] QHash<QString, QStringList> movedFrom() const;

protected:
    void run() override;

private:
    void move();
    void lookUp(const QStringList& missed, const std::optional<ApiError>& error);

    ApiClient& m_client;
    QString m_boardId;
    QStringList m_names;
    QHash<QString, QString> m_origins; ///< Board by name.
    QStringList m_moved;
    QStringList m_missed;
    bool m_lookedAgain = false;
};

} // namespace vitrine
