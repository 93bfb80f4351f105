// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace vitrine {

class ActionRegistry;
class Settings;

/// "System", "Light" and "Dark" choose what SettingKey::ColorScheme remembers, for all windows.
class AppearanceMenu : public QObject {
    Q_OBJECT

public:
    AppearanceMenu(const ActionRegistry& actions, Settings& settings, QObject* parent = nullptr);

private:
    void update();

    const ActionRegistry& m_actions;
    Settings& m_settings;
};

} // namespace vitrine
