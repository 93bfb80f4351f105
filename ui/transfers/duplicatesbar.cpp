// SPDX-License-Identifier: Apache-2.0
#include "ui/transfers/duplicatesbar.h"

#include "lib/transfers/uploadqueue.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/palettes.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int mostNames = 12; // in the tooltip

} // namespace

DuplicatesBar::DuplicatesBar(UploadQueue& queue, QWidget* parent)
    : QFrame(parent)
    , m_queue(queue)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_skip(new QPushButton(tr("&Skip"), this))
    , m_upload(new QPushButton(tr("&Upload Anyway"), this))
{
    setObjectName(u"duplicatesBar"_s);
    m_sentence->setObjectName(u"duplicatesText"_s);
    m_skip->setObjectName(u"skipDuplicates"_s);
    m_upload->setObjectName(u"uploadDuplicates"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    const int wide = space(this, Space::Wide);
    const int tight = space(this, Space::Tight);
    row->setContentsMargins(wide, tight + 1, tight, tight + 1);
    row->setSpacing(space(this, Space::Normal));
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_skip);
    row->addWidget(m_upload);
    connect(m_skip, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_upload, &QPushButton::clicked, this, [this] { answer(true); });
    connect(&queue, &UploadQueue::duplicatesFound, this, &DuplicatesBar::update);
    connect(&queue, &UploadQueue::duplicatesAnswered, this, &DuplicatesBar::update);
    applyColors();
    update();
}

void DuplicatesBar::update()
{
    const QList<qint64> questions = m_queue.openQuestions();
    setVisible(!questions.isEmpty());
    if (questions.isEmpty())
        return;
    m_addition = questions.first();
    const QList<UploadDuplicate> files = m_queue.duplicates(m_addition);
    m_sentence->setText(
        files.size() == 1
            ? tr("“%1” was uploaded to this board before.").arg(QFileInfo(files.first().filePath).fileName())
            : tr("%Ln of the files were uploaded to this board before.", nullptr,
                 static_cast<int>(files.size())));
    QStringList names;
    for (const UploadDuplicate& file : files.mid(0, mostNames))
        names.append(QFileInfo(file.filePath).fileName().toHtmlEscaped());
    if (files.size() > mostNames)
        names.append(u"…"_s);
    m_sentence->setToolTip(u"<qt>"_s + names.join(u"<br>"_s) + u"</qt>"_s);
}

void DuplicatesBar::answer(bool upload)
{
    m_queue.answerDuplicates(m_addition, upload);
}

void DuplicatesBar::applyColors()
{
    m_icon->setPixmap(symbolicPixmap(u"question"_s, extraColors(palette()).warning, iconEdge(this) + 2,
                                     devicePixelRatioF()));
}

void DuplicatesBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    QFrame::changeEvent(event);
}

void DuplicatesBar::paintEvent(QPaintEvent*)
{
    paintNoticeBar(*this, extraColors(palette()).warning);
}

} // namespace vitrine
