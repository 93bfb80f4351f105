// SPDX-License-Identifier: Apache-2.0
#include "ui/transfers/uploading.h"

#include "lib/api/images.h"
#include "lib/base/settings.h"
#include "lib/session/boardstore.h"
#include "lib/transfers/uploadfiles.h"
#include "ui/shell/messagebanner.h"
#include "ui/transfers/pastedpictures.h"
#include "ui/transfers/transferswindow.h"
#include "ui/transfers/uploadtexts.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString topic = u"uploads"_s;
const QString duplicatesTopic = u"upload duplicates"_s;

/// "*.png … *.PNG …": file dialogs tell the cases apart.
QString fileNamePatterns()
{
    QStringList lower;
    QStringList upper;
    for (const QString& ending : uploadableEndings(true)) {
        lower.append(u"*."_s + ending);
        upper.append(u"*."_s + ending.toUpper());
    }
    return (lower + upper).join(u' ');
}

} // namespace

Uploading::Uploading(UploadQueue& queue, const BoardStore& boards, Settings& settings, MessageBanner& banner,
                     const QString& pastedFolder, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
    , m_boards(boards)
    , m_settings(settings)
    , m_banner(banner)
    , m_pasted(new PastedPictures(queue, pastedFolder, this))
{
    connect(m_pasted, &PastedPictures::failed, this, [this](const QString& reason) {
        m_banner.show(MessageBanner::Kind::Error, topic, tr("The picture was not uploaded. %1").arg(reason));
    });
    connect(&queue, &UploadQueue::additionEnded, this, &Uploading::onAdded);
    connect(&queue, &UploadQueue::additionFailed, this, [this](const ApiError& error) {
        m_banner.show(MessageBanner::Kind::Error, topic,
                      tr("Nothing was added to the uploads. %1").arg(error.userMessage()));
    });
    connect(&queue, &UploadQueue::duplicatesFound, this, &Uploading::onDuplicates);
    connect(&queue, &UploadQueue::duplicatesAnswered, this, [this] { m_banner.clear(duplicatesTopic); });
    connect(&queue, &UploadQueue::statusChanged, this, &Uploading::onStatus);
    connect(&queue, &UploadQueue::journalKeptAside, this, [this](const QString& file) {
        m_banner.show(
            MessageBanner::Kind::Warning, topic,
            tr("The list of uploads was damaged. Uploads that were not finished must be added again; "
               "the old file is kept as %1.")
                .arg(file));
    });
}

Uploading::~Uploading()
{
    m_banner.clear(topic);
    m_banner.clear(duplicatesTopic);
    delete m_window;
}

UploadTarget Uploading::targetOf(const std::optional<QString>& boardId, const ImageQuery& shown) const
{
    UploadTarget target;
    if (boardId && *boardId != "none"_L1) {
        target.boardId = *boardId;
        const BoardDto* board = m_boards.find(*boardId);
        target.boardName = board ? board->boardName : *boardId;
    }
    target.category =
        shown.categories.isEmpty() || shown.categories.contains(u"general"_s) ? u"general"_s : u"user"_s;
    return target;
}

void Uploading::upload(const QList<QUrl>& urls, const std::optional<QString>& boardId,
                       const ImageQuery& shown)
{
    QStringList paths;
    for (const QUrl& url : urls)
        paths.append(url.isLocalFile() ? url.toLocalFile() : url.toDisplayString());
    if (!paths.isEmpty())
        m_queue.add(paths, targetOf(boardId, shown));
}

void Uploading::uploadPicture(const QImage& picture, const std::optional<QString>& boardId,
                              const ImageQuery& shown)
{
    m_pasted->add(picture, targetOf(boardId, shown));
}

void Uploading::chooseFiles(QWidget* parent, const std::optional<QString>& boardId, const ImageQuery& shown)
{
    auto* dialog = new QFileDialog(parent, tr("Upload Files"), m_settings.get<SettingKey::LastFolder>());
    dialog->setObjectName(u"uploadFilesDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Pictures and videos (%1)").arg(fileNamePatterns()), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this, boardId, shown](const QStringList& files) {
        if (files.isEmpty())
            return;
        m_settings.set<SettingKey::LastFolder>(QFileInfo(files.first()).absolutePath());
        m_queue.add(files, targetOf(boardId, shown));
    });
    dialog->open();
}

void Uploading::chooseFolder(QWidget* parent, const std::optional<QString>& boardId, const ImageQuery& shown)
{
    auto* dialog = new QFileDialog(parent, tr("Upload Folder"), m_settings.get<SettingKey::LastFolder>());
    dialog->setObjectName(u"uploadFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, boardId, shown](const QString& folder) {
        m_settings.set<SettingKey::LastFolder>(folder);
        m_queue.add({folder}, targetOf(boardId, shown));
    });
    dialog->open();
}

void Uploading::showWindow()
{
    if (!m_window) {
        m_window = new TransfersWindow(m_queue, m_boards, m_settings);
        connect(m_window, &TransfersWindow::imageWanted, this, &Uploading::imageWanted);
        connect(m_window, &TransfersWindow::uploadWanted, this, &Uploading::uploadWanted);
    }
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

TransfersWindow* Uploading::window() const
{
    return m_window;
}

void Uploading::onAdded(const UploadQueue::Addition& addition)
{
    QStringList sentences;
    const QString about = uploadtexts::addition(addition);
    if (!about.isEmpty())
        sentences.append(about);
    if (addition.files > 0 && m_settings.get<SettingKey::UploadHintShown>() == 0) {
        m_settings.set<SettingKey::UploadHintShown>(1);
        sentences.append(tr("Pictures are sent as they are; the server stores every one of them as PNG."));
    }
    if (!sentences.isEmpty())
        m_banner.show(about.isEmpty() ? MessageBanner::Kind::Info : MessageBanner::Kind::Warning, topic,
                      sentences.join(u' '), {tr("Show Transfers"), [this] { showWindow(); }});
}

void Uploading::onDuplicates(qint64 /*addition*/, const QList<UploadDuplicate>& duplicates)
{
    if (m_window && m_window->isVisible())
        return; // asked there
    m_banner.show(
        MessageBanner::Kind::Warning, duplicatesTopic,
        tr("%Ln file(s) were uploaded to this board before.", nullptr, static_cast<int>(duplicates.size())),
        {tr("Decide…"), [this] { showWindow(); }});
}

void Uploading::onStatus()
{
    if (!m_queue.problem())
        return;
    const QString sentence = m_queue.problem()->userMessage();
    if (m_banner.topic() != topic || m_banner.text() != sentence)
        m_banner.show(MessageBanner::Kind::Error, topic, sentence,
                      {tr("Try Again"), [this] { m_queue.tryAgain(); }});
}

} // namespace vitrine
