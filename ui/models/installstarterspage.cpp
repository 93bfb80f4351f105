// SPDX-License-Identifier: Apache-2.0
#include "ui/models/installstarterspage.h"

#include "lib/jobs/modelinstalling.h"
#include "ui/models/installchoice.h"
#include "ui/models/modeltexts.h"
#include "ui/shell/metrics.h"
#include "ui/shell/servertext.h"
#include "ui/shell/statepane.h"
#include "ui/workflow/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSet>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

ModelInstallRequest requestFor(const StarterModel& model)
{
    QJsonObject config{{u"name"_s, model.name},
                       {u"description"_s, model.description},
                       {u"base"_s, model.base},
                       {u"type"_s, model.type}};
    if (!model.format.isEmpty())
        config.insert(u"format"_s, model.format);
    return {.source = model.source, .config = config};
}

} // namespace

InstallStartersPage::InstallStartersPage(ApiClient& client, ModelInstalling& installing, QWidget* parent)
    : QWidget(parent)
    , m_api(client)
    , m_installing(installing)
    , m_bundle(new QComboBox(this))
    , m_choice(new InstallChoice(this))
    , m_note(new TextLabel(this, TextLabel::Tone::Muted))
{
    setObjectName(u"installStartersPage"_s);
    m_bundle->setObjectName(u"startersBundle"_s);
    m_note->setObjectName(u"startersNote"_s);
    m_note->setPlainText(tr("What a model needs besides is installed with it."));
    auto* form = new QFormLayout;
    form->addRow(tr("&Show"), m_bundle);
    auto* column = new QVBoxLayout(this);
    const int wide = space(this, Space::Wide);
    column->setContentsMargins(wide, wide, wide, wide);
    column->setSpacing(space(this, Space::Normal));
    column->addLayout(form);
    column->addWidget(m_choice, 1);
    column->addWidget(m_note);
    connect(m_bundle, &QComboBox::currentIndexChanged, this, &InstallStartersPage::showBundle);
    connect(m_choice, &InstallChoice::installWanted, this, &InstallStartersPage::install);
    connect(&m_choice->state(), &StatePane::actionTriggered, this, &InstallStartersPage::load);
    m_bundle->addItem(tr("All starter models"));
}

void InstallStartersPage::setRefusal(const QString& reason)
{
    m_refusal = reason;
    m_choice->setRefusal(reason);
    if (!reason.isEmpty() && !m_isLoaded)
        m_choice->state().showMessage(u"info"_s, tr("No starter models"), reason);
}

void InstallStartersPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_isLoaded && m_refusal.isEmpty())
        load();
}

void InstallStartersPage::load()
{
    if (m_isLoading)
        return;
    m_isLoading = true;
    m_choice->state().showBusy(tr("Reading the starter models…"));
    m_choice->showState();
    auto* call = m_api.starterModels();
    call->abortWith(this);
    call->then(
            this,
            [this](const StarterModels& starters) {
                m_starters = starters;
                m_isLoaded = true;
                take();
            },
            [this](const ApiError& error) {
                m_choice->state().showMessage(u"warning"_s, tr("The starter models cannot be read"),
                                              error.userMessage(), tr("Try Again"));
                m_choice->showState();
            })
        ->finally(this, [this] { m_isLoading = false; });
}

void InstallStartersPage::take()
{
    const int shown = m_bundle->currentIndex();
    {
        const QSignalBlocker blocker(m_bundle);
        m_bundle->clear();
        m_bundle->addItem(tr("All starter models"));
        for (const StarterBundle& bundle : std::as_const(m_starters.bundles))
            m_bundle->addItem(tr("Bundle: %1").arg(servertext::oneLine(bundle.name)));
        m_bundle->setCurrentIndex(qBound(0, shown, m_bundle->count() - 1));
    }
    if (m_starters.models.isEmpty()) {
        m_choice->state().showMessage(u"model"_s, tr("No starter models"),
                                      tr("This server suggests no models."));
        m_choice->showState();
        return;
    }
    QList<InstallChoice::Item> items;
    for (const StarterModel& model : std::as_const(m_starters.models)) {
        const QString facts = modeltexts::base(model.base) + u" · "_s + modeltexts::type(model.type);
        items.append({.text = tr("%1 – %2").arg(model.name, facts),
                      .toolTip = model.description,
                      .words = model.description + u' ' + model.source,
                      .isInstalled = model.isInstalled});
    }
    m_choice->setItems(items);
    showBundle();
}

void InstallStartersPage::showBundle()
{
    const int index = m_bundle->currentIndex() - 1;
    QList<qsizetype> allowed;
    if (index >= 0 && index < m_starters.bundles.size()) {
        QSet<QString> sources;
        for (const StarterModel& model : m_starters.bundles.at(index).models)
            sources.insert(model.source);
        for (qsizetype i = 0; i < m_starters.models.size(); ++i) {
            if (sources.contains(m_starters.models.at(i).source))
                allowed.append(i);
        }
    }
    m_choice->setAllowed(allowed);
}

void InstallStartersPage::install(const QList<qsizetype>& indexes)
{
    QSet<QString> wanted;
    const auto add = [&](const StarterModel& model) {
        if (model.isInstalled || wanted.contains(model.source))
            return;
        wanted.insert(model.source);
        m_installing.install(requestFor(model));
    };
    for (const qsizetype index : indexes) {
        for (const StarterModel& needed : m_starters.models.at(index).dependencies)
            add(needed);
        add(m_starters.models.at(index));
    }
    for (StarterModel& model : m_starters.models)
        model.isInstalled = model.isInstalled || wanted.contains(model.source); // or under way: not twice
    take();
}

} // namespace vitrine
