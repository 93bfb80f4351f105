// SPDX-License-Identifier: Apache-2.0
#include "lib/base/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

Translations::Translations(const QLocale& locale)
{
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(locale, u"vitrine"_s, u"_"_s, u":/i18n"_s) || m_own.load(u":/i18n/vitrine_en.qm"_s))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace vitrine
