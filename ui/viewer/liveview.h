// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/imaging/fullimageloader.h"
#include "lib/imaging/previewdecoder.h"
#include "lib/session/queuestore.h"

#include <QWidget>

class QStackedWidget;

namespace vitrine {

class ActionRegistry;
class ElidedLabel;
class FlatProgressBar;
class ImageCanvas;
class ServerSession;
class StatePane;

/// What the server makes now, large: the previews of the running item, how far it is, and what came out of it
/// until the next one shows something. Whoever submitted it; of several that run at once, the first that
/// shows something. Works only while it is seen.
class LiveView : public QWidget {
    Q_OBJECT

public:
    LiveView(ServerSession& session, const ActionRegistry& actions, QWidget* parent = nullptr);

    /// Waits for the next preview.
    void start();
    /// Ends every request and forgets what is shown.
    void clear();

    [[nodiscard]] ImageCanvas& canvas() { return *m_canvas; }
    /// The result that is shown; empty while a preview or nothing is.
    [[nodiscard]] const QString& resultName() const { return m_result; }
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void backWanted();
    /// The user wants to look at the result in the viewer.
    void imageWanted(const QString& name);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout(const ActionRegistry& actions);
    void onProgress(const ItemProgress& progress);
    void onStatus(const QueueItemStatusChanged& event);
    void onImages(const QList<ImageDto>& images);
    void showPreview(const QImage& image);
    void showResult(const QString& name, const ImagePyramid& picture, QSize size);
    void say(const QString& message, std::optional<double> fraction);

    ServerSession& m_session;
    PreviewDecoder m_decoder;
    FullImageLoader m_loader;
    bool m_active = false;
    qint64 m_item = 0; ///< Whose previews are shown; 0: none's.
    bool m_itemEnded = false;
    QString m_itemSession;
    QSize m_previewSize; ///< Of the picture that the preview stands for.
    QString m_result;
    ElidedLabel* m_message;
    FlatProgressBar* m_bar;
    ImageCanvas* m_canvas;
    StatePane* m_state;
    QStackedWidget* m_stack;
};

} // namespace vitrine
