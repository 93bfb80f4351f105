// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace vitrine {

/// Ctrl+Z and Ctrl+Shift+Z of an area: whatever in it has the focus, they mean the steps of the whole area,
/// not those of one text box, and not the window's.
class UndoKeys : public QObject {
    Q_OBJECT

public:
    explicit UndoKeys(QWidget& area);

Q_SIGNALS:
    void undoWanted();
    void redoWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watch(QWidget* focus);

    QWidget& m_area;
    QPointer<QWidget> m_watched;
};

} // namespace vitrine
