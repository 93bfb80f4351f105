// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace vitrine {

/// What is asked before something is lost for good. All texts are plain text.
struct LossQuestion {
    QString name; ///< Of the box, for who looks for it.
    QString title;
    QString text;
    QString verb; ///< On the button that does it.
};

/// Asks over `parent` without waiting; Cancel is the default. `go` is called when the user wants it, unless
/// `parent` is gone by then.
void askFirst(const LossQuestion& question, QWidget* parent, const std::function<void()>& go);

} // namespace vitrine
