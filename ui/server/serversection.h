// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apierror.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QHBoxLayout;
class QPushButton;

namespace vitrine {

class TextLabel;

/// A part of the server's page: a title, lines of a label and a value, what can be done about it, and in
/// place what went wrong, with the button that tries again.
class ServerSection : public QWidget {
    Q_OBJECT

public:
    ServerSection(const QString& name, const QString& title, QWidget* parent);

    /// A new line below the others; its value is set with `setValue`. Empty values hide the line.
    void addLine(const QString& key, const QString& label);
    void setValue(const QString& key, const QString& value);
    [[nodiscard]] QString value(const QString& key) const;

    /// At the foot, beside the others.
    QPushButton* addButton(const QString& name, const QString& text, const QString& icon);
    void addWidget(QWidget* widget);

    /// Why there is nothing to show, or why a change did not come about; none hides it. What trying again
    /// cannot help has no button.
    void setProblem(const std::optional<ApiError>& error);
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void retryWanted();

private:
    QGridLayout* m_lines;
    QHBoxLayout* m_foot;
    QHash<QString, std::pair<TextLabel*, TextLabel*>> m_values; ///< Label and value by key.
    TextLabel* m_problem;
    QPushButton* m_retry;
};

} // namespace vitrine
