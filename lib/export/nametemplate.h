// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <tl/expected.hpp>

namespace vitrine {

/// What a file name can tell about an image. What is empty is not known.
struct NameValues {
    QDateTime date = {};
    QString board = {}; ///< Empty: on none.
    QString seed = {};
    QString model = {};
    QString prompt = {};
    int number = 1;    ///< Of the export, from 1.
    int digits = 1;    ///< How many the largest number has.
    QString name = {}; ///< The server's own, with its ending.
};

/// How the files of an export are called: text with placeholders, such as "{date}/{prompt:40} {n}". A slash
/// in the text makes folders; one in a value never does.
///
/// Placeholders are {date} (the day, local time), {board}, {seed}, {model}, {prompt}, {n} (with zeros in
/// front, as many as the largest number needs) and {name} (the server's, without ending). ":40" behind a name
/// takes the first 40 characters; for {n} it is the number of digits. "{{" and "}}" are braces.
class NameTemplate {
public:
    enum class Field { Date, Board, Seed, Model, Prompt, Number, Name };

    /// Where a text is no template, and why.
    struct Problem {
        qsizetype position = 0; ///< In UTF-16 units, as in a line edit.
        qsizetype length = 0;
        QString sentence; ///< For the user; says the place too.
    };

    [[nodiscard]] static tl::expected<NameTemplate, Problem> parse(const QString& text);
    /// "{name}": the server's own names.
    [[nodiscard]] static NameTemplate serverNames();

    /// The words that may stand in braces, in the order of Field.
    [[nodiscard]] static const QStringList& placeholders();

    [[nodiscard]] const QString& text() const { return m_text; }

    /// A relative path, safe on every usual system, with "/" between folders. `ending`: ".png".
    [[nodiscard]] QString path(const NameValues& values, const QString& ending) const;

    [[nodiscard]] bool needsRecords() const;
    [[nodiscard]] bool needsBoards() const { return uses(Field::Board); }
    [[nodiscard]] bool needsMetadata() const;

private:
    struct Piece {
        QString text; ///< As it is; unused for a field.
        std::optional<Field> field;
        int length = 0; ///< 0: all of it.
    };
    struct Reader;

    [[nodiscard]] bool uses(Field field) const;
    [[nodiscard]] static QString valueOf(const Piece& piece, const NameValues& values);

    QString m_text;
    QList<QList<Piece>> m_steps; ///< Folders, and the file last.
};

} // namespace vitrine
