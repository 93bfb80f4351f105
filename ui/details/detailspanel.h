// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace vitrine {

class ComparisonTable;
class DetailsView;
class ServerSession;
class StatePane;

/// The details of what is chosen in the gallery or shown in the viewer: of one image all, of two in what they
/// differ. Asks the server only while it is seen, and a moment after the last change.
class DetailsPanel : public QWidget {
    Q_OBJECT

public:
    explicit DetailsPanel(ServerSession& session, QWidget* parent = nullptr);

    /// `names`: of none, one or two items.
    void showItems(const QStringList& names);
    /// More are chosen than can be shown.
    void showCount(int count);

    [[nodiscard]] DetailsView& details() { return *m_details; }
    [[nodiscard]] ComparisonTable& comparison() { return *m_comparison; }
    [[nodiscard]] bool isComparing() const;

Q_SIGNALS:
    void recallWanted(const QString& name, const QJsonObject& parameters);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void update(const QStringList& names, int count);
    void apply();

    QStringList m_names;
    int m_count = 0;
    QTimer m_delay;
    StatePane* m_state;
    DetailsView* m_details;
    ComparisonTable* m_comparison;
    QStackedWidget* m_stack;
};

} // namespace vitrine
