// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/gallerybar.h"

#include "ui/gallery/galleryview.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSlider>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int searchDelayMs = 300;
enum Kind { Images, Assets, All };

const QStringList imageCategories{u"general"_s};
const QStringList assetCategories{u"control"_s, u"mask"_s, u"user"_s, u"other"_s};

QToolButton* menuButton(const QString& icon, const QString& text, const QList<QAction*>& actions,
                        QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(symbolicIcon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    menu->addActions(actions);
    button->setMenu(menu);
    return button;
}

QToolButton* kindButton(const QString& text, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

GalleryBar::GalleryBar(const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_kinds(new QButtonGroup(this))
    , m_search(new QLineEdit(this))
    , m_size(new QSlider(Qt::Horizontal, this))
    , m_newestFirst(actions.action(u"view.newestFirst"_s))
    , m_starredFirst(actions.action(u"view.starredFirst"_s))
    , m_starredOnly(actions.action(u"view.starredOnly"_s))
    , m_brokenOnly(actions.action(u"view.brokenOnly"_s))
{
    auto* row = new QHBoxLayout(this);
    const int tight = space(this, Space::Tight);
    row->setContentsMargins(2 * tight, tight, 2 * tight, tight);
    row->setSpacing(tight);
    m_kinds->addButton(kindButton(tr("Images"), u"kindImages"_s, this), Images);
    m_kinds->addButton(kindButton(tr("Assets"), u"kindAssets"_s, this), Assets);
    m_kinds->addButton(kindButton(tr("All"), u"kindAll"_s, this), All);
    const QList<QAbstractButton*> buttons = m_kinds->buttons();
    for (QAbstractButton* button : buttons)
        row->addWidget(button);
    m_kinds->button(Images)->setChecked(true);

    m_search->setObjectName(u"searchField"_s);
    m_search->setPlaceholderText(tr("Search prompts and metadata"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolicIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 48);
    row->addStretch(1);
    row->addWidget(m_search, 4);

    QToolButton* filter = menuButton(u"filter"_s, tr("Which images"), {m_starredOnly, m_brokenOnly}, this);
    filter->setObjectName(u"filterButton"_s);
    row->addWidget(filter);
    QToolButton* sort = menuButton(u"sort"_s, tr("Order"), {m_newestFirst, m_starredFirst}, this);
    sort->setObjectName(u"sortButton"_s);
    row->addWidget(sort);
    // What is left out must not be overlooked.
    const auto showFiltered = [this, filter] {
        const bool filtered = m_starredOnly->isChecked() || m_brokenOnly->isChecked();
        filter->setCheckable(filtered);
        filter->setChecked(filtered);
    };

    m_size->setObjectName(u"sizeSlider"_s);
    m_size->setRange(GalleryView::minEdge, GalleryView::maxEdge);
    m_size->setPageStep(32);
    m_size->setToolTip(tr("Size of the thumbnails"));
    m_size->setAccessibleName(tr("Size of the thumbnails"));
    m_size->setFixedWidth(fontMetrics().averageCharWidth() * 14);
    row->addWidget(m_size);

    m_newestFirst->setChecked(true);
    m_starredFirst->setChecked(true);
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(searchDelayMs);
    connect(&m_searchDelay, &QTimer::timeout, this, &GalleryBar::queryChanged);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_searchDelay.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_searchDelay.stop();
        Q_EMIT queryChanged();
    });
    connect(m_kinds, &QButtonGroup::idClicked, this, &GalleryBar::queryChanged);
    connect(m_newestFirst, &QAction::toggled, this, &GalleryBar::queryChanged);
    connect(m_starredFirst, &QAction::toggled, this, &GalleryBar::queryChanged);
    for (QAction* action : {m_starredOnly, m_brokenOnly}) {
        action->setChecked(false);
        connect(action, &QAction::toggled, this, showFiltered);
        connect(action, &QAction::toggled, this, &GalleryBar::queryChanged);
    }
    connect(m_size, &QSlider::valueChanged, this, &GalleryBar::edgeChanged);
}

ImageQuery GalleryBar::query() const
{
    ImageQuery query;
    switch (m_kinds->checkedId()) {
    case Assets:
        query.categories = assetCategories;
        break;
    case All:
        query.categories = imageCategories + assetCategories;
        break;
    default:
        query.categories = imageCategories;
        break;
    }
    query.newestFirst = m_newestFirst->isChecked();
    query.starredFirst = m_starredFirst->isChecked();
    query.starredOnly = m_starredOnly->isChecked();
    query.brokenOnly = m_brokenOnly->isChecked();
    query.searchTerm = m_search->text().trimmed();
    return query;
}

void GalleryBar::setEdge(int edge)
{
    m_size->setValue(edge);
}

void GalleryBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void GalleryBar::clearSearch()
{
    m_search->clear();
    m_searchDelay.stop();
    Q_EMIT queryChanged();
}

void GalleryBar::clearFilters()
{
    m_starredOnly->setChecked(false);
    m_brokenOnly->setChecked(false);
}

} // namespace vitrine
