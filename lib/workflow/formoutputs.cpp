// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/formoutputs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

QList<FormOutput> formOutputs(const WorkflowForm& form)
{
    QList<FormOutput> out;
    for (const FormField& field : form.fields()) {
        // Without the server's schema the name is all there is.
        const bool unknown = field.fieldTemplate.type.name.isEmpty();
        if (field.kind().id() == "board"_L1 || (unknown && field.fieldName == "board"_L1))
            out.append({field.index, field.label, field.nodeId, field.nodeType, field.nodeLabel});
    }
    return out;
}

int fieldIndexOf(const QList<FormOutput>& outputs, const QString& nodeId)
{
    const auto found = std::find_if(outputs.cbegin(), outputs.cend(),
                                    [&](const FormOutput& output) { return output.nodeId == nodeId; });
    return found == outputs.cend() ? -1 : found->fieldIndex;
}

} // namespace vitrine
