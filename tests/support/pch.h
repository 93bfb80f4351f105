// Precompiled for the tests: what most of them use. No source may rely on it.
#pragma once

#include "lib/session/serversession.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
