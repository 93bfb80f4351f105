// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/jobs/queueactionjob.h"
#include "lib/jobs/repeatitemjob.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>

class QAction;
class QTreeView;

namespace vitrine {

class MessageBanner;
class QueueFilter;
class ServerSession;

/// What can be done to the queue and to the selected items: the actions with their keys, the question before
/// what cannot be taken back, and what came of it. Acts on what is shown of a selected batch, and never on
/// other users' items.
class QueueActions : public QObject {
    Q_OBJECT

public:
    QueueActions(ServerSession& session, QueueFilter& filter, QTreeView& tree, MessageBanner& banner,
                 QWidget& window);
    ~QueueActions() override;

    QAction* pause = nullptr; ///< Or resume.
    QAction* cancel = nullptr;
    QAction* cancelBatch = nullptr;
    QAction* cancelOthers = nullptr; ///< All except what runs.
    QAction* retry = nullptr;
    QAction* repeat = nullptr; ///< "Run again".
    QAction* remove = nullptr;
    QAction* prune = nullptr;
    QAction* clear = nullptr;
    QAction* openWorkflow = nullptr;
    QAction* copy = nullptr;
    QAction* refresh = nullptr;

    /// The items of the selected rows that are ours, newest first.
    [[nodiscard]] QList<qint64> selectedItems() const;
    /// What is possible may have changed.
    void update();
    [[nodiscard]] bool isBusy() const { return m_job != nullptr || m_repeat != nullptr; }

Q_SIGNALS:
    void workflowWanted(qint64 itemId);
    /// How far an action is; empty when none is under way.
    void busyChanged(const QString& sentence);

private:
    void build();
    void connectActions();
    void cancelSelected();
    void cancelBatches();
    void cancelAllOthers();
    void retrySelected();
    void removeSelected();
    void pruneAll();
    void clearAll();
    void repeatSelected();
    void copySelected();
    /// Asks, then does it. No question without a text.
    void ask(const QString& question, const QString& note, const QString& button, const QueueAction& action);
    void start(const QueueAction& action);
    void onEnded(const QueueActionJob& job);
    void runRepeat(qint64 itemId);
    [[nodiscard]] QStringList selectedBatches() const;
    [[nodiscard]] QList<qint64> selectedWhere(bool (*wanted)(QueueStatus)) const;

    ServerSession& m_session;
    QueueFilter& m_filter;
    QTreeView& m_tree;
    MessageBanner& m_banner;
    QWidget& m_window;
    QPointer<QueueActionJob> m_job;
    QPointer<RepeatItemJob> m_repeat;
};

} // namespace vitrine
