// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/modelargument.h"

#include "lib/session/resolvename.h"

using namespace Qt::StringLiterals;

namespace vitrine {

Result<ModelRecord> findModel(const QList<ModelRecord>& models, const QString& keyOrName)
{
    const NameSearch search{
        keyOrName, Command::tr("Several models are called “%1”: %2. Give the key of the one that you mean."),
        Command::tr("The model “%1” is not installed on the server. Its models: %2.")};
    return resolveName(
        models, search, [](const ModelRecord& m) { return m.key; },
        [](const ModelRecord& m) { return m.name; },
        [](const ModelRecord& m) { return u"%1 (%2 %3)"_s.arg(m.key, m.base, m.type); });
}

} // namespace vitrine
