// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/modelsmodel.h"

#include <QWidget>

class QStackedWidget;
class QTabWidget;

namespace vitrine {

class ModelActions;
class ModelCovers;
class ModelCoverView;
class ModelForm;
class ServerSession;
class StatePane;
class TextLabel;
class ValueTable;

/// Everything about the selected model: its cover, what it is and where it came from, and the form to change
/// it. Of several the sums.
class ModelDetailsPane : public QWidget {
    Q_OBJECT

public:
    ModelDetailsPane(ServerSession& session, ModelsModel& model, ModelCovers& covers, ModelActions& actions,
                     QWidget* parent = nullptr);

    /// The selected ones, the current one first.
    void show(const QStringList& keys);

    [[nodiscard]] ModelForm& editor() { return *m_editor; }
    [[nodiscard]] ValueTable& table() { return *m_table; }
    [[nodiscard]] QTabWidget& pages() { return *m_pages; }

private:
    void layOut();
    void showOne(const ModelRecord& model);
    void showSeveral(const QStringList& keys);
    void setProblem(const QString& text);
    [[nodiscard]] QList<QStringList> linesOf(const ModelRecord& model) const;

    ServerSession& m_session;
    ModelsModel& m_model;
    ModelCovers& m_covers;
    ModelActions& m_actions;
    QString m_key; ///< Of the one that is shown; empty for none or several.
    StatePane* m_nothing;
    QWidget* m_page;
    QStackedWidget* m_stack;
    ModelCoverView* m_cover;
    TextLabel* m_title;
    TextLabel* m_facts;
    TextLabel* m_problem;
    ValueTable* m_table;
    ModelForm* m_editor;
    QTabWidget* m_pages;
};

} // namespace vitrine
