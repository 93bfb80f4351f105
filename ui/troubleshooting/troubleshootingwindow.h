// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/diagnosis/serverreportjob.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace vitrine {

class BusyIndicator;
class FindingView;
class TextLabel;

/// Everything that can be wrong with a server, looked at one by one while one watches: what was found, and
/// what to do. The same report as `vitrinectl check`.
class TroubleshootingWindow : public QWidget {
    Q_OBJECT

public:
    /// What to look at: asked for at each run.
    using SubjectSource = std::function<ReportSubject()>;

    explicit TroubleshootingWindow(QWidget* parent = nullptr);
    ~TroubleshootingWindow() override;

    /// Looks at it, now and with "Run Again".
    void lookAt(SubjectSource subject);

    [[nodiscard]] bool isRunning() const { return m_job && !m_job->isFinished(); }
    [[nodiscard]] QList<Finding> findings() const { return m_job ? m_job->findings() : QList<Finding>(); }
    /// The line above the findings.
    [[nodiscard]] QString summary() const;

private:
    void run();
    void stop();
    void copy();
    void updateState();
    [[nodiscard]] QString sentence() const;

    SubjectSource m_subject;
    QPointer<ServerReportJob> m_job;
    QList<FindingView*> m_views;
    TextLabel* m_title;
    TextLabel* m_summary;
    BusyIndicator* m_busy;
    QWidget* m_list;
    QVBoxLayout* m_column;
    QPushButton* m_copy;
    QPushButton* m_again;
    QPushButton* m_close;
    QTimer m_copied; ///< The button says so for a moment.
};

} // namespace vitrine
