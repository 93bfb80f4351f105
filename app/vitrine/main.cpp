// SPDX-License-Identifier: Apache-2.0
#include "app/vitrine/application.h"
#include "app/vitrine/commandline.h"
#include "lib/base/heap.h"
#include "lib/base/logbuffer.h"
#include "lib/base/singleinstance.h"
#include "lib/base/trace.h"
#include "lib/base/translations.h"

#include <QApplication>
#include <QDir>
#include <QIcon>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    vitrine::shareHeaps();
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"vitrine"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Vitrine"_s);
    QGuiApplication::setDesktopFileName(u"vitrine"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/app/vitrine.svg"_s));
    vitrine::LogBuffer log;
    vitrine::LogBuffer::install(&log);
    const vitrine::Translations translations;

    const auto commandLine = vitrine::CommandLine::parse(QCoreApplication::arguments(), QDir::currentPath());
    if (!commandLine.error.isEmpty()) {
        std::fprintf(stderr, "vitrine: %s\n", qPrintable(commandLine.error));
        return 2;
    }
    if (!commandLine.helpText.isEmpty()) {
        std::fputs(qPrintable(commandLine.helpText), stdout);
        return 0;
    }

    vitrine::SingleInstance instance(commandLine.profile.isEmpty() ? u"default"_s : commandLine.profile);
    if (!instance.claim()) {
        if (instance.handOver(QCoreApplication::arguments()))
            return 0;
        std::fputs(
            "vitrine: another Vitrine runs with these settings but does not answer. End it, or start with "
            "--profile NAME.\n",
            stderr);
        return 1;
    }
    const auto trace = commandLine.traceFile.isEmpty()
        ? std::make_unique<vitrine::Trace>()
        : std::make_unique<vitrine::Trace>(commandLine.traceFile);
    trace->mark(u"start");
    vitrine::Application application(app, commandLine, *trace, log);
    QObject::connect(&instance, &vitrine::SingleInstance::argumentsReceived, &application,
                     &vitrine::Application::take);
    application.start();
    return QApplication::exec();
}
