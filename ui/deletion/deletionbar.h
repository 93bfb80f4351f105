// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace vitrine {

class ImageDeletions;

/// What is about to be deleted and how long it can be taken back, below the gallery; then what came of it,
/// with Restore, until it is dismissed or some time has passed. Hidden while there is nothing to tell.
class DeletionBar : public QFrame {
    Q_OBJECT

public:
    explicit DeletionBar(ImageDeletions& deletions, QWidget* parent = nullptr);

    /// Of what is pending; empty for none. Plain text.
    void setWarning(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class State { Hidden, Pending, Deleting, Deleted, Restoring };

    void update();
    [[nodiscard]] State currentState() const;
    void showPending();
    void onDeleted(int count, int restorable);
    void applyColors();

    ImageDeletions& m_deletions;
    State m_state = State::Hidden;
    QString m_warning;
    int m_deleted = 0; ///< 0 when that is not told any more.
    int m_restorable = 0;
    QLabel* m_icon;
    QLabel* m_sentence;
    QLabel* m_remark;
    QPushButton* m_undo;
    QPushButton* m_undoAll;
    QPushButton* m_deleteNow;
    QPushButton* m_restore;
    QToolButton* m_close;
    QTimer m_tellEnd;
};

} // namespace vitrine
