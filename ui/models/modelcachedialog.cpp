// SPDX-License-Identifier: Apache-2.0
#include "ui/models/modelcachedialog.h"

#include "ui/details/valuetable.h"
#include "ui/models/modeltexts.h"
#include "ui/shell/metrics.h"
#include "ui/shell/servertext.h"
#include "ui/shell/statepane.h"
#include "ui/workflow/textlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

ModelCacheDialog::ModelCacheDialog(ApiClient& client, QWidget* parent)
    : QDialog(parent)
    , m_api(client)
    , m_area(new QStackedWidget(this))
    , m_state(new StatePane(this))
    , m_table(new ValueTable(1, this))
    , m_note(new TextLabel(this, TextLabel::Tone::Muted))
    , m_empty(new QPushButton(tr("&Empty"), this))
{
    setObjectName(u"modelCacheDialog"_s);
    setWindowTitle(tr("Models in Memory"));
    m_state->setObjectName(u"modelCacheState"_s);
    m_table->setObjectName(u"modelCacheTable"_s);
    m_table->setAccessibleName(tr("Models in memory"));
    m_table->horizontalHeader()->hide();
    m_note->setObjectName(u"modelCacheNote"_s);
    m_note->setPlainText(
        tr("Emptying takes out what is not in use at this moment; the next run loads it again."));
    m_empty->setObjectName(u"modelCacheEmpty"_s);
    m_empty->setAutoDefault(false);
    m_area->addWidget(m_state);
    m_area->addWidget(m_table);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_empty, QDialogButtonBox::ActionRole);
    auto* again = buttons->addButton(tr("&Refresh"), QDialogButtonBox::ActionRole);
    again->setObjectName(u"modelCacheRefresh"_s);
    auto* column = new QVBoxLayout(this);
    const int wide = space(this, Space::Wide);
    column->setContentsMargins(wide, wide, wide, wide);
    column->setSpacing(space(this, Space::Normal));
    column->addWidget(m_area, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 26);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(again, &QPushButton::clicked, this, &ModelCacheDialog::refresh);
    connect(m_empty, &QPushButton::clicked, this, &ModelCacheDialog::empty);
    connect(m_state, &StatePane::actionTriggered, this, &ModelCacheDialog::refresh);
    refresh();
}

void ModelCacheDialog::refresh()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    if (m_area->currentWidget() == m_state)
        m_state->showBusy(tr("Asking the server…"));
    auto* call = m_api.cacheStats();
    call->abortWith(this);
    call->then(
            this, [this](const std::optional<ModelCacheStats>& stats) { take(stats); },
            [this](const ApiError& error) {
                m_empty->setEnabled(false);
                m_state->showMessage(u"warning"_s, tr("The server does not tell"), error.userMessage(),
                                     tr("Try Again"));
                m_area->setCurrentWidget(m_state);
            })
        ->finally(this, [this] { m_isBusy = false; });
}

void ModelCacheDialog::take(const std::optional<ModelCacheStats>& stats)
{
    m_empty->setEnabled(stats && stats->inCache > 0);
    if (!stats) {
        m_state->showMessage(u"memory"_s, tr("Nothing in memory"),
                             tr("No model was loaded since the server started."));
        m_area->setCurrentWidget(m_state);
        return;
    }
    const auto size = [](qint64 bytes) {
        return bytes > 0 ? modeltexts::size(bytes) : QLocale().formattedDataSize(0);
    };
    qint64 loaded = 0;
    for (const qint64 bytes : stats->loadedSizes)
        loaded += bytes;
    QList<QStringList> lines{
        {tr("In memory"), tr("%1 of at most %2").arg(size(loaded), size(stats->cacheSize))},
        {tr("Models and parts"), QLocale().toString(stats->inCache)},
        {tr("Most ever"), size(stats->highWatermark)},
        {tr("Found in memory"), tr("%Ln time(s)", nullptr, stats->hits)},
        {tr("Loaded from disk"), tr("%Ln time(s)", nullptr, stats->misses)},
        {tr("Thrown out for room"), tr("%Ln time(s)", nullptr, stats->cleared)},
    };
    for (auto it = stats->loadedSizes.cbegin(); it != stats->loadedSizes.cend(); ++it)
        lines.append({servertext::oneLine(it.key()), size(it.value())});
    m_table->setLines(lines);
    m_area->setCurrentWidget(m_table);
}

void ModelCacheDialog::empty()
{
    m_empty->setEnabled(false);
    auto* call = m_api.emptyCache();
    call->abortWith(this);
    call->then(
        this,
        [this](Done) {
            m_note->setTone(TextLabel::Tone::Muted);
            m_note->setPlainText(tr("What was not in use is out of memory."));
            refresh();
        },
        [this](const ApiError& error) {
            m_note->setTone(TextLabel::Tone::Problem);
            m_note->setPlainText(tr("The memory was not emptied. %1").arg(error.userMessage()));
            m_empty->setEnabled(true);
        });
}

} // namespace vitrine
