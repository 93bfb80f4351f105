// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace vitrine {

/// Asks for the name of a preset. A name that is taken is said; it can be given when that replaces the other
/// one, and cannot when that one would be lost for a rename.
class PresetNameDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose { Save, Rename };

    PresetNameDialog(Purpose purpose, const QString& name, const QStringList& taken, QWidget* parent);

    [[nodiscard]] QString name() const;

private:
    void check();

    const Purpose m_purpose;
    const QString m_before;
    const QStringList m_taken;
    QLineEdit* m_edit;
    QLabel* m_note;
    QPushButton* m_ok;
};

} // namespace vitrine
