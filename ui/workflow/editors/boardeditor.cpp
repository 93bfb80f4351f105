// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/editors/boardeditor.h"

#include "ui/workflow/choicebox.h"
#include "ui/workflow/fieldsources.h"

#include <QJsonObject>

namespace vitrine {

using namespace Qt::StringLiterals;

BoardEditor::BoardEditor(const FormField& field, FieldSources& sources, QWidget* parent)
    : ChoiceEditor(field, sources, parent)
{
    connect(&sources, &FieldSources::boardsChanged, this, &BoardEditor::refill);
    refill();
}

void BoardEditor::refill()
{
    const QString boardId = chosen()[u"board_id"].toString();
    QList<ChoiceBox::Choice> choices{
        {tr("Auto (%1)").arg(sources().autoAddBoardName()), u"auto"_s},
        {tr("None (Uncategorized)"), u"none"_s},
    };
    int current = boardId.isEmpty() ? (chosen() == "none"_L1 ? 1 : 0) : -1;
    for (const BoardDto& board : sources().boards()) {
        if (board.boardId == boardId)
            current = static_cast<int>(choices.size());
        choices.append({board.boardName, QJsonObject{{u"board_id"_s, board.boardId}}});
    }
    if (current < 0) {
        const bool known = sources().boardsKnown();
        current = static_cast<int>(choices.size());
        const QString label = known ? tr("Board that is not on this server") : tr("Loading boards…");
        choices.append({label, chosen(), false, known});
    }
    box().setChoices(choices, current);
}

} // namespace vitrine
