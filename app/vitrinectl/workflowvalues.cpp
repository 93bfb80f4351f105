// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/workflowvalues.h"

#include "lib/session/valuefromtext.h"
#include "lib/workflow/fieldlookup.h"
#include "lib/workflow/kinds/boardkind.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

Result<QString> applyBoard(SessionCommand& command, const WorkflowForm& form, WorkflowDocument& workflow)
{
    if (!command.isSet(u"board"_s))
        return QString();
    const Result<BoardDto> board = command.session().boards().resolve(command.value(u"board"_s));
    if (!board)
        return Failure(board.error());
    for (const FormField& field : form.fields()) {
        if (field.kind().id() == "board"_L1)
            workflow.setInputValue(field.nodeId, field.fieldName, BoardKind::valueFor(board->boardId));
    }
    return board->boardId;
}

} // namespace

QList<QCommandLineOption> valueOptions()
{
    return {
        {u"set"_s,
         Words::tr("Set a field of the form: by its index, its label, or NODE_ID.FIELD. Models and boards by "
                   "name or id. May be given several times; see \"workflow inputs\"."),
         u"KEY=VALUE"_s},
        {u"board"_s,
         Words::tr("Where the images go: a board by name or id. Sets every board field of the form."),
         u"NAME"_s},
    };
}

Result<Done> assignValues(const QStringList& assignments, const WorkflowForm& form,
                          const NodeTemplates& templates, WorkflowDocument& workflow, const ValueReader& read)
{
    for (const QString& assignment : assignments) {
        const qsizetype split = assignment.indexOf(u'=');
        if (split < 1)
            return Failure(ApiError::input(Words::tr("--set takes KEY=VALUE, not “%1”.").arg(assignment)));
        const Result<FormField> field = lookupField(form, workflow, templates, assignment.left(split));
        if (!field)
            return Failure(field.error());
        const Result<QJsonValue> value = read(*field, assignment.mid(split + 1));
        if (!value)
            return Failure(value.error());
        workflow.setInputValue(field->nodeId, field->fieldName, *value);
    }
    return Done();
}

Result<QString> applyValues(SessionCommand& command, WorkflowDocument& workflow)
{
    const NodeTemplates& templates = command.session().templates().templates();
    const WorkflowForm form = WorkflowForm::discover(workflow, templates);
    const Result<QString> boardId = applyBoard(command, form, workflow);
    if (!boardId)
        return boardId;
    // After --board, so that one field can be set apart from the others.
    const auto read = [&](const FormField& field, const QString& text) {
        return valueFromText(command.session(), field, text);
    };
    return assignValues(command.values(u"set"_s), form, templates, workflow, read).map([&](Done) {
        return *boardId;
    });
}

} // namespace vitrine
