// SPDX-License-Identifier: Apache-2.0
#include "ui/boards/boardtexts.h"

#include "ui/shell/servertext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::BoardModel)
};

} // namespace

QString boardtexts::name(const BoardDto& board)
{
    const QString name = servertext::oneLine(board.boardName);
    return name.isEmpty() ? Words::tr("(no name)") : name;
}

QString boardtexts::title(const BoardStore& boards, const std::optional<QString>& boardId)
{
    if (!boardId)
        return Words::tr("All images");
    if (*boardId == "none"_L1)
        return Words::tr("Uncategorized");
    if (const std::optional<QDate> date = dayOfBoard(*boardId))
        return day(*date);
    const BoardDto* board = boards.find(*boardId);
    return board ? name(*board) : QString();
}

QString boardtexts::day(const QDate& date)
{
    // Short: the panel is narrow, and most days are of this year.
    return QLocale().toString(date,
                              date.year() == QDate::currentDate().year()
                                  ? Words::tr("ddd d MMM", "a day, as QLocale::toString takes it")
                                  : Words::tr("d MMM yyyy", "a day, as QLocale::toString takes it"));
}

QString boardtexts::counts(int images, int assets, int videos)
{
    QStringList parts;
    if (images >= 0)
        parts.append(Words::tr("%Ln image(s)", nullptr, images));
    if (assets >= 0)
        parts.append(Words::tr("%Ln asset(s)", nullptr, assets));
    if (videos > 0)
        parts.append(Words::tr("%Ln video(s)", nullptr, videos));
    return parts.join(Words::tr(", ", "between counts"));
}

QString boardtexts::shortCount(int count)
{
    if (count < 0)
        return {};
    const QLocale locale;
    if (count < 1000)
        return locale.toString(count);
    if (count < 1'000'000)
        return Words::tr("%1k", "thousands")
            .arg(locale.toString(count / 1000.0, 'f', count < 10'000 ? 1 : 0));
    return Words::tr("%1M", "millions").arg(locale.toString(count / 1e6, 'f', 1));
}

} // namespace vitrine
