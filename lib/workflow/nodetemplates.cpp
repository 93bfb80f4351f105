// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/nodetemplates.h"

#include "lib/workflow/templateparser.h"

namespace vitrine {

NodeTemplates::NodeTemplates()
    : m_data(std::make_shared<const Data>())
{
}

NodeTemplates NodeTemplates::fromSchema(const QJsonObject& openApi)
{
    auto data = std::make_shared<Data>();
    data->templates = TemplateParser(openApi, data->kinds).parse();
    NodeTemplates out;
    out.m_data = std::move(data);
    return out;
}

const NodeTemplate* NodeTemplates::find(const QString& type) const
{
    const auto it = m_data->templates.constFind(type);
    return it == m_data->templates.constEnd() ? nullptr : &*it;
}

QStringList NodeTemplates::types() const
{
    QStringList out = m_data->templates.keys();
    out.sort();
    return out;
}

} // namespace vitrine
