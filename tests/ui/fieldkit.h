// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/fieldkinds.h"
#include "lib/workflow/workflowform.h"
#include "ui/workflow/choicebox.h"

namespace vitrine::test {

/// A field of a form as its template makes it, without a workflow.
inline FormField fieldOf(const QString& typeName,
                         FieldType::Cardinality cardinality = FieldType::Cardinality::Single)
{
    using namespace Qt::StringLiterals;
    FormField out;
    out.label = u"Field"_s;
    out.nodeId = u"node"_s;
    out.fieldName = u"field"_s;
    out.fieldTemplate.name = u"field"_s;
    out.fieldTemplate.title = u"Field"_s;
    out.fieldTemplate.type.name = typeName;
    out.fieldTemplate.type.cardinality = cardinality;
    out.fieldTemplate.kind = FieldKinds().kindFor(out.fieldTemplate.type);
    return out;
}

/// What a user does in the list: choose the entry with this text.
inline bool choose(ChoiceBox* box, const QString& text)
{
    const int index = box->findText(text);
    if (index < 0)
        return false;
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
    return true;
}

} // namespace vitrine::test
