// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/workflowediting.h"

#include <QKeySequence>
#include <QWidget>

class QPushButton;
class QScrollArea;
class QSpinBox;
class QVBoxLayout;

namespace vitrine {

class TextLabel;

/// Submit, the number of runs, where "Auto" results go, and above them what stands in the way of submitting.
class SubmitBar : public QWidget {
    Q_OBJECT

public:
    explicit SubmitBar(QWidget* parent);

    /// Empty enables the button. Each reason is a button that leads to its field.
    void setReasons(const QList<WorkflowProblem>& reasons);
    [[nodiscard]] const QList<WorkflowProblem>& reasons() const { return m_reasons; }
    [[nodiscard]] bool canSubmit() const;

    [[nodiscard]] int runs() const;
    void setAutoBoard(const QString& name);
    void setShortcut(const QKeySequence& shortcut);

Q_SIGNALS:
    void submitWanted();
    void reasonChosen(const vitrine::WorkflowProblem& reason);

private:
    void updateToolTip();

    QScrollArea* m_reasonArea;
    QVBoxLayout* m_reasonLayout;
    QPushButton* m_submit;
    QSpinBox* m_runs;
    TextLabel* m_autoBoard;
    QKeySequence m_shortcut;
    QList<WorkflowProblem> m_reasons;
};

} // namespace vitrine
