// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/boards.h"
#include "lib/api/models.h"
#include "lib/workflow/workflowform.h"

#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace vitrine {

class GeneratorPreviews;
class RecordLists;
class ServerSession;
class ThumbnailStore;
class ValueHistory;

/// What editors offer beside the template: the server's models and boards, and thumbnails. Filled by the
/// panel from its session.
///
/// "Known" says that a list came at least once: before, nothing is called missing.
class FieldSources : public QObject {
    Q_OBJECT

public:
    explicit FieldSources(QObject* parent = nullptr);

    void setModels(const QList<ModelRecord>& models);
    [[nodiscard]] const QList<ModelRecord>& models() const { return m_models; }
    [[nodiscard]] bool modelsKnown() const { return m_modelsKnown; }
    /// Null when there is none with this key.
    [[nodiscard]] const ModelRecord* model(const QString& key) const;
    /// The models that a field offers, sorted by base, type and name.
    [[nodiscard]] QList<ModelRecord> modelsFor(const FieldTemplate& field) const;

    void setBoards(const QList<BoardDto>& boards);
    [[nodiscard]] const QList<BoardDto>& boards() const { return m_boards; }
    [[nodiscard]] bool boardsKnown() const { return m_boardsKnown; }
    [[nodiscard]] const BoardDto* board(const QString& boardId) const;

    /// The board that "auto" means; empty for none.
    void setAutoAddBoard(const QString& boardId);
    [[nodiscard]] const QString& autoAddBoard() const { return m_autoAddBoard; }
    /// Its name; "Uncategorized" without one.
    [[nodiscard]] QString autoAddBoardName() const;

    /// Null: nothing can be asked of a server or sent to it. It must outlive this.
    void setSession(ServerSession* session);
    [[nodiscard]] ServerSession* session() const { return m_session; }
    /// Style presets and the like; null without a session.
    [[nodiscard]] RecordLists* records() const { return m_records; }

    /// What is selected in the gallery, for fields that take it.
    void setSelection(std::function<QStringList()> selection) { m_selection = std::move(selection); }
    [[nodiscard]] QStringList selectedItems() const { return m_selection ? m_selection() : QStringList(); }

    /// What generators come to; null: they are shown without.
    void setGenerators(GeneratorPreviews* generators) { m_generators = generators; }
    [[nodiscard]] GeneratorPreviews* generators() const { return m_generators; }

    /// What an editor remembers of its field beside the value (a LoRA that is switched off), over a form that
    /// is built anew; forgotten with the next workflow.
    [[nodiscard]] QJsonValue remembered(const FormField& field) const;
    void remember(const FormField& field, const QJsonValue& what);
    void forgetRemembered() { m_remembered.clear(); }

    /// Where earlier prompts are; null: there are none. For forms that are built from then on.
    void setHistory(ValueHistory* history) { m_history = history; }
    [[nodiscard]] ValueHistory* history() const { return m_history; }

    /// Null: pictures are shown by name only.
    void setThumbnails(ThumbnailStore* thumbnails) { m_thumbnails = thumbnails; }
    [[nodiscard]] ThumbnailStore* thumbnails() const { return m_thumbnails; }

Q_SIGNALS:
    void modelsChanged();
    void boardsChanged(); ///< The list, or what "auto" means.

private:
    QList<ModelRecord> m_models;
    QList<BoardDto> m_boards;
    QString m_autoAddBoard;
    ThumbnailStore* m_thumbnails = nullptr;
    ServerSession* m_session = nullptr;
    RecordLists* m_records = nullptr;
    GeneratorPreviews* m_generators = nullptr;
    ValueHistory* m_history = nullptr;
    std::function<QStringList()> m_selection;
    QHash<QString, QJsonValue> m_remembered; ///< By node and field.
    bool m_modelsKnown = false;
    bool m_boardsKnown = false;
};

} // namespace vitrine
