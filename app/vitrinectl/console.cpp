// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/console.h"

#include "lib/base/logging.h"

#include <QJsonDocument>

#include <array>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int barWidth = 30;

/// Server texts may hold anything; a terminal must not obey it.
QString printable(QString text)
{
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n')
            c = u' ';
    }
    return redact(text);
}

} // namespace

Console::Console(bool json)
    : m_json(json)
    , m_terminal(isatty(STDERR_FILENO) != 0)
{
}

void Console::result(const QString& text, const QString& event, QJsonObject object)
{
    if (m_json)
        json(event, std::move(object));
    else
        line(stdout, text);
}

void Console::problem(const QString& sentence, const QString& event)
{
    if (m_json)
        json(event, {{u"message"_s, redact(sentence)}});
    else
        line(stderr, u"vitrinectl: "_s + sentence);
}

void Console::document(const QByteArray& text)
{
    clearBar();
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    if (!text.endsWith('\n'))
        std::fputc('\n', stdout);
    std::fflush(stdout);
}

bool Console::canAsk() const
{
    return !m_json && m_terminal && isatty(STDIN_FILENO) != 0;
}

bool Console::ask(const QString& question)
{
    clearBar();
    std::fprintf(stderr, "%s [y/N] ", qPrintable(printable(question)));
    std::fflush(stderr);
    std::array<char, 16> answer{};
    return std::fgets(answer.data(), static_cast<int>(answer.size()), stdin)
        && (answer[0] == 'y' || answer[0] == 'Y');
}

QString Console::secret(const QString& question)
{
    constexpr std::size_t longest = 512;
    const bool typed = isatty(STDIN_FILENO) != 0;
    termios before{};
    if (typed && tcgetattr(STDIN_FILENO, &before) == 0) {
        clearBar();
        std::fprintf(stderr, "%s ", qPrintable(printable(question)));
        std::fflush(stderr);
        termios unseen = before;
        unseen.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    }
    std::array<char, longest> line{};
    const bool came = std::fgets(line.data(), static_cast<int>(line.size()), stdin) != nullptr;
    if (typed) {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::fputc('\n', stderr);
    }
    if (!came)
        return {};
    const QString out = QString::fromLocal8Bit(line.data());
    return out.endsWith(u'\n') ? out.chopped(1) : out;
}

void Console::progress(std::optional<double> fraction, const QString& message, qint64 elapsedMs,
                       QJsonObject object)
{
    if (m_json) {
        json(u"progress"_s, std::move(object));
        return;
    }
    if (!m_terminal)
        return;
    const int done = static_cast<int>(fraction.value_or(0) * barWidth);
    const QString bar = QString(done, u'#') + QString(barWidth - done, u'-');
    const QString percent = fraction ? u"%1 %"_s.arg(static_cast<int>(*fraction * 100), 3) : u"     "_s;
    const QString time =
        u"%1:%2"_s.arg(elapsedMs / 60'000).arg(elapsedMs / 1000 % 60, 2, 10, QLatin1Char('0'));
    std::fprintf(stderr, "\r\033[K[%s] %s  %s  %s", qPrintable(bar), qPrintable(percent), qPrintable(time),
                 qPrintable(printable(message).simplified().left(40)));
    std::fflush(stderr);
    m_barShown = true;
}

void Console::line(FILE* stream, const QString& text)
{
    clearBar();
    std::fprintf(stream, "%s\n", printable(text).toUtf8().constData());
    std::fflush(stream);
}

void Console::json(const QString& event, QJsonObject object)
{
    object.insert(u"event"_s, event);
    std::fprintf(stdout, "%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void Console::clearBar()
{
    if (!std::exchange(m_barShown, false))
        return;
    std::fprintf(stderr, "\r\033[K");
    std::fflush(stderr);
}

} // namespace vitrine
