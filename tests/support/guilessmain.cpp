// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QStandardPaths>

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vitrine-tests"));
    QStandardPaths::setTestModeEnabled(true);
    return vitrine::test::runRegistered(argc, argv);
}
