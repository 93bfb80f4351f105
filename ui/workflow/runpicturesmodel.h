// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace vitrine {

/// Results of one run, by name.
class RunPicturesModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< QString
    };

    explicit RunPicturesModel(QObject* parent);

    /// Results can be dragged as items of this server.
    void setServerId(const QString& serverId) { m_serverId = serverId; }

    /// The results that are to be seen, in the order in which they came: what is not among them goes.
    void setResults(const QStringList& names);
    [[nodiscard]] const QStringList& results() const { return m_names; }
    /// Another run's results, if any.
    void replaceResults(const QStringList& names);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    QString m_serverId;
    QStringList m_names;
};

} // namespace vitrine
