// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/boardstore.h"
#include "lib/session/permissions.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace vitrine {

/// Asks for a board: type a part of its name, Enter. Archived boards are not offered, and boards of other
/// users that take nothing of ours are shown with the reason.
class ChooseBoardDialog : public QDialog {
    Q_OBJECT

public:
    /// `verb`: what the button says ("Move").
    ChooseBoardDialog(const BoardStore& boards, const Permissions& permissions, const QString& title,
                      const QString& verb, QWidget* parent = nullptr);

Q_SIGNALS:
    /// "none" for uncategorized.
    void boardChosen(const QString& boardId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void applyFilter();
    void choose();

    [[nodiscard]] bool canChoose(int row) const;

    const BoardStore& m_boards;
    const Permissions m_permissions;
    QLineEdit* m_filter;
    QListWidget* m_list;
    QLabel* m_nothing; ///< In the place of an empty list.
    QPushButton* m_accept;
};

} // namespace vitrine
