// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/jsonintegers.h"

#include <QList>

namespace vitrine {

namespace {

/// Walks over valid JSON text and remembers where it is.
class Walker {
public:
    explicit Walker(const QByteArray& text)
        : m_text(text)
    {
    }

    std::optional<QString> firstTooLarge()
    {
        while (m_pos < m_text.size()) {
            const char c = m_text.at(m_pos);
            if (c == '"') {
                onString();
            } else if (c == '-' || (c >= '0' && c <= '9')) {
                if (isTooLarge(takeNumber()))
                    return place();
            } else {
                onPunctuation(c);
                ++m_pos;
            }
        }
        return std::nullopt;
    }

private:
    struct Level {
        bool isArray = false;
        qsizetype index = 0;
        QByteArray key;
        bool expectsKey = false;
    };

    void onPunctuation(char c)
    {
        if (c == '{')
            m_levels.append({false, 0, {}, true});
        else if (c == '[')
            m_levels.append({true, 0, {}, false});
        else if ((c == '}' || c == ']') && !m_levels.isEmpty())
            m_levels.removeLast();
        else if (c == ',' && !m_levels.isEmpty())
            next(m_levels.last());
    }

    static void next(Level& level)
    {
        if (level.isArray)
            ++level.index;
        else
            level.expectsKey = true;
    }

    void onString()
    {
        const qsizetype begin = ++m_pos;
        while (m_pos < m_text.size() && m_text.at(m_pos) != '"')
            m_pos += m_text.at(m_pos) == '\\' ? 2 : 1;
        if (!m_levels.isEmpty() && m_levels.last().expectsKey) {
            m_levels.last().key = m_text.mid(begin, m_pos - begin);
            m_levels.last().expectsKey = false;
        }
        ++m_pos;
    }

    QByteArray takeNumber()
    {
        const qsizetype begin = m_pos;
        while (m_pos < m_text.size() && QByteArrayView("+-.eE0123456789").contains(m_text.at(m_pos)))
            ++m_pos;
        return m_text.mid(begin, m_pos - begin);
    }

    static bool isTooLarge(const QByteArray& number)
    {
        if (number.contains('.') || number.contains('e') || number.contains('E'))
            return false;
        bool fits = false;
        number.toLongLong(&fits);
        return !fits;
    }

    QString place() const
    {
        QString out = QStringLiteral("$");
        for (const Level& level : m_levels) {
            if (level.isArray)
                out += QStringLiteral("[%1]").arg(level.index);
            else
                out += u'.' + QString::fromUtf8(level.key);
        }
        return out;
    }

    const QByteArray& m_text;
    qsizetype m_pos = 0;
    QList<Level> m_levels;
};

} // namespace

std::optional<QString> placeOfTooLargeInteger(const QByteArray& json)
{
    return Walker(json).firstTooLarge();
}

} // namespace vitrine
