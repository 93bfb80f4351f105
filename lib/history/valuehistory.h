// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/history/valuehistoryfile.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace vitrine {

/// Presets, submitted values and prompts: a ValueHistoryFile in a thread of its own. What is changed is
/// written in order; questions are answered with the event loop, after everything that was changed before.
class ValueHistory : public QObject {
    Q_OBJECT

public:
    /// `path`: of the file; empty keeps everything in memory, for as long as this lives.
    explicit ValueHistory(const QString& path, QObject* parent = nullptr);
    ~ValueHistory() override; ///< Waits for what is being written.

    template <class T>
    using Answer = std::function<void(const T&)>;

    /// The functions of ValueHistoryFile. An answer never comes after `context` is gone, nor when the file
    /// cannot be read: see `failed`.
    void presets(const QString& workflow, QObject* context, const Answer<QList<ValuePreset>>& answer);
    void keepPreset(const QString& workflow, const QString& name, const FormValues& values);
    void renamePreset(qint64 id, const QString& name);
    void removePreset(qint64 id);

    void submissions(const QString& server, const QString& workflow, QObject* context,
                     const Answer<QList<Submission>>& answer);
    void keepSubmission(const QString& server, const QString& workflow, const Submission& submission);
    void removeSubmission(qint64 id);
    void clearSubmissions(const QString& server, const QString& workflow);

    void copyWorkflow(const QString& from, const QString& to);

    void prompts(QObject* context, const Answer<QStringList>& answer);
    void keepPrompts(const QStringList& prompts);
    void removePrompt(const QString& prompt);
    void clearPrompts();

Q_SIGNALS:
    /// Presets may be other ones now.
    void presetsChanged();
    /// Something could not be kept or read, or a damaged file was put aside: for the user.
    void failed(const QString& sentence);

private:
    template <class T, class Work>
    void ask(Work work, const std::function<void(const Result<T>&)>& answer);
    template <class T, class Work>
    void read(QObject* context, Work work, const Answer<T>& answer);
    template <class Work>
    void change(Work work);
    template <class Work>
    void changePresets(Work work);

    QThreadPool m_thread;
    std::shared_ptr<ValueHistoryFile> m_file;
};

} // namespace vitrine
