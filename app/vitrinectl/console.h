// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace vitrine {

/// What the command line prints: results on stdout, progress and problems on stderr; with --json one JSON
/// object a line on stdout for all of it, each with an "event".
class Console {
public:
    explicit Console(bool json);

    [[nodiscard]] bool isJson() const { return m_json; }

    /// A result: `text` for people, `object` for programs.
    void result(const QString& text, const QString& event, QJsonObject object);
    void problem(const QString& sentence, const QString& event = QStringLiteral("error"));
    void note(const QString& sentence) { problem(sentence, QStringLiteral("warning")); }

    /// A document as it is, for saving it: to stdout.
    void document(const QByteArray& text);

    /// True when a question can be put: a person sits at a terminal and reads text.
    [[nodiscard]] bool canAsk() const;
    /// Waits for "y" or "n".
    [[nodiscard]] bool ask(const QString& question);

    /// Waits for a password: typed unseen on a terminal, or else a line of the standard input. Without its
    /// end of line; empty when there was none.
    [[nodiscard]] QString secret(const QString& question);

    /// A bar on a terminal, nothing on a file, a line with "event":"progress" with --json. `fraction` is
    /// 0..1.
    void progress(std::optional<double> fraction, const QString& message, qint64 elapsedMs,
                  QJsonObject object);

private:
    void line(FILE* stream, const QString& text);
    void json(const QString& event, QJsonObject object);
    void clearBar();

    bool m_json;
    bool m_terminal;
    bool m_barShown = false;
};

} // namespace vitrine
