// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/jsonedit.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace vitrine {

namespace {

/// One entry of a list, or one member of an object with its key, in the text.
struct Span {
    qsizetype lead = 0; ///< Where the white space before it begins.
    qsizetype begin = 0;
    qsizetype value = 0; ///< Where the value begins; in a list this is `begin`.
    qsizetype end = 0;
    QString key = {};
};

/// Finds the parts of valid JSON text.
class Text {
public:
    explicit Text(const QByteArray& json)
        : m_json(json)
    {
    }

    [[nodiscard]] qsizetype afterSpace(qsizetype at) const
    {
        while (at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json.at(at)))
            ++at;
        return at;
    }

    /// Behind the value that begins at `at`.
    [[nodiscard]] qsizetype afterValue(qsizetype at) const
    {
        qsizetype depth = 0;
        while (at < m_json.size()) {
            const char c = m_json.at(at);
            if (depth == 0 && QByteArrayView(",:]} \t\r\n").contains(c))
                break;
            if (c == '"') {
                at = afterString(at);
            } else {
                depth += c == '{' || c == '[' ? 1 : (c == '}' || c == ']' ? -1 : 0);
                ++at;
            }
            if (depth == 0 && (c == '"' || c == '}' || c == ']'))
                break;
        }
        return at;
    }

    /// The parts of the list or object that begins at `at`.
    [[nodiscard]] QList<Span> parts(qsizetype at) const
    {
        const bool isObject = m_json.at(at) == '{';
        QList<Span> out;
        qsizetype lead = at + 1;
        qsizetype begin = afterSpace(lead);
        while (begin < m_json.size() && m_json.at(begin) != '}' && m_json.at(begin) != ']') {
            Span span{lead, begin, begin, 0};
            if (isObject) {
                const qsizetype keyEnd = afterString(begin);
                span.key = decoded(sliced(begin, keyEnd));
                span.value = afterSpace(afterSpace(keyEnd) + 1);
            }
            span.end = afterValue(span.value);
            out.append(span);
            const qsizetype next = afterSpace(span.end);
            const bool goesOn = next < m_json.size() && m_json.at(next) == ',';
            lead = goesOn ? next + 1 : span.end;
            begin = afterSpace(lead);
        }
        return out;
    }

    [[nodiscard]] QByteArrayView sliced(qsizetype begin, qsizetype end) const
    {
        return QByteArrayView(m_json).sliced(begin, end - begin);
    }

private:
    [[nodiscard]] qsizetype afterString(qsizetype at) const
    {
        ++at;
        while (at < m_json.size() && m_json.at(at) != '"')
            at += m_json.at(at) == '\\' ? 2 : 1;
        return std::min(at + 1, m_json.size());
    }

    static QString decoded(QByteArrayView text)
    {
        return QJsonDocument::fromJson('[' + text.toByteArray() + ']').array().first().toString();
    }

    const QByteArray& m_json;
};

QByteArray written(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

class Editor {
public:
    explicit Editor(const QByteArray& json)
        : m_text(json)
    {
    }

    /// The value that begins at `at`, as `after` wants it.
    void write(qsizetype at, const QJsonValue& before, const QJsonValue& after)
    {
        if (before == after)
            m_out += m_text.sliced(at, m_text.afterValue(at));
        else if (before.isObject() && after.isObject())
            writeObject(at, before.toObject(), after.toObject());
        else if (before.isArray() && after.isArray())
            writeArray(at, before.toArray(), after.toArray());
        else
            m_out += written(after);
    }

    void copy(qsizetype begin, qsizetype end) { m_out += m_text.sliced(begin, end); }
    [[nodiscard]] const QByteArray& result() const { return m_out; }

private:
    void writeObject(qsizetype at, const QJsonObject& before, const QJsonObject& after)
    {
        const QList<Span> members = m_text.parts(at);
        // Of a key that stands there twice the last one counts; the others are carried along.
        QHash<QString, qsizetype> last;
        for (qsizetype i = 0; i < members.size(); ++i)
            last.insert(members.at(i).key, i);
        Separators separators(*this, '{', at);
        for (qsizetype i = 0; i < members.size(); ++i) {
            const Span& member = members.at(i);
            const auto value = after.constFind(member.key);
            if (value == after.constEnd())
                continue;
            separators.next(member);
            copy(member.begin, member.value);
            if (last.value(member.key) == i)
                write(member.value, before.value(member.key), *value);
            else
                copy(member.value, member.end);
            separators.endAt(member.end);
        }
        for (auto it = after.begin(); it != after.end(); ++it) {
            if (last.contains(it.key()))
                continue;
            separators.next(members.value(0, Span{at + 1, at + 1, 0, 0}));
            m_out += written(it.key()) + ": " + written(it.value());
        }
        separators.close('}', members);
    }

    void writeArray(qsizetype at, const QJsonArray& before, const QJsonArray& after)
    {
        const QList<Span> entries = m_text.parts(at);
        Separators separators(*this, '[', at);
        for (qsizetype i = 0; i < after.size(); ++i) {
            separators.next(entries.value(std::min(i, entries.size() - 1), Span{at + 1, at + 1, 0, 0}));
            if (i < entries.size()) {
                write(entries.at(i).value, before.at(i), after.at(i));
                separators.endAt(entries.at(i).end);
            } else {
                m_out += written(after.at(i));
            }
        }
        separators.close(']', entries);
    }

    /// Puts brackets, commas and the white space of the text around what is kept.
    class Separators {
    public:
        Separators(Editor& editor, char open, qsizetype at)
            : m_editor(editor)
            , m_at(at)
        {
            m_editor.m_out += open;
        }

        void next(const Span& like)
        {
            // White space before a comma belongs to it, that before the closing bracket to the bracket.
            if (m_end >= 0 && like.lead > m_end)
                m_editor.copy(m_end, m_editor.m_text.afterSpace(m_end));
            if (!m_first)
                m_editor.m_out += ',';
            m_first = false;
            m_editor.copy(like.lead, like.begin);
        }

        /// The part of the text that was written last ends here.
        void endAt(qsizetype end) { m_end = end; }

        void close(char bracket, const QList<Span>& parts)
        {
            const qsizetype end = parts.isEmpty() ? m_at + 1 : parts.last().end;
            if (!m_first)
                m_editor.copy(end, m_editor.m_text.afterSpace(end));
            m_editor.m_out += bracket;
        }

    private:
        Editor& m_editor;
        qsizetype m_at;
        qsizetype m_end = -1;
        bool m_first = true;
    };

    Text m_text;
    QByteArray m_out;
};

} // namespace

QByteArray editedJson(const QByteArray& json, const QJsonObject& before, const QJsonObject& after)
{
    if (before == after)
        return json;
    const qsizetype begin = json.indexOf('{'); // behind a byte order mark, too
    Editor editor(json);
    editor.copy(0, begin);
    editor.write(begin, before, after);
    editor.copy(Text(json).afterValue(begin), json.size());
    return editor.result();
}

} // namespace vitrine
