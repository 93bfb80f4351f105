// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/diagnosis/finding.h"

#include <QWidget>

class QLabel;

namespace vitrine {

class BusyIndicator;
class TextLabel;

/// One check of a report: a busy sign until it is known, then what was found and what to do.
class FindingView : public QWidget {
    Q_OBJECT

public:
    explicit FindingView(Finding::Check check, QWidget* parent = nullptr);

    void setFinding(const Finding& finding);
    [[nodiscard]] const std::optional<Finding>& finding() const { return m_finding; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColors();

    std::optional<Finding> m_finding;
    BusyIndicator* m_busy;
    QLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_what;
    TextLabel* m_whatToDo;
};

} // namespace vitrine
