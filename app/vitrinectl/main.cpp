// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/commandline.h"
#include "app/vitrinectl/interruptwatch.h"
#include "lib/base/logbuffer.h"
#include "lib/base/translations.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    using namespace vitrine;
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"vitrine"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));
    LogBuffer log;
    LogBuffer::install(&log);
    const Translations translations;

    CommandLine line;
    const CommandEntry* entry = line.parse(QCoreApplication::arguments());
    if (!entry)
        return line.exitCode();
    if (!line.parser().isSet(u"verbose"_s))
        QLoggingCategory::setFilterRules(
            u"vitrine.*.info=false\nvitrine.*.debug=false\nvitrine.*.warning=false"_s);

    Console console(line.parser().isSet(u"json"_s));
    const std::unique_ptr<Command> command = entry->make(line.parser(), console);
    const InterruptWatch interrupts;
    QObject::connect(&interrupts, &InterruptWatch::interrupted, command.get(), &Command::interrupt);
    QObject::connect(
        command.get(), &Command::done, &app, [](int code) { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
    QTimer::singleShot(0, command.get(), [&] { command->start(line.rest()); });
    return QCoreApplication::exec();
}
