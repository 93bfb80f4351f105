// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apierror.h"

#include <QFrame>
#include <QString>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace vitrine {

/// A message inside the window, with the one action that helps. One at a time: a newer one takes the place of
/// the older, so that a server that goes away is one message and not twenty.
class MessageBanner : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Success, Warning, Error };

    struct Action {
        QString text;
        std::function<void()> trigger;
    };

    explicit MessageBanner(QWidget* parent = nullptr);

    /// `topic` names what the message is about, so that `clear(topic)` takes it away when it is over.
    /// `details` is shown on demand. All texts are plain text.
    void show(Kind kind, const QString& topic, const QString& sentence, const Action& action = {},
              const QString& details = {});
    /// The same with a second button, which leaves the message where it is.
    void show(Kind kind, const QString& topic, const QString& sentence, const Action& action,
              const QString& details, const Action& second);
    void clear(const QString& topic);

    [[nodiscard]] QString text() const;
    [[nodiscard]] const QString& topic() const { return m_topic; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QColor ink() const;
    void applyColors();

    Kind m_kind = Kind::Info;
    QString m_topic;
    std::function<void()> m_trigger;
    std::function<void()> m_secondTrigger;
    QLabel* m_icon;
    QLabel* m_sentence;
    QLabel* m_details;
    QPushButton* m_detailsButton;
    QPushButton* m_action;
    QPushButton* m_second;
    QToolButton* m_close;
};

} // namespace vitrine
