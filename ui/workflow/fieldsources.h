// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/boards.h"
#include "lib/api/models.h"
#include "lib/workflow/nodetemplate.h"

#include <QList>
#include <QObject>
#include <QString>

namespace vitrine {

class ThumbnailStore;

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
    bool m_modelsKnown = false;
    bool m_boardsKnown = false;
};

} // namespace vitrine
