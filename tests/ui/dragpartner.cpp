// SPDX-License-Identifier: Apache-2.0
// Another program to drag to and from. Usage: dragpartner X Y REPORT [FILE...]
//
// A window at X, Y of 300 x 300. Dragging out of it hands over the files. What is dropped on it as files is
// read, and written to REPORT: a line each, path, tab, SHA-256 of the content.
#include <QApplication>
#include <QCryptographicHash>
#include <QDrag>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>
#include <QWidget>

#include <cstdio>

class Partner : public QWidget {
public:
    Partner(QString report, const QStringList& files)
        : m_report(std::move(report))
    {
        setAcceptDrops(true);
        for (const QString& file : files)
            m_files.append(QUrl::fromLocalFile(file));
    }

protected:
    void mouseMoveEvent(QMouseEvent* event) override
    {
        if (m_files.isEmpty() || !(event->buttons() & Qt::LeftButton))
            return;
        auto* data = new QMimeData;
        data->setUrls(m_files);
        auto* drag = new QDrag(this);
        drag->setMimeData(data);
        drag->exec(Qt::CopyAction);
    }

    void dragEnterEvent(QDragEnterEvent* event) override
    {
        if (event->mimeData()->hasUrls())
            event->acceptProposedAction();
    }

    void dropEvent(QDropEvent* event) override
    {
        QFile report(m_report);
        if (!report.open(QIODevice::Append))
            return;
        const QList<QUrl> urls = event->mimeData()->urls();
        for (const QUrl& url : urls) {
            QFile file(url.toLocalFile());
            const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            report.write(file.fileName().toUtf8() + '\t'
                         + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() + '\n');
        }
        event->acceptProposedAction();
    }

private:
    QString m_report;
    QList<QUrl> m_files;
};

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    Partner partner(arguments.at(3), arguments.mid(4));
    partner.setGeometry(arguments.at(1).toInt(), arguments.at(2).toInt(), 300, 300);
    partner.show();
    std::puts("ready");
    std::fflush(stdout);
    return QApplication::exec();
}
