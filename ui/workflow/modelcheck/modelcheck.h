// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/missingmodels.h"

#include <QObject>
#include <QPointer>

namespace vitrine {

class FieldSources;
class MessageBanner;
class ModelCheckDialog;
class WorkflowEditing;

/// Looks after the models of the open workflow: which of them this server does not have is said in a banner
/// of its own, that leads to the table in which they are replaced. Follows every change of the workflow and
/// of the server's models.
class ModelCheck : public QObject {
    Q_OBJECT

public:
    /// All must outlive it. `parent`: of the dialog.
    ModelCheck(WorkflowEditing& editing, FieldSources& sources, MessageBanner& banner, QWidget* parent);
    ~ModelCheck() override;

    [[nodiscard]] const QList<MissingModel>& missing() const { return m_missing; }
    /// Opens the table.
    void show();

private:
    void look();
    void showBanner();

    WorkflowEditing& m_editing;
    FieldSources& m_sources;
    MessageBanner& m_banner;
    QWidget* m_parent;
    QPointer<ModelCheckDialog> m_dialog;
    QList<MissingModel> m_missing;
};

} // namespace vitrine
