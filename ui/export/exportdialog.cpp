// SPDX-License-Identifier: Apache-2.0
#include "ui/export/exportdialog.h"

#include "lib/base/settings.h"
#include "lib/base/worker.h"
#include "lib/export/exportsizejob.h"
#include "lib/export/filenames.h"
#include "lib/export/namevaluesjob.h"
#include "lib/imaging/imageconversion.h"
#include "lib/session/serversession.h"
#include "ui/export/exporttexts.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/shell/windowactions.h"
#include "ui/transfers/uploadtexts.h"
#include "ui/workflow/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using imageconversion::Format;

constexpr int factsDelayMs = 250;

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ExportDialog::ExportDialog(ServerSession& session, Settings& settings, ExportScope scope, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_settings(settings)
    , m_scope(std::move(scope))
    , m_what(plainLabel({}, this))
    , m_folder(new QLineEdit(this))
    , m_choose(new QPushButton(symbolicIcon(u"folder"_s), tr("C&hoose…"), this))
    , m_folderHint(plainLabel({}, this))
    , m_template(new QLineEdit(this))
    , m_nameHint(plainLabel({}, this))
    , m_format(new QComboBox(this))
    , m_qualityLabel(plainLabel(tr("&Quality"), this))
    , m_quality(new QSpinBox(this))
    , m_formatHint(plainLabel({}, this))
    , m_sidecars(
          new QCheckBox(tr("&Sidecars: a JSON file beside each, with record, metadata and workflow"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_export(new QPushButton(tr("&Export"), this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    m_what->setObjectName(u"exportWhat"_s);
    m_folder->setObjectName(u"exportFolder"_s);
    m_choose->setObjectName(u"chooseExportFolder"_s);
    m_folderHint->setObjectName(u"exportFolderHint"_s);
    m_template->setObjectName(u"exportTemplate"_s);
    m_nameHint->setObjectName(u"exportExample"_s);
    m_format->setObjectName(u"exportFormat"_s);
    m_quality->setObjectName(u"exportQuality"_s);
    m_formatHint->setObjectName(u"exportFormatHint"_s);
    m_sidecars->setObjectName(u"exportSidecars"_s);
    m_cancel->setObjectName(u"exportCancel"_s);
    m_export->setObjectName(u"exportStart"_s);
    m_format->addItem(tr("Originals, byte for byte"), u"png"_s);
    if (imageconversion::canWrite(Format::Jpeg))
        m_format->addItem(tr("JPEG"), u"jpeg"_s);
    if (imageconversion::canWrite(Format::Webp))
        m_format->addItem(tr("WebP"), u"webp"_s);
    m_quality->setRange(1, 100);
    m_choose->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_export->setDefault(true);
    layOut();
    restore();

    m_readFacts.setSingleShot(true);
    m_readFacts.setInterval(factsDelayMs);
    connect(&m_readFacts, &QTimer::timeout, this, &ExportDialog::readFacts);
    connect(m_folder, &QLineEdit::textChanged, this, [this] {
        m_facts.reset();
        m_readFacts.start();
        update();
    });
    connect(m_template, &QLineEdit::textChanged, this, &ExportDialog::update);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::update);
    connect(m_choose, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::accept);
    readFacts();
    if (m_scope.query)
        readNames();
    else
        setNames(m_scope.names);
    update();
    m_template->setFocus();
}

void ExportDialog::layOut()
{
    const auto label = [this](const QString& text, QWidget* buddy) {
        auto* out = new QLabel(text, this);
        out->setBuddy(buddy);
        return out;
    };
    m_nameHint->setWordWrap(false);
    m_nameHint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // as wide as there is room
    m_template->setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    m_qualityLabel->setBuddy(m_quality);
    m_qualityLabel->setWordWrap(false);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space(this, Space::Normal));
    grid->setVerticalSpacing(space(this, Space::Tight));
    grid->setColumnStretch(1, 1);
    const auto gap = [&](int row) { grid->setRowMinimumHeight(row, space(this, Space::Tight)); };
    auto* folderRow = new QHBoxLayout;
    folderRow->setSpacing(space(this, Space::Tight));
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(m_choose);
    grid->addWidget(label(tr("F&older"), m_folder), 0, 0);
    grid->addLayout(folderRow, 0, 1);
    grid->addWidget(m_folderHint, 1, 1);
    gap(2);
    grid->addWidget(label(tr("&File names"), m_template), 3, 0);
    grid->addWidget(m_template, 3, 1);
    grid->addWidget(placeholderButtons(), 4, 1);
    grid->addWidget(m_nameHint, 5, 1);
    gap(6);
    auto* formatRow = new QHBoxLayout;
    formatRow->setSpacing(space(this, Space::Normal));
    formatRow->addWidget(m_format);
    formatRow->addWidget(m_qualityLabel);
    formatRow->addWidget(m_quality);
    formatRow->addStretch();
    grid->addWidget(label(tr("For&mat"), m_format), 7, 0);
    grid->addLayout(formatRow, 7, 1);
    grid->addWidget(m_formatHint, 8, 1);
    gap(9);
    grid->addWidget(m_sidecars, 10, 1);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(this, Space::Normal));
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    const int edge = space(this, Space::Section);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(space(this, Space::Wide));
    column->addWidget(m_what);
    column->addLayout(grid);
    column->addStretch();
    column->addLayout(buttons);
}

QWidget* ExportDialog::placeholderButtons()
{
    struct Button {
        QString text;
        QString placeholder;
    };
    const std::array all{Button{tr("Date"), u"{date}"_s},        Button{tr("Board"), u"{board}"_s},
                         Button{tr("Seed"), u"{seed}"_s},        Button{tr("Model"), u"{model}"_s},
                         Button{tr("Prompt"), u"{prompt:40}"_s}, Button{tr("Number"), u"{n}"_s},
                         Button{tr("Name"), u"{name}"_s},        Button{tr("Folder"), u"/"_s}};
    auto* widget = new QWidget(this);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(this, Space::Hair));
    for (const Button& entry : all) {
        auto* button = new QToolButton(widget);
        button->setText(entry.text);
        button->setObjectName(u"insert"_s + entry.placeholder);
        button->setToolTip(tr("Insert %1").arg(entry.placeholder));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, placeholder = entry.placeholder] {
            m_template->insert(placeholder);
            m_template->setFocus();
        });
        row->addWidget(button);
    }
    row->addStretch();
    return widget;
}

