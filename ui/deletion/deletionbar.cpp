// SPDX-License-Identifier: Apache-2.0
#include "ui/deletion/deletionbar.h"

#include "lib/deletion/imagedeletions.h"
#include "ui/deletion/deletiontexts.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int tellMs = 20'000;
constexpr int lineHeight = 2;

} // namespace

DeletionBar::DeletionBar(ImageDeletions& deletions, QWidget* parent)
    : QFrame(parent)
    , m_deletions(deletions)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_remark(new QLabel(this))
    , m_undo(new QPushButton(this))
    , m_undoAll(new QPushButton(tr("Undo &All"), this))
    , m_deleteNow(new QPushButton(tr("Delete &Now"), this))
    , m_restore(new QPushButton(tr("&Restore"), this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"deletionBar"_s);
    m_sentence->setObjectName(u"deletionText"_s);
    m_remark->setObjectName(u"deletionRemark"_s);
    m_undo->setObjectName(u"undoDeletion"_s);
    m_undoAll->setObjectName(u"undoAllDeletions"_s);
    m_deleteNow->setObjectName(u"deleteNow"_s);
    m_restore->setObjectName(u"restoreDeleted"_s);
    m_close->setObjectName(u"deletionClose"_s);
    for (QLabel* label : {m_sentence, m_remark}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_undo->setToolTip(tr("Nothing was sent to the server yet (Ctrl+Z)"));
    m_deleteNow->setToolTip(
        tr("Do not wait. When Vitrine is closed before the time is over, nothing is deleted."));
    m_restore->setToolTip(tr("Uploads them again, as new images with new names. The newest deleted images, "
                             "1 GB at most, can be restored until the connection ends."));
    m_close->setIcon(symbolicIcon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss"));
    // The gallery keeps the keyboard: Delete, Delete, Delete.
    for (QPushButton* button : {m_undo, m_undoAll, m_deleteNow, m_restore})
        button->setFocusPolicy(Qt::TabFocus);
    m_close->setFocusPolicy(Qt::TabFocus);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_sentence);
    texts->addWidget(m_remark);
    auto* row = new QHBoxLayout(this);
    const int wide = space(this, Space::Wide);
    const int tight = space(this, Space::Tight);
    row->setContentsMargins(wide, tight + lineHeight, tight, tight);
    row->setSpacing(space(this, Space::Normal));
    row->addWidget(m_icon);
    row->addLayout(texts, 1);
    row->addWidget(m_undo);
    row->addWidget(m_undoAll);
    row->addWidget(m_deleteNow);
    row->addWidget(m_restore);
    row->addWidget(m_close);

    m_tellEnd.setSingleShot(true);
    m_tellEnd.setInterval(tellMs);
    const auto forget = [this] {
        m_deleted = 0;
        update();
    };
    connect(&m_tellEnd, &QTimer::timeout, this, forget);
    connect(m_close, &QToolButton::clicked, this, forget);
    connect(m_undo, &QPushButton::clicked, &deletions, &ImageDeletions::undo);
    connect(m_undoAll, &QPushButton::clicked, &deletions, &ImageDeletions::undoAll);
    connect(m_deleteNow, &QPushButton::clicked, &deletions, &ImageDeletions::sendNow);
    connect(m_restore, &QPushButton::clicked, &deletions, &ImageDeletions::restore);
    connect(&deletions, &ImageDeletions::changed, this, &DeletionBar::update);
    connect(&deletions, &ImageDeletions::deleted, this, &DeletionBar::onDeleted);
    applyColors();
    update();
}

void DeletionBar::setWarning(const QString& sentence)
{
    m_warning = sentence;
    update();
}

DeletionBar::State DeletionBar::currentState() const
{
    if (!m_deletions.pending().isEmpty())
        return State::Pending;
    if (m_deletions.deletingCount() > 0)
        return State::Deleting;
    if (m_deletions.restoringCount() > 0)
        return State::Restoring;
    return m_deleted > 0 ? State::Deleted : State::Hidden;
}

void DeletionBar::onDeleted(int count, int restorable)
{
    m_deleted = count;
    m_restorable = restorable;
    m_tellEnd.start();
    update();
}

void DeletionBar::update()
{
    if (m_deletions.restoringCount() > 0)
        m_deleted = 0; // from here on it is Restore's to tell, whoever called for it
    m_state = currentState();
    QString remark;
    switch (m_state) {
    case State::Hidden:
        break;
    case State::Pending:
        showPending();
        remark = deletiontexts::remark(m_deletions, m_warning);
        break;
    case State::Deleting:
        m_sentence->setText(tr("Deleting %Ln image(s)…", nullptr, m_deletions.deletingCount()));
        break;
    case State::Restoring:
        m_sentence->setText(tr("Restoring %Ln image(s)…", nullptr, m_deletions.restoringCount()));
        break;
    case State::Deleted:
        m_sentence->setText(tr("%Ln image(s) deleted.", nullptr, m_deleted));
        remark = deletiontexts::restorable(m_deletions, m_deleted, m_restorable);
        break;
    }
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    const bool several = m_deletions.pending().all().size() > 1;
    m_undo->setVisible(m_state == State::Pending);
    m_undo->setText(several ? tr("&Undo Last") : tr("&Undo"));
    m_undoAll->setVisible(m_state == State::Pending && several);
    m_deleteNow->setVisible(m_state == State::Pending && !m_deletions.pending().isPaused());
    m_restore->setVisible(m_state == State::Deleted && m_restorable > 0 && m_deletions.restorableCount() > 0);
    m_close->setVisible(m_state == State::Deleted);
    setVisible(m_state != State::Hidden);
    QFrame::update();
}

void DeletionBar::showPending()
{
    const QString sentence = deletiontexts::pending(m_deletions);
    if (sentence != m_sentence->text())
        m_sentence->setText(sentence);
}

void DeletionBar::applyColors()
{
    m_icon->setPixmap(symbolicPixmap(u"trash"_s, palette().color(QPalette::WindowText), iconEdge(this) + 2,
                                     devicePixelRatioF()));
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, extraColors(palette()).warning);
    m_remark->setPalette(warning);
}

void DeletionBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    QFrame::changeEvent(event);
}

void DeletionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), extraColors(palette()).hairline);
    if (m_state != State::Pending || m_deletions.pending().isPaused())
        return;
    // The time that is left.
    const double share = static_cast<double>(m_deletions.pending().msLeft()) / PendingDeletions::graceMs;
    painter.fillRect(QRect(0, 0, qRound(width() * share), lineHeight), palette().color(QPalette::Highlight));
}

} // namespace vitrine
