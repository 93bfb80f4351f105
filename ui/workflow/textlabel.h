// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace vitrine {

/// A wrapping label that shows any text literally. Words of any length wrap, so that a name without blanks
/// never widens the panel.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    enum class Tone { Normal, Muted, Problem, Warning };

    explicit TextLabel(QWidget* parent = nullptr, Tone tone = Tone::Normal);
    TextLabel(const QString& text, QWidget* parent, Tone tone = Tone::Normal);

    void setPlainText(const QString& text);
    /// The same, and nothing stands in its place when there is no text.
    void showText(const QString& text);
    /// The text as given.
    [[nodiscard]] const QString& plainText() const { return m_text; }

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyTone();

    QString m_text;
    Tone m_tone;
};

} // namespace vitrine
