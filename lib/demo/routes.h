// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/demo/router.h"

namespace vitrine::demo {

class DemoLibrary;
class DemoModels;
class DemoQueue;
class Gallery;
class NodeLibrary;
class QueueWorker;

/// One function for each area of the server. What is passed in must outlive the router.
void addAppRoutes(Router& router, const NodeLibrary& nodes, int maxQueueSize);
void addBoardRoutes(Router& router, Gallery& gallery);
void addBoardImageRoutes(Router& router, Gallery& gallery);
void addImageRoutes(Router& router, Gallery& gallery);
void addImageFileRoutes(Router& router, Gallery& gallery);
void addQueueRoutes(Router& router, DemoQueue& queue, QueueWorker& worker);
void addModelRoutes(Router& router, DemoModels& models);
void addWorkflowRoutes(Router& router, DemoLibrary& library);

} // namespace vitrine::demo
