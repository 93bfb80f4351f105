// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/workflowform.h"

#include <QWidget>

class QToolButton;

namespace vitrine {

class FieldEditor;
class FieldEditorFactory;
class FieldSources;
class TextLabel;

/// One field of the form: label, reset button, editor, what is wrong with the value, description.
class FieldView : public QWidget {
    Q_OBJECT

public:
    /// Room at both sides for the frame around a value that is at fault and for the mark of a changed one, in
    /// pixels; headings keep it too.
    static constexpr int outline = 5;
    static constexpr int markWidth = 2;

    FieldView(const FormField& field, const FieldEditorFactory& editors, FieldSources& sources,
              QWidget* parent);

    [[nodiscard]] FieldEditor& editor() { return *m_editor; }
    void setProblem(const QString& problem);
    /// The value differs from the one in the file: marked at the side, and the reset button is shown.
    void setChanged(bool changed);

Q_SIGNALS:
    void resetWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FieldEditor* m_editor;
    TextLabel* m_label;
    TextLabel* m_problem;
    QToolButton* m_reset;
    bool m_changed = false;
};

} // namespace vitrine
