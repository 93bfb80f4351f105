// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace vitrine {

class ApiCallBase;
class BusyIndicator;

/// What the dialogs about accounts share: a sentence on top, labelled lines, what went wrong in place, and a
/// button that asks the server. Whatever was typed stays until the dialog has done what it is for.
class AccountForm : public QDialog {
    Q_OBJECT

public:
    AccountForm(const QString& title, const QString& button, const QString& cancel, QWidget* parent);

protected:
    /// `secret`: shown as dots.
    QLineEdit* addLine(const QString& label, const QString& objectName, bool secret = false);
    /// Hides a line with its label.
    static void setLineVisible(QLineEdit* line, bool visible);
    /// Between the lines and the buttons.
    [[nodiscard]] QVBoxLayout& column() { return *m_column; }
    QLabel* addHint();

    void setHead(const QString& sentence);
    void setButton(const QString& text);
    /// In place of any former one; `at` gets the keyboard.
    void showProblem(const QString& sentence, QLineEdit* at);
    void clearProblem();
    /// Nothing can be typed until the call has ended.
    void waitFor(ApiCallBase* call);

    /// The button was pressed.
    virtual void send() = 0;

    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setBusy(bool busy);
    void applyColors();

    QLabel* m_head;
    QVBoxLayout* m_column;
    QLabel* m_problem;
    BusyIndicator* m_busy;
    QPushButton* m_button;
    QList<QLabel*> m_hints;
    QPointer<QWidget> m_focus; ///< What had the keyboard when the call began.
};

} // namespace vitrine
