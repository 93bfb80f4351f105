// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/router.h"

#include <QUrl>

namespace vitrine::demo {

using namespace Qt::StringLiterals;

void Router::add(const QByteArray& method, const QString& pattern, Handler handler)
{
    m_routes.push_back({method, pattern.split(u'/'), std::move(handler)});
}

bool Router::matches(const Route& route, const QStringList& segments, Request& request)
{
    if (route.method != request.method || route.segments.size() != segments.size())
        return false;
    QHash<QString, QString> params;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QString& expected = route.segments.at(i);
        if (expected.startsWith(u'{')) {
            if (segments.at(i).isEmpty())
                return false;
            params.insert(expected.sliced(1, expected.size() - 2),
                          QUrl::fromPercentEncoding(segments.at(i).toUtf8()));
        } else if (expected != segments.at(i)) {
            return false;
        }
    }
    request.params = params;
    return true;
}

Reply Router::route(Request request) const
{
    const QStringList segments = request.path.split(u'/');
    for (const Route& route : m_routes) {
        if (!matches(route, segments, request))
            continue;
        try {
            return route.handler(request);
        } catch (const Rejection& rejection) {
            return rejection.reply;
        }
    }
    return errorReply(
        501, u"The demo server does not do %1 %2"_s.arg(QString::fromLatin1(request.method), request.path));
}

} // namespace vitrine::demo
