// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/boardstore.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace vitrine {

/// Asks for a board: type a part of its name, Enter. Archived boards are not offered.
class ChooseBoardDialog : public QDialog {
    Q_OBJECT

public:
    /// `verb`: what the button says ("Move").
    ChooseBoardDialog(const BoardStore& boards, const QString& title, const QString& verb,
                      QWidget* parent = nullptr);

Q_SIGNALS:
    /// "none" for uncategorized.
    void boardChosen(const QString& boardId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void applyFilter();
    void choose();

    const BoardStore& m_boards;
    QLineEdit* m_filter;
    QListWidget* m_list;
    QLabel* m_nothing; ///< In the place of an empty list.
    QPushButton* m_accept;
};

} // namespace vitrine
