// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/history/valuehistoryfile.h"

#include <QToolButton>

namespace vitrine {

class FormHistory;
class RecentsPopup;

/// Opens the list of what was submitted of the open workflow, each with what it changed from the one before;
/// a click puts its values into the form.
class SubmissionsButton : public QToolButton {
    Q_OBJECT

public:
    /// It must outlive the button.
    SubmissionsButton(FormHistory& history, QWidget* parent);

private:
    void open();
    void fill(RecentsPopup& popup, const QList<Submission>& submissions);
    void askToClear();

    FormHistory& m_history;
};

} // namespace vitrine
