// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/jobs/runbatchjob.h"

#include <QFrame>

class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace vitrine {

class ElidedLabel;
class ResultActions;
class RunProgressView;
class RunResults;
class TextLabel;
class ThumbnailStore;

/// One submission: how far it is, what it makes, what went wrong.
class RunView : public QFrame {
    Q_OBJECT

public:
    /// Takes the job over. `title` is the workflow's name.
    RunView(RunBatchJob* job, const QString& title, ServerSession& session, ThumbnailStore& thumbnails,
            ResultActions& actions, QWidget* parent);

    [[nodiscard]] const RunBatchJob& job() const { return *m_job; }
    void cancel();
    void expectCancel() { m_job->expectCancel(); }

Q_SIGNALS:
    void removeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildLayout(const QString& title);
    void update();
    void updateError();
    void addWarning(const QString& text);
    void setWaiting(const QString& why);

    RunBatchJob* m_job;
    ServerSession& m_session;
    RunProgressView* m_progress;
    RunResults* m_results;
    ElidedLabel* m_title;
    QPushButton* m_cancel;
    QToolButton* m_remove;
    TextLabel* m_error;
    QPushButton* m_detailsButton;
    QPlainTextEdit* m_details;
    QVBoxLayout* m_warnings;
};

} // namespace vitrine
