// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/jobs/resolvegeneratorsjob.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace vitrine {

class ServerSession;
class WorkflowEditing;

/// What the generators of the open workflow come to, shown before it is submitted and sent as it was shown:
/// numbers at once, prompts and images of boards when the server has answered. Asks only while somebody looks
/// at one, and a moment after the last change.
class GeneratorPreviews : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    GeneratorPreviews(WorkflowEditing& editing, ServerSession& session, QObject* parent = nullptr);

    /// The values of a generator node. Kind::Unsupported while the server was not asked.
    [[nodiscard]] Result<QJsonArray> of(const QString& nodeId) const;
    /// Why the last question failed.
    [[nodiscard]] const std::optional<ApiError>& error() const { return m_error; }
    [[nodiscard]] bool isAsking() const { return m_job || m_soon.isActive(); }

    /// Other draws for one that has no seed.
    void drawAgain(const QString& nodeId);
    /// Its settings with the present draw as seed; empty when it draws nothing.
    [[nodiscard]] QJsonObject pinned(const QString& nodeId) const;

    /// What is shown now, for a submission. After it `forget` makes the next one draw anew.
    [[nodiscard]] const GeneratorValues& values() const { return m_values; }
    void forget();
    /// Asks what is not known yet.
    void wanted();

Q_SIGNALS:
    void changed();

private:
    void ask();
    void onAnswered(const ResolveGeneratorsJob& job);

    WorkflowEditing& m_editing;
    ServerSession& m_session;
    GeneratorValues m_values;
    std::optional<ApiError> m_error;
    QPointer<ResolveGeneratorsJob> m_job;
    QTimer m_soon;
};

} // namespace vitrine
