// SPDX-License-Identifier: Apache-2.0
#include "ui/details/detailsview.h"

#include "lib/metadata/metadatalines.h"
#include "lib/metadata/recallparameters.h"
#include "lib/session/serversession.h"
#include "ui/details/jsonview.h"
#include "ui/details/valuetable.h"
#include "ui/shell/metrics.h"
#include "ui/workflow/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

DetailsView::DetailsView(ServerSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_details(session.client())
    , m_problem(new TextLabel(this, TextLabel::Tone::Warning))
    , m_retry(new QPushButton(tr("Try again"), this))
    , m_table(new ValueTable(1, this))
    , m_metadata(new JsonView(tr("Metadata"), this))
    , m_workflow(new JsonView(tr("Workflow"), this))
    , m_graph(new JsonView(tr("Graph"), this))
    , m_pages(new QTabWidget(this))
    , m_recall(new QPushButton(tr("Recall in Web UI"), this))
{
    m_table->setObjectName(u"detailsTable"_s);
    m_table->horizontalHeader()->hide();
    m_table->setAccessibleName(tr("Details"));
    m_problem->setObjectName(u"detailsProblem"_s);
    m_retry->setObjectName(u"detailsRetry"_s);
    m_recall->setObjectName(u"recallButton"_s);
    m_recall->setToolTip(tr("The web UI that is open on this server takes over prompts, model, seed and what "
                            "else it has a place for."));
    m_pages->setDocumentMode(true);

    auto* lines = new QWidget(this);
    auto* column = new QVBoxLayout(lines);
    const int tight = space(this, Space::Tight);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* problem = new QHBoxLayout;
    problem->setContentsMargins(2 * tight, tight, 2 * tight, tight);
    problem->addWidget(m_problem, 1);
    problem->addWidget(m_retry);
    column->addLayout(problem);
    column->addWidget(m_table, 1);
    auto* actions = new QHBoxLayout;
    actions->setContentsMargins(2 * tight, tight, 2 * tight, tight);
    actions->addWidget(m_recall);
    actions->addStretch();
    column->addLayout(actions);
    m_pages->addTab(lines, tr("Details"));
    m_pages->addTab(m_metadata, tr("Metadata"));
    m_pages->addTab(m_workflow, tr("Workflow"));
    m_pages->addTab(m_graph, tr("Graph"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);

    connect(&m_details, &ItemDetails::metadataChanged, this, &DetailsView::updateMetadata);
    connect(&m_details, &ItemDetails::workflowChanged, this, &DetailsView::updateWorkflow);
    connect(m_pages, &QTabWidget::currentChanged, this, &DetailsView::wantWorkflowIfSeen);
    connect(m_retry, &QPushButton::clicked, &m_details, &ItemDetails::retry);
    for (JsonView* page : {m_metadata, m_workflow, m_graph})
        connect(page, &JsonView::actionTriggered, &m_details, &ItemDetails::retry);
    connect(m_recall, &QPushButton::clicked, this,
            [this] { Q_EMIT recallWanted(itemName(), recallParameters(m_details.metadata())); });
    connect(&session.images(), &ImageStore::recordsChanged, this, [this](const QStringList& names) {
        if (names.contains(itemName()))
            updateTable();
    });
    connect(&session.boards(), &BoardStore::boardsChanged, this, &DetailsView::updateTable);
    connect(&session.client(), &ApiClient::capabilitiesChanged, this, &DetailsView::updateRecall);
    updateMetadata();
}

void DetailsView::showItem(const QString& name)
{
    if (name == itemName())
        return;
    if (!name.isEmpty() && !m_session.images().find(name))
        m_session.images().demand({name});
    m_details.show(name);
    wantWorkflowIfSeen();
}

void DetailsView::wantWorkflowIfSeen()
{
    if (m_pages->currentWidget() == m_workflow || m_pages->currentWidget() == m_graph)
        m_details.wantWorkflow();
}

QList<QStringList> DetailsView::recordLines() const
{
    if (itemName().isEmpty())
        return {};
    QList<QStringList> lines{{tr("Name"), itemName()}};
    const ImageDto* record = m_session.images().find(itemName());
    if (!record)
        return lines;
    const QLocale locale;
    lines.append({tr("Size"), tr("%1 × %2 px").arg(record->width).arg(record->height)});
    if (record->duration)
        lines.append({tr("Duration"), tr("%1 s").arg(locale.toString(*record->duration, 'f', 1))});
    if (record->fps)
        lines.append({tr("Frames per second"), locale.toString(*record->fps)});
    lines.append({tr("Created"), locale.toString(record->createdAt.toLocalTime(), QLocale::LongFormat)});
    QString board = tr("Uncategorized");
    if (record->boardId) {
        const BoardDto* found = m_session.boards().find(*record->boardId);
        board = found ? found->boardName.simplified() : *record->boardId;
    }
    lines.append({tr("Board"), board});
    lines.append({tr("Category"), record->imageCategory});
    lines.append({tr("Origin"), record->imageOrigin});
    if (record->starred)
        lines.append({tr("Starred"), tr("Yes")});
    return lines;
}

void DetailsView::updateTable()
{
    QList<QStringList> lines = recordLines();
    for (const MetadataLine& line : metadataLines(m_details.metadata()))
        lines.append({line.label, line.text});
    m_table->setLines(lines);
}

void DetailsView::updateMetadata()
{
    updateTable();
    QString problem;
    switch (m_details.metadataState()) {
    case ItemDetails::State::None:
        m_metadata->showMessage(u"info"_s, tr("Nothing is shown"), {});
        break;
    case ItemDetails::State::Loading:
        m_metadata->showBusy();
        break;
    case ItemDetails::State::Ready:
        if (m_details.metadata().isEmpty()) {
            problem = tr("It has no metadata.");
            m_metadata->showMessage(u"info"_s, tr("No metadata"),
                                    tr("Nothing was kept about how this was made."));
        } else {
            m_metadata->showJson(QJsonDocument(m_details.metadata()).toJson());
        }
        break;
    case ItemDetails::State::Failed: {
        const QString title =
            m_details.isMetadataBroken() ? tr("The metadata is broken") : tr("The metadata cannot be read");
        const QString sentence = m_details.isMetadataBroken()
            ? tr("The server has the picture, but cannot read what is kept about it.")
            : m_details.metadataError().userMessage();
        problem = tr("%1. %2").arg(title, sentence);
        m_metadata->showMessage(u"warning"_s, title, sentence, tr("Try again"));
        break;
    }
    }
    const bool failed = m_details.metadataState() == ItemDetails::State::Failed;
    m_problem->setTone(failed ? TextLabel::Tone::Warning : TextLabel::Tone::Muted);
    m_problem->setPlainText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_retry->setVisible(failed);
    updateRecall();
}

void DetailsView::updateRecall()
{
    const bool possible = m_session.client().capabilities().has(Capability::Recall);
    m_recall->setVisible(possible);
    m_recall->setEnabled(possible && !recallParameters(m_details.metadata()).isEmpty());
}

void DetailsView::updateWorkflow()
{
    for (JsonView* page : {m_workflow, m_graph}) {
        switch (m_details.workflowState()) {
        case ItemDetails::State::None:
            page->showMessage(u"info"_s, tr("Nothing is shown"), {});
            break;
        case ItemDetails::State::Loading:
            page->showBusy();
            break;
        case ItemDetails::State::Failed:
            page->showMessage(u"warning"_s, tr("The workflow cannot be read"),
                              m_details.workflowError().userMessage(), tr("Try again"));
            break;
        case ItemDetails::State::Ready:
            break;
        }
    }
    if (m_details.workflowState() != ItemDetails::State::Ready)
        return;
    showDocument(*m_workflow, m_details.workflow().workflow, tr("No workflow"),
                 tr("It was not made by the workflow editor."));
    showDocument(*m_graph, m_details.workflow().graph, tr("No graph"),
                 tr("It was not made by a run of this server."));
}

void DetailsView::showDocument(JsonView& view, const std::optional<QString>& document, const QString& title,
                               const QString& sentence)
{
    if (document)
        view.showJson(document->toUtf8());
    else
        view.showMessage(u"workflow"_s, title, sentence);
}

} // namespace vitrine
