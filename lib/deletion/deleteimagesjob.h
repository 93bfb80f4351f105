// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apijob.h"

#include <QStringList>

namespace vitrine {

class ApiClient;

/// Deletes images and videos and finds out of each whether it is gone: what the answers leave open is looked
/// up, so that a lost answer or a silent refusal is known as what it is. `error()` says why the first of the
/// refused ones is still there; none when the server gives no reason.
class DeleteImagesJob final : public ApiJob {
    Q_OBJECT

public:
    DeleteImagesJob(ApiClient& client, const QStringList& names, QObject* parent = nullptr);

    /// Not on the server any more, by whomever.
    [[nodiscard]] const QStringList& gone() const { return m_gone; }
    /// Still there, or nobody can tell.
    [[nodiscard]] const QStringList& refused() const { return m_refused; }

protected:
    void run() override;

private:
    void look(const QStringList& names, const std::optional<ApiError>& reason);

    ApiClient& m_client;
    const QStringList m_names;
    QStringList m_gone;
    QStringList m_refused;
};

} // namespace vitrine
