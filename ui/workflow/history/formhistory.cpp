// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/history/formhistory.h"

#include "ui/shell/messagebanner.h"
#include "ui/workflow/fieldsources.h"
#include "ui/workflow/history/promptrecall.h"
#include "ui/workflow/workflowediting.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

const QString keptTopic = u"history"_s;
const QString fitTopic = u"values"_s;

} // namespace

FormHistory::FormHistory(WorkflowEditing& editing, FieldSources& sources, MessageBanner& banner,
                         QString server)
    : m_editing(editing)
    , m_sources(sources)
    , m_banner(banner)
    , m_server(std::move(server))
{
}

void FormHistory::setStore(ValueHistory* store)
{
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    m_sources.setHistory(store);
    if (store) {
        connect(store, &ValueHistory::presetsChanged, this, &FormHistory::readPresets);
        connect(store, &ValueHistory::failed, this, [this](const QString& sentence) {
            m_banner.show(MessageBanner::Kind::Warning, keptTopic, sentence);
        });
    }
    readPresets();
}

void FormHistory::setWorkflow(const QString& key)
{
    if (m_workflow == key)
        return;
    m_workflow = key;
    m_lastPreset.clear();
    m_presets.clear();
    m_banner.clear(fitTopic);
    Q_EMIT presetsChanged();
    readPresets();
}

void FormHistory::continueAs(const QString& key)
{
    if (m_workflow == key)
        return;
    if (m_store)
        m_store->copyWorkflow(m_workflow, key);
    const QString last = m_lastPreset;
    setWorkflow(key);
    m_lastPreset = last;
}

void FormHistory::readPresets()
{
    if (!m_store || m_workflow.isEmpty())
        return;
    m_store->presets(m_workflow, this, [this, workflow = m_workflow](const QList<ValuePreset>& presets) {
        if (workflow != m_workflow || presets == m_presets)
            return;
        m_presets = presets;
        Q_EMIT presetsChanged();
    });
}

const ValuePreset* FormHistory::preset(const QString& name) const
{
    const auto found = std::find_if(m_presets.cbegin(), m_presets.cend(),
                                    [&](const ValuePreset& preset) { return preset.name == name; });
    return found == m_presets.cend() ? nullptr : &*found;
}

const ValuePreset* FormHistory::lastPreset() const
{
    return preset(m_lastPreset);
}

void FormHistory::savePreset(const QString& name)
{
    if (!m_store || m_workflow.isEmpty())
        return;
    m_store->keepPreset(m_workflow, name, FormValues::of(m_editing.form(), m_editing.document()));
    m_lastPreset = name;
}

void FormHistory::renamePreset(qint64 id, const QString& name)
{
    if (!m_store)
        return;
    const ValuePreset* last = lastPreset();
    if (last && last->id == id)
        m_lastPreset = name;
    m_store->renamePreset(id, name);
}

void FormHistory::removePreset(qint64 id)
{
    if (m_store)
        m_store->removePreset(id);
}

void FormHistory::apply(const ValuePreset& preset)
{
    m_lastPreset = preset.name;
    put(preset.values, tr("preset “%1”").arg(preset.name));
}

FormValues::Fitted FormHistory::fitted(const FormValues& values) const
{
    return values.fitted(m_editing.form(),
                         m_sources.modelsKnown() ? std::optional(m_sources.models()) : std::nullopt);
}

bool FormHistory::isShown(const ValuePreset& preset) const
{
    const QList<FormValues::Fitted::Value> values = fitted(preset.values).values;
    return !values.isEmpty()
        && std::all_of(values.cbegin(), values.cend(), [this](const FormValues::Fitted::Value& value) {
               return m_editing.value(value.field) == value.value;
           });
}

void FormHistory::put(const FormValues& values, const QString& step)
{
    const FormValues::Fitted fit = fitted(values);
    QList<WorkflowEditing::Input> inputs;
    for (const FormValues::Fitted::Value& value : fit.values) {
        const FormField& field = m_editing.field(value.field);
        // What is not set and what stands for it are the same to the user.
        if (m_editing.value(value.field) != value.value)
            inputs.append({field.nodeId, field.fieldName, value.value});
    }
    m_editing.setInputs(inputs, step);
    m_banner.clear(fitTopic);
    if (fit.skipped.size() == 1) {
        m_banner.show(MessageBanner::Kind::Warning, fitTopic,
                      tr("One value was left out. %1").arg(fit.skipped.first()));
    } else if (!fit.skipped.isEmpty()) {
        m_banner.show(MessageBanner::Kind::Warning, fitTopic,
                      tr("%n value(s) were left out, since they do not fit this form any more.", nullptr,
                         static_cast<int>(fit.skipped.size())),
                      {}, fit.skipped.join(u'\n'));
    }
}

void FormHistory::keepSubmission(int runs)
{
    if (!m_store || m_workflow.isEmpty())
        return;
    const FormValues values = FormValues::of(m_editing.form(), m_editing.document());
    m_store->keepSubmission(m_server, m_workflow, {0, QDateTime::currentDateTimeUtc(), runs, values});
    QStringList prompts;
    for (const FormField& field : m_editing.form().fields()) {
        const QString text = field.value(m_editing.document()).toString();
        if (PromptRecall::isFor(field) && !text.trimmed().isEmpty())
            prompts.prepend(text); // the form's first one is the newest
    }
    m_store->keepPrompts(prompts);
}

void FormHistory::submissions(QObject* context, const ValueHistory::Answer<QList<Submission>>& answer)
{
    if (m_store)
        m_store->submissions(m_server, m_workflow, context, answer);
}

void FormHistory::removeSubmission(qint64 id)
{
    if (m_store)
        m_store->removeSubmission(id);
}

void FormHistory::clearSubmissions()
{
    if (m_store)
        m_store->clearSubmissions(m_server, m_workflow);
}

void FormHistory::restore(const Submission& submission)
{
    put(submission.values,
        tr("values of %1").arg(QLocale().toString(submission.at.toLocalTime(), QLocale::ShortFormat)));
}

} // namespace vitrine
