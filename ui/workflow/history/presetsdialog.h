// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace vitrine {

class FormHistory;
struct ValuePreset;

/// The presets of the open workflow: apply, update with the present values, rename, delete.
class PresetsDialog : public QDialog {
    Q_OBJECT

public:
    /// It must outlive the dialog.
    PresetsDialog(FormHistory& history, QWidget* parent);

private:
    void fill();
    void updateButtons();
    [[nodiscard]] const ValuePreset* current() const;
    void apply();
    void update();
    void rename();
    void askToRemove();

    FormHistory& m_history;
    QListWidget* m_list;
    QList<QPushButton*> m_buttons;
};

} // namespace vitrine
