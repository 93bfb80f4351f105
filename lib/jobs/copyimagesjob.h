// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/jobs/rungraphjob.h"

#include <QStringList>

namespace vitrine {

/// Copies images to a board on the server itself: one item an image, each a `save_image` run that also takes
/// over the metadata where the server has the node for that. The copies are new images with new names;
/// `outcomes` are in the order of the names. An image that is gone fails alone. Videos cannot be copied.
class CopyImagesJob final : public RunGraphJob {
    Q_OBJECT

public:
    /// `boardId`: "none" or empty for no board.
    CopyImagesJob(ServerSession& session, const QStringList& names, const QString& boardId,
                  QObject* parent = nullptr);

protected:
    Result<Submission> prepare() override;

private:
    QStringList m_names;
};

} // namespace vitrine
