// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/submitmode.h"
#include "ui/workflow/workflowediting.h"

#include <QKeySequence>
#include <QWidget>

class QAction;
class QMenu;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QVBoxLayout;

namespace vitrine {

class TextLabel;

/// Submit with its menu, the number of runs, how many items that makes, where "Auto" results go, and above
/// them what stands in the way of submitting.
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
    /// "12 items"; empty while that is not known. `warning`: why they are too many.
    void setItems(const QString& text, const QString& warning);
    /// Only named on the button's tooltip and in its menu.
    void setShortcut(SubmitMode mode, const QKeySequence& shortcut);

Q_SIGNALS:
    void submitWanted(vitrine::SubmitMode mode);
    void runsChanged();
    void reasonChosen(const vitrine::WorkflowProblem& reason);

private:
    void fillMenu();
    void updateToolTip();

    QScrollArea* m_reasonArea;
    QVBoxLayout* m_reasonLayout;
    QPushButton* m_submit;
    QPushButton* m_more;
    QMenu* m_menu;
    QList<QAction*> m_modes; ///< In the order of SubmitMode.
    QSpinBox* m_runs;
    TextLabel* m_items;
    TextLabel* m_autoBoard;
    TextLabel* m_warning;
    QKeySequence m_shortcut;
    QList<WorkflowProblem> m_reasons;
};

} // namespace vitrine
