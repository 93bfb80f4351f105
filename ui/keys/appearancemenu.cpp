// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/appearancemenu.h"

#include "lib/base/settings.h"
#include "ui/shell/actionregistry.h"

#include <QAction>
#include <QActionGroup>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const std::array<std::pair<QString, QString>, 3> schemes{{{u"view.schemeSystem"_s, u"system"_s},
                                                          {u"view.schemeLight"_s, u"light"_s},
                                                          {u"view.schemeDark"_s, u"dark"_s}}};

} // namespace

AppearanceMenu::AppearanceMenu(const ActionRegistry& actions, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_settings(settings)
{
    auto* group = new QActionGroup(this);
    for (const auto& [id, scheme] : schemes) {
        QAction* action = actions.action(id);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, word = scheme] { m_settings.set<SettingKey::ColorScheme>(word); });
    }
    connect(&settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::ColorScheme)
            update();
    });
    update();
}

void AppearanceMenu::update()
{
    const QString chosen = m_settings.get<SettingKey::ColorScheme>();
    QString shown = schemes.front().first; // what it means when nobody knows the word
    for (const auto& [id, scheme] : schemes) {
        if (scheme == chosen)
            shown = id;
    }
    m_actions.action(shown)->setChecked(true);
}

} // namespace vitrine
