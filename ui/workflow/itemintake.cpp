// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/itemintake.h"

#include "lib/base/worker.h"
#include "lib/session/serversession.h"
#include "lib/transfers/uploadfiles.h"
#include "ui/shell/filedrops.h"
#include "ui/shell/itemsmime.h"
#include "ui/workflow/fieldsources.h"

#include <QBuffer>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// More files than this at once belong to the upload queue, which has a journal.
constexpr qsizetype mostFiles = 1000;

} // namespace

ItemIntake::ItemIntake(QWidget& area, FieldSources& sources, What what, bool many)
    : QObject(&area)
    , m_area(area)
    , m_sources(sources)
    , m_what(what)
    , m_many(many)
{
    watch(area);
}

ItemIntake::~ItemIntake()
{
    delete m_job;
}

void ItemIntake::watch(QWidget& area)
{
    area.setAcceptDrops(true);
    area.installEventFilter(this);
}

QStringList ItemIntake::fitting(const QStringList& names) const
{
    QStringList out;
    for (const QString& name : names) {
        if (isVideoName(name) == (m_what == What::Videos))
            out.append(name);
        if (!m_many && !out.isEmpty())
            break;
    }
    return out;
}

bool ItemIntake::fitsFile(const QUrl& url) const
{
    const QString path = url.toLocalFile();
    return isUploadable(path, m_what == What::Videos) && isVideoName(path) == (m_what == What::Videos);
}

bool ItemIntake::accepts(const QMimeData& data) const
{
    const ServerSession* session = m_sources.session();
    if (!session)
        return false;
    if (itemsmime::serverOf(data) == session->profile().id()) {
        const auto items = itemsmime::read(data);
        return items && !fitting(items->names).isEmpty();
    }
    const QList<QUrl> files = FileDrops::filesIn(data);
    if (files.isEmpty())
        return m_what == What::Images && data.hasImage();
    return std::any_of(files.cbegin(), files.cend(), [this](const QUrl& url) { return fitsFile(url); });
}

bool ItemIntake::take(const QMimeData& data)
{
    if (!accepts(data))
        return false;
    if (itemsmime::serverOf(data) == m_sources.session()->profile().id())
        Q_EMIT itemsTaken(fitting(itemsmime::read(data)->names));
    else if (const QList<QUrl> files = FileDrops::filesIn(data); !files.isEmpty())
        upload(files);
    else
        uploadPicture(data.imageData().value<QImage>());
    return true;
}

void ItemIntake::takeSelection()
{
    const QStringList names = fitting(m_sources.selectedItems());
    if (!names.isEmpty()) {
        Q_EMIT itemsTaken(names);
        return;
    }
    setFailure(m_what == What::Videos ? tr("No video is selected in the gallery.")
                                      : tr("No image is selected in the gallery."));
}

void ItemIntake::chooseFiles()
{
    auto* dialog = new QFileDialog(m_area.window(), m_many ? tr("Choose Files") : tr("Choose File"));
    dialog->setObjectName(u"intakeFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_many ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    dialog->setNameFilter(m_what == What::Videos
                              ? tr("Videos (*.mp4)")
                              : tr("Images (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;All files (*)"));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        QList<QUrl> files;
        for (const QString& path : paths)
            files.append(QUrl::fromLocalFile(path));
        upload(files);
    });
    dialog->open();
}

void ItemIntake::upload(const QList<QUrl>& files)
{
    QStringList refused;
    QList<QUrl> wanted;
    for (const QUrl& url : files) {
        if (fitsFile(url))
            wanted.append(url);
        else
            refused.append(url.fileName());
    }
    if (!m_many)
        wanted = wanted.mid(0, 1);
    m_failure.clear();
    if (wanted.size() > mostFiles) {
        setFailure(tr("So many files are too much for a field: upload them to a board first."));
        return;
    }
    for (const QUrl& url : std::as_const(wanted))
        add({.filePath = url.toLocalFile()});
    if (!refused.isEmpty() && wanted.isEmpty())
        setFailure(m_what == What::Videos
                       ? tr("“%1” is no MP4 video.").arg(refused.first())
                       : tr("“%1” is no image that the server takes.").arg(refused.first()));
}

void ItemIntake::uploadPicture(const QImage& picture)
{
    m_encoding = true;
    Q_EMIT stateChanged();
    runInPool(
        *QThreadPool::globalInstance(), this,
        [picture] {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            return picture.save(&buffer, "PNG") ? bytes : QByteArray();
        },
        [this](const QByteArray& bytes) {
            m_encoding = false;
            if (bytes.isEmpty())
                setFailure(tr("The picture cannot be used."));
            else
                add({.bytes = bytes, .fileName = u"pasted.png"_s});
        });
}

