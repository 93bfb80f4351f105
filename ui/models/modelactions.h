// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/models.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>

#include <optional>

class QAction;

namespace vitrine {

class ConvertModelJob;
class DeleteModelsJob;
class MessageBanner;
class ModelCovers;
class ModelsModel;
class ServerSession;
class Settings;
struct SmallPicture;

/// What can be done to the selected models: the actions with their keys, the question before what cannot be
/// taken back, and what came of it. What cannot be done here says why in its tool tip.
class ModelActions : public QObject {
    Q_OBJECT

public:
    ModelActions(ServerSession& session, ModelsModel& model, ModelCovers& covers, Settings& settings,
                 MessageBanner& banner, QWidget& window);
    ~ModelActions() override;

    QAction* install = nullptr;
    QAction* remove = nullptr;
    QAction* convert = nullptr;
    QAction* reidentify = nullptr;
    QAction* setCover = nullptr;
    QAction* removeCover = nullptr;
    QAction* cache = nullptr;
    QAction* copyPath = nullptr;
    QAction* refresh = nullptr;

    /// Why this user may not install, edit, convert or delete; none when it is allowed.
    [[nodiscard]] std::optional<QString> mayNotManage() const;
    /// A sentence for `mayNotManage`; none lifts it.
    void forbidManaging(const std::optional<QString>& reason);
    [[nodiscard]] bool isForbidden() const { return m_forbidden.has_value(); }

    /// What is selected, the current one first.
    void setSelection(const QStringList& keys);
    /// What is possible may have changed.
    void update();

    void save(const ModelRecord& model, const ModelChanges& changes);
    /// Makes a picture file the cover of a model.
    void setCoverFrom(const QString& key, const QString& path);

Q_SIGNALS:
    void installWanted();
    void cacheWanted();
    void refreshWanted();
    void saving(const QString& key);
    void saved(const vitrine::ModelRecord& model);
    void saveFailed(const QString& key, const QString& sentence);
    /// A model has another key now.
    void replaced(const QString& key);
    void busyChanged(const QString& sentence);
    /// Whether something may be managed changed.
    void permissionChanged();

private:
    void build();
    void askToRemove();
    void runRemove(const QStringList& keys);
    void tellRemoved(const DeleteModelsJob& job, qsizetype wanted);
    void askToConvert();
    void runConvert(const ModelRecord& model);
    void runReidentify(const ModelRecord& model);
    void chooseCover();
    void sendCover(const QString& key, const QString& name, const SmallPicture& picture);
    void dropCover(const ModelRecord& model);
    void fail(const QString& sentence, const ApiError& error);
    void say(const QString& sentence);
    void setBusy(const QString& sentence);
    void enable(QAction& action, bool enabled, const QString& why);
    [[nodiscard]] const ModelRecord* only() const;
    [[nodiscard]] QString nameOf(const QString& key) const;

    ServerSession& m_session;
    ModelsModel& m_model;
    ModelCovers& m_covers;
    Settings& m_settings;
    MessageBanner& m_banner;
    QWidget& m_window;
    ModelsApi m_api;
    QStringList m_keys;
    std::optional<QString> m_forbidden;
    bool m_isIdentifying = false;
    QPointer<DeleteModelsJob> m_delete;
    QPointer<ConvertModelJob> m_convert;
};

} // namespace vitrine
