// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/help/logmodel.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QCheckBox;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace vitrine {

class LogFilter;
class Settings;
class StatePane;

/// What the program logs, as it comes: searched, copied, and with all details on request, which is remembered
/// for the next start. Lines are without secrets.
class LogWindow : public QWidget {
    Q_OBJECT

public:
    /// `text`: the lines there are, with line breaks between them; asked for twice a second while shown.
    LogWindow(std::function<QString()> text, Settings& settings, QWidget* parent = nullptr);

    [[nodiscard]] QListView& view() { return *m_view; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void read();
    void copy();
    void updateState();
    void setDetailed(bool detailed);

    std::function<QString()> m_text;
    Settings& m_settings;
    LogModel m_model;
    LogFilter* m_filter;
    QLineEdit* m_search;
    QCheckBox* m_problems;
    QCheckBox* m_detailed;
    QStackedWidget* m_area;
    QListView* m_view;
    StatePane* m_state;
    QPushButton* m_copy;
    QTimer m_timer;
};

} // namespace vitrine
