// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QPoint;

namespace vitrine {

class ItemDrag;
class MessageBanner;
class OriginalFiles;
class RunPicturesView;
class ServerSession;
class ThumbnailStore;

/// What can be done with the results of runs: opened, used as an input of the form, dragged out as files.
class ResultActions : public QObject {
    Q_OBJECT

public:
    /// A field of the form that takes an image.
    struct Target {
        int field = -1;
        QString label;
    };

    ResultActions(ServerSession& session, ThumbnailStore& thumbnails, MessageBanner& banner, QObject* parent);

    /// Without them results are dragged by name only.
    void setOriginals(OriginalFiles* files) { m_files = files; }
    /// What fields there are, asked whenever a menu opens.
    void setTargets(std::function<QList<Target>()> targets) { m_targets = std::move(targets); }

    /// From now on the strip has a menu, and its pictures can be dragged to other programs.
    void serve(RunPicturesView& strip);

Q_SIGNALS:
    void opened(const QString& imageName);
    void useWanted(int field, const QString& imageName);

private:
    void showMenu(RunPicturesView& strip, const QPoint& place);

    ServerSession& m_session;
    ThumbnailStore& m_thumbnails;
    MessageBanner& m_banner;
    OriginalFiles* m_files = nullptr;
    std::function<QList<Target>()> m_targets;
};

} // namespace vitrine
