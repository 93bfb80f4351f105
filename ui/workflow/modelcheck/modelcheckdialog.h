// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/missingmodels.h"

#include <QDialog>
#include <QJsonValue>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace vitrine {

class ChoiceBox;
class FieldSources;
class WorkflowEditing;

/// The models of the open workflow that this server does not have, each with what could take its place; the
/// best one is chosen already. Applying is one step to undo.
class ModelCheckDialog : public QDialog {
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    ModelCheckDialog(WorkflowEditing& editing, FieldSources& sources, QWidget* parent);

    /// What is missing now; what was chosen for a place stays. Closes when there is nothing.
    void setMissing(const QList<MissingModel>& missing);

private:
    /// One place, and what was chosen for it.
    struct Row {
        MissingModel missing;
        ModelReplacements replacements;
        ChoiceBox* box = nullptr;
        QTreeWidgetItem* item = nullptr;
        QJsonValue chosen{QJsonValue::Undefined}; ///< By the user.
    };
    void addRow(const MissingModel& missing, const QJsonValue& chosen);
    void fillBox(const Row& row) const;
    void onChosen(const ChoiceBox* box, const QJsonValue& value);
    void showChoices();
    void apply();
    [[nodiscard]] QList<ModelChoice> choices() const;

    WorkflowEditing& m_editing;
    FieldSources& m_sources;
    QTreeWidget* m_table;
    QPushButton* m_apply;
    QList<Row> m_rows;
    QList<ModelRecord> m_models; ///< As the rows were made with.
};

} // namespace vitrine