void ExportDialog::restore()
{
    QString folder = m_settings.get<SettingKey::ExportFolder>();
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_template->setText(m_settings.get<SettingKey::ExportFileNames>());
    m_format->setCurrentIndex(qMax(0, m_format->findData(m_settings.get<SettingKey::ExportFormat>())));
    m_quality->setValue(m_settings.get<SettingKey::ExportQuality>());
    m_sidecars->setChecked(m_settings.get<SettingKey::ExportSidecars>() != 0);
}

QString ExportDialog::folder() const
{
    return QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
}

QString ExportDialog::ending() const
{
    const QString first = m_names.value(0);
    if (m_format->currentIndex() <= 0 || isVideoName(first))
        return filenames::ending(first);
    return m_format->currentData() == u"jpeg"_s ? u".jpg"_s : u".webp"_s;
}

ExportSettings ExportDialog::exportSettings() const
{
    ExportSettings out{.names = m_names, .folder = folder(), .sidecars = m_sidecars->isChecked()};
    if (const auto nameTemplate = NameTemplate::parse(m_template->text()))
        out.nameTemplate = *nameTemplate;
    if (m_format->currentIndex() > 0)
        out.conversion = imageconversion::to(
            m_format->currentData() == u"jpeg"_s ? Format::Jpeg : Format::Webp, m_quality->value());
    return out;
}

void ExportDialog::accept()
{
    if (!m_export->isEnabled())
        return;
    m_settings.set<SettingKey::ExportFolder>(folder());
    m_settings.set<SettingKey::ExportFileNames>(m_template->text());
    m_settings.set<SettingKey::ExportFormat>(m_format->currentData().toString());
    m_settings.set<SettingKey::ExportQuality>(m_quality->value());
    m_settings.set<SettingKey::ExportSidecars>(m_sidecars->isChecked() ? 1 : 0);
    QDialog::accept();
}

void ExportDialog::readNames()
{
    m_session.images()
        .api()
        .names(*m_scope.query)
        ->abortWith(this)
        ->then(
            this, [this](const ImageNames& names) { setNames(names.names); },
            [this](const ApiError& error) {
                m_what->setText(m_scope.title + u": "_s + error.userMessage());
            });
}

void ExportDialog::setNames(const QStringList& names)
{
    m_names = names;
    m_hasNames = true;
    if (!m_names.isEmpty()) {
        readExample();
        readSize();
    }
    update();
}

void ExportDialog::readSize()
{
    auto* job = new ExportSizeJob(m_session.client(), m_names, this);
    connect(job, &ApiJob::finished, this, [this, job] {
        m_bytes = job->error() ? -1 : job->bytes();
        m_bytesAreExact = job->isExact();
        job->deleteLater();
        update();
    });
    job->start();
}

/// All that a template may ask about the first image, once.
void ExportDialog::readExample()
{
    QHash<QString, QString> boards;
    for (const BoardDto& board : m_session.boards().boards())
        boards.insert(board.boardId, board.boardName);
    const auto everything = NameTemplate::parse(u"{date}{board}{seed}"_s);
    auto* job = new NameValuesJob(m_session.client(), *everything, {m_names.first()}, boards, this);
    connect(job, &ApiJob::finished, this, [this, job] {
        m_example = job->values().value(m_names.first());
        m_example->digits = static_cast<int>(QString::number(m_names.size()).size());
        job->deleteLater();
        update();
    });
    job->start();
}

