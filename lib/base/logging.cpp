// SPDX-License-Identifier: Apache-2.0
#include "lib/base/logging.h"

#include <QRegularExpression>

#include <array>

namespace vitrine {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcApp, "vitrine.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "vitrine.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "vitrine.net.http", QtWarningMsg)
Q_LOGGING_CATEGORY(lcEvents, "vitrine.events", QtInfoMsg)
Q_LOGGING_CATEGORY(lcJson, "vitrine.json", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSession, "vitrine.session", QtInfoMsg)
Q_LOGGING_CATEGORY(lcWorkflow, "vitrine.workflow", QtInfoMsg)
Q_LOGGING_CATEGORY(lcImages, "vitrine.images", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDemo, "vitrine.demo", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "vitrine.ui", QtInfoMsg)

namespace {

struct Rule {
    QRegularExpression pattern;
    QString replacement;
};

Rule rule(const QString& pattern, const QString& replacement)
{
    return {QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption), replacement};
}

} // namespace

QString redact(const QString& text)
{
    // What a secret is called, alone or at the end of a longer name: "token", "access_token", "hf_api_key".
    static const QString secret = u"(?:[\\w-]*[_-])?(?:token|password|passwd|secret|api_?key)"_s;
    static const QString header =
        u"((?:proxy-)?authorization|(?:set-)?cookie|x-[\\w-]*(?:key|token))([\"']?+\\s*+[:=]\\s*+)"_s;
    // Headers come first and take the rest of their line, so that no later rule sees half of a value.
    static const std::array rules{
        rule(u"%1([\"'])[^\"'\\r\\n]*\\3"_s.arg(header), u"\\1\\2\\3[redacted]\\3"_s),
        rule(u"%1(?![\"'])[^\\r\\n]*"_s.arg(header), u"\\1\\2[redacted]"_s),
        // A JSON member. The quotes may be escaped (a body inside a quoted string), and the closing one may
        // be missing (a body that was cut short).
        rule(u"(\\\\*[\"'])(%1)\\1(\\s*:\\s*)\\1(?:(?!\\1)(?:\\\\.|[^\\\\]))*(?:\\1|\\\\?$)"_s.arg(secret),
             u"\\1\\2\\1\\3\\1[redacted]\\1"_s),
        rule(u"\\b(%1)=[^&\\s\"'\\\\;#]*"_s.arg(secret), u"\\1=[redacted]"_s),
        rule(u"\\b(bearer)\\s+[\\w\\-.~+/]+=*"_s, u"\\1 [redacted]"_s),
        // The second word must look encoded: "basic workflow" is plain prose.
        rule(u"\\b(basic)\\s+(?-i:(?=[\\w+/]*[A-Z0-9]))[\\w+/]{6,}=*"_s, u"\\1 [redacted]"_s),
        rule(u"\\beyJ[\\w-]{5,}\\.[\\w-]+(?:\\.[\\w-]*)?"_s, u"[redacted]"_s),
        rule(u"\\b([a-z][a-z0-9+.-]*://)[^/\\s\"'?#]*@"_s, u"\\1[redacted]@"_s),
    };
    QString out = text;
    for (const Rule& r : rules)
        out.replace(r.pattern, r.replacement);
    return out;
}

} // namespace vitrine
