// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;

namespace vitrine {

class StatePane;

/// One JSON document as text, to be read, searched in and copied; or why there is none.
class JsonView : public QWidget {
    Q_OBJECT

public:
    explicit JsonView(const QString& accessibleName, QWidget* parent = nullptr);

    /// `json` is shown indented; what cannot be parsed is shown as it is.
    void showJson(const QByteArray& json);
    void showBusy();
    void showMessage(const QString& icon, const QString& title, const QString& sentence,
                     const QString& action = {});

    [[nodiscard]] QString text() const; ///< Empty while a message is shown.
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void actionTriggered();

private:
    QPlainTextEdit* m_text;
    QWidget* m_page;
    StatePane* m_state;
    QStackedWidget* m_stack;
    QByteArray m_shown;
};

} // namespace vitrine
