// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace vitrine {

/// Asks for the name under which a workflow goes into the library of a server, or for a file instead.
class SaveWorkflowDialog : public QDialog {
    Q_OBJECT

public:
    /// `why`: a sentence for those who did not ask to be asked; may be empty.
    SaveWorkflowDialog(const QString& name, const QString& why, QWidget* parent = nullptr);

Q_SIGNALS:
    void nameChosen(const QString& name);
    void fileWanted();

private:
    QLineEdit* m_name;
    QPushButton* m_save;
};

} // namespace vitrine
