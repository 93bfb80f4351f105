// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/history/valuehistory.h"

#include <QObject>

namespace vitrine {

class FieldSources;
class MessageBanner;
class WorkflowEditing;

/// What is kept of the workflow that is open: its presets and what was submitted. Puts kept values into the
/// form as one step to undo, and says in the banner what of them has no place there any more.
class FormHistory : public QObject {
    Q_OBJECT

public:
    /// All must outlive it. `server`: a ServerProfile::id.
    FormHistory(WorkflowEditing& editing, FieldSources& sources, MessageBanner& banner, QString server);

    /// Null: nothing is kept. It must outlive this, or be taken away before.
    void setStore(ValueHistory* store);
    [[nodiscard]] bool isKept() const { return m_store; }
    /// The workflow that was opened, by its workflowKey; empty for none.
    void setWorkflow(const QString& key);
    /// It was saved, and may be another one by that: what is known of it goes along.
    void continueAs(const QString& key);

    /// By name.
    [[nodiscard]] const QList<ValuePreset>& presets() const { return m_presets; }
    [[nodiscard]] const ValuePreset* preset(const QString& name) const;
    /// The present values, in the place of a preset of that name.
    void savePreset(const QString& name);
    void renamePreset(qint64 id, const QString& name);
    void removePreset(qint64 id);
    void apply(const ValuePreset& preset);
    /// The one that was applied or saved last and is still there; null for none.
    [[nodiscard]] const ValuePreset* lastPreset() const;
    /// The form has its values now, as far as they fit.
    [[nodiscard]] bool isShown(const ValuePreset& preset) const;

    /// Keeps the present values and prompts as submitted.
    void keepSubmission(int runs);
    void submissions(QObject* context, const ValueHistory::Answer<QList<Submission>>& answer);
    void removeSubmission(qint64 id);
    void clearSubmissions();
    void restore(const Submission& submission);

Q_SIGNALS:
    void presetsChanged();

private:
    void readPresets();
    void put(const FormValues& values, const QString& step);
    [[nodiscard]] FormValues::Fitted fitted(const FormValues& values) const;

    WorkflowEditing& m_editing;
    FieldSources& m_sources;
    MessageBanner& m_banner;
    const QString m_server;
    ValueHistory* m_store = nullptr;
    QString m_workflow;
    QList<ValuePreset> m_presets;
    QString m_lastPreset;
};

} // namespace vitrine
