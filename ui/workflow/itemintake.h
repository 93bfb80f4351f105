// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/jobs/uploadjob.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QUrl>

#include <deque>

class QDropEvent;
class QMimeData;
class QWidget;

namespace vitrine {

class FieldSources;

/// Brings images or videos into a field: dropped or pasted ones of the server, what is selected in the
/// gallery, and files, which are uploaded first, one after the other. These go where the official web UI puts
/// them: to the assets (category "user"), on the board that "auto" means.
class ItemIntake : public QObject {
    Q_OBJECT

public:
    enum class What { Images, Videos };

    /// `area` takes the drops. `many`: the field takes more than one.
    ItemIntake(QWidget& area, FieldSources& sources, What what, bool many);
    ~ItemIntake() override;

    /// A second widget that takes drops (the viewport of a list).
    void watch(QWidget& area);

    /// It holds something for this field.
    [[nodiscard]] bool accepts(const QMimeData& data) const;
    /// False when there was nothing in it for this field.
    bool take(const QMimeData& data);
    void takeSelection();
    void chooseFiles();
    void upload(const QList<QUrl>& files);

    [[nodiscard]] bool isUploading() const { return m_job != nullptr || m_encoding; }
    /// 0 to 1, over all that was begun together.
    [[nodiscard]] double fraction() const;
    /// What is going on or went wrong, as a sentence; empty when there is nothing to say.
    [[nodiscard]] QString sentence() const;
    /// The sentence says what went wrong.
    [[nodiscard]] bool hasFailed() const { return !m_failure.isEmpty(); }
    [[nodiscard]] bool canRetry() const { return hasFailed() && !m_waiting.empty(); }
    void retry();
    /// Ends the uploads, or takes the message away.
    void dismiss();

    /// Something that fits is over the area.
    [[nodiscard]] bool isHovered() const { return m_hovered; }

Q_SIGNALS:
    /// Of the right kind; one at most unless the field takes many.
    void itemsTaken(const QStringList& names);
    void stateChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QStringList fitting(const QStringList& names) const;
    [[nodiscard]] bool fitsFile(const QUrl& url) const;
    bool onDrag(QDropEvent& event, bool isDrop);
    void setHovered(bool hovered);
    void uploadPicture(const QImage& picture);
    void add(const ImageUpload& upload);
    void next();
    void onUploaded(UploadJob& job);
    void setFailure(const QString& sentence);

    QWidget& m_area;
    FieldSources& m_sources;
    const What m_what;
    const bool m_many;
    std::deque<ImageUpload> m_waiting; ///< The first one is under way or failed.
    QPointer<UploadJob> m_job;
    double m_share = 0; ///< Of the one under way.
    int m_done = 0;
    bool m_away = false; ///< The upload waits for the server.
    bool m_encoding = false;
    bool m_hovered = false;
    bool m_fits = false; ///< What is being dragged.
    QString m_failure;
};

} // namespace vitrine
