// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/nodetemplate.h"

#include <algorithm>

namespace vitrine {

namespace {

template <class T>
const T* findByName(const QList<T>& list, const QString& name)
{
    const auto it = std::find_if(list.begin(), list.end(), [&](const T& item) { return item.name == name; });
    return it == list.end() ? nullptr : &*it;
}

} // namespace

const FieldTemplate* NodeTemplate::input(const QString& name) const
{
    return findByName(inputs, name);
}

const OutputTemplate* NodeTemplate::output(const QString& name) const
{
    return findByName(outputs, name);
}

} // namespace vitrine
