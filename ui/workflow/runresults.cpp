// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/runresults.h"

#include "lib/jobs/runbatchjob.h"
#include "ui/shell/metrics.h"
#include "ui/workflow/resultactions.h"
#include "ui/workflow/runpicturesmodel.h"
#include "ui/workflow/runpicturesview.h"
#include "ui/workflow/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int frameMs = 16;

} // namespace

RunResults::RunResults(const RunBatchJob& job, ServerSession& session, ThumbnailStore& thumbnails,
                       ResultActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_job(job)
    , m_session(session)
    , m_thumbnails(thumbnails)
    , m_actions(actions)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space(this, Space::Hair));
    m_soon.setSingleShot(true);
    m_soon.setInterval(frameMs);
    connect(&m_soon, &QTimer::timeout, this, &RunResults::update);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&job, &RunBatchJob::imagesChanged, this, soon);
    // Those that are deleted are not to be seen here either, from the moment on when the gallery hides them.
    connect(&session.images(), &ImageStore::hiddenChanged, this, soon);
    hide();
}

/// Outputs of the form come first, in its order; then the others, as they first appear.
RunResults::Group& RunResults::group(int field, const QString& nodeId)
{
    const auto isSame = [&](const Group& other) {
        return field >= 0 ? other.field == field : other.field < 0 && other.nodeId == nodeId;
    };
    const auto known = std::find_if(m_groups.begin(), m_groups.end(), isSame);
    if (known != m_groups.end())
        return *known;
    const auto place = std::find_if(m_groups.begin(), m_groups.end(), [field](const Group& other) {
        return field >= 0 && (other.field < 0 || other.field > field);
    });
    const auto index = static_cast<int>(place - m_groups.begin());
    Group& added = *m_groups.insert(place, {.field = field, .nodeId = nodeId});
    added.title = new TextLabel(m_job.names().output(nodeId), this, TextLabel::Tone::Muted);
    added.title->setObjectName(u"runOutput"_s);
    added.pictures = new RunPicturesModel(this);
    added.pictures->setServerId(m_session.profile().id());
    added.strip = new RunPicturesView(*added.pictures, m_thumbnails, this);
    added.strip->setObjectName(u"runPictures"_s);
    if (!added.title->plainText().isEmpty())
        added.strip->setAccessibleName(tr("Results: %1").arg(added.title->plainText()));
    m_actions.serve(*added.strip);
    m_layout->insertWidget(2 * index, added.title);
    m_layout->insertWidget(2 * index + 1, added.strip);
    return added;
}

void RunResults::update()
{
    for (Group& each : m_groups)
        each.names.clear();
    QSet<QString> seen;
    const QList<ItemOutcome> outcomes = m_job.outcomes();
    for (const ItemOutcome& outcome : outcomes) {
        for (const ItemResult& result : outcome.results) {
            const QString& name = result.image.imageName;
            if (seen.contains(name) || m_session.images().isHidden(name))
                continue;
            seen.insert(name);
            group(result.fieldIndex, result.sourceNodeId).names.append(name);
        }
    }
    const auto shown = std::count_if(m_groups.cbegin(), m_groups.cend(),
                                     [](const Group& each) { return !each.names.isEmpty(); });
    for (const Group& each : m_groups) {
        each.pictures->setResults(each.names);
        each.strip->setVisible(!each.names.isEmpty());
        each.title->setVisible(shown > 1 && !each.names.isEmpty() && !each.title->plainText().isEmpty());
    }
    setVisible(shown > 0);
    m_images = static_cast<int>(seen.size());
    Q_EMIT countChanged();
}

} // namespace vitrine
