// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/otherprograms.h"

#include "lib/base/wholefile.h"
#include "lib/base/worker.h"
#include "lib/export/filenames.h"
#include "lib/imaging/imagedecoder.h"
#include "ui/shell/messagebanner.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString topic = u"other-programs"_s;

QList<QUrl> urlsOf(const QStringList& paths)
{
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    return urls;
}

/// Empty when it worked, else the reason.
QString copyWhole(const QString& from, const QString& to)
{
    QFile source(from);
    QSaveFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return source.errorString();
    if (!target.open(QIODevice::WriteOnly))
        return target.errorString();
    constexpr qint64 lot = 1 << 20;
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(lot);
        if (bytes.isEmpty() || target.write(bytes) != bytes.size()) {
            target.cancelWriting();
            return bytes.isEmpty() ? source.errorString() : target.errorString();
        }
    }
    return commitWhole(target) ? QString() : target.errorString();
}

} // namespace

OtherPrograms::OtherPrograms(OriginalFiles& files, MessageBanner& banner, QObject* parent)
    : QObject(parent)
    , m_files(files)
    , m_banner(banner)
{
}

OtherPrograms::~OtherPrograms()
{
    delete m_job;
    m_banner.clear(topic);
}

void OtherPrograms::withFiles(const QStringList& names, const QString& doing, const Use& use)
{
    delete m_job;
    m_banner.clear(topic);
    if (m_files.hasAll(names)) {
        use(m_files.paths(names));
        return;
    }
    m_banner.show(MessageBanner::Kind::Info, topic, doing, {tr("Cancel"), [this] {
                                                                delete m_job;
                                                                m_banner.clear(topic);
                                                            }});
    m_job = m_files.fetch(names);
    connect(m_job, &ApiJob::finished, this, [this, names, doing, use, job = m_job.data()] {
        job->deleteLater();
        m_banner.clear(topic);
        const QStringList paths = m_files.paths(names);
        if (!paths.isEmpty())
            use(paths);
        QStringList problems = job->problems();
        if (job->error()) // what concerns all of them: the server is away, the disk is full
            problems.prepend(job->error()->userMessage());
        if (!problems.isEmpty())
            fail(problems.size() == 1
                     ? problems.first()
                     : tr("%Ln file(s) could not be fetched. %1", nullptr, static_cast<int>(problems.size()))
                           .arg(problems.first()),
                 problems.join(u'\n'), [this, names, doing, use] { withFiles(names, doing, use); });
    });
}

void OtherPrograms::fail(const QString& sentence, const QString& details, const std::function<void()>& again)
{
    m_banner.show(MessageBanner::Kind::Error, topic, sentence, {tr("Try Again"), again}, details);
}

void OtherPrograms::copyPicture(const QString& name)
{
    withFiles({name}, tr("Fetching the picture…"), [this, name](const QStringList& paths) {
        struct Picture {
            QByteArray bytes;
            Result<DecodedImage> decoded;
        };
        const auto read = [path = paths.first()] {
            QFile file(path);
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            return Picture{bytes, ImageDecoder(true).decode(bytes, {})};
        };
        runInPool(*QThreadPool::globalInstance(), this, read, [this, name, paths](const Picture& picture) {
            if (!picture.decoded) {
                fail(tr("%1 cannot be copied. %2").arg(name, picture.decoded.error().userMessage()), {},
                     [this, name] { copyPicture(name); });
                return;
            }
            // Most programs take the server's own bytes; the others what Qt makes of the pixels.
            auto* data = new QMimeData;
            if (paths.first().endsWith(".png"_L1, Qt::CaseInsensitive))
                data->setData(u"image/png"_s, picture.bytes);
            data->setImageData(picture.decoded->image);
            QGuiApplication::clipboard()->setMimeData(data);
        });
    });
}

void OtherPrograms::copyFiles(const QStringList& names)
{
    if (names.size() > mostFiles) {
        Q_EMIT exportWanted(names);
        return;
    }
    withFiles(names, tr("Fetching %Ln file(s)…", nullptr, static_cast<int>(names.size())),
              [this, names](const QStringList& paths) { putOnClipboard(names, paths); });
}

void OtherPrograms::putOnClipboard(const QStringList& names, const QStringList& paths)
{
    auto* data = new QMimeData;
    data->setUrls(urlsOf(paths));
    data->setText(names.join(u'\n'));
    // What file managers of the GNOME and Xfce family look for.
    QByteArray gnome = "copy";
    for (const QUrl& url : data->urls())
        gnome += '\n' + url.toEncoded();
    data->setData(u"x-special/gnome-copied-files"_s, gnome);
    QGuiApplication::clipboard()->setMimeData(data);
    m_banner.show(MessageBanner::Kind::Success, topic,
                  tr("%Ln file(s) on the clipboard.", nullptr, static_cast<int>(paths.size())));
}

void OtherPrograms::saveAs(const QString& name, QWidget* parent)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    auto* dialog = new QFileDialog(parent, tr("Save Original"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QDir(folder).filePath(filenames::whole(name, {}, u"image.png"_s)));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, name](const QString& path) { saveTo(name, path); });
    dialog->open();
}

void OtherPrograms::saveTo(const QString& name, const QString& path)
{
    withFiles({name}, tr("Fetching the original…"), [this, name, path](const QStringList& paths) {
        const auto copy = [from = paths.first(), path] { return copyWhole(from, path); };
        runInPool(*QThreadPool::globalInstance(), this, copy, [this, name, path](const QString& problem) {
            if (problem.isEmpty())
                m_banner.show(MessageBanner::Kind::Success, topic, tr("Saved as %1.").arg(path));
            else
                fail(tr("%1 cannot be saved (%2).").arg(path, problem), {},
                     [this, name, path] { saveTo(name, path); });
        });
    });
}

void OtherPrograms::open(const QStringList& names)
{
    withFiles(names, tr("Fetching %Ln file(s)…", nullptr, static_cast<int>(names.size())),
              [this, names](const QStringList& paths) {
                  for (const QUrl& url : urlsOf(paths)) {
                      if (QDesktopServices::openUrl(url))
                          continue;
                      fail(tr("The system knows no program for %1.").arg(url.fileName()), {},
                           [this, names] { open(names); });
                      return;
                  }
              });
}

} // namespace vitrine
