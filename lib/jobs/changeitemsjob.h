// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"
#include "lib/api/videos.h"
#include "lib/net/apijob.h"

#include <functional>

namespace vitrine {

/// What to do to items.
struct ItemChange {
    enum class Action { Star, Unstar, Delete, MoveToBoard, RemoveFromBoards, SetCategory };

    Action action = Action::Star;
    QString argument = {}; ///< A board's id with MoveToBoard; a category with SetCategory.
};

/// Does one thing to any number of images and videos, in lots that servers take. Where an error stops it,
/// what was done before stays done and is told.
class ChangeItemsJob final : public ApiJob {
    Q_OBJECT

public:
    ChangeItemsJob(ApiClient& client, ItemChange change, const QStringList& names, QObject* parent = nullptr);

    /// `missed` holds everything that was not done, for whatever reason.
    [[nodiscard]] NamesOutcome outcome() const;

protected:
    void run() override;

private:
    using Call = ApiCall<NamesOutcome>*;

    void next();
    void take(const NamesOutcome& outcome);
    void setCategory(const QString& name);
    [[nodiscard]] Call changeImages(const QStringList& names);
    [[nodiscard]] Call changeVideos(const QStringList& names);
    [[nodiscard]] bool videosGoOneByOne() const;

    ImagesApi m_images;
    VideosApi m_videos;
    ItemChange m_change;
    QStringList m_names;
    QStringList m_imagesLeft;
    QStringList m_videosLeft;
    NamesOutcome m_outcome;
};

} // namespace vitrine
