// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QButtonGroup;
class QLineEdit;
class QSlider;

namespace vitrine {

class ActionRegistry;

/// Above the gallery: which kind of images, a search in their metadata, which of them, the order, the size of
/// thumbnails.
class GalleryBar : public QWidget {
    Q_OBJECT

public:
    explicit GalleryBar(const ActionRegistry& actions, QWidget* parent = nullptr);

    /// The query that the controls describe, without a board.
    [[nodiscard]] ImageQuery query() const;
    void setEdge(int edge);
    void focusSearch();
    void clearSearch();
    /// Starred only and broken only, off again.
    void clearFilters();

Q_SIGNALS:
    void queryChanged();
    void edgeChanged(int edge);

private:
    QButtonGroup* m_kinds;
    QLineEdit* m_search;
    QSlider* m_size;
    QAction* m_newestFirst;
    QAction* m_starredFirst;
    QAction* m_starredOnly;
    QAction* m_brokenOnly;
    QTimer m_searchDelay;
};

} // namespace vitrine
