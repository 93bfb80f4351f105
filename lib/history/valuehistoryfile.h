// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/base/sqlitefile.h"
#include "lib/history/formvalues.h"
#include "lib/net/result.h"

#include <QDateTime>

namespace vitrine {

/// A named set of values.
struct ValuePreset {
    qint64 id = 0;
    QString name;
    FormValues values;

    friend bool operator==(const ValuePreset&, const ValuePreset&) = default;
};

/// What was submitted once.
struct Submission {
    qint64 id = 0;
    QDateTime at; ///< UTC
    int runs = 1;
    FormValues values;
};

/// Presets, submitted values and prompts in one SQLite file. All calls wait for the disk and belong to the
/// one thread that opened it: ValueHistory sees to that. Errors are Kind::Storage.
///
/// Windows may share it. A damaged file is put aside and a new one begun.
class ValueHistoryFile {
public:
    static constexpr int mostOfWorkflow = 200; ///< Submissions of one workflow on one server.
    static constexpr int mostSubmissions = 5000;
    static constexpr int mostPrompts = 2000;

    /// Empty: in memory, for servers of which nothing is kept.
    explicit ValueHistoryFile(const QString& path);

    /// Where the damaged file is that was here; empty for none. Again after a failure.
    Result<QString> open();
    void close() { m_file.close(); }

    /// By name. `workflow` is a workflowKey everywhere.
    Result<QList<ValuePreset>> presets(const QString& workflow);
    /// In the place of one of the same name.
    Result<void> keepPreset(const QString& workflow, const QString& name, const FormValues& values);
    Result<void> renamePreset(qint64 id, const QString& name);
    Result<void> removePreset(qint64 id);

    /// Newest first. `server` is a ServerProfile::id everywhere.
    Result<QList<Submission>> submissions(const QString& server, const QString& workflow);
    Result<void> keepSubmission(const QString& server, const QString& workflow, const Submission& submission);
    Result<void> removeSubmission(qint64 id);
    Result<void> clearSubmissions(const QString& server, const QString& workflow);

    /// A workflow was saved as another one, which gets the presets that it does not have, and the submissions
    /// when it has none.
    Result<void> copyWorkflow(const QString& from, const QString& to);

    /// Newest first, each once.
    Result<QStringList> prompts();
    /// The last one is the newest.
    Result<void> keepPrompts(const QStringList& prompts);
    Result<void> removePrompt(const QString& prompt);
    Result<void> clearPrompts();

private:
    [[nodiscard]] Failure failure(const SqliteFile::Problem& problem) const;
    Result<void> change(const QString& sql, const QVariantList& values);
    Result<void> inTransaction(const std::function<bool(QSqlQuery&)>& work);
    Result<void> read(const QString& sql, const QVariantList& values,
                      const std::function<void(const QSqlQuery&)>& take);

    SqliteFile m_file;
};

} // namespace vitrine
