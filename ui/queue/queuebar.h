// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/queue/queuefilter.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace vitrine {

class QueueStore;
class Settings;

/// The line above the queue's tree: which items are listed, by status and by text. The buttons bear the
/// server's counts.
class QueueBar : public QWidget {
    Q_OBJECT

public:
    QueueBar(QueueFilter& filter, QueueStore& queue, Settings& settings, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& search() { return *m_search; }
    [[nodiscard]] QToolButton& button(QueueFilter::Show show)
    {
        return *m_buttons.at(static_cast<int>(show));
    }
    /// Lists everything again.
    void reset();

private:
    void choose(QueueFilter::Show show);
    void updateCounts();

    QueueFilter& m_filter;
    QueueStore& m_queue;
    Settings& m_settings;
    QLineEdit* m_search;
    QList<QToolButton*> m_buttons; ///< By QueueFilter::Show.
};

} // namespace vitrine
