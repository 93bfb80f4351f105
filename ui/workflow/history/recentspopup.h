// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/searchpopup.h"

#include <QList>
#include <QString>

class QLabel;
class QStandardItemModel;
class QToolButton;

namespace vitrine {

/// What was used before, newest first, to choose from: searched as one types, one entry removed with
/// Shift+Delete or the button, all of them cleared. Two lines an entry. All texts are plain text.
class RecentsPopup : public SearchPopup {
    Q_OBJECT

public:
    struct Entry {
        qint64 id = 0;
        QString title;   ///< A first line of its own; empty: the text has both lines.
        QString text;    ///< What of it is shown.
        QString details; ///< For the tooltip; searched, too.
    };

    explicit RecentsPopup(QWidget* parent);

    void setEntries(const QList<Entry>& entries);
    /// What is said when there are none.
    void setEmptyText(const QString& text);
    /// Below `anchor` and at least as wide as `leastWidth`, with the search field ready.
    void openAt(const QWidget& anchor, int leastWidth = 0);

Q_SIGNALS:
    void chosen(qint64 id);
    /// The entry has left the list.
    void removeWanted(qint64 id);
    void clearWanted();

protected:
    void choose(const QModelIndex& index) override;
    void filterBy(const QStringList& words) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Filter;

    void removeCurrent();
    void showState();

    QLabel* m_empty;
    QToolButton* m_remove;
    QToolButton* m_clear;
    QStandardItemModel* m_items;
    Filter* m_filter;
    QString m_emptyText;
};

} // namespace vitrine
