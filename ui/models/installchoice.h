// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace vitrine {

class StatePane;

/// A list of what can be installed, to be ticked, with a filter and the button that installs it. What is
/// installed already is listed and cannot be ticked.
class InstallChoice : public QWidget {
    Q_OBJECT

public:
    struct Item {
        QString text;
        QString toolTip = {};
        QString words = {}; ///< What the filter looks at besides the text.
        bool isInstalled = false;
        bool isTicked = false;
    };

    explicit InstallChoice(QWidget* parent = nullptr);

    void setItems(const QList<Item>& items);
    /// Only these are listed, by index; all for none.
    void setAllowed(const QList<qsizetype>& indexes);
    /// What is shown in place of the list.
    [[nodiscard]] StatePane& state() { return *m_state; }
    void showState();
    void untick(qsizetype index);
    /// Indexes of what is ticked and listed.
    [[nodiscard]] QList<qsizetype> chosen() const;
    [[nodiscard]] QListWidget& list() { return *m_list; }
    [[nodiscard]] QPushButton& button() { return *m_install; }
    /// Why nothing can be installed; empty when it can.
    void setRefusal(const QString& reason);

Q_SIGNALS:
    void installWanted(const QList<qsizetype>& indexes);

private:
    void filter();
    void tickAll(bool ticked);
    void update();

    QLineEdit* m_filter;
    QListWidget* m_list;
    StatePane* m_state;
    QStackedWidget* m_area;
    QPushButton* m_all;
    QPushButton* m_none;
    QPushButton* m_install;
    QList<Item> m_items;
    QList<qsizetype> m_allowed;
    QString m_refusal;
};

} // namespace vitrine
