// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/keys/shortcuts.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace vitrine {

class MessageBanner;
class ShortcutsFilter;
class ShortcutsModel;
class StatePane;

/// The keys of all commands in one table: searched, changed in place, and put back. What is changed counts at
/// once, in every window.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(Settings& settings, QWidget* parent = nullptr);

    [[nodiscard]] ShortcutsModel& model() { return *m_model; }
    [[nodiscard]] MessageBanner& banner() { return *m_banner; }

    /// Makes a command the current one.
    void goTo(const QString& id);

private:
    void layOut();
    void connectParts();
    /// Waits for the new keys of the current command.
    void change();
    void applySearch();
    void updateButtons();
    [[nodiscard]] const Command* current() const;
    void give(const Command& command, const QKeySequence& keys);
    void onConflict(const QString& id, const QKeySequence& keys, const QString& holder);

    Shortcuts m_shortcuts;
    ShortcutsModel* m_model;
    ShortcutsFilter* m_filter;
    QLineEdit* m_search;
    MessageBanner* m_banner;
    QStackedWidget* m_area;
    QTreeView* m_table;
    StatePane* m_state;
    QPushButton* m_change;
    QPushButton* m_remove;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
};

} // namespace vitrine
