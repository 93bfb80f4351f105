// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace vitrine {

class ExportQueue;
class FlatProgressBar;

/// How an export stands, below the gallery: progress with Cancel, why it stopped with Continue, or what came
/// of it with the folder, until it is dismissed. Hidden while there is nothing to tell.
class ExportBar : public QFrame {
    Q_OBJECT

public:
    explicit ExportBar(ExportQueue& queue, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void update();
    void applyColors();
    void openFolder();
    void showProblems();

    ExportQueue& m_queue;
    QLabel* m_icon;
    QLabel* m_sentence;
    QLabel* m_remark;
    FlatProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_continue;
    QPushButton* m_problems;
    QPushButton* m_open;
    QToolButton* m_close;
};

} // namespace vitrine
