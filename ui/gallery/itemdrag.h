// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/transfers/originalfiles.h"

#include <QObject>
#include <QPixmap>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <functional>

class QAbstractItemView;
class QMimeData;

namespace vitrine {

class MessageBanner;
class ServerSession;
class ThumbnailStore;

/// Drags the selection out of a view of items: for our own boards as items of the server, for other programs
/// as real files. The originals are fetched from the press on; the drag begins when they are there, or after
/// a moment without them, so that our own boards need not wait. What cannot be given as files is said when
/// the drag has ended elsewhere.
class ItemDrag : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 mostBytes = qint64{500} * 1000 * 1000;
    static constexpr int mostWaitMs = 700;

    /// The selection of a view.
    struct Selection {
        std::function<qsizetype()> count;
        std::function<QStringList()> names;
    };

    ItemDrag(QAbstractItemView& view, Selection selection, ServerSession& session, ThumbnailStore& thumbnails,
             OriginalFiles& files, MessageBanner& banner, QObject* parent = nullptr);
    ~ItemDrag() override;

    /// The user drags.
    void begin();

    /// For tests.
    void setMostBytes(qint64 bytes) { m_mostBytes = bytes; }

    /// What goes with the pointer: a pile of the first thumbnails, with their number.
    [[nodiscard]] QPixmap picture(const QStringList& names) const;

Q_SIGNALS:
    void exportWanted(const QStringList& names);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void prepare();
    [[nodiscard]] qint64 bytesHere() const; ///< Of what is prepared.
    [[nodiscard]] QMimeData* mimeData(const QStringList& names) const;
    void start();
    void offerExport(const QStringList& names);
    void sayLate();

    QAbstractItemView& m_view;
    const Selection m_selection;
    ServerSession& m_session;
    ThumbnailStore& m_thumbnails;
    OriginalFiles& m_files;
    MessageBanner& m_banner;
    QStringList m_names; ///< What is prepared.
    QPointer<ExportJob> m_job;
    qint64 m_mostBytes = mostBytes;
    bool m_tooMuch = false;
    bool m_wanted = false; ///< The drag begins as soon as it can.
    QTimer m_hold;         ///< A click is not a drag: nothing is fetched for it.
    QTimer m_patience;
};

} // namespace vitrine
