// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace vitrine::test {

/// What software centres and the README show (resources/screenshots): the window with a form and a run, and
/// a queue at work. `save` gets them under the names that they have there, without the scheme.
void drawFrontScreens(const std::function<void(QWidget& widget, const QString& name)>& save);

} // namespace vitrine::test
