// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/workflows.h"

#include <QObject>
#include <QPointer>

namespace vitrine {

/// The workflows of the server's library that fit a query, page by page: what a list shows. Signals come in
/// the pairs that an item model needs.
///
/// Route: GET /api/v1/workflows/.
class WorkflowList : public QObject {
    Q_OBJECT

public:
    /// Failed: what was there before stays.
    enum class State { Loading, Ready, Failed };
    static constexpr int pageSize = 50;

    explicit WorkflowList(ApiClient& client, QObject* parent = nullptr);

    /// Shows what fits this; page and size of the query do not count.
    void setQuery(const WorkflowQuery& query);
    [[nodiscard]] const WorkflowQuery& query() const { return m_query; }
    /// Reads everything that is there again.
    void refresh();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ApiError& error() const { return m_error; } ///< With State::Failed.
    [[nodiscard]] const QList<WorkflowListItem>& items() const { return m_items; }
    [[nodiscard]] int total() const { return m_total; } ///< With those of pages that are not here yet.
    [[nodiscard]] bool hasMore() const { return m_items.size() < m_total; }
    /// The next page, unless something is on its way.
    void loadMore();

Q_SIGNALS:
    void stateChanged();
    void aboutToReset();
    void reset();
    void aboutToAppend(int first, int last);
    void appended();

private:
    void ask(int page, int perPage);
    void take(const WorkflowPage& answer);
    void setState(State state);

    WorkflowsApi m_api;
    WorkflowQuery m_query;
    QList<WorkflowListItem> m_items;
    int m_total = 0;
    State m_state = State::Loading;
    ApiError m_error;
    QPointer<ApiCall<WorkflowPage>> m_call;
};

} // namespace vitrine
