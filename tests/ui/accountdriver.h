// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace vitrine::test {

/// What a dialog about accounts shows, driven as a user does.
class AccountDriver {
public:
    explicit AccountDriver(QWidget& window, const QString& name = QStringLiteral("loginDialog"))
        : m_window(window)
        , m_name(name)
    {
    }

    [[nodiscard]] QDialog* dialog() const
    {
        const auto all = m_window.findChildren<QDialog*>(m_name);
        for (QDialog* each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QLineEdit* line(const QString& name) const { return dialog()->findChild<QLineEdit*>(name); }
    [[nodiscard]] QLabel* label(const QString& name) const { return dialog()->findChild<QLabel*>(name); }
    void type(const QString& name, const QString& text) const
    {
        line(name)->selectAll();
        QTest::keyClicks(line(name), text);
    }
    void press(const QString& name = QStringLiteral("formButton")) const
    {
        QTest::mouseClick(dialog()->findChild<QPushButton*>(name), Qt::LeftButton);
    }
    /// The sentence about what went wrong; empty when there is none.
    [[nodiscard]] QString problem() const
    {
        const QLabel* text = label(QStringLiteral("formProblem"));
        return text->isVisible() ? text->text() : QString();
    }
    void signIn(const QString& email, const QString& password) const
    {
        type(QStringLiteral("emailField"), email);
        type(QStringLiteral("passwordField"), password);
        press();
    }

private:
    QWidget& m_window;
    QString m_name;
};

} // namespace vitrine::test
