// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/nodetemplate.h"

#include "lib/workflow/fieldkind.h"

#include <algorithm>
#include <tuple>

namespace vitrine {

namespace {

template <class T>
const T* findByName(const QList<T>& list, const QString& name)
{
    const auto it = std::find_if(list.begin(), list.end(), [&](const T& item) { return item.name == name; });
    return it == list.end() ? nullptr : &*it;
}

auto described(const FieldTemplate& field)
{
    return std::tie(field.name, field.title, field.description, field.type, field.originalType,
                    field.required, field.input, field.defaultValue, field.minimum, field.maximum,
                    field.exclusiveMinimum, field.exclusiveMaximum, field.multipleOf, field.minLength,
                    field.maxLength, field.minItems, field.maxItems, field.options, field.choiceLabels,
                    field.hidden, field.order, field.component, field.modelBases, field.modelTypes,
                    field.modelVariants, field.modelFormats, field.modelProviders);
}

} // namespace

bool operator==(const FieldTemplate& a, const FieldTemplate& b)
{
    const bool sameKind = a.kind && b.kind ? a.kind->id() == b.kind->id() : a.kind == b.kind;
    return sameKind && described(a) == described(b);
}

const FieldTemplate* NodeTemplate::input(const QString& name) const
{
    return findByName(inputs, name);
}

const OutputTemplate* NodeTemplate::output(const QString& name) const
{
    return findByName(outputs, name);
}

} // namespace vitrine
