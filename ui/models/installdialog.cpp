// SPDX-License-Identifier: Apache-2.0
#include "ui/models/installdialog.h"

#include "lib/session/serversession.h"
#include "ui/models/installhubpage.h"
#include "ui/models/installscanpage.h"
#include "ui/models/installsourcepage.h"
#include "ui/models/installstarterspage.h"
#include "ui/models/modelsourcecheck.h"
#include "ui/shell/metrics.h"

#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QHostAddress>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

bool isThisMachine(const QString& host)
{
    return host == u"localhost"_s || QHostAddress(host).isLoopback();
}

/// A folder that is one model, and not one that has models.
bool isModelFolder(const QString& path)
{
    return QFileInfo::exists(path + u"/model_index.json"_s) || QFileInfo::exists(path + u"/config.json"_s);
}

QList<QUrl> urlsIn(const QMimeData& data)
{
    if (data.hasUrls())
        return data.urls();
    const QString text = data.text().trimmed();
    const QUrl url(text);
    const bool isLink = text.size() < 4096 && !text.contains(u'\n')
        && (url.scheme() == u"http"_s || url.scheme() == u"https"_s);
    return isLink ? QList<QUrl>{url} : QList<QUrl>();
}

} // namespace

InstallDialog::InstallDialog(ServerSession& session, ModelInstalling& installing, QWidget* parent)
    : QDialog(parent)
    , m_pages(new QTabWidget(this))
    , m_source(new InstallSourcePage(installing, session.profile().baseUrl.host(),
                                     isThisMachine(session.profile().baseUrl.host()), this))
    , m_scan(new InstallScanPage(session.client(), installing, this))
    , m_hub(new InstallHubPage(session.client(), installing, this))
    , m_starters(new InstallStartersPage(session.client(), installing, this))
{
    setObjectName(u"installDialog"_s);
    setWindowTitle(tr("Install Models"));
    setAcceptDrops(true);
    m_pages->setObjectName(u"installPages"_s);
    m_pages->addTab(m_source, tr("Path or URL"));
    m_pages->addTab(m_scan, tr("Folder"));
    m_pages->addTab(m_hub, tr("Hugging Face"));
    m_pages->addTab(m_starters, tr("Starter Models"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    if (QPushButton* close = buttons->button(QDialogButtonBox::Close))
        close->setAutoDefault(false); // Return is for the page
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    const int wide = space(this, Space::Wide);
    column->setContentsMargins(wide, wide, wide, wide);
    column->setSpacing(wide);
    column->addWidget(m_pages, 1);
    column->addWidget(buttons);
    const int unit = fontMetrics().averageCharWidth();
    resize(unit * 110, fontMetrics().height() * 28);
    const QList<QPushButton*> all = findChildren<QPushButton*>();
    for (QPushButton* button : all)
        button->setAutoDefault(false);
}

void InstallDialog::setRefusal(const std::optional<QString>& reason)
{
    const QString sentence = reason.value_or(QString());
    m_source->setRefusal(sentence);
    m_scan->setRefusal(sentence);
    m_hub->setRefusal(sentence);
    m_starters->setRefusal(sentence);
}

bool InstallDialog::canTake(const QMimeData& data)
{
    return !urlsIn(data).isEmpty();
}

void InstallDialog::take(const QMimeData& mime)
{
    QStringList paths;
    QStringList links;
    for (const QUrl& url : urlsIn(mime)) {
        if (!url.isLocalFile()) {
            links.append(url.toString(QUrl::FullyEncoded));
            continue;
        }
        const QString path = url.toLocalFile();
        if (QFileInfo(path).isDir() && !isModelFolder(path)) {
            m_pages->setCurrentWidget(m_scan);
            m_scan->scan(path);
            return;
        }
        paths.append(path);
    }
    if (links.size() == 1 && paths.isEmpty()) {
        if (const QString repository = huggingFaceRepository(links.first()); !repository.isEmpty()) {
            m_pages->setCurrentWidget(m_hub);
            m_hub->lookUp(repository);
            return;
        }
    }
    m_pages->setCurrentWidget(m_source);
    if (!paths.isEmpty())
        m_source->add(paths, true);
    if (!links.isEmpty())
        m_source->add(links, false);
}

void InstallDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (canTake(*event->mimeData()) && event->possibleActions().testFlag(Qt::CopyAction)) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void InstallDialog::dropEvent(QDropEvent* event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    take(*event->mimeData());
}

} // namespace vitrine
