// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/schemafile.h"

#include "app/vitrinectl/command.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

} // namespace

QCommandLineOption schemaOption()
{
    return {u"openapi"_s, Words::tr("The server's /openapi.json as a file: no server is asked then."),
            u"SCHEMA"_s};
}

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(ApiError::storage(Words::tr("%1 cannot be read (%2).").arg(path, file.errorString())));
    return file.readAll();
}

Result<NodeTemplates> templatesFromFile(const Command& command)
{
    if (!command.isSet(u"openapi"_s))
        return NodeTemplates();
    const QString path = command.value(u"openapi"_s);
    return contentOf(path).and_then([&](const QByteArray& bytes) -> Result<NodeTemplates> {
        NodeTemplates templates = NodeTemplates::fromSchema(QJsonDocument::fromJson(bytes).object());
        if (templates.isEmpty())
            return Failure(ApiError::input(Words::tr("%1 is no schema of an InvokeAI server.").arg(path)));
        return templates;
    });
}

} // namespace vitrine
