// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vitrine-tests"));
    const vitrine::Theme theme(app, vitrine::ColorScheme::Light);
    return vitrine::test::runRegistered(argc, argv);
}
