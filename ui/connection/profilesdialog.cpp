// SPDX-License-Identifier: Apache-2.0
#include "ui/connection/profilesdialog.h"

#include "lib/profiles/connectionprofiles.h"
#include "ui/connection/profileeditor.h"
#include "ui/shell/askfirst.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int keyRole = Qt::UserRole;

} // namespace

ProfilesDialog::ProfilesDialog(ConnectionProfiles& profiles, QWidget* parent)
    : QDialog(parent)
    , m_profiles(profiles)
    , m_list(new QListWidget(this))
    , m_new(new QPushButton(symbolicIcon(u"add"_s), tr("&New…"), this))
    , m_edit(new QPushButton(tr("&Settings…"), this))
    , m_copy(new QPushButton(symbolicIcon(u"copy"_s), tr("&Copy…"), this))
    , m_remove(new QPushButton(symbolicIcon(u"trash"_s), tr("&Remove…"), this))
    , m_connect(new QPushButton(symbolicIcon(u"server"_s), tr("C&onnect"), this))
{
    setObjectName(u"profilesDialog"_s);
    setWindowTitle(tr("Servers"));
    m_list->setObjectName(u"profilesList"_s);
    m_new->setObjectName(u"newProfile"_s);
    m_edit->setObjectName(u"editProfile"_s);
    m_copy->setObjectName(u"copyProfile"_s);
    m_remove->setObjectName(u"removeProfile"_s);
    m_connect->setObjectName(u"connectProfile"_s);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumSize(fontMetrics().averageCharWidth() * 56, fontMetrics().height() * 14);
    auto* close = new QPushButton(tr("Close"), this);
    for (QPushButton* button : {m_new, m_edit, m_copy, m_remove, close})
        button->setAutoDefault(false);
    m_connect->setDefault(true);

    auto* side = new QVBoxLayout;
    side->setSpacing(space(this, Space::Tight));
    for (QPushButton* button : {m_new, m_edit, m_copy, m_remove})
        side->addWidget(button);
    side->addStretch();
    auto* middle = new QHBoxLayout;
    middle->setSpacing(space(this, Space::Normal));
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(this, Space::Normal));
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_connect);
    auto* column = new QVBoxLayout(this);
    const int edge = space(this, Space::Section);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(space(this, Space::Normal));
    column->addLayout(middle, 1);
    column->addLayout(buttons);

    connect(&profiles, &ConnectionProfiles::changed, this, &ProfilesDialog::fill);
    connect(m_list, &QListWidget::currentItemChanged, this, &ProfilesDialog::updateButtons);
    connect(m_list, &QListWidget::itemActivated, m_connect, &QPushButton::click);
    connect(m_new, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, &ProfilesDialog::editChosen);
    connect(m_copy, &QPushButton::clicked, this, &ProfilesDialog::copyChosen);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesDialog::removeChosen);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_connect, &QPushButton::clicked, this, [this] {
        const QString key = chosenKey();
        accept();
        Q_EMIT connectWanted(key);
    });
    fill();
    m_list->setFocus();
}

void ProfilesDialog::choose(const QString& key)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(keyRole).toString() == key)
            m_list->setCurrentRow(row);
    }
}

void ProfilesDialog::fill()
{
    const QString chosen = chosenKey();
    m_list->clear();
    const QList<ServerProfile> profiles = m_profiles.all();
    for (const ServerProfile& profile : profiles) {
        const QString address = profile.displayAddress();
        auto* item = new QListWidgetItem(
            profile.name == address ? address : tr("%1 – %2").arg(profile.name, address), m_list);
        item->setData(keyRole, profile.key);
    }
    m_list->setCurrentRow(0);
    choose(chosen);
    updateButtons();
}

void ProfilesDialog::updateButtons()
{
    for (QPushButton* button : {m_edit, m_copy, m_remove, m_connect})
        button->setEnabled(m_list->currentItem());
}

QString ProfilesDialog::chosenKey() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(keyRole).toString() : QString();
}

void ProfilesDialog::edit(const ServerProfile& profile)
{
    auto* editor = new ProfileEditor(m_profiles, profile, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &ProfileEditor::troubleshootingWanted, this, &ProfilesDialog::troubleshootingWanted);
    connect(editor, &ProfileEditor::saved, this, [this](const ServerProfile& kept, bool connectNow) {
        choose(kept.key);
        if (!connectNow)
            return;
        accept();
        Q_EMIT connectWanted(kept.key);
    });
    editor->open();
}

void ProfilesDialog::editChosen()
{
    const auto profile = m_profiles.byKey(chosenKey());
    if (!profile)
        return;
    m_profiles.withSecrets(*profile, this, [this, profile](const Result<ServerProfile>& whole) {
        edit(whole ? *whole : *profile); // without a keychain they are entered again
    });
}

void ProfilesDialog::copyChosen()
{
    const auto profile = m_profiles.byKey(chosenKey());
    if (!profile)
        return;
    m_profiles.withSecrets(*profile, this, [this, profile](const Result<ServerProfile>& whole) {
        ServerProfile copy = whole ? *whole : *profile;
        copy.key.clear();
        copy.name = tr("%1 (copy)").arg(copy.name);
        for (int i = 2; m_profiles.isNameTaken(copy.name, {}); ++i)
            copy.name = tr("%1 (copy %2)").arg(profile->name).arg(i);
        edit(copy);
    });
}

void ProfilesDialog::removeChosen()
{
    const auto profile = m_profiles.byKey(chosenKey());
    if (!profile)
        return;
    askFirst(
        {u"removeProfileQuestion"_s, tr("Remove this server?"),
         tr("“%1” leaves the list, with its passwords. Nothing on the server changes.").arg(profile->name),
         tr("&Remove")},
        this, [this, key = profile->key] { m_profiles.remove(key); });
}

} // namespace vitrine
