// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMenuBar;

namespace vitrine {

class ActionRegistry;

/// Fills the menu bar from the registry: File, Edit, View, Board, Image, Workflow, Queue, Server, Help.
void fillMenuBar(QMenuBar& bar, const ActionRegistry& actions);

} // namespace vitrine
