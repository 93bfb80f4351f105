// SPDX-License-Identifier: Apache-2.0
#include "lib/api/customnodes.h"

#include "lib/api/decode.h"
#include "lib/json/objectreader.h"

using namespace Qt::StringLiterals;

namespace vitrine {

Result<NodePack> NodePack::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    NodePack pack;
    reader.required(u"name"_s, pack.name);
    reader.required(u"path"_s, pack.path);
    reader.required(u"node_types"_s, pack.nodeTypes);
    if (!reader.ok())
        return Failure(reader.error());
    return pack;
}

ApiCall<QList<NodePack>>* CustomNodesApi::list()
{
    if (!m_client.capabilities().has(Capability::CustomNodes))
        return m_client.unsupported<QList<NodePack>>(Capability::CustomNodes);
    return m_client.send<QList<NodePack>>({.path = u"/api/v2/custom_nodes/"_s},
                                          recordsUnder<NodePack>(u"node_packs"_s, &NodePack::fromJson));
}

} // namespace vitrine
