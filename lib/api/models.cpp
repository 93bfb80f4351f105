// SPDX-License-Identifier: Apache-2.0
#include "lib/api/models.h"

#include "lib/api/decode.h"

using namespace Qt::StringLiterals;

namespace vitrine {

ApiCall<QList<ModelRecord>>* ModelsApi::list()
{
    return m_client.send<QList<ModelRecord>>({.path = u"/api/v2/models/"_s},
                                             recordsUnder<ModelRecord>(u"models"_s, &ModelRecord::fromJson));
}

} // namespace vitrine
