// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace vitrine::test {

/// Draws what connects to servers: the page of a window without one, the dialogs, profiles, the menu.
/// `wanted` tells by name what is to be drawn.
void connectionScreens(const std::function<bool(const QString&)>& wanted,
                       const std::function<void(QWidget&, const QString&)>& save);

} // namespace vitrine::test
