// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/itemintake.h"

#include <QWidget>

class QToolButton;

namespace vitrine {

class FlatProgressBar;
class TextLabel;

/// Below a field that takes items: the ways to put some in, how far uploads are, and what went wrong.
class IntakeBar : public QWidget {
    Q_OBJECT

public:
    /// `intake` must outlive it.
    IntakeBar(ItemIntake& intake, ItemIntake::What what, bool many, QWidget* parent);

    [[nodiscard]] QToolButton* chooseButton() const { return m_choose; }
    [[nodiscard]] QToolButton* selectionButton() const { return m_selection; }

private:
    void showState();

    ItemIntake& m_intake;
    QToolButton* m_choose;
    QToolButton* m_selection;
    QWidget* m_status;
    TextLabel* m_sentence;
    FlatProgressBar* m_progress;
    QToolButton* m_retry;
    QToolButton* m_dismiss;
};

} // namespace vitrine
