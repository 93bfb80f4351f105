// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QList>

#include <QUrl>

namespace vitrine {

/// A text of a form in which addresses (http and https, nothing else) can be followed. Everything is shown
/// literally: the marks around addresses are ours. Nothing opens before the user has seen where it leads.
class LinkedLabel : public QLabel {
    Q_OBJECT

public:
    LinkedLabel(const QString& text, QWidget* parent);

    [[nodiscard]] const QString& plainText() const { return m_text; }
    /// The addresses in it, in order.
    [[nodiscard]] static QList<QUrl> addressesIn(const QString& text);

Q_SIGNALS:
    /// The user wants to go there; always http or https.
    void followed(const QUrl& address);

private:
    void onActivated(const QString& link);

    QString m_text;
    QList<QUrl> m_addresses;
};

} // namespace vitrine
