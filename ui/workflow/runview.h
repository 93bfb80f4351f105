// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/jobs/runworkflowjob.h"

#include <QFrame>
#include <QTimer>

class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace vitrine {

class ElidedLabel;
class FlatProgressBar;
class PreviewDecoder;
class RunPicturesModel;
class RunPicturesView;
class TextLabel;
class ThumbnailStore;

/// One submission: how far it is, what it makes, what went wrong.
class RunView : public QFrame {
    Q_OBJECT

public:
    /// Takes the job over. `title` is the workflow's name.
    RunView(RunWorkflowJob* job, const QString& title, ServerSession& session, ThumbnailStore& thumbnails,
            QWidget* parent);

    [[nodiscard]] const RunWorkflowJob& job() const { return *m_job; }
    void cancel();

Q_SIGNALS:
    void imageActivated(const QString& imageName);
    void removeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildLayout(const QString& title);
    void update();
    void updateProgress();
    void updateMessage();
    void updatePreview();
    void updatePictures();
    void updateError();
    void addWarning(const QString& text);
    void setWaiting(const QString& why);
    void colourBar();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] bool hasEnded() const;

    RunWorkflowJob* m_job;
    ServerSession& m_session;
    RunPicturesModel* m_pictures;
    RunPicturesView* m_strip;
    PreviewDecoder* m_decoder;
    ElidedLabel* m_title;
    ElidedLabel* m_message;
    FlatProgressBar* m_bar;
    QPushButton* m_cancel;
    QToolButton* m_remove;
    TextLabel* m_error;
    QPushButton* m_detailsButton;
    QPlainTextEdit* m_details;
    QVBoxLayout* m_warnings;
    QTimer m_clock;
    QString m_waiting; ///< Why the server is waited for; empty while it is there.
    QByteArray m_shownPreview;
    qint64 m_elapsedMs = 0;
};

} // namespace vitrine
