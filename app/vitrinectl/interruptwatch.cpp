// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/interruptwatch.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace vitrine {

namespace {

// A signal handler may do next to nothing; writing to a pipe is among it.
std::array<int, 2> wakeUp{-1, -1};

void onSignal(int /*number*/)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(wakeUp[1], &byte, 1);
}

void catchOnce(int number)
{
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = static_cast<int>(SA_RESETHAND); // the second one is the system's
    sigaction(number, &action, nullptr);
}

} // namespace

InterruptWatch::InterruptWatch(QObject* parent)
    : QObject(parent)
{
    if (::pipe2(wakeUp.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // Ctrl+C then ends the process at once
    m_notifier = new QSocketNotifier(wakeUp[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(wakeUp[0], &byte, 1) == 1)
            Q_EMIT interrupted();
    });
    catchOnce(SIGINT);
    catchOnce(SIGTERM);
}

} // namespace vitrine
