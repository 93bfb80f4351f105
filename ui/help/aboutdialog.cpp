// SPDX-License-Identifier: Apache-2.0
#include "ui/help/aboutdialog.h"

#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/workflow/textlabel.h"

#include <QClipboard>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLibraryInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QPlainTextEdit* page(const QString& name, const QString& text, QWidget* parent)
{
    auto* page = new QPlainTextEdit(text, parent);
    page->setObjectName(name);
    page->setReadOnly(true);
    page->setFrameShape(QFrame::NoFrame);
    page->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return page;
}

QString ownLicence()
{
    QFile file(u":/LICENSE"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

AboutDialog::AboutDialog(const QString& server, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Vitrine"));

    QStringList versions{u"Vitrine %1"_s.arg(QStringLiteral(VITRINE_VERSION))};
    if (!server.isEmpty())
        versions.append(server);
    const QString qt = QString::fromLatin1(qVersion());
    versions.append(qt == QLatin1String(QT_VERSION_STR)
                        ? u"Qt %1"_s.arg(qt)
                        : tr("Qt %1, built with %2").arg(qt, QLatin1String(QT_VERSION_STR)));
    versions.append(u"%1, %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
                                        QGuiApplication::platformName()));
    const QString report = versions.join(u'\n');

    const QStringList others{
        tr("Vitrine stands on these libraries:"),
        QString(),
        u"Qt – GNU Lesser General Public License 3, https://www.qt.io"_s,
        u"QtKeychain – BSD, https://github.com/frankosterfeld/qtkeychain"_s,
        u"tl::expected – CC0, https://github.com/TartanLlama/expected"_s,
        u"Boost – Boost Software License 1.0, https://www.boost.org"_s,
        QString(),
        tr("Qt and QtKeychain are linked dynamically: they can be replaced by other versions of the same."),
    };

    auto* icon = new QLabel(this);
    const int edge = fontMetrics().height() * 4;
    icon->setPixmap(QIcon(u":/app/vitrine.svg"_s).pixmap(edge));
    auto* name = new TextLabel(u"Vitrine %1"_s.arg(QStringLiteral(VITRINE_VERSION)), this);
    QFont large = name->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.4);
    name->setFont(large);
    auto* what = new TextLabel(tr("A native desktop for InvokeAI servers"), this);
    auto* licence = new TextLabel(tr("Apache License 2.0"), this, TextLabel::Tone::Muted);
    auto* words = new QVBoxLayout;
    words->setSpacing(space(this, Space::Tight));
    words->addStretch();
    words->addWidget(name);
    words->addWidget(what);
    words->addWidget(licence);
    words->addStretch();
    auto* head = new QHBoxLayout;
    head->setSpacing(space(this, Space::Section));
    head->addWidget(icon);
    head->addLayout(words, 1);

    auto* pages = new QTabWidget(this);
    pages->setDocumentMode(true);
    pages->addTab(page(u"aboutVersions"_s, report, this), tr("Versions"));
    pages->addTab(page(u"aboutLibraries"_s, others.join(u'\n'), this), tr("Libraries"));
    auto* text = page(u"aboutLicence"_s, ownLicence(), this);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    pages->addTab(text, tr("Licence"));

    auto* copy = new QPushButton(symbolicIcon(u"copy"_s), tr("&Copy Versions"), this);
    copy->setObjectName(u"copyVersions"_s);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    const int border = space(this, Space::Section);
    column->setContentsMargins(border, border, border, border);
    column->setSpacing(space(this, Space::Wide));
    column->addLayout(head);
    column->addWidget(pages, 1);
    column->addLayout(buttons);
    // The licence has lines of 80 characters.
    resize(QFontMetrics(text->font()).averageCharWidth() * 84 + 2 * border, fontMetrics().height() * 30);

    connect(copy, &QPushButton::clicked, this, [report] { QGuiApplication::clipboard()->setText(report); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

} // namespace vitrine
