// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

namespace vitrine {

/// One line of facts under a picture; what does not fit is cut at the first, longest one. Plain text.
class DetailsStrip : public QWidget {
    Q_OBJECT

public:
    explicit DetailsStrip(QWidget* parent = nullptr);

    void setFacts(const QString& name, const QStringList& facts);
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QStringList m_facts;
};

} // namespace vitrine
