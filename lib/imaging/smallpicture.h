// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace vitrine {

/// A PNG of at most 512 pixels an edge, for what servers show small: a workflow's picture, a model's cover.
/// They make theirs of it, which are smaller still.
struct SmallPicture {
    QByteArray png;  ///< Empty when there is a problem.
    QString problem; ///< What is wrong with what it was to be made of.

    /// Safe from any thread; meant for workers.
    static SmallPicture ofBytes(const QByteArray& bytes);
    static SmallPicture ofFile(const QString& path);
};

} // namespace vitrine
