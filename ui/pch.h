// Precompiled for the window's own sources. No source may rely on it.
#pragma once

#include "lib/session/serversession.h"

#include <QAbstractListModel>
#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMainWindow>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QWidget>
