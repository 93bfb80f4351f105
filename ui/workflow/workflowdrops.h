// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

class QDropEvent;
class QMimeData;
class QWidget;

namespace vitrine {

/// Makes a widget take what a workflow can be opened from: one workflow file, one picture file, or one image
/// or video of the server. Fields inside the widget that take pictures go first; its lines of text do not,
/// which would take the file's path for a text.
class WorkflowDrops : public QObject {
    Q_OBJECT

public:
    /// `serverId`: ServerProfile::id of the server.
    WorkflowDrops(QWidget& area, QString serverId);

    /// The lines of text inside of `form` as it is now let drops of files through.
    void letThrough(QWidget& form);

Q_SIGNALS:
    void fileDropped(const QString& path);
    void imageDropped(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Found {
        QString file;
        QString image;

        [[nodiscard]] bool isEmpty() const { return file.isEmpty() && image.isEmpty(); }
    };
    [[nodiscard]] Found in(const QMimeData& data) const;
    bool onArea(QDropEvent& event, bool isDrop);

    QWidget& m_area;
    const QString m_serverId;
};

} // namespace vitrine
