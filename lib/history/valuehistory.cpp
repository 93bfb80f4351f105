// SPDX-License-Identifier: Apache-2.0
#include "lib/history/valuehistory.h"

#include "lib/base/worker.h"

#include <QDir>

namespace vitrine {

ValueHistory::ValueHistory(const QString& path, QObject* parent)
    : QObject(parent)
    , m_file(std::make_shared<ValueHistoryFile>(path))
{
    // A database belongs to the thread that opened it.
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

ValueHistory::~ValueHistory()
{
    m_thread.start([file = m_file] { file->close(); });
    m_thread.waitForDone();
}

/// The file is opened with the first thing that is asked for; again with each one after a failure.
template <class T, class Work>
void ValueHistory::ask(Work work, const std::function<void(const Result<T>&)>& answer)
{
    struct Outcome {
        QString aside; ///< Where a damaged file is.
        Result<T> result;
    };
    runInPool(
        m_thread, this,
        [file = m_file, work = std::move(work)]() -> Outcome {
            const Result<QString> opened = file->open();
            if (!opened)
                return {{}, Failure(opened.error())};
            return {*opened, work(*file)};
        },
        [this, answer](const Outcome& outcome) {
            if (!outcome.aside.isEmpty())
                Q_EMIT failed(tr("The file of presets and history was damaged. It was put aside as %1, and a "
                                 "new one was begun.")
                                  .arg(QDir::toNativeSeparators(outcome.aside)));
            if (!outcome.result)
                Q_EMIT failed(outcome.result.error().userMessage());
            answer(outcome.result);
        });
}

template <class T, class Work>
void ValueHistory::read(QObject* context, Work work, const Answer<T>& answer)
{
    ask<T>(std::move(work), [context = QPointer(context), answer](const Result<T>& result) {
        if (result && context)
            answer(*result);
    });
}

template <class Work>
void ValueHistory::change(Work work)
{
    ask<void>(std::move(work), [](const Result<void>&) {});
}

template <class Work>
void ValueHistory::changePresets(Work work)
{
    ask<void>(std::move(work), [this](const Result<void>&) { Q_EMIT presetsChanged(); });
}

void ValueHistory::presets(const QString& workflow, QObject* context,
                           const Answer<QList<ValuePreset>>& answer)
{
    read<QList<ValuePreset>>(
        context, [workflow](ValueHistoryFile& file) { return file.presets(workflow); }, answer);
}

void ValueHistory::keepPreset(const QString& workflow, const QString& name, const FormValues& values)
{
    changePresets([=](ValueHistoryFile& file) { return file.keepPreset(workflow, name, values); });
}

void ValueHistory::renamePreset(qint64 id, const QString& name)
{
    changePresets([=](ValueHistoryFile& file) { return file.renamePreset(id, name); });
}

void ValueHistory::removePreset(qint64 id)
{
    changePresets([=](ValueHistoryFile& file) { return file.removePreset(id); });
}

void ValueHistory::submissions(const QString& server, const QString& workflow, QObject* context,
                               const Answer<QList<Submission>>& answer)
{
    read<QList<Submission>>(
        context, [=](ValueHistoryFile& file) { return file.submissions(server, workflow); }, answer);
}

void ValueHistory::keepSubmission(const QString& server, const QString& workflow,
                                  const Submission& submission)
{
    change([=](ValueHistoryFile& file) { return file.keepSubmission(server, workflow, submission); });
}

void ValueHistory::removeSubmission(qint64 id)
{
    change([=](ValueHistoryFile& file) { return file.removeSubmission(id); });
}

void ValueHistory::clearSubmissions(const QString& server, const QString& workflow)
{
    change([=](ValueHistoryFile& file) { return file.clearSubmissions(server, workflow); });
}

void ValueHistory::copyWorkflow(const QString& from, const QString& to)
{
    changePresets([=](ValueHistoryFile& file) { return file.copyWorkflow(from, to); });
}

void ValueHistory::prompts(QObject* context, const Answer<QStringList>& answer)
{
    read<QStringList>(
        context, [](ValueHistoryFile& file) { return file.prompts(); }, answer);
}

void ValueHistory::keepPrompts(const QStringList& prompts)
{
    if (!prompts.isEmpty())
        change([=](ValueHistoryFile& file) { return file.keepPrompts(prompts); });
}

void ValueHistory::removePrompt(const QString& prompt)
{
    change([=](ValueHistoryFile& file) { return file.removePrompt(prompt); });
}

void ValueHistory::clearPrompts()
{
    change([](ValueHistoryFile& file) { return file.clearPrompts(); });
}

} // namespace vitrine
