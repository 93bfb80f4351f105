// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/imagestore.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;

namespace vitrine {

class ActionRegistry;
class BrokenImages;
class CompareView;
class GalleryBar;
class GalleryView;
class ImageListModel;
class ImageViewer;
class LiveView;
class ServerSession;
class Settings;
class StatePane;
class ThumbnailStore;
class ViewDemand;

/// The middle of the window: the gallery of one board, its states, and what takes its place: the viewer, or
/// the comparison of some pictures, or what is made now.
class GalleryPage : public QWidget {
    Q_OBJECT

public:
    GalleryPage(ServerSession& session, ThumbnailStore& thumbnails, Settings& settings,
                const ActionRegistry& actions, QWidget* parent = nullptr);
    ~GalleryPage() override;

    /// Shows a board; no value: all images. The names are asked for at once.
    void setBoard(const std::optional<QString>& boardId);

    /// What the user means: the picture in the viewer, or what is selected in the gallery (the first `most`
    /// of it; -1 for all). Empty while something else takes the gallery's place.
    [[nodiscard]] QStringList chosenNames(int most = -1) const;
    [[nodiscard]] int chosenCount() const;

    /// Opens a picture in the viewer; one that is not in the list can only be looked at. A video is asked to
    /// be played (`playWanted`).
    void openImage(QString name);
    /// Compares the selected images (`canCompare`); those that are no images are left out.
    void compareSelected();
    [[nodiscard]] bool canCompare() const;
    /// Shows what the server makes now, as it comes into being.
    void showLive();
    /// Back to the gallery, from whatever takes its place.
    void closeViewer();
    [[nodiscard]] bool isViewing() const;
    [[nodiscard]] bool isComparing() const;
    [[nodiscard]] bool isLive() const;
    /// A picture or several take the gallery's place.
    [[nodiscard]] bool showsPictures() const;
    /// The viewer without what stands round the picture: for the full screen.
    void setBare(bool bare);

    [[nodiscard]] GalleryView& view() { return *m_view; }
    [[nodiscard]] ImageViewer& viewer() { return *m_viewer; }
    [[nodiscard]] CompareView& comparison() { return *m_compare; }
    [[nodiscard]] LiveView& live() { return *m_live; }
    [[nodiscard]] GalleryBar& bar() { return *m_bar; }
    [[nodiscard]] ImageList* list() const;

public Q_SLOTS:
    void openCurrent();
    void showNext();
    void showPrevious();
    void refresh();

Q_SIGNALS:
    void selectionChanged(int selected, int total);
    void pageChanged(); ///< What takes the gallery's place, if anything, is another.
    void listStateChanged();
    void namesReceived(int count);
    void screenComplete(int count);
    void changeServerWanted();
    void troubleshootingWanted();
    void playWanted(const QString& videoName);

private:
    void applyQuery();
    void onListState();
    void onRowsChanged();
    void step(int by);
    void showPage(QWidget* page);
    void tellSelection();
    void onStateAction();
    void showEmpty();
    void showNote();

    ServerSession& m_session;
    ThumbnailStore& m_thumbnails;
    Settings& m_settings;
    std::optional<QString> m_board;
    std::shared_ptr<ImageList> m_list;
    std::unique_ptr<BrokenImages> m_broken; ///< Only while broken ones are shown.
    ImageListModel* m_model;
    GalleryBar* m_bar;
    GalleryView* m_view;
    ViewDemand* m_demand;
    StatePane* m_state;
    ImageViewer* m_viewer;
    CompareView* m_compare;
    LiveView* m_live;
    QWidget* m_gallery;      ///< Bar and area.
    QStackedWidget* m_area;  ///< Grid or state.
    QLabel* m_note;          ///< Between bar and area: what is special about the list that is shown.
    QStackedWidget* m_pages; ///< Gallery, viewer, comparison or live view.
    int m_lastStep = 1;      ///< The way that the user leafs: what comes next that way is fetched first.
};

} // namespace vitrine
