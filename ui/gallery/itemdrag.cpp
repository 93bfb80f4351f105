// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/itemdrag.h"

#include "lib/imaging/thumbnailstore.h"
#include "lib/session/serversession.h"
#include "ui/gallery/otherprograms.h"
#include "ui/shell/itemsmime.h"
#include "ui/shell/messagebanner.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCursor>
#include <QDrag>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString topic = u"drag"_s;
constexpr int holdMs = 100;
constexpr int pictureEdge = 96;
constexpr int mostPictures = 3;
constexpr int pictureStep = 8; // from one picture of the pile to the next

} // namespace

ItemDrag::ItemDrag(QAbstractItemView& view, Selection selection, ServerSession& session,
                   ThumbnailStore& thumbnails, OriginalFiles& files, MessageBanner& banner, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_selection(std::move(selection))
    , m_session(session)
    , m_thumbnails(thumbnails)
    , m_files(files)
    , m_banner(banner)
{
    m_hold.setSingleShot(true);
    m_hold.setInterval(holdMs);
    connect(&m_hold, &QTimer::timeout, this, &ItemDrag::prepare);
    m_patience.setSingleShot(true);
    m_patience.setInterval(mostWaitMs);
    connect(&m_patience, &QTimer::timeout, this, &ItemDrag::start);
    connect(&view, &QAbstractItemView::pressed, this, [this] {
        if (QGuiApplication::mouseButtons() & Qt::LeftButton)
            m_hold.start();
    });
    view.viewport()->installEventFilter(this);
}

ItemDrag::~ItemDrag()
{
    delete m_job;
    m_banner.clear(topic);
}

bool ItemDrag::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        m_hold.stop();
        m_patience.stop();
        if (std::exchange(m_wanted, false))
            m_view.unsetCursor(); // let go before it began
    }
    return QObject::eventFilter(watched, event);
}

void ItemDrag::prepare()
{
    m_hold.stop();
    m_tooMuch = m_selection.count() > OtherPrograms::mostFiles;
    const QStringList names = m_selection.names();
    if (m_tooMuch || m_files.hasAll(names)) {
        delete m_job;
        m_names = names;
        m_tooMuch = m_tooMuch || bytesHere() > m_mostBytes;
        return;
    }
    if (m_job && names == m_names)
        return;
    delete m_job;
    m_names = names;
    m_job = m_files.fetch(names);
    connect(m_job, &ExportJob::saved, this, [this, job = m_job.data()] {
        if (bytesHere() > m_mostBytes) {
            m_tooMuch = true;
            job->abort();
        }
    });
    connect(m_job, &ApiJob::finished, this, [this, job = m_job.data()] {
        m_job.clear();
        job->deleteLater();
        if (m_wanted)
            start();
    });
}

qint64 ItemDrag::bytesHere() const
{
    qint64 bytes = 0;
    const QStringList paths = m_files.paths(m_names);
    for (const QString& path : paths)
        bytes += QFileInfo(path).size();
    return bytes;
}

void ItemDrag::begin()
{
    m_banner.clear(topic);
    prepare();
    m_wanted = true;
    if (!m_job) {
        start();
        return;
    }
    m_view.setCursor(Qt::BusyCursor);
    m_patience.start();
}

QMimeData* ItemDrag::mimeData(const QStringList& names) const
{
    auto* data = new QMimeData;
    itemsmime::write(*data, m_session.profile().id(), names);
    if (m_tooMuch || !m_files.hasAll(names))
        return data;
    QList<QUrl> urls;
    const QStringList paths = m_files.paths(names);
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data->setUrls(urls);
    return data;
}

void ItemDrag::start()
{
    m_patience.stop();
    m_view.unsetCursor();
    if (!std::exchange(m_wanted, false) || m_names.isEmpty())
        return;
    const QStringList names = m_names;
    auto* drag = new QDrag(&m_view);
    QMimeData* data = mimeData(names);
    const bool hasFiles = data->hasUrls();
    drag->setMimeData(data);
    const QPixmap pixmap = picture(names);
    drag->setPixmap(pixmap);
    drag->setHotSpot(QPoint(pixmap.width() / 2, pixmap.height() / 2) / pixmap.devicePixelRatio());
    // Which of the two is up to who takes them: our boards look at the keys. Nothing is ever taken away here.
    const QPointer<ItemDrag> guard(this);
    const Qt::DropAction action = drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::CopyAction);
    if (!guard || action != Qt::IgnoreAction || hasFiles || QApplication::widgetAt(QCursor::pos()))
        return;
    if (m_tooMuch)
        offerExport(names);
    else
        sayLate();
}

void ItemDrag::offerExport(const QStringList& names)
{
    m_banner.show(
        MessageBanner::Kind::Info, topic,
        tr("So much is not dragged to other programs: up to %1 files and %2 are. Export it to a folder.")
            .arg(OtherPrograms::mostFiles)
            .arg(QLocale().formattedDataSize(mostBytes, 0, QLocale::DataSizeSIFormat)),
        {tr("Export…"), [this, names] { Q_EMIT exportWanted(names); }});
}

void ItemDrag::sayLate()
{
    m_banner.show(MessageBanner::Kind::Info, topic,
                  m_job
                      ? tr("The files are still on their way from the server. Drag them again in a moment.")
                      : tr("The files could not be fetched from the server, so other programs got nothing."),
                  {});
}

QPixmap ItemDrag::picture(const QStringList& names) const
{
    QList<QImage> images;
    for (const QString& name : names) {
        if (const QImage* image = m_thumbnails.find(name))
            images.append(*image);
        if (images.size() == mostPictures)
            break;
    }
    const qreal ratio = m_view.devicePixelRatioF();
    const int edge = pictureEdge + (mostPictures - 1) * pictureStep;
    QPixmap pixmap(QSize(edge, edge) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    for (int i = static_cast<int>(images.size()) - 1; i >= 0; --i) {
        const QImage& image = images.at(i);
        QRectF place(QPointF(), QSizeF(image.size()).scaled(pictureEdge, pictureEdge, Qt::KeepAspectRatio));
        place.moveCenter(QPointF(pictureEdge, pictureEdge) / 2 + QPointF(i, i) * pictureStep);
        painter.drawImage(place, image);
        // One ends where the next begins.
        painter.setPen(m_view.palette().color(QPalette::Base));
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (names.size() > 1) {
        const QString number = QLocale().toString(names.size());
        QFont font = m_view.font();
        font.setBold(true);
        painter.setFont(font);
        const int height = QFontMetrics(font).height() + 6;
        QRectF badge(0, 0, qMax(height, QFontMetrics(font).horizontalAdvance(number) + 14), height);
        badge.moveCenter(QRectF(0, 0, edge, edge).center());
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_view.palette().highlight());
        painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
        painter.setPen(m_view.palette().color(QPalette::HighlightedText));
        painter.drawText(badge, Qt::AlignCenter, number);
    }
    return pixmap;
}

} // namespace vitrine
