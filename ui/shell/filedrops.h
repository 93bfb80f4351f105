// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>

class QDropEvent;
class QMimeData;
class QWidget;

namespace vitrine {

/// Makes a widget take files, folders and pictures that are dragged to it from elsewhere; while they are over
/// it, it says what will happen to them. One workflow file alone is to be opened. What comes from the same
/// server is not for it. Whatever inside the widget takes drops itself goes first.
class FileDrops : public QObject {
    Q_OBJECT

public:
    /// `serverId`: ServerProfile::id of this server. `sentence`: what happens to so many things.
    FileDrops(QWidget& area, QString serverId, std::function<QString(int)> sentence);
    ~FileDrops() override;

    [[nodiscard]] static QList<QUrl> filesIn(const QMimeData& data);
    /// The path of the one workflow file (*.json) in it; empty when it holds something else.
    [[nodiscard]] static QString workflowIn(const QMimeData& data);

Q_SIGNALS:
    void filesDropped(const QList<QUrl>& urls);
    void pictureDropped(const QImage& picture);
    void workflowDropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Overlay;

    [[nodiscard]] int countOf(const QMimeData& data) const;
    bool take(QDropEvent& event);
    void showOverlay(const QString& sentence);

    QWidget& m_area;
    const QString m_serverId;
    std::function<QString(int)> m_sentence;
    Overlay* m_overlay;
};

} // namespace vitrine
