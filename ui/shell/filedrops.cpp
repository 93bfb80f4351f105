// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/filedrops.h"

#include "ui/shell/icons.h"
#include "ui/shell/itemsmime.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace vitrine {

/// Lies over the area while something is dragged there; the mouse does not see it.
class FileDrops::Overlay : public QWidget {
public:
    explicit Overlay(QWidget* area)
        : QWidget(area)
    {
        setObjectName(u"dropOverlay"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

    void setText(const QString& text)
    {
        m_text = text;
        setAccessibleName(text);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor accent = palette().color(QPalette::Highlight);
        QColor veil = palette().color(QPalette::Base);
        veil.setAlphaF(0.55F);
        painter.fillRect(rect(), veil);
        const int inset = space(this, Space::Tight);
        painter.setPen(QPen(accent, 2));
        QColor fill = accent;
        fill.setAlphaF(0.10F);
        painter.setBrush(fill);
        painter.drawRoundedRect(rect().adjusted(inset, inset, -inset, -inset), 8, 8);

        const int icon = fontMetrics().height() * 3 / 2;
        const int gap = space(this, Space::Normal);
        const int pad = space(this, Space::Wide);
        const int widest = qMax(0, width() - 2 * inset - 2 * pad - icon - gap - 2 * pad);
        const QString text = fontMetrics().elidedText(m_text, Qt::ElideMiddle, widest);
        QRect pill(0, 0, icon + gap + fontMetrics().horizontalAdvance(text) + 2 * pad, icon + pad * 3 / 2);
        pill.moveCenter(rect().center());
        painter.setPen(QPen(accent, 1));
        painter.setBrush(palette().color(QPalette::Window));
        painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        const QRect mark(pill.x() + pad, pill.center().y() - icon / 2, icon, icon);
        painter.drawPixmap(mark.topLeft(), symbolicPixmap(u"upload"_s, accent, icon, devicePixelRatioF()));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(mark.right() + gap, pill.y(), pill.width(), pill.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, text);
    }

private:
    QString m_text;
};

FileDrops::FileDrops(QWidget& area, QString serverId, std::function<QString(int)> sentence)
    : QObject(&area)
    , m_area(area)
    , m_serverId(std::move(serverId))
    , m_sentence(std::move(sentence))
    , m_overlay(new Overlay(&area))
{
    area.setAcceptDrops(true);
    area.installEventFilter(this);
}

FileDrops::~FileDrops() = default; // the overlay is the area's

QList<QUrl> FileDrops::filesIn(const QMimeData& data)
{
    QList<QUrl> files = data.urls();
    files.removeIf([](const QUrl& url) { return !url.isLocalFile(); });
    return files;
}

QString FileDrops::workflowIn(const QMimeData& data)
{
    const QList<QUrl> files = filesIn(data);
    const QString path = files.size() == 1 ? files.first().toLocalFile() : QString();
    return path.endsWith(".json"_L1, Qt::CaseInsensitive) ? path : QString();
}

int FileDrops::countOf(const QMimeData& data) const
{
    if (itemsmime::serverOf(data) == m_serverId)
        return 0;
    const QList<QUrl> files = filesIn(data);
    return files.isEmpty() ? (data.hasImage() ? 1 : 0) : static_cast<int>(files.size());
}

bool FileDrops::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_area)
        return false;
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto* drag = static_cast<QDropEvent*>(event);
        const int count = countOf(*drag->mimeData());
        if (count == 0)
            return false;
        const QString workflow = workflowIn(*drag->mimeData());
        showOverlay(workflow.isEmpty() ? m_sentence(count)
                                       : tr("Open “%1” as a workflow").arg(QFileInfo(workflow).fileName()));
        return take(*drag);
    }
    case QEvent::DragMove:
        return m_overlay->isVisible() && take(*static_cast<QDropEvent*>(event));
    case QEvent::DragLeave:
        m_overlay->hide();
        return false;
    case QEvent::Resize:
        m_overlay->setGeometry(m_area.rect());
        return false;
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        m_overlay->hide();
        const QMimeData& data = *drop->mimeData();
        if (countOf(data) == 0)
            return false;
        take(*drop);
        if (const QString workflow = workflowIn(data); !workflow.isEmpty())
            Q_EMIT workflowDropped(workflow);
        else if (const QList<QUrl> files = filesIn(data); !files.isEmpty())
            Q_EMIT filesDropped(files);
        else
            Q_EMIT pictureDropped(data.imageData().value<QImage>());
        return true;
    }
    default:
        return false;
    }
}

/// What is uploaded stays where it was: a file manager must not delete it.
bool FileDrops::take(QDropEvent& event)
{
    if (event.possibleActions() & Qt::CopyAction)
        event.setDropAction(Qt::CopyAction);
    event.accept();
    return true;
}

void FileDrops::showOverlay(const QString& sentence)
{
    m_overlay->setText(sentence);
    m_overlay->setGeometry(m_area.rect());
    m_overlay->raise();
    m_overlay->show();
}

} // namespace vitrine
