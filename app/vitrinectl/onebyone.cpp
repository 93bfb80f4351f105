// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/onebyone.h"

using namespace Qt::StringLiterals;

namespace vitrine {

OneByOne::OneByOne(Command& command, qsizetype count, Step step)
    : QObject(&command)
    , m_command(command)
    , m_count(count)
    , m_step(std::move(step))
{
}

void OneByOne::done()
{
    ++m_done;
    goOn();
}

void OneByOne::missed(const QString& sentence)
{
    m_command.console().problem(sentence);
    ++m_missed;
    goOn();
}

void OneByOne::missed(const QString& name, const ApiError& error)
{
    if (!m_firstError)
        m_firstError = error;
    if (exitCodeFor(error) == ExitUnreachable)
        m_count = m_index;
    missed(u"%1: %2"_s.arg(name, error.userMessage()));
}

void OneByOne::goOn()
{
    if (m_index < m_count)
        m_step(*this, m_index++);
    else
        m_command.finish(exitCodeFor(m_done, m_missed, m_firstError));
}

} // namespace vitrine
