// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace vitrine {

class BoardContentsJob;
struct ApiError;

/// Asks how a board is to be deleted, and says what happens to how many images. Nothing can be answered
/// before they were counted.
class DeleteBoardDialog : public QDialog {
    Q_OBJECT

public:
    /// `name` as it is shown.
    DeleteBoardDialog(const QString& name, QWidget* parent);

    void showCounting();
    /// `hidden`: how many of its images were deleted a moment ago, which can still be undone.
    void showContents(const BoardContentsJob& contents, int hidden);
    void showFailure(const ApiError& error);

Q_SIGNALS:
    void countWanted();
    /// `count`: images, assets, intermediates and videos that go with it.
    void deleteWanted(bool withImages, int count);

private:
    QLabel* m_sentence;
    QLabel* m_boardOnlyText;
    QLabel* m_withImagesText;
    QPushButton* m_boardOnly;
    QPushButton* m_withImages;
    QPushButton* m_again;
    QPushButton* m_cancel;
    int m_count = 0;
};

} // namespace vitrine
