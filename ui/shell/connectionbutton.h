// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QToolButton>

namespace vitrine {

/// The corner of the menu bar: a dot for the state, the server's name, and its version or, while something is
/// wrong, what that is in a word. Its menu tells the reason and switches servers.
class ConnectionButton : public QToolButton {
    Q_OBJECT

public:
    enum class State { None, Connecting, Online, NoEvents, SignedOut, Offline };

    explicit ConnectionButton(QWidget* parent = nullptr);

    /// `reason`: whole sentences, for the tool tip.
    void setConnection(State state, const QString& name, const QString& version, const QString& reason = {});
    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QColor dotColor() const;

    State m_state = State::None;
    QString m_name;
    QString m_version;
    QString m_word; ///< Beside the name; the version when all is well.
};

} // namespace vitrine
