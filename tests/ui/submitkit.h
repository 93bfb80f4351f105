// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/lib/workflowdata.h"

namespace vitrine::test {

/// Two nodes that make a picture each, the second of them first on the form; its board field has a name.
inline WorkflowDocument twoOutputsWorkflow()
{
    const auto node = [](const QByteArray& id, const QByteArray& label, const QByteArray& boardLabel,
                         const QByteArray& width) {
        return R"({"id":")" + id + R"(","type":"invocation","data":{"id":")" + id
            + R"(","type":"blank_image","version":"1.2.2","label":")" + label
            + R"(","isIntermediate":false,"useCache":false,"inputs":{
            "width":{"name":"width","label":"","description":"","value":)"
            + width + R"(},"height":{"name":"height","label":"","description":"","value":16},
            "board":{"name":"board","label":")"
            + boardLabel + R"(","description":""}}}})";
    };
    return madeWorkflow('[' + node("a", "First <b>node</b>", "", "16") + ','
                            + node("b", "", "Portraits & co", "32") + ']',
                        "[]", columnForm({{"b", "board"}, {"a", "board"}, {"a", "width"}}));
}

} // namespace vitrine::test
