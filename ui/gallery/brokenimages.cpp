// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/brokenimages.h"

#include "lib/jobs/checkfilesjob.h"

namespace vitrine {

namespace {

constexpr int showEveryMs = 300; // a list of 100,000 is gone through for each showing

} // namespace

BrokenImages::BrokenImages(ApiClient& client, std::shared_ptr<ImageList> list, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_list(std::move(list))
{
    m_showTimer.setSingleShot(true);
    m_showTimer.setInterval(showEveryMs);
    connect(&m_showTimer, &QTimer::timeout, this, &BrokenImages::show);
    connect(m_list.get(), &ImageList::stateChanged, this, &BrokenImages::onListState);
    onListState();
}

BrokenImages::~BrokenImages() = default;

int BrokenImages::checkedCount() const
{
    return m_job ? m_job->checkedCount() : m_lastChecked;
}

int BrokenImages::totalCount() const
{
    return m_job ? m_job->totalCount() : m_lastTotal;
}

void BrokenImages::restart()
{
    m_due = true;
    onListState();
}

void BrokenImages::onListState()
{
    if (!m_due || m_list->state() != ImageList::State::Ready)
        return;
    m_due = false;
    m_error.reset();
    m_job = std::make_unique<CheckFilesJob>(m_client, m_list->allNames());
    connect(m_job.get(), &CheckFilesJob::progressed, this, [this] {
        if (!m_showTimer.isActive())
            m_showTimer.start();
    });
    connect(m_job.get(), &ApiJob::finished, this, &BrokenImages::onFinished);
    m_job->start();
    show();
}

void BrokenImages::onFinished()
{
    m_showTimer.stop();
    show();
    m_error = m_job->error();
    m_lastTotal = m_job->totalCount();
    m_lastChecked = m_job->checkedCount();
    m_job.release()->deleteLater(); // it is what tells its end
    Q_EMIT changed();
}

void BrokenImages::show()
{
    const QStringList& broken = m_job->broken();
    m_list->setBroken(QSet<QString>(broken.cbegin(), broken.cend()));
    Q_EMIT changed();
}

} // namespace vitrine
