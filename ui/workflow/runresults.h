// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace vitrine {

class ResultActions;
class RunBatchJob;
class RunPicturesModel;
class RunPicturesView;
class ServerSession;
class TextLabel;
class ThumbnailStore;

/// What a run has made, a strip an output, in the order of the form and then of the items. An output has its
/// name above it when there are several.
class RunResults : public QWidget {
    Q_OBJECT

public:
    /// All must outlive it.
    RunResults(const RunBatchJob& job, ServerSession& session, ThumbnailStore& thumbnails,
               ResultActions& actions, QWidget* parent);

    [[nodiscard]] int imageCount() const { return m_images; }

Q_SIGNALS:
    void countChanged();

private:
    /// One output.
    struct Group {
        int field = -1;
        QString nodeId;
        TextLabel* title = nullptr;
        RunPicturesModel* pictures = nullptr;
        RunPicturesView* strip = nullptr;
        QStringList names = {};
    };

    void update();
    Group& group(int field, const QString& nodeId);

    const RunBatchJob& m_job;
    ServerSession& m_session;
    ThumbnailStore& m_thumbnails;
    ResultActions& m_actions;
    QVBoxLayout* m_layout;
    std::vector<Group> m_groups; ///< As they are shown.
    QTimer m_soon;
    int m_images = 0;
};

} // namespace vitrine
