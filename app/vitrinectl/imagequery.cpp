// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/imagequery.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

} // namespace

QList<QCommandLineOption> imageQueryOptions()
{
    return {
        {u"order"_s, Words::tr("newest or oldest first."), u"WORD"_s, u"newest"_s},
        {u"starred-first"_s, Words::tr("Starred ones before the others.")},
        {u"category"_s,
         Words::tr("general (what runs made), user, control, mask, other, or all. May be given several "
                   "times."),
         u"WORD"_s, u"all"_s},
        {u"search"_s, Words::tr("Those whose metadata has this text."), u"TEXT"_s},
        {u"limit"_s, Words::tr("The first so many; 0 for all."), u"N"_s, u"0"_s},
    };
}

Result<ImageQuery> imageQueryOf(const Command& command)
{
    const Result<QString> order = command.word(u"order"_s, {u"newest"_s, u"oldest"_s});
    if (!order)
        return Failure(order.error());
    const Result<int> limit = command.number(u"limit"_s, 0, std::numeric_limits<int>::max());
    if (!limit)
        return Failure(limit.error());
    const QStringList categories = command.values(u"category"_s);
    return ImageQuery{.categories = categories.contains("all"_L1) ? QStringList() : categories,
                      .newestFirst = *order == "newest"_L1,
                      .starredFirst = command.isSet(u"starred-first"_s),
                      .searchTerm = command.value(u"search"_s),
                      .limit = *limit};
}

} // namespace vitrine
