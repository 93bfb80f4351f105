// Precompiled for the tests of the window: what most of them use. No source may rely on it.
#pragma once

#include "tests/support/pch.h"
#include "tests/ui/testwindow.h"
#include "ui/connection/serverconnection.h"
#include "ui/gallery/gallerypage.h"
#include "ui/shell/actionregistry.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
