// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace vitrine {

class BusyIndicator;

/// What an area shows while it has nothing to show: an icon or a busy sign, a title, a sentence, and the one
/// action that helps (and sometimes a second or a third). Texts are plain text.
class StatePane : public QWidget {
    Q_OBJECT

public:
    explicit StatePane(QWidget* parent = nullptr);

    void showBusy(const QString& title);
    void showMessage(const QString& icon, const QString& title, const QString& sentence,
                     const QString& action = {}, const QString& secondAction = {},
                     const QString& thirdAction = {});

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void actionTriggered();
    void secondActionTriggered();
    void thirdActionTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColors();

    BusyIndicator* m_busy;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_action;
    QPushButton* m_second;
    QPushButton* m_third;
    QString m_iconName;
};

} // namespace vitrine
