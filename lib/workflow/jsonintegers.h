// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace vitrine {

/// One integer of a JSON text that does not fit 64 bits with sign.
struct LargeInteger {
    QString place;     ///< "$.nodes[3].data.inputs.seed.value"
    QByteArray digits; ///< As it is written.
};

/// All of them: QJsonDocument rounds them silently. The text must be valid JSON.
QList<LargeInteger> largeIntegers(const QByteArray& json);

/// What stands at a byte of a JSON text, as above; the text may be broken from there on.
QString placeAt(const QByteArray& json, qsizetype offset);

} // namespace vitrine
