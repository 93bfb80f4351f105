// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrine {

/// "DPM++ 3M Karras" for "dpmpp_3m_k"; a name that is not known stays as it is. The list of names
/// comes from the server.
QString schedulerLabel(const QString& name);

} // namespace vitrine
