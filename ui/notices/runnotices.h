// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/notices/desktopnotifications.h"

#include <QList>
#include <QPointer>

class QWidget;

namespace vitrine {

class RunBatchJob;
struct ItemOutcome;

/// What the user hears of runs while they look elsewhere: one notice for each that ends, one for the first
/// failure of a run that goes on, and what goes into the window's title.
class RunNotices : public QObject {
    Q_OBJECT

public:
    /// `window`: where the runs are shown.
    RunNotices(QWidget& window, QObject* parent);

    /// Until it ends. `workflow` is its name.
    void follow(RunBatchJob& job, const QString& workflow);

    /// For the beginning of the window's title: "42 %", or how the last run ended while the window was not
    /// looked at. Empty for nothing.
    [[nodiscard]] QString titlePart() const;
    /// The user looks at the window.
    void onWindowActivated();

    /// A notice was clicked.
    void open(const QString& key);

Q_SIGNALS:
    void noticed(const vitrine::Notice& notice);
    void titleChanged();
    void imageWanted(const QString& imageName);
    void runsWanted();

private:
    void onItemFailed(const RunBatchJob& job, const QString& workflow, const ItemOutcome& outcome);
    void onFinished(const RunBatchJob& job, const QString& workflow);
    void updateTitle();

    QWidget& m_window;
    QList<QPointer<RunBatchJob>> m_jobs; ///< Those that go on.
    QString m_ended;
    QString m_title;
};

} // namespace vitrine
