// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/workflowform.h"

#include <QObject>

class QToolButton;

namespace vitrine {

class FieldSources;
class RecentsPopup;
class ValueHistory;

/// The prompts that were submitted before, for one text editor: a button for beside the field's label, and
/// Alt+Down in the text.
class PromptRecall : public QObject {
    Q_OBJECT

public:
    /// Null where the field takes no prompt or nothing is kept. `input` owns it.
    static PromptRecall* make(const FormField& field, const FieldSources& sources, QWidget* input);

    /// Prompts are texts in a text area, and texts whose field or node is called a prompt.
    [[nodiscard]] static bool isFor(const FormField& field);

    [[nodiscard]] QToolButton* button() const { return m_button; }

Q_SIGNALS:
    void picked(const QString& prompt);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    PromptRecall(ValueHistory& store, const FormField& field, QWidget* input);
    void open();
    void fill(RecentsPopup& popup, const QStringList& prompts);
    void askToClear();

    ValueHistory& m_store;
    QWidget* m_input;
    QToolButton* m_button;
};

} // namespace vitrine
