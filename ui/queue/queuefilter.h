// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/queue/queuemodel.h"

#include <QSortFilterProxyModel>

namespace vitrine {

/// The rows of a QueueModel that are asked for, sorted. A batch is there when one of its items is.
class QueueFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Show { All, Running, Waiting, Completed, Failed, Canceled };

    explicit QueueFilter(QueueModel& model, QObject* parent = nullptr);

    void setShow(Show show);
    [[nodiscard]] Show shown() const { return m_show; }
    /// Each word has to be in what is said of an item, in any case of letters.
    void setText(const QString& text);
    [[nodiscard]] bool isFiltering() const { return m_show != Show::All || !m_words.isEmpty(); }

    [[nodiscard]] QueueModel& model() const { return m_model; }
    [[nodiscard]] QueueModel::Entry entry(const QModelIndex& index) const;
    /// The items that a row stands for and that are shown.
    [[nodiscard]] QList<qint64> itemsOf(const QModelIndex& index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] bool accepts(const QueueRow& row, const QueueBatch& batch) const;
    [[nodiscard]] bool accepts(QueueStatus status) const;

    QueueModel& m_model;
    Show m_show = Show::All;
    QStringList m_words;
};

} // namespace vitrine
