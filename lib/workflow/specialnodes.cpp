// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/specialnodes.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr QLatin1StringView batchEnding = "_batch"_L1;
constexpr QLatin1StringView generatorEnding = "_generator"_L1;

bool isOfPrimitives(const QString& type, QLatin1StringView ending)
{
    static const QStringList primitives{u"image"_s, u"string"_s, u"integer"_s, u"float"_s};
    return type.endsWith(ending) && primitives.contains(type.chopped(ending.size()));
}

} // namespace

bool isBatchNode(const QString& type)
{
    return isOfPrimitives(type, batchEnding);
}

bool isGeneratorNode(const QString& type)
{
    return isOfPrimitives(type, generatorEnding);
}

QString batchListField(const QString& batchType)
{
    return batchType.chopped(batchEnding.size()) + u's';
}

QString batchOutputField(const QString& batchType)
{
    return batchType == "image_batch"_L1 ? u"image"_s : u"value"_s;
}

} // namespace vitrine
