// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QSocketNotifier;

namespace vitrine {

/// Turns Ctrl+C (SIGINT) and SIGTERM into a signal of the event loop. A second one ends the process as if
/// nobody watched. One a process.
class InterruptWatch final : public QObject {
    Q_OBJECT

public:
    explicit InterruptWatch(QObject* parent = nullptr);

Q_SIGNALS:
    void interrupted();

private:
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace vitrine
