// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QToolButton>

class QMenu;

namespace vitrine {

class FormHistory;
class PresetsDialog;

/// The presets of the open workflow as a menu: choose one, save the present values as one, manage them.
class PresetsButton : public QToolButton {
    Q_OBJECT

public:
    /// It must outlive the button.
    PresetsButton(FormHistory& history, QWidget* parent);

Q_SIGNALS:
    /// The form's values are read now: what is being typed should count.
    void aboutToRead();

private:
    void fill();
    void askForName();
    void manage();

    FormHistory& m_history;
    QMenu* m_menu;
    QPointer<PresetsDialog> m_dialog;
};

} // namespace vitrine
