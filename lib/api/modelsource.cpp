// SPDX-License-Identifier: Apache-2.0
#include "lib/api/modelsource.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vitrine {

QString modelSourceText(const QJsonObject& source)
{
    const QString type = source["type"_L1].toString();
    if (type == "external"_L1)
        return "external://"_L1 + source["provider_id"_L1].toString() + u'/'
            + source["provider_model_id"_L1].toString();
    if (type != "hf"_L1)
        return source[type == "url"_L1 ? "url"_L1 : "path"_L1].toString();
    QString text = source["repo_id"_L1].toString();
    if (const QString variant = source["variant"_L1].toString(); !variant.isEmpty())
        text += u':' + variant;
    if (const QString folder = source["subfolder"_L1].toString(); !folder.isEmpty())
        text += "::"_L1 + folder;
    return text;
}

QString withoutUrlSecrets(const QString& text)
{
    static const QRegularExpression user(u"\\b([a-z][a-z0-9+.-]*://)[^/\\s\"'?#]*@"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tail(u"\\b(https?://[^\\s\"'?#]*)[?#][^\\s\"']*"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QString out = text;
    return out.replace(user, u"\\1"_s).replace(tail, u"\\1"_s);
}

bool isLocalModelSource(const QString& source)
{
    static const QRegularExpression scheme(u"^[a-z][a-z0-9+.-]+://"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression repository(u"^[^/:\\\\.~][^/:\\\\]*/[^/:\\\\]+(?::.*)?$"_s);
    return !source.isEmpty() && !source.contains(scheme) && !source.contains(repository);
}

} // namespace vitrine
