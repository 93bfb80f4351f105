// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/modelrecord.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace vitrine {

class ModelCovers;
class ModelStore;

/// The models of a server as a table. A refresh removes, changes and adds rows, so that what is selected
/// stays selected; the order is for whoever sorts.
class ModelsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Type, Base, Format, Variant, Size, Path, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole,
        NoteRole,    ///< QString: what stands below the name.
        CoverRole,   ///< QImage; null without one, or not yet.
        MissingRole, ///< bool: its files are gone.
        DraftRole,   ///< bool: changes of it were entered and not saved.
    };

    ModelsModel(ModelStore& store, ModelCovers& covers, QObject* parent = nullptr);

    [[nodiscard]] const QList<ModelRecord>& models() const { return m_models; }
    /// Null for an invalid index.
    [[nodiscard]] const ModelRecord* modelAt(const QModelIndex& index) const;
    [[nodiscard]] const ModelRecord* find(const QString& key) const;
    [[nodiscard]] QModelIndex indexOf(const QString& key, int column = 0) const;

    /// Keys of those whose files are gone.
    void setMissing(const QStringList& keys);
    [[nodiscard]] bool isMissing(const QString& key) const { return m_missing.contains(key); }
    [[nodiscard]] qsizetype missingCount() const;
    void setDraft(const QString& key, bool isDraft);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void take(const QList<ModelRecord>& models);
    void countRows();
    void tell(const QString& key);
    [[nodiscard]] QString text(const ModelRecord& model, int column) const;
    [[nodiscard]] QString note(const ModelRecord& model) const;

    ModelCovers& m_covers;
    QList<ModelRecord> m_models;
    QHash<QString, int> m_rows; ///< By key.
    QSet<QString> m_missing;
    QSet<QString> m_drafts;
};

} // namespace vitrine
