// SPDX-License-Identifier: Apache-2.0
#include "ui/models/modelsourcecheck.h"

#include "lib/api/modelsource.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ModelSourceCheck)
};

bool isHub(const QUrl& url)
{
    return url.host() == u"huggingface.co"_s || url.host() == u"www.huggingface.co"_s;
}

bool isAbsolute(const QString& path)
{
    // Of whatever system the server is.
    static const QRegularExpression drive(u"^[A-Za-z]:[\\\\/]"_s);
    return path.startsWith(u'/') || path.startsWith(u"\\\\"_s) || path.contains(drive);
}

} // namespace

QString tidyModelSource(const QString& entered)
{
    QString source = entered.trimmed();
    if (source.size() > 1 && source.startsWith(u'"') && source.endsWith(u'"'))
        source = source.mid(1, source.size() - 2).trimmed();
    const QUrl url(source);
    if (url.isLocalFile())
        return url.toLocalFile();
    if (isHub(url) && url.path().contains(u"/blob/"_s))
        source.replace(u"/blob/"_s, u"/resolve/"_s);
    return source;
}

QString modelSourceProblem(const QString& source)
{
    static const QRegularExpression scheme(u"^([a-z][a-z0-9+.-]+)://"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString shown = withoutUrlSecrets(source);
    if (source.isEmpty())
        return Texts::tr("Enter a path on the server, a URL, or a repository of Hugging Face.");
    if (const QRegularExpressionMatch match = scheme.match(source); match.hasMatch()) {
        const QString word = match.captured(1).toLower();
        if (word == u"external"_s)
            return {};
        if (word != u"http"_s && word != u"https"_s)
            return Texts::tr(
                       "Servers download from http and https addresses only, not %1. Enter another address.")
                .arg(word);
        const QUrl url(source, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || url.path().size() < 2)
            return Texts::tr("%1 is not the address of a file. Enter the whole address, such as "
                             "https://host/model.safetensors.")
                .arg(shown);
        return {};
    }
    if (isLocalModelSource(source) && !isAbsolute(source))
        return Texts::tr(
                   "%1 is not a whole path: the server would look in its own folder. Enter the path from "
                   "the root, such as /models/model.safetensors.")
            .arg(shown);
    return {};
}

QString huggingFaceRepository(const QString& entered)
{
    static const QRegularExpression name(u"^[A-Za-z0-9][\\w.-]*/[A-Za-z0-9][\\w.-]*$"_s);
    const QString text = entered.trimmed();
    if (const QUrl url(text); isHub(url)) {
        const QStringList parts = url.path().split(u'/', Qt::SkipEmptyParts);
        const bool isRepository = parts.size() == 2 || (parts.size() > 2 && parts.at(2) == u"tree"_s);
        const QString repository = parts.mid(0, 2).join(u'/');
        return isRepository && repository.contains(name) ? repository : QString();
    }
    return text.contains(name) ? text : QString();
}

} // namespace vitrine
