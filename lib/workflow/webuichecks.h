// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/nodetemplate.h"

#include <QJsonValue>
#include <QList>
#include <QString>

namespace vitrine {

/// One complaint of the web UI about a value.
struct WebUiComplaint {
    QString code; ///< The web UI's own name: "collectionNumberGTMax".
    QString text; ///< What is wrong, as a sentence without the field's name.
};

/// The complaints about the bounds of one number alone: minimum and maximum, exclusive ones too.
QList<WebUiComplaint> missedBounds(const FieldTemplate& field, double value);

/// What the web UI would say about the value of an input that is not connected, one for each limit that is
/// missed, in its order. It looks at numbers and at lists of numbers, texts and images only: what a server
/// refuses beyond that is FieldKind's business.
QList<WebUiComplaint> webUiComplaints(const FieldTemplate& field, const QJsonValue& value);

} // namespace vitrine
