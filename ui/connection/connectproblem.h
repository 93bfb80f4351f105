// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apierror.h"
#include "lib/net/serverprofile.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace vitrine {

/// Says in place why a server cannot be connected to, with what helps: trusting its one certificate, the
/// settings of its profile, or the report that looks into it. Hidden while nothing is wrong. All texts are
/// plain text.
class ConnectProblem : public QWidget {
    Q_OBJECT

public:
    explicit ConnectProblem(QWidget* parent = nullptr);

    /// `canEdit`: whether there is a profile whose settings could help.
    void show(const ApiError& error, bool canEdit = true);
    void showSentence(const QString& sentence);
    void clear();
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    /// The user has looked at this certificate and wants it for this server from now on.
    void trusted(const QByteArray& fingerprint);
    void editWanted();
    void troubleshootingWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void askForTrust();
    void applyColors();

    ApiError m_error;
    QLabel* m_sentence;
    QPushButton* m_trust;
    QPushButton* m_edit;
    QPushButton* m_why;
};

} // namespace vitrine
