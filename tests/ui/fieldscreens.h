// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <memory>

class QWidget;

namespace vitrine {
class FieldSources;
}

namespace vitrine::test {

/// Every kind of field below each other, as a form shows them: without values, or with some, which are long
/// and changed and partly wrong. `images`: of the server. The sources must outlive it.
std::unique_ptr<QWidget> allFields(FieldSources& sources, bool filled, const QStringList& images);

} // namespace vitrine::test
