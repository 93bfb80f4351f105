// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/kinds/boardkind.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vitrine {

QString BoardKind::id() const
{
    return u"board"_s;
}

bool BoardKind::accepts(const FieldType& type) const
{
    return type.isSingle() && type.name == "BoardField"_L1;
}

QJsonValue BoardKind::fallbackDefault(const FieldTemplate& /*field*/) const
{
    return u"auto"_s;
}

QJsonValue BoardKind::cleaned(const QJsonValue& value) const
{
    if (value == "auto"_L1 || value == "none"_L1)
        return value;
    const QString boardId = value.toObject().value("board_id"_L1).toString();
    return boardId.isEmpty() ? QJsonValue(QJsonValue::Undefined) : valueFor(boardId);
}

Result<QJsonValue> BoardKind::parseText(const FieldTemplate& /*field*/, const FieldSettings& /*settings*/,
                                        const QString& text) const
{
    const QString word = text.trimmed().toLower();
    if (word == "auto"_L1 || word == "none"_L1)
        return QJsonValue(word);
    return refuse(text, tr("it must be \"auto\", \"none\" or a board of the server"));
}

QString BoardKind::displayText(const FieldTemplate& /*field*/, const QJsonValue& value) const
{
    if (value == "none"_L1)
        return tr("None (Uncategorized)");
    const QString boardId = value.toObject().value("board_id"_L1).toString();
    return boardId.isEmpty() ? tr("Auto") : boardId;
}

QJsonValue BoardKind::valueFor(const QString& boardId)
{
    return QJsonObject{{"board_id"_L1, boardId}};
}

} // namespace vitrine
