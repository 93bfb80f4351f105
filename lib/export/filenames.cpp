// SPDX-License-Identifier: Apache-2.0
#include "lib/export/filenames.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace vitrine::filenames {

namespace {

constexpr QStringView forbidden = u"<>:\"/\\|?*";

/// What joins letters and emoji is kept; other invisible signs turn the direction of a line, or hide.
bool isInvisible(char32_t point)
{
    constexpr char32_t nonJoiner = 0x200C;
    constexpr char32_t joiner = 0x200D;
    return QChar::category(point) == QChar::Other_Format && point != nonJoiner && point != joiner;
}

bool isForbidden(char32_t point)
{
    const QChar::Category category = QChar::category(point);
    return category == QChar::Other_Control || category == QChar::Other_Surrogate
        || QChar::isNonCharacter(point) || point == QChar::ReplacementCharacter
        || (point < 0x80 && forbidden.contains(QChar(point)));
}

/// From the front, whole characters only.
QString firstBytes(const QString& text, qsizetype bytes)
{
    if (text.toUtf8().size() <= bytes)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype next = finder.toNextBoundary();
         next > 0 && QStringView(text).left(next).toUtf8().size() <= bytes; next = finder.toNextBoundary())
        end = next;
    return text.left(end);
}

/// Windows drops blanks and dots at the end; a dot in front hides a file elsewhere.
QString withoutEdges(const QString& text)
{
    const auto isEdge = [](QChar c) { return c == u'.' || c.isSpace(); };
    qsizetype first = 0;
    qsizetype end = text.size();
    while (first < end && isEdge(text.at(first)))
        ++first;
    while (end > first && isEdge(text.at(end - 1)))
        --end;
    return text.mid(first, end - first);
}

/// "con", "COM1", also with something behind a dot.
bool isDevice(const QString& name)
{
    static const QRegularExpression device(
        u"^(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\u00B9\u00B2\u00B3])\\s*(\\.|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

} // namespace

QString part(const QString& text)
{
    QString out;
    out.reserve(text.size());
    const QList<uint> points = text.simplified().toUcs4();
    for (const uint point : points) {
        if (isForbidden(point))
            out += u'_';
        else if (!isInvisible(point))
            out += QString::fromUcs4(reinterpret_cast<const char32_t*>(&point), 1);
    }
    return out.simplified();
}

QString firstCharacters(const QString& text, int count)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (int i = 0; i < count; ++i) {
        const qsizetype next = finder.toNextBoundary();
        if (next < 0)
            return text;
        end = next;
    }
    return text.left(end);
}

QString whole(const QString& text, const QString& ending, const QString& fallback, qsizetype bytes)
{
    QString name = withoutEdges(part(text));
    if (isDevice(name + ending))
        name.prepend(u'_');
    name = withoutEdges(firstBytes(name, bytes - ending.toUtf8().size()));
    return (name.isEmpty() ? fallback : name) + ending;
}

QString numbered(const QString& path, int number)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    const QString end = ending(path.mid(slash + 1));
    const QString tail = u" (%1)"_s.arg(number) + end;
    const QString name = path.mid(slash + 1).chopped(end.size());
    return path.left(slash + 1) + withoutEdges(firstBytes(name, mostFileBytes - tail.toUtf8().size())) + tail;
}

QString folded(const QString& path)
{
    return path.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QString ending(const QString& name)
{
    static const QRegularExpression pattern(u"[^.](\\.[A-Za-z0-9]{1,8})$"_s);
    return pattern.match(name).captured(1);
}

} // namespace vitrine::filenames