void ExportDialog::readFacts()
{
    runInPool(
        *QThreadPool::globalInstance(), this,
        [path = folder()] { return std::pair(path, folderFacts(path)); },
        [this](const std::pair<QString, FolderFacts>& facts) {
            if (facts.first != folder())
                return;
            m_facts = facts.second;
            update();
        });
}

void ExportDialog::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Export To"), folder());
    dialog->setObjectName(u"exportFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& chosen) { m_folder->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

void ExportDialog::update()
{
    if (m_hasNames || m_what->text().isEmpty())
        m_what->setText(whatText());
    const bool isConverted = m_format->currentIndex() > 0;
    m_qualityLabel->setVisible(isConverted);
    m_quality->setVisible(isConverted);
    m_formatHint->setText(
        isConverted ? tr("Converted images lose the metadata and workflow that the server writes into its "
                         "PNG files; sidecars keep them. Videos stay as they are.")
                    : tr("PNG images with their metadata and workflow, and videos, as the server has them."));
    updateName();
    updateFolder();
    showNameHint();
    m_export->setEnabled(m_hasNames && !m_names.isEmpty() && !m_nameIsWrong && !m_folderIsWrong);
    applyColors();
    if (isVisible())
        growToTexts(*this); // hints of two lines find their room
}

QString ExportDialog::whatText() const
{
    if (!m_hasNames)
        return tr("%1: counting…").arg(m_scope.title);
    if (m_names.isEmpty()) {
        const QString nothing = tr("%1: nothing to export.").arg(m_scope.title);
        return m_scope.whyEmpty.isEmpty() ? nothing : nothing + u' ' + m_scope.whyEmpty;
    }
    const QString what = tr("%1: %Ln image(s)", nullptr, static_cast<int>(m_names.size())).arg(m_scope.title);
    if (!m_bytes)
        return tr("%1, measuring…").arg(what);
    if (*m_bytes < 0)
        return tr("%1, of unknown size.").arg(what);
    const QString size = uploadtexts::size(*m_bytes);
    const bool isConverted = m_format->currentIndex() > 0;
    if (m_bytesAreExact)
        return isConverted ? tr("%1, %2 before they are converted.").arg(what, size)
                           : tr("%1, %2.").arg(what, size);
    return isConverted ? tr("%1, about %2 before they are converted.").arg(what, size)
                       : tr("%1, about %2.").arg(what, size);
}

void ExportDialog::updateName()
{
    const auto nameTemplate = NameTemplate::parse(m_template->text());
    m_nameIsWrong = !nameTemplate;
    if (!nameTemplate) {
        const QString& why = nameTemplate.error().sentence;
        m_nameHint->setAccessibleName(why.left(1).toUpper() + why.mid(1) + u'.');
    } else if (m_example) {
        m_nameHint->setAccessibleName(tr("The first: %1").arg(nameTemplate->path(*m_example, ending())));
    } else {
        m_nameHint->setAccessibleName(m_names.isEmpty() ? QString() : tr("Reading about the first image…"));
    }
}

void ExportDialog::showNameHint()
{
    const QString text = m_nameHint->accessibleName();
    const QString shown = m_nameHint->fontMetrics().elidedText(text, Qt::ElideMiddle, m_template->width());
    m_nameHint->setText(shown);
    m_nameHint->setToolTip(shown == text ? QString() : look::plainToolTip(text));
}

void ExportDialog::updateFolder()
{
    const bool isAbsolute = QDir::isAbsolutePath(folder());
    m_spaceIsShort = false;
    m_folderIsWrong = !isAbsolute || (m_facts && (!m_facts->isFolder || !m_facts->isWritable));
    if (m_folder->text().trimmed().isEmpty())
        m_folderHint->setText(tr("Choose a folder."));
    else if (!isAbsolute)
        m_folderHint->setText(tr("Give the whole path of a folder."));
    else if (!m_facts)
        m_folderHint->setText(tr("Looking at the folder…"));
    else if (!m_facts->isFolder)
        m_folderHint->setText(tr("This is no folder."));
    else if (!m_facts->isWritable)
        m_folderHint->setText(tr("Nothing can be written there."));
    else {
        // No more than a warning: what is there from before is not fetched again, and an export that fills
        // the disk stops and can go on. Converted images are smaller.
        const qint64 needed = m_format->currentIndex() > 0 ? -1 : m_bytes.value_or(-1);
        m_spaceIsShort = exporttexts::isShort(*m_facts, needed);
        m_folderHint->setText(exporttexts::folder(*m_facts, needed));
    }
}

void ExportDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    showNameHint();
}

void ExportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    QDialog::changeEvent(event);
}

void ExportDialog::applyColors()
{
    const ExtraColors extra = extraColors(palette());
    setTextColor(*m_nameHint, m_nameIsWrong ? extra.error : extra.muted);
    setTextColor(*m_folderHint, m_folderIsWrong ? extra.error : m_spaceIsShort ? extra.warning : extra.muted);
    setTextColor(*m_formatHint, extra.muted);
}

} // namespace vitrine
