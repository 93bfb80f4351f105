// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine {

/// The settings of a generator node, as its `generator` input holds them, and the list that they stand for:
/// the same numbers as the server's web UI makes.
///
/// Arithmetic sequences, linear and uniform random distributions (Mersenne Twister), parsed text; dynamic
/// prompts and the images of a board come from the server.
class GeneratorSettings {
public:
    /// More values than this are refused: a queue takes 10,000 items.
    static constexpr int mostValues = 100'000;

    enum class Kind { Arithmetic, Linear, Uniform, ParsedText, RandomPrompts, AllPrompts, BoardImages };

    /// `nodeType`: "float_generator" and so on; decides where `value` does not say. Kind::Input when the
    /// settings cannot be understood.
    static Result<GeneratorSettings> of(const QString& nodeType, const QJsonObject& value);

    /// Every kind that a node can have, with the settings that it begins with.
    static QList<GeneratorSettings> choices(const QString& nodeType);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// As a workflow holds them, with nothing left out.
    [[nodiscard]] const QJsonObject& value() const { return m_value; }
    [[nodiscard]] bool needsServer() const { return m_kind >= Kind::RandomPrompts; }
    /// It draws anew each time.
    [[nodiscard]] bool isUnseeded() const;
    /// The same settings with a seed: they draw the same each time.
    [[nodiscard]] QJsonObject withSeed(quint32 seed) const;

    /// What needs no server. An unseeded one draws with `seed`.
    [[nodiscard]] Result<QJsonArray> values(quint32 seed) const;

    // What to ask a server for.
    [[nodiscard]] QString text() const { return m_value[QLatin1StringView("input")].toString(); }
    [[nodiscard]] int promptCount() const;
    [[nodiscard]] std::optional<qint64> seed() const;
    /// None: no board was chosen, and the list is empty. May be "none".
    [[nodiscard]] std::optional<QString> boardId() const;
    [[nodiscard]] QStringList categories() const;

private:
    GeneratorSettings() = default;

    [[nodiscard]] QJsonArray numbers(quint32 seed) const;
    [[nodiscard]] QJsonArray parsed() const;
    [[nodiscard]] double number(const QString& key) const { return m_value[key].toDouble(); }

    QString m_of; ///< "float", "integer", "string" or "image".
    Kind m_kind = Kind::Arithmetic;
    QJsonObject m_value; ///< With every key that the kind has.
};

} // namespace vitrine
