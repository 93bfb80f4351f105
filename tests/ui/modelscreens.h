// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace vitrine::test {

/// Draws the models' window and its dialogs: full, with long names, empty, failing, installing. `save` keeps
/// a picture of a widget under a name.
void drawModels(const QString& name, const std::function<void(QWidget&, const QString&)>& save);

} // namespace vitrine::test
