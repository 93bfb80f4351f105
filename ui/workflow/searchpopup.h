// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLineEdit;
class QListView;
class QModelIndex;
class QVBoxLayout;

namespace vitrine {

/// A popup to choose from a list that is searched as one types: the keys go to the search field, and those
/// that move in a list from there to the list. Return chooses, Escape closes.
class SearchPopup : public QFrame {
    Q_OBJECT

public:
    [[nodiscard]] QLineEdit& search() const { return *m_search; }
    [[nodiscard]] QListView& list() const { return *m_list; }

protected:
    explicit SearchPopup(QWidget* parent);

    /// An entry was clicked, or the current one is chosen by key; may be invalid.
    virtual void choose(const QModelIndex& index) = 0;
    /// What the search consists of now.
    virtual void filterBy(const QStringList& words) = 0;
    /// For filters: whatever the case.
    [[nodiscard]] static bool hasWords(const QString& text, const QStringList& words);

    /// Search field and list; more may be added below.
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_search;
    QListView* m_list;
    QVBoxLayout* m_column;
};

} // namespace vitrine
