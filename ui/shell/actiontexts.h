// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace vitrine {

/// The translation context of actions and menus.
struct Actions {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Actions)
};

} // namespace vitrine