void ItemIntake::add(const ImageUpload& upload)
{
    ServerSession* session = m_sources.session();
    if (!session)
        return;
    ImageUpload wanted = upload;
    if (!m_sources.autoAddBoard().isEmpty())
        wanted.boardId = m_sources.autoAddBoard();
    // One picture at a time has its place: the newest wish counts.
    if (!m_many) {
        m_waiting.clear();
        delete m_job;
        m_done = 0;
    }
    m_waiting.push_back(wanted);
    if (!m_job)
        next();
    Q_EMIT stateChanged();
}

void ItemIntake::next()
{
    m_share = 0;
    m_away = false;
    if (m_waiting.empty()) {
        m_done = 0;
        m_sources.session()->boards().refresh();
        Q_EMIT stateChanged();
        return;
    }
    m_job = new UploadJob(m_sources.session()->client(), m_waiting.front(), this);
    connect(m_job, &UploadJob::progress, this, [this](qint64 done, qint64 total) {
        m_share = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0;
        m_away = false;
        Q_EMIT stateChanged();
    });
    connect(m_job, &UploadJob::waitingForServer, this, [this] {
        m_away = true;
        Q_EMIT stateChanged();
    });
    connect(m_job, &UploadJob::finished, this, [this, job = m_job.data()] {
        m_job.clear();
        job->deleteLater();
        onUploaded(*job);
    });
    m_job->start();
    Q_EMIT stateChanged();
}

void ItemIntake::onUploaded(UploadJob& job)
{
    const ImageUpload upload = m_waiting.front();
    if (job.error()) {
        if (job.error()->isCanceled())
            return;
        const QString name =
            upload.filePath.isEmpty() ? tr("The picture") : QFileInfo(upload.filePath).fileName();
        setFailure(tr("“%1” could not be uploaded. %2").arg(name, job.error()->userMessage()));
        return;
    }
    m_waiting.pop_front();
    ++m_done;
    m_sources.session()->images().addImages({job.image()});
    Q_EMIT itemsTaken({job.image().imageName});
    next();
}

double ItemIntake::fraction() const
{
    const auto all = static_cast<double>(m_waiting.size()) + m_done;
    return all > 0 ? (m_done + m_share) / all : 0;
}

QString ItemIntake::sentence() const
{
    if (!m_failure.isEmpty())
        return m_failure;
    if (m_away)
        return tr("Waiting for the server…");
    if (!isUploading())
        return {};
    const qsizetype all = static_cast<qsizetype>(m_waiting.size()) + m_done;
    const QString name = m_waiting.empty() || m_waiting.front().filePath.isEmpty()
        ? tr("the picture")
        : QFileInfo(m_waiting.front().filePath).fileName();
    return all > 1 ? tr("Uploading %1 (%2 of %3)…").arg(name).arg(m_done + 1).arg(all)
                   : tr("Uploading %1…").arg(name);
}

void ItemIntake::retry()
{
    if (!canRetry())
        return;
    m_failure.clear();
    next();
}

void ItemIntake::dismiss()
{
    m_failure.clear();
    m_waiting.clear();
    m_done = 0;
    m_away = false;
    if (m_job) {
        m_job->disconnect(this);
        m_job->abort();
        m_job->deleteLater();
        m_job.clear();
    }
    Q_EMIT stateChanged();
}

void ItemIntake::setFailure(const QString& sentence)
{
    m_failure = sentence;
    Q_EMIT stateChanged();
}

bool ItemIntake::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        m_fits = m_area.isEnabled() && accepts(*static_cast<QDropEvent*>(event)->mimeData());
        return onDrag(*static_cast<QDropEvent*>(event), false);
    case QEvent::DragMove:
        return onDrag(*static_cast<QDropEvent*>(event), false);
    case QEvent::Drop:
        return onDrag(*static_cast<QDropEvent*>(event), true);
    case QEvent::DragLeave:
        setHovered(false);
        return false;
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool ItemIntake::onDrag(QDropEvent& event, bool isDrop)
{
    if (!m_fits)
        return false;
    // Nothing is ever taken away where it was.
    if (event.possibleActions() & Qt::CopyAction)
        event.setDropAction(Qt::CopyAction);
    event.accept();
    setHovered(!isDrop);
    if (isDrop) {
        m_fits = false;
        take(*event.mimeData());
    }
    return true;
}

void ItemIntake::setHovered(bool hovered)
{
    if (m_hovered == hovered)
        return;
    m_hovered = hovered;
    Q_EMIT stateChanged();
}

} // namespace vitrine
