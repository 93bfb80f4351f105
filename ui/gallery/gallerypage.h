// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/imagestore.h"

#include <QWidget>

#include <memory>
#include <optional>

class QStackedWidget;

namespace vitrine {

class ActionRegistry;
class GalleryBar;
class GalleryView;
class ImageListModel;
class ImageViewer;
class ServerSession;
class Settings;
class StatePane;
class ThumbnailStore;
class ViewDemand;

/// The middle of the window: the gallery of one board, its states, and the viewer that takes its place.
class GalleryPage : public QWidget {
    Q_OBJECT

public:
    GalleryPage(ServerSession& session, ThumbnailStore& thumbnails, Settings& settings,
                const ActionRegistry& actions, QWidget* parent = nullptr);

    /// Shows a board; no value: all images. The names are asked for at once.
    void setBoard(const std::optional<QString>& boardId);

    /// Opens a picture in the viewer; one that is not in the list can only be looked at.
    void openImage(const QString& name);
    void closeViewer();
    [[nodiscard]] bool isViewing() const;

    [[nodiscard]] GalleryView& view() { return *m_view; }
    [[nodiscard]] ImageViewer& viewer() { return *m_viewer; }
    [[nodiscard]] GalleryBar& bar() { return *m_bar; }
    [[nodiscard]] ImageList* list() const;

public Q_SLOTS:
    void openCurrent();
    void showNext();
    void showPrevious();
    void refresh();

Q_SIGNALS:
    void selectionChanged(int selected, int total);
    void viewingChanged(bool viewing);
    void listStateChanged();
    void namesReceived(int count);
    void screenComplete(int count);
    void changeServerWanted();

private:
    void applyQuery();
    void onListState();
    void step(int by);
    void tellSelection();
    void onStateAction();

    ServerSession& m_session;
    ThumbnailStore& m_thumbnails;
    Settings& m_settings;
    std::optional<QString> m_board;
    std::shared_ptr<ImageList> m_list;
    ImageListModel* m_model;
    GalleryBar* m_bar;
    GalleryView* m_view;
    ViewDemand* m_demand;
    StatePane* m_state;
    ImageViewer* m_viewer;
    QStackedWidget* m_area;  ///< Grid or state.
    QStackedWidget* m_pages; ///< Gallery or viewer.
};

} // namespace vitrine
