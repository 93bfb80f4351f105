// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/keys/shortcuts.h"

#include <QDialog>

class QLineEdit;
class QScrollArea;
class QStackedWidget;

namespace vitrine {

class StatePane;

/// All keys at a glance, in columns by menu and by part of the window, those too that cannot be changed.
class ShortcutsSheet : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsSheet(Settings& settings, QWidget* parent = nullptr);

    /// What is shown: "Gallery: Left, Right", for tests.
    [[nodiscard]] QStringList lines() const { return m_lines; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line {
        QString text;
        QString keys;
    };
    struct Group {
        QString title;
        QList<Line> lines;
    };

    [[nodiscard]] QList<Group> groups() const;
    [[nodiscard]] int columnCount() const;
    void fill();

    Shortcuts m_shortcuts;
    QLineEdit* m_search;
    QStackedWidget* m_area;
    QScrollArea* m_scroll;
    StatePane* m_state;
    QStringList m_lines;
    int m_columns = 0;
};

} // namespace vitrine
