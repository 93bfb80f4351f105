// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/servertext.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

bool turnsDirection(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x200e || code == 0x200f || code == 0x061c || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

QString servertext::oneLine(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control)
            plain.append(u' ');
        else if (!turnsDirection(c))
            plain.append(c);
    }
    return plain.simplified();
}

QString servertext::forMenu(const QString& text)
{
    return oneLine(text).replace(u'&', u"&&"_s);
}

QString servertext::forToolTip(const QString& text)
{
    return u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s;
}

} // namespace vitrine
