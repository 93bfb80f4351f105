// SPDX-License-Identifier: Apache-2.0
#include "lib/session/valuefromtext.h"

#include "lib/workflow/kinds/boardkind.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Result<QJsonValue> modelValue(const ServerSession& session, const FormField& field, const QString& text)
{
    const FieldTemplate& wanted = field.fieldTemplate;
    return session.models()
        .resolve(text, wanted.modelTypes, wanted.modelBases)
        .map([](const ModelRecord& model) { return QJsonValue(model.identifier()); });
}

Result<QJsonValue> boardValue(const ServerSession& session, const FormField& field, const QString& text)
{
    // "auto" and "none" are InvokeAI's own words; a board of that name is still reached by its id.
    if (const Result<QJsonValue> word = field.kind().parseText(field.fieldTemplate, field.settings, text))
        return word;
    return session.boards().resolve(text).map(
        [](const BoardDto& board) { return BoardKind::valueFor(board.boardId); });
}

} // namespace

Result<QJsonValue> valueFromText(const ServerSession& session, const FormField& field, const QString& text)
{
    if (!field.problem.isEmpty())
        return Failure(ApiError::input(field.problem));
    const QString kind = field.kind().id();
    Result<QJsonValue> value = kind == "model"_L1 ? modelValue(session, field, text)
        : kind == "board"_L1                      ? boardValue(session, field, text)
                             : field.kind().parseText(field.fieldTemplate, field.settings, text);
    if (!value)
        return value;
    const QString problem = field.problemWith(*value);
    if (!problem.isEmpty()) {
        return Failure(
            ApiError::input(QCoreApplication::translate("vitrine::valueFromText", "%1 cannot be “%2”: %3")
                                .arg(field.label, text, problem)));
    }
    return value;
}

} // namespace vitrine
