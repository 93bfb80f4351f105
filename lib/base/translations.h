// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QTranslator>

namespace vitrine {

/// All texts in the user's language where there is a translation, else in English, whose file
/// has the plurals. Installed as long as it lives. Needs QCoreApplication.
class Translations {
public:
    explicit Translations(const QLocale& locale = QLocale());

private:
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace vitrine
