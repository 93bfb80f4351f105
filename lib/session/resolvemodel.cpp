// SPDX-License-Identifier: Apache-2.0
#include "lib/session/resolvemodel.h"

#include "lib/session/resolvename.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ModelStore)
};

} // namespace

Result<ModelRecord> resolveModel(const QList<ModelRecord>& models, const QString& keyOrName,
                                 const QString& unknown)
{
    const NameSearch search{
        keyOrName, Words::tr("Several models are called “%1”: %2. Give the key of the one that you mean."),
        unknown};
    return resolveName(
        models, search, [](const ModelRecord& m) { return m.key; },
        [](const ModelRecord& m) { return m.name; },
        [](const ModelRecord& m) { return QStringLiteral("%1 (%2 %3)").arg(m.key, m.base, m.type); });
}

} // namespace vitrine
