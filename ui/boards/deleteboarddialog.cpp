// SPDX-License-Identifier: Apache-2.0
#include "ui/boards/deleteboarddialog.h"

#include "lib/jobs/boardcontentsjob.h"
#include "lib/net/apierror.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QLabel* plainLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DeleteBoardDialog::DeleteBoardDialog(const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_sentence(plainLabel(u"deleteBoardSentence"_s, this))
    , m_boardOnlyText(plainLabel(u"boardOnlyText"_s, this))
    , m_withImagesText(plainLabel(u"withImagesText"_s, this))
    , m_boardOnly(new QPushButton(tr("Delete Board &Only"), this))
    , m_withImages(new QPushButton(tr("Delete Board and &Images"), this))
    , m_again(new QPushButton(tr("&Try Again"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"deleteBoardDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Delete Board"));
    m_boardOnly->setObjectName(u"deleteBoardOnly"_s);
    m_withImages->setObjectName(u"deleteWithImages"_s);
    m_withImages->setIcon(symbolicIcon(u"trash"_s, extraColors(palette()).error));
    m_again->setObjectName(u"countAgain"_s);
    m_cancel->setObjectName(u"deleteBoardCancel"_s);
    for (QPushButton* button : {m_boardOnly, m_withImages, m_again})
        button->setAutoDefault(false);
    m_cancel->setDefault(true); // Return must not delete anything

    auto* title = plainLabel(u"deleteBoardTitle"_s, this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    title->setText(tr("Delete the board “%1”?").arg(name));

    const int wide = space(this, Space::Wide);
    auto* choices = new QGridLayout;
    choices->setHorizontalSpacing(wide);
    choices->setVerticalSpacing(space(this, Space::Normal));
    choices->addWidget(m_boardOnly, 0, 0);
    choices->addWidget(m_boardOnlyText, 0, 1);
    choices->addWidget(m_withImages, 1, 0);
    choices->addWidget(m_withImagesText, 1, 1);
    choices->setColumnStretch(1, 1);
    auto* end = new QHBoxLayout;
    end->addStretch(1);
    end->addWidget(m_again);
    end->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(wide, wide, wide, wide);
    column->setSpacing(space(this, Space::Wide));
    column->addWidget(title);
    column->addWidget(m_sentence);
    column->addLayout(choices);
    column->addStretch(1);
    column->addLayout(end);
    setMinimumWidth(fontMetrics().averageCharWidth() * 76);

    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &DeleteBoardDialog::countWanted);
    const auto answer = [this](bool withImages) {
        Q_EMIT deleteWanted(withImages, m_count);
        accept();
    };
    connect(m_boardOnly, &QPushButton::clicked, this, [answer] { answer(false); });
    connect(m_withImages, &QPushButton::clicked, this, [answer] { answer(true); });
    showCounting();
}

void DeleteBoardDialog::showCounting()
{
    m_sentence->setText(tr("Counting its images…"));
    m_boardOnly->setEnabled(false);
    m_withImages->setEnabled(false);
    m_boardOnlyText->setText(tr("Its images become uncategorized."));
    m_withImagesText->setText(tr("Its images are deleted from the server."));
    m_again->hide();
}

void DeleteBoardDialog::showContents(const BoardContentsJob& contents, int hidden)
{
    QStringList parts;
    const auto add = [&parts](const QString& text, qsizetype count) {
        if (count > 0)
            parts.append(text);
    };
    const int images = static_cast<int>(contents.images().size());
    const int assets = static_cast<int>(contents.assets().size());
    const int intermediates = static_cast<int>(contents.intermediates().size());
    const int videos = contents.videoCount();
    add(tr("%Ln image(s)", nullptr, images), images);
    add(tr("%Ln asset(s)", nullptr, assets), assets);
    add(tr("%Ln intermediate image(s)", nullptr, intermediates), intermediates);
    add(tr("%Ln video(s)", nullptr, videos), videos);
    m_count = images + assets + intermediates + videos;
    m_again->hide();
    m_boardOnly->setEnabled(true);
    m_withImages->setEnabled(m_count > 0);
    m_withImages->setVisible(m_count > 0);
    m_withImagesText->setVisible(m_count > 0);
    if (m_count == 0) {
        m_sentence->setText(tr("It is empty."));
        m_boardOnlyText->setText(tr("Nothing else changes."));
        return;
    }
    QString sentence = tr("It holds %1.").arg(QLocale().createSeparatedList(parts));
    if (hidden > 0)
        sentence += u' '
            + tr("%Ln of them you just deleted; that can still be undone, unless they go with the board.",
                 nullptr, hidden);
    m_sentence->setText(sentence);
    m_boardOnlyText->setText(tr("%Ln item(s) become uncategorized.", nullptr, m_count));
    m_withImagesText->setText(
        tr("%Ln item(s) are deleted from the server. This cannot be undone.", nullptr, m_count));
}

void DeleteBoardDialog::showFailure(const ApiError& error)
{
    m_sentence->setText(tr("Its images cannot be counted, so nothing is deleted.") + u' '
                        + error.userMessage());
    m_boardOnly->setEnabled(false);
    m_withImages->setEnabled(false);
    m_again->show();
}

} // namespace vitrine
