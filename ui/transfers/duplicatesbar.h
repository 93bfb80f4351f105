// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace vitrine {

class UploadQueue;

/// The question what to do with files whose content their board got from us before: one for all of an
/// addition. Hidden while there is none.
class DuplicatesBar : public QFrame {
    Q_OBJECT

public:
    explicit DuplicatesBar(UploadQueue& queue, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void update();
    void answer(bool upload);
    void applyColors();

    UploadQueue& m_queue;
    qint64 m_addition = 0;
    QLabel* m_icon;
    QLabel* m_sentence;
    QPushButton* m_skip;
    QPushButton* m_upload;
};

} // namespace vitrine
