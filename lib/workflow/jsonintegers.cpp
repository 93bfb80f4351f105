// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/jsonintegers.h"

namespace vitrine {

namespace {

/// Walks over JSON text and remembers where it is.
class Walker {
public:
    explicit Walker(const QByteArray& text)
        : m_text(text)
    {
    }

    QList<LargeInteger> tooLarge()
    {
        while (m_pos < m_text.size()) {
            if (!isAtNumber()) {
                step();
                continue;
            }
            const QByteArray number = takeNumber();
            if (isTooLarge(number))
                m_found.append({place(), number});
        }
        return m_found;
    }

    QString placeAt(qsizetype offset)
    {
        while (m_pos < m_text.size() && m_pos < offset)
            step();
        return place();
    }

private:
    struct Level {
        bool isArray = false;
        qsizetype index = 0;
        QByteArray key;
        bool expectsKey = false;
    };

    [[nodiscard]] bool isAtNumber() const
    {
        const char c = m_text.at(m_pos);
        return c == '-' || (c >= '0' && c <= '9');
    }

    void step()
    {
        const char c = m_text.at(m_pos);
        if (c == '"') {
            onString();
        } else {
            onPunctuation(c);
            ++m_pos;
        }
    }

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

    [[nodiscard]] QString place() const
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
    QList<LargeInteger> m_found;
};

} // namespace

QList<LargeInteger> largeIntegers(const QByteArray& json)
{
    return Walker(json).tooLarge();
}

QString placeAt(const QByteArray& json, qsizetype offset)
{
    return Walker(json).placeAt(offset);
}

} // namespace vitrine
