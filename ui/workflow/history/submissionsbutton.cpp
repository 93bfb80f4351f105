// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/history/submissionsbutton.h"

#include "ui/shell/askfirst.h"
#include "ui/shell/icons.h"
#include "ui/workflow/history/formhistory.h"
#include "ui/workflow/history/recentspopup.h"

#include <QLocale>

namespace vitrine {

using namespace Qt::StringLiterals;

SubmissionsButton::SubmissionsButton(FormHistory& history, QWidget* parent)
    : QToolButton(parent)
    , m_history(history)
{
    setObjectName(u"submissionsButton"_s);
    setIcon(symbolicIcon(u"history"_s));
    setToolTip(tr("Values that were submitted before"));
    setAccessibleName(tr("Submitted values"));
    connect(this, &QToolButton::clicked, this, &SubmissionsButton::open);
}

void SubmissionsButton::open()
{
    auto* popup = new RecentsPopup(this);
    popup->setObjectName(u"submissionsPopup"_s);
    popup->setEmptyText(tr("The values of this workflow appear here when they are submitted."));
    m_history.submissions(popup,
                          [this, popup](const QList<Submission>& submissions) { fill(*popup, submissions); });
    popup->openAt(*this);
}

void SubmissionsButton::fill(RecentsPopup& popup, const QList<Submission>& submissions)
{
    QList<RecentsPopup::Entry> entries;
    for (qsizetype i = 0; i < submissions.size(); ++i) {
        const Submission& submission = submissions.at(i);
        const FormValues before = i + 1 < submissions.size() ? submissions.at(i + 1).values : FormValues();
        const QStringList changed = submission.values.changedSince(before);
        QString title = QLocale().toString(submission.at.toLocalTime(), QLocale::ShortFormat);
        if (submission.runs > 1)
            title += u" · "_s + tr("%n run(s)", nullptr, submission.runs);
        entries.append({submission.id, title,
                        changed.isEmpty() ? tr("The same values as before") : changed.join(u" · "_s),
                        submission.values.changedSince({}).join(u'\n')});
    }
    popup.setEntries(entries);
    connect(&popup, &RecentsPopup::chosen, this, [this, submissions](qint64 id) {
        for (const Submission& submission : submissions) {
            if (submission.id == id)
                m_history.restore(submission);
        }
    });
    connect(&popup, &RecentsPopup::removeWanted, this, [this](qint64 id) { m_history.removeSubmission(id); });
    connect(&popup, &RecentsPopup::clearWanted, this, &SubmissionsButton::askToClear);
}

void SubmissionsButton::askToClear()
{
    askFirst({.name = u"clearSubmissions"_s,
              .title = tr("Clear History"),
              .text = tr("Forget all values that were submitted of this workflow?"),
              .verb = tr("&Forget All")},
             this, [this] { m_history.clearSubmissions(); });
}

} // namespace vitrine
