// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace vitrine::test {

/// How a screen is asked for and kept: see screens.cpp.
struct ScreenKeeper {
    std::function<void(const QString& name, const std::function<void(const QString&)>& take)> screen;
    std::function<void(QWidget& widget, const QString& name)> save;
};

/// The page about the server, the troubleshooting page and the other windows of the Help menu, in their
/// states.
void drawServerScreens(const ScreenKeeper& keeper);

} // namespace vitrine::test
