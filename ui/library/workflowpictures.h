// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QDropEvent;
class QListView;

namespace vitrine {

class LibraryActions;
class LibraryModel;
class MessageBanner;
class Settings;
struct WorkflowListItem;

/// Gives workflows of the library their pictures: from a file, from what is selected in the gallery, or by a
/// drop of either on the workflow.
class WorkflowPictures : public QObject {
    Q_OBJECT

public:
    /// `serverId`: ServerProfile::id of the server.
    WorkflowPictures(QListView& view, const LibraryModel& model, LibraryActions& actions, Settings& settings,
                     MessageBanner& banner, QString serverId);

    /// What is selected in the gallery.
    void setSelection(std::function<QStringList()> selection) { m_selection = std::move(selection); }

    void chooseFile(const WorkflowListItem& item);
    void takeSelection(const WorkflowListItem& item);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Found {
        QString file;
        QString image;
    };
    [[nodiscard]] Found in(const QDropEvent& event) const;
    bool onDrag(QDropEvent& event, bool isDrop);

    QListView& m_view;
    const LibraryModel& m_model;
    LibraryActions& m_actions;
    Settings& m_settings;
    MessageBanner& m_banner;
    const QString m_serverId;
    std::function<QStringList()> m_selection;
};

} // namespace vitrine
