// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/modelcheck/modelcheckdialog.h"

#include "ui/shell/metrics.h"
#include "ui/shell/servertext.h"
#include "ui/workflow/choicebox.h"
#include "ui/workflow/fieldsources.h"
#include "ui/workflow/look.h"
#include "ui/workflow/textlabel.h"
#include "ui/workflow/workflowediting.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

enum Column { PlaceColumn, ModelColumn, ReplacementColumn, WhyColumn, ColumnCount };

/// What a box offers beside models.
const QJsonValue keep(u"keep"_s);
const QJsonValue leaveOut(u"leave out"_s);

QString kindOf(const QJsonObject& identifier)
{
    return identifier.value(u"base"_s).toString() + u" / "_s + identifier.value(u"type"_s).toString();
}

bool isSamePlace(const MissingModel& a, const MissingModel& b)
{
    return a.nodeId == b.nodeId && a.fieldName == b.fieldName && a.place == b.place
        && a.identifier == b.identifier;
}

} // namespace

ModelCheckDialog::ModelCheckDialog(WorkflowEditing& editing, FieldSources& sources, QWidget* parent)
    : QDialog(parent)
    , m_editing(editing)
    , m_sources(sources)
    , m_table(new QTreeWidget(this))
{
    setObjectName(u"modelCheck"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Missing Models"));
    auto* intro = new TextLabel(tr("This server does not have these models of the workflow. Choose what "
                                   "takes their place, or install "
                                   "them on the server: this list follows."),
                                this);
    m_table->setObjectName(u"modelTable"_s);
    m_table->setColumnCount(ColumnCount);
    m_table->setHeaderLabels({tr("Field"), tr("Missing Model"), tr("Replacement"), tr("Why")});
    m_table->setRootIsDecorated(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus); // the boxes in it have the focus
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setAccessibleName(tr("Missing models"));
    m_table->header()->setStretchLastSection(true);
    const int wide = look::characters(this, 34);
    for (const int column : {PlaceColumn, ModelColumn})
        m_table->setColumnWidth(column, wide);
    m_table->setColumnWidth(ReplacementColumn, look::characters(this, 44));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"applyModels"_s);
    m_apply->setToolTip(tr("Put the chosen models into the workflow; it can be undone"));
    m_apply->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space(this, Space::Normal));
    layout->addWidget(intro);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(look::characters(this, 156), look::lines(this, 20));
    connect(buttons, &QDialogButtonBox::accepted, this, &ModelCheckDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ModelCheckDialog::setMissing(const QList<MissingModel>& missing)
{
    if (missing.isEmpty()) {
        accept();
        return;
    }
    const bool isShown = m_models == m_sources.models()
        && std::equal(m_rows.cbegin(), m_rows.cend(), missing.cbegin(), missing.cend(),
                      [](const Row& row, const MissingModel& each) { return row.missing == each; });
    if (isShown)
        return;
    m_models = m_sources.models();
    const QList<Row> before = std::exchange(m_rows, {});
    m_table->clear();
    for (const MissingModel& each : missing) {
        const auto old = std::find_if(before.cbegin(), before.cend(),
                                      [&](const Row& row) { return isSamePlace(row.missing, each); });
        addRow(each, old == before.cend() ? QJsonValue(QJsonValue::Undefined) : old->chosen);
    }
    showChoices();
}

void ModelCheckDialog::addRow(const MissingModel& missing, const QJsonValue& chosen)
{
    // A name and, below it, what it belongs to.
    const auto lines = [](const QString& first, const QString& second) {
        return servertext::oneLine(first) + u'\n' + servertext::oneLine(second);
    };
    const bool isOneName = missing.nodeLabel == missing.fieldLabel;
    auto* item = new QTreeWidgetItem(m_table,
                                     {lines(missing.fieldLabel, isOneName ? QString() : missing.nodeLabel),
                                      lines(missing.name(), kindOf(missing.identifier))});
    for (const int column : {PlaceColumn, ModelColumn})
        item->setToolTip(column, look::plainToolTip(item->text(column)));
    item->setSizeHint(PlaceColumn, QSize(0, look::lines(this, 2) + 2 * space(this, Space::Tight)));
    auto* cell = new QWidget(m_table); // else the box is as high as the row
    auto* box = new ChoiceBox(cell);
    auto* layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, space(this, Space::Hair), 0);
    layout->addWidget(box, 0, Qt::AlignVCenter);
    box->setAccessibleName(tr("Replacement for %1 in %2").arg(missing.name(), missing.fieldLabel));
    m_table->setItemWidget(item, ReplacementColumn, cell);
    connect(box, &ChoiceBox::chosen, this, [this, box](const QJsonValue& value) { onChosen(box, value); });
    m_rows.append({missing, replacementsFor(missing, m_editing.document(), m_editing.templates(), m_models),
                   box, item, chosen});
    fillBox(m_rows.last());
}

void ModelCheckDialog::fillBox(const Row& row) const
{
    QList<ChoiceBox::Choice> choices;
    for (const ModelRecord& model : row.replacements.models)
        choices.append({model.name, model.identifier(), false, false, kindOf(model.identifier())});
    const bool any = !choices.isEmpty();
    if (row.missing.canBeLeftOut)
        choices.append({tr("(Leave out)"), leaveOut});
    choices.append({any ? tr("(Keep as it is)") : tr("No model of this kind is installed"), keep});
    int current = row.replacements.proposal < 0 ? static_cast<int>(choices.size()) - 1
                                                : static_cast<int>(row.replacements.proposal);
    for (int i = 0; i < choices.size(); ++i) {
        if (choices.at(i).value == row.chosen)
            current = i;
    }
    row.box->setChoices(choices, current);
    row.box->setEnabled(choices.size() > 1);
}

void ModelCheckDialog::onChosen(const ChoiceBox* box, const QJsonValue& value)
{
    for (Row& row : m_rows) {
        if (row.box == box)
            row.chosen = value;
    }
    showChoices();
}

void ModelCheckDialog::showChoices()
{
    for (const Row& row : std::as_const(m_rows)) {
        const ModelReplacements& offered = row.replacements;
        const bool isProposal = offered.proposal >= 0 && row.box->currentIndex() == offered.proposal;
        row.item->setText(WhyColumn, isProposal ? ModelSync::text(offered.why) : QString());
        row.item->setToolTip(WhyColumn, row.item->text(WhyColumn));
    }
    m_apply->setEnabled(!choices().isEmpty());
}

QList<ModelChoice> ModelCheckDialog::choices() const
{
    QList<ModelChoice> out;
    for (const Row& row : m_rows) {
        const int index = row.box->currentIndex();
        const ChoiceBox::Choice* choice = row.box->currentChoice();
        if (!choice || choice->value == keep)
            continue;
        if (index < row.replacements.models.size())
            out.append({row.missing, row.replacements.models.at(index)});
        else
            out.append({row.missing, {}});
    }
    return out;
}

void ModelCheckDialog::apply()
{
    WorkflowDocument changed = m_editing.document();
    const QList<ModelChoice> chosen = choices();
    applyChoices(changed, chosen);
    QList<WorkflowEditing::Input> inputs;
    for (const ModelChoice& choice : chosen) {
        const QString& node = choice.missing.nodeId;
        const QString& field = choice.missing.fieldName;
        inputs.append({node, field, changed.inputValue(node, field)});
    }
    m_editing.setInputs(inputs, tr("models"));
    m_editing.checkNow();
    if (isVisible()) // nothing is left: it closed by itself
        accept();
}

} // namespace vitrine
