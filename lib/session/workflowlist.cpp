// SPDX-License-Identifier: Apache-2.0
#include "lib/session/workflowlist.h"

namespace vitrine {

WorkflowList::WorkflowList(ApiClient& client, QObject* parent)
    : QObject(parent)
    , m_api(client)
{
}

void WorkflowList::setQuery(const WorkflowQuery& query)
{
    m_query = query;
    ask(0, pageSize);
}

void WorkflowList::refresh()
{
    // One answer for all that is shown: pages of a list that changes meanwhile would not fit together.
    const auto pages = (m_items.size() + pageSize - 1) / pageSize;
    ask(0, pageSize * static_cast<int>(qMax<qsizetype>(1, pages)));
}

void WorkflowList::loadMore()
{
    if (!m_call && hasMore() && m_items.size() % pageSize == 0)
        ask(static_cast<int>(m_items.size() / pageSize), pageSize);
}

void WorkflowList::ask(int page, int perPage)
{
    if (m_call)
        m_call->abort();
    WorkflowQuery query = m_query;
    query.page = page;
    query.perPage = perPage;
    setState(State::Loading);
    m_call = m_api.list(query);
    m_call->abortWith(this);
    m_call->then(
        this, [this](const WorkflowPage& answer) { take(answer); },
        [this](const ApiError& error) {
            if (error.kind == ApiError::Kind::Canceled)
                return; // another question took its place
            m_error = error;
            setState(State::Failed);
        });
}

void WorkflowList::take(const WorkflowPage& answer)
{
    m_call.clear();
    m_total = answer.total;
    const int first = answer.page * answer.perPage;
    if (answer.page > 0 && first == m_items.size() && !answer.items.isEmpty()) {
        Q_EMIT aboutToAppend(first, first + static_cast<int>(answer.items.size()) - 1);
        m_items += answer.items;
        Q_EMIT appended();
    } else if (answer.page == 0) {
        Q_EMIT aboutToReset();
        m_items = answer.items;
        Q_EMIT reset();
    } else {
        m_total = static_cast<int>(m_items.size()); // the list has become shorter: there is no further page
    }
    setState(State::Ready);
}

void WorkflowList::setState(State state)
{
    if (m_state == state && state != State::Failed)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vitrine
