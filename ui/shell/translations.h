// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QTranslator>

namespace vitrine {

/// The texts of the window in the user's language where there is a translation, else in English, whose file
/// has the plurals. Installed as long as it lives.
class Translations {
public:
    explicit Translations(const QLocale& locale = QLocale());

private:
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace vitrine
