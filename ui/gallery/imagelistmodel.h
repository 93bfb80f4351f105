// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/imagestore.h"

#include <QAbstractListModel>
#include <QTimer>

#include <memory>

namespace vitrine {

class ThumbnailStore;

/// The rows of one ImageList, with what is known of each image by now. `data()` answers from memory and
/// starts nothing; who shows rows demands them (ViewDemand). Changes are told in one signal every few
/// milliseconds.
class ImageListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        ThumbnailRole, ///< QImage; null while it is not here.
        FailedRole,    ///< bool: the last try to get the thumbnail failed.
        StarredRole,   ///< bool
        VideoRole,     ///< bool
    };

    ImageListModel(ImageStore& images, ThumbnailStore& thumbnails, QObject* parent = nullptr);

    /// Null shows nothing.
    void setList(std::shared_ptr<ImageList> list);
    [[nodiscard]] ImageList* list() const { return m_list.get(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] QString nameAt(int row) const;
    [[nodiscard]] QModelIndex indexOf(const QString& name) const;

private:
    void markChanged(const QString& name);
    void tellChanges();

    ImageStore& m_images;
    ThumbnailStore& m_thumbnails;
    std::shared_ptr<ImageList> m_list;
    QTimer m_changeTimer;
    int m_firstChanged = -1;
    int m_lastChanged = -1;
};

} // namespace vitrine
