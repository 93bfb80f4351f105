// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/demodata.h"

#include "lib/demo/demomodels.h"

#include <QHashFunctions>
#include <QUuid>

#include <array>

namespace vitrine::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 imageStepMs = 7 * minuteMs;
constexpr std::array sizes{QSize(768, 512),   QSize(512, 512),  QSize(512, 768),
                           QSize(1024, 1024), QSize(832, 1216), QSize(1216, 832)};
constexpr std::array boardNames{"Landscapes", "Night lights", "Paper waves", "Facets", "Flowers", "Sketches"};
constexpr std::array subjects{"hills at dawn",         "city lights in the rain", "layered paper waves",
                              "low polygon glass",     "a flower from above",     "a quiet bay",
                              "desert under two suns", "northern lights"};
constexpr std::array styles{"soft colours", "high contrast", "watercolour", "film grain", "studio light"};

QString stableId(const QString& name)
{
    return QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces);
}

} // namespace

QList<Board> demoBoards(int count, qint64 nowMs)
{
    QList<Board> boards;
    for (int i = 0; i < count; ++i) {
        const QString name = std::size_t(i) < boardNames.size()
            ? QString::fromLatin1(boardNames[std::size_t(i)])
            : u"Board %1"_s.arg(i + 1);
        const qint64 created = nowMs - (count - i) * 24 * 60 * minuteMs;
        boards.append(
            {.id = stableId(u"board-%1"_s.arg(i)), .name = name, .createdMs = created, .updatedMs = created});
    }
    return boards;
}

Image demoImage(int index, int count, const QList<Board>& boards, qint64 nowMs)
{
    Image image;
    image.name = stableId(u"image-%1"_s.arg(index)) + u".png"_s;
    // One share for each board and one for no board.
    const qsizetype place = index % (boards.size() + 1);
    if (place < boards.size())
        image.boardId = boards.at(place).id;
    image.createdMs = image.updatedMs = nowMs - (count - index) * imageStepMs;
    image.size = sizes[qHash(image.name, 1) % sizes.size()];
    image.external = index % 13 == 12;
    image.category = image.external ? u"user"_s : u"general"_s;
    image.starred = index % 17 == 3;
    return image;
}

QJsonObject demoMetadata(const Image& image)
{
    static const QJsonObject model = DemoModels::identifier(DemoModels::mainModel());
    const std::size_t hash = qHash(image.name, 7);
    const QString prompt = u"%1, %2"_s.arg(QLatin1StringView(subjects[hash % subjects.size()]),
                                           QLatin1StringView(styles[hash / 16 % styles.size()]));
    return {{u"generation_mode"_s, u"sdxl_txt2img"_s},
            {u"positive_prompt"_s, prompt},
            {u"negative_prompt"_s, u"blurry"_s},
            {u"width"_s, image.size.width()},
            {u"height"_s, image.size.height()},
            {u"seed"_s, qint64(hash & 0xffffffff)},
            {u"rand_device"_s, u"cpu"_s},
            {u"cfg_scale"_s, 7.5},
            {u"steps"_s, 30},
            {u"scheduler"_s, u"dpmpp_3m_k"_s},
            {u"model"_s, model},
            {u"app_version"_s, u"6.14.2"_s}};
}

} // namespace vitrine::demo
