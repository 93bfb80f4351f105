// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/calculation.h"

#include <QRegularExpression>

#include <cmath>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 500;
constexpr int deepest = 50;

/// Reads from the left; what cannot be read makes the whole text none.
class Reader {
public:
    explicit Reader(const QString& text)
        : m_text(text)
    {
        m_text.remove(QRegularExpression(u"\\s"_s));
        m_text.replace(u"**"_s, u"^"_s);
        for (QChar& c : m_text) {
            if (c == u'\u00d7')
                c = u'*';
            else if (c == u'\u00f7')
                c = u'/';
            else if (c == u'\u2212')
                c = u'-';
        }
    }

    std::optional<double> all()
    {
        const double value = sum();
        const bool complete = m_ok && m_at == m_text.size() && std::isfinite(value);
        return complete ? std::optional(value) : std::nullopt;
    }

private:
    bool take(QChar c)
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != c)
            return false;
        ++m_at;
        return true;
    }

    double sum()
    {
        double value = product();
        while (m_ok) {
            if (take(u'+'))
                value += product();
            else if (take(u'-'))
                value -= product();
            else
                break;
        }
        return value;
    }

    double product()
    {
        double value = signedPower();
        while (m_ok) {
            if (take(u'*'))
                value *= signedPower();
            else if (take(u'/'))
                value /= signedPower();
            else if (take(u'%'))
                value = std::fmod(value, signedPower());
            else
                break;
        }
        return value;
    }

    /// A sign belongs to the whole power: -2^2 is -4.
    double signedPower()
    {
        if (++m_depth > deepest) {
            m_ok = false;
            return 0;
        }
        const double value = take(u'-') ? -signedPower() : take(u'+') ? signedPower() : power();
        --m_depth;
        return value;
    }

    double power()
    {
        const double base = atom();
        return m_ok && take(u'^') ? std::pow(base, signedPower()) : base;
    }

    double atom()
    {
        if (take(u'(')) {
            const double value = sum();
            m_ok = m_ok && take(u')');
            return value;
        }
        static const QRegularExpression number(u"(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?"_s);
        const QRegularExpressionMatch match = number.match(m_text, m_at, QRegularExpression::NormalMatch,
                                                           QRegularExpression::AnchorAtOffsetMatchOption);
        m_ok = m_ok && match.hasMatch();
        m_at += match.capturedLength();
        return match.captured().toDouble();
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_ok = true;
};

} // namespace

std::optional<double> calculated(const QString& text)
{
    return text.size() > longestText ? std::nullopt : Reader(text).all();
}

} // namespace vitrine
