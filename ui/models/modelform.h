// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/modelsettings.h"

#include <QHash>
#include <QWidget>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace vitrine {

class ServerSession;
class TextLabel;

/// The form for what a person may say about a model: name, description, trigger phrases, default settings.
/// What is entered stays until it is saved or taken back, whatever model is looked at meanwhile.
class ModelForm : public QWidget {
    Q_OBJECT

public:
    explicit ModelForm(ServerSession& session, QWidget* parent = nullptr);

    /// `reason`: why nothing can be changed; empty when it can.
    void show(const ModelRecord& model, const QString& reason);
    /// The server has taken the changes: so it is now.
    void take(const ModelRecord& saved);
    /// What was entered about this model goes.
    void forget(const QString& key);
    /// Shows what the server said about the changes of this model; they stay.
    void setProblem(const QString& key, const QString& sentence);
    /// The changes of this model are on their way.
    void setSaving(const QString& key, bool isSaving);
    [[nodiscard]] bool hasDrafts() const { return !m_drafts.isEmpty(); }

Q_SIGNALS:
    void saveWanted(const vitrine::ModelRecord& model, const vitrine::ModelChanges& changes);
    void draftChanged(const QString& key, bool isDraft);

private:
    struct Row {
        ModelSetting setting;
        QWidget* editor;
        TextLabel* problem;
    };

    void layOut();
    void buildSettings();
    void fill(const ModelDraft& draft);
    [[nodiscard]] ModelDraft entered() const;
    [[nodiscard]] static QString textOf(const QWidget& editor);
    static void setText(QWidget& editor, const QString& text);
    QWidget* newEditor(const ModelSetting& setting);
    void onEdited();
    void save();
    void revert();
    void showProblems(const QHash<QString, QString>& problems);
    void updateButtons();

    ServerSession& m_session;
    ModelRecord m_model;
    QString m_reason;
    QList<ModelSetting> m_settings;
    QHash<QString, ModelDraft> m_drafts; ///< By key.
    QHash<QString, QString> m_problems;  ///< What the server said, by key.
    QHash<QString, ModelDraft> m_saving; ///< What is on its way, by key.
    bool m_filling = false;
    TextLabel* m_note;
    QLineEdit* m_name;
    TextLabel* m_nameProblem;
    QPlainTextEdit* m_description;
    QWidget* m_phrasesLabel = nullptr;
    QPlainTextEdit* m_phrases;
    QWidget* m_settingsArea = nullptr;
    QFormLayout* m_settingsForm = nullptr;
    QScrollArea* m_scroll;
    QList<Row> m_rows;
    TextLabel* m_problem;
    QPushButton* m_save;
    QPushButton* m_revert;
};

} // namespace vitrine
