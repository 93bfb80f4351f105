// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/editors/boardeditor.h"

#include "ui/workflow/choicebox.h"
#include "ui/workflow/fieldsources.h"

#include <QHBoxLayout>
#include <QJsonObject>

namespace vitrine {

using namespace Qt::StringLiterals;

BoardEditor::BoardEditor(const FormField& field, FieldSources& sources, QWidget* parent)
    : FieldEditor(field, sources, parent)
    , m_box(new ChoiceBox(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    setInput(m_box);
    connect(m_box, &ChoiceBox::chosen, this, [this](const QJsonValue& value) {
        m_value = value;
        refill();
        Q_EMIT valueEdited();
    });
    connect(&sources, &FieldSources::boardsChanged, this, &BoardEditor::refill);
    refill();
}

void BoardEditor::setValue(const QJsonValue& value)
{
    m_value = value;
    refill();
}

void BoardEditor::refill()
{
    const QString boardId = m_value[u"board_id"].toString();
    QList<ChoiceBox::Choice> choices{
        {tr("Auto (%1)").arg(sources().autoAddBoardName()), u"auto"_s},
        {tr("None (Uncategorized)"), u"none"_s},
    };
    int current = boardId.isEmpty() ? (m_value == "none"_L1 ? 1 : 0) : -1;
    for (const BoardDto& board : sources().boards()) {
        if (board.boardId == boardId)
            current = static_cast<int>(choices.size());
        choices.append({board.boardName, QJsonObject{{u"board_id"_s, board.boardId}}});
    }
    if (current < 0) {
        const bool known = sources().boardsKnown();
        current = static_cast<int>(choices.size());
        const QString label = known ? tr("Board that is not on this server") : tr("Loading boards…");
        choices.append({label, m_value, false, known});
    }
    m_box->setChoices(choices, current);
}

} // namespace vitrine
