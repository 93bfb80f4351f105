// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/boards.h"
#include "lib/api/models.h"
#include "lib/net/apijob.h"
#include "lib/workflow/stalereferences.h"

namespace vitrine {

/// Asks the server which of the images, videos, boards and models that a workflow names it has: images in
/// lots of 1,000, boards (archived ones too) and models in one call each. Nothing is asked that is not named,
/// and nothing taken from what a session knows: it may be old, and what counts as stale here is lost. An
/// error means that nobody knows: nothing counts as stale then.
class CheckReferencesJob final : public ApiJob {
    Q_OBJECT

public:
    CheckReferencesJob(ApiClient& client, const QList<Reference>& references, QObject* parent = nullptr);

    /// What the server does not have, in the order of the references.
    [[nodiscard]] QList<Reference> stale() const;

protected:
    void run() override;

private:
    [[nodiscard]] QStringList idsOf(QList<Reference::Kind> kinds) const;
    void askForItems();
    void askForBoards();
    void askForModels();

    ApiClient& m_client;
    QList<Reference> m_references;
    QStringList m_missingItems; ///< Images and videos.
    QStringList m_missingBoards;
    QStringList m_missingModels;
};

} // namespace vitrine
