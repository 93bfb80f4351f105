// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/imaging/imagedifference.h"

#include <QStringList>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

class QAction;
class QActionGroup;
class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace vitrine {

class ActionRegistry;
class ComparePane;
class ElidedLabel;
class ImageCanvas;
class ServerSession;
class SplitCanvas;
class ThumbnailStore;

/// Two to four pictures compared: all side by side, or two in one place (with a line between them, by turns,
/// or their difference). Zoom and place are the same for all.
///
/// Keys: M for the next way, C to swap, N for another pair, Space to turn the page while they alternate, and
/// those of the viewer.
class CompareView : public QWidget {
    Q_OBJECT

public:
    static constexpr int fewest = 2;
    static constexpr int most = 4;
    enum class Mode { SideBySide, Slider, Blink, Difference };

    CompareView(ServerSession& session, ThumbnailStore& thumbnails, const ActionRegistry& actions,
                QWidget* parent = nullptr);
    ~CompareView() override;

    /// `names`: from `fewest` to `most` images.
    void compare(const QStringList& names);
    /// Ends every request and forgets the pictures.
    void clear();

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] const QList<ComparePane*>& panes() const { return m_panes; }
    [[nodiscard]] SplitCanvas& overlay() { return *m_overlay; }
    /// The pictures of the ways that show two, as places in `panes()`.
    [[nodiscard]] std::pair<qsizetype, qsizetype> pair() const { return {m_first, m_second}; }
    /// What is said about the difference; empty in the other ways.
    [[nodiscard]] QString differenceText() const;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomFit();
    void zoomOriginal();
    void swap();
    void nextPair();

Q_SIGNALS:
    void backWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QHBoxLayout* buildBar(const ActionRegistry& actions);
    void link(ImageCanvas* canvas);
    void follow(const ImageCanvas* leader);
    [[nodiscard]] ImageCanvas* shownCanvas() const;
    void arrangePanes();
    void updateOverlay();
    void updateDifference();
    void showDifference(const ImageDifference& difference);
    void updateZoomLabel();
    void turnPage();

    ServerSession& m_session;
    ThumbnailStore& m_thumbnails;
    Mode m_mode = Mode::SideBySide;
    QList<ComparePane*> m_panes;
    qsizetype m_first = 0;
    qsizetype m_second = 1;
    QThreadPool m_worker;
    quint64 m_differenceWish = 0; ///< Grows with each, so that a late answer is dropped.
    QTimer m_blink;

    QActionGroup* m_modes;
    QAction* m_swap;
    QToolButton* m_nextPair = nullptr;
    QComboBox* m_gain;
    QLabel* m_zoomLabel;
    QWidget* m_side;
    QGridLayout* m_grid;
    SplitCanvas* m_overlay;
    ElidedLabel* m_leftCaption;
    QLabel* m_note;
    ElidedLabel* m_rightCaption;
    QStackedWidget* m_stack;
};

} // namespace vitrine
