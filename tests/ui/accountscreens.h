// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace vitrine::test {

/// Hands out every screen about accounts with its name: signing in, what goes wrong there, the first
/// administrator, a change of the password, nobody signed in, the menu.
void accountScreens(const std::function<void(QWidget&, const QString&)>& save);

} // namespace vitrine::test
