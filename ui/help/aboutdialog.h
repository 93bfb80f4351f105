// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace vitrine {

/// What this program is: versions, to be copied into a report, and licences.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    /// `server`: of the server that is shown, such as "InvokeAI 6.14.2"; may be empty.
    explicit AboutDialog(const QString& server, QWidget* parent = nullptr);
};

} // namespace vitrine
