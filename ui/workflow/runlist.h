// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/serversession.h"

#include <QScrollArea>

class QVBoxLayout;

namespace vitrine {

class ResultActions;
class RunBatchJob;
struct WaitingItems;
class RunView;
class TextLabel;
class ThumbnailStore;

/// The submissions of a panel, newest first. Those that ended can be removed; the oldest of them go by
/// themselves.
class RunList : public QScrollArea {
    Q_OBJECT

public:
    static constexpr int mostFinished = 20;

    RunList(ServerSession& session, ThumbnailStore& thumbnails, ResultActions& actions, QWidget* parent);

    /// Takes the job over.
    RunView* add(RunBatchJob* job, const QString& title);

    [[nodiscard]] const QList<RunView*>& runs() const { return m_runs; } ///< Newest first.
    [[nodiscard]] int activeCount() const;
    void cancelAll();
    /// The user has these canceled.
    void expectCancel(const WaitingItems& waiting);
    void clearFinished();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Runs came, went or ended.
    void changed();

private:
    void remove(RunView* run);
    void trim();

    ServerSession& m_session;
    ThumbnailStore& m_thumbnails;
    ResultActions& m_actions;
    QVBoxLayout* m_layout;
    TextLabel* m_hint;
    QList<RunView*> m_runs;
};

} // namespace vitrine
