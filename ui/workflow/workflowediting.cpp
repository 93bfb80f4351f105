// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/workflowediting.h"

#include "ui/workflow/fieldsources.h"

#include <QScopedValueRollback>
#include <QSet>

#include <utility>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkDelayMs = 150;

QString notInstalled(const QString& model)
{
    return WorkflowEditing::tr("“%1” is not installed on this server.").arg(model);
}

} // namespace

WorkflowEditing::WorkflowEditing(FieldSources& sources, QObject* parent)
    : QObject(parent)
    , m_sources(sources)
{
    m_check.setSingleShot(true);
    m_check.setInterval(checkDelayMs);
    connect(&m_check, &QTimer::timeout, this, &WorkflowEditing::checkNow);
    connect(&m_sources, &FieldSources::modelsChanged, this, &WorkflowEditing::checkNow);
    connect(&m_sources, &FieldSources::boardsChanged, this, &WorkflowEditing::problemsChanged);
}

void WorkflowEditing::open(const WorkflowDocument& document)
{
    m_open = true;
    m_history.clear();
    m_taken.clear();
    m_document = document;
    m_initial = document;
    discover(false);
}

void WorkflowEditing::close()
{
    m_open = false;
    m_history.clear();
    m_taken.clear();
    m_document = {};
    m_initial = {};
    discover(false);
}

void WorkflowEditing::becomeCopy(const WorkflowDocument& saved)
{
    if (m_document.name() != saved.name())
        m_document.setName(saved.name());
    if (!saved.root().contains("id"_L1))
        m_document.removeId();
}

WorkflowDocument WorkflowEditing::documentToSave() const
{
    WorkflowDocument out = m_document;
    for (const Taken& taken : m_taken) {
        if (out.inputValue(taken.place.nodeId, taken.place.fieldName) == taken.left)
            out.setInputValue(taken.place.nodeId, taken.place.fieldName, taken.before);
    }
    return out;
}

void WorkflowEditing::replaceDocument(const WorkflowDocument& document,
                                      const QList<ValueChange::Place>& taken)
{
    if (!m_open || document == m_document)
        return;
    const WorkflowDocument before = std::exchange(m_document, document);
    for (const auto& place : taken)
        m_taken.append({place, before.inputValue(place.nodeId, place.fieldName),
                        m_document.inputValue(place.nodeId, place.fieldName)});
    const WorkflowForm form = WorkflowForm::discover(m_document, m_templates);
    if (form != m_form) {
        discover(true);
        return;
    }
    for (const FormField& f : m_form.fields()) {
        if (f.value(before) != f.value(m_document))
            Q_EMIT valueChanged(f.index);
    }
    checkNow();
}

void WorkflowEditing::setTemplates(const NodeTemplates& templates)
{
    m_templates = templates;
    if (!m_open)
        return;
    // Most new schemas change nothing of a form: then what is typed in it stays untouched.
    if (WorkflowForm::discover(m_document, m_templates) == m_form)
        checkNow();
    else
        discover(true);
}

void WorkflowEditing::setServerVersion(const QString& version)
{
    if (m_serverVersion == version)
        return;
    m_serverVersion = version;
    checkNow();
}

void WorkflowEditing::discover(bool sameWorkflow)
{
    m_form = m_open ? WorkflowForm::discover(m_document, m_templates) : WorkflowForm();
    Q_EMIT formChanged(sameWorkflow);
    checkNow();
}

QJsonValue WorkflowEditing::value(int field) const
{
    return this->field(field).value(m_document);
}

void WorkflowEditing::setValue(int field, const QJsonValue& value, bool typing)
{
    const FormField& f = this->field(field);
    if (f.value(m_document) != value)
        change({f.nodeId, f.fieldName, value}, f.label, typing);
}

void WorkflowEditing::setInputs(const QList<Input>& inputs, const QString& text)
{
    QList<Input> others = inputs;
    others.removeIf([this](const Input& input) {
        return m_document.inputValue(input.nodeId, input.fieldName) == input.value;
    });
    if (others.isEmpty())
        return;
    m_history.beginMacro(text);
    for (const Input& input : std::as_const(others))
        change(input, text, false);
    m_history.endMacro();
}

void WorkflowEditing::change(const Input& input, const QString& label, bool typing)
{
    const QJsonValue before = m_document.inputValue(input.nodeId, input.fieldName);
    if (!m_document.hasNode(input.nodeId) || before == input.value)
        return;
    const ValueChange::Place place{input.nodeId, input.fieldName};
    auto* step = new ValueChange(place, before, input.value, typing,
                                 [this](const auto& where, const QJsonValue& what) { write(where, what); });
    step->setText(label);
    const QScopedValueRollback recording(m_recording, true);
    m_history.push(step);
}

void WorkflowEditing::write(const ValueChange::Place& place, const QJsonValue& value)
{
    if (!m_document.setInputValue(place.nodeId, place.fieldName, value))
        return;
    // A form may show one input twice.
    for (const FormField& f : m_form.fields()) {
        if (f.nodeId == place.nodeId && f.fieldName == place.fieldName)
            Q_EMIT valueChanged(f.index);
    }
    if (!m_recording)
        Q_EMIT stepTaken(fieldAt(place.nodeId, place.fieldName));
    m_check.start();
}

bool WorkflowEditing::isChanged(int field) const
{
    const FormField& f = this->field(field);
    return f.value(m_document) != f.value(m_initial);
}

void WorkflowEditing::reset(int field)
{
    const FormField f = this->field(field);
    if (isChanged(field))
        change({f.nodeId, f.fieldName, m_initial.inputValue(f.nodeId, f.fieldName)}, f.label, false);
}

bool WorkflowEditing::isAnyChanged() const
{
    for (int i = 0; i < fieldCount(); ++i) {
        if (isChanged(i))
            return true;
    }
    return false;
}

void WorkflowEditing::resetAll()
{
    if (!isAnyChanged())
        return;
    m_history.beginMacro(tr("all values"));
    for (int i = 0; i < fieldCount(); ++i)
        reset(i);
    m_history.endMacro();
}

QString WorkflowEditing::missingModel(const QJsonValue& value) const
{
    for (const QJsonValue& entry : value.toArray()) {
        if (const QString missing = missingModel(entry[u"lora"]); !missing.isEmpty())
            return missing;
    }
    const QString key = value[u"key"].toString();
    if (key.isEmpty() || !m_sources.modelsKnown() || m_sources.model(key))
        return {};
    const QString name = value[u"name"].toString();
    return notInstalled(name.isEmpty() ? key : name);
}

QString WorkflowEditing::fieldProblem(int field) const
{
    const FormField& f = this->field(field);
    if (!f.problem.isEmpty())
        return f.problem;
    if (f.connected)
        return {};
    const QJsonValue present = value(field);
    QString problem = f.problemWith(present);
    if (problem.isEmpty() && (f.kind().id() == "model"_L1 || f.kind().id() == "lora-list"_L1))
        problem = missingModel(present);
    return problem;
}

int WorkflowEditing::fieldAt(const QString& nodeId, const QString& fieldName) const
{
    for (const FormField& f : m_form.fields()) {
        if (f.nodeId == nodeId && f.fieldName == fieldName)
            return f.index;
    }
    return -1;
}

void WorkflowEditing::checkNow()
{
    m_check.stop();
    QList<WorkflowProblem> problems;
    m_missingModels.clear();
    if (m_open && !m_templates.isEmpty()) {
        for (const ReadinessReason& reason : checkReadiness(m_document, m_templates, {}, m_serverVersion)) {
            problems.append(
                {reason.text, reason.nodeId, reason.fieldName, fieldAt(reason.nodeId, reason.fieldName)});
        }
        if (m_sources.modelsKnown())
            m_missingModels = findMissingModels(m_document, m_templates, m_sources.models());
        for (const MissingModel& missing : std::as_const(m_missingModels)) {
            problems.append({notInstalled(missing.name()), missing.nodeId, missing.fieldName,
                             fieldAt(missing.nodeId, missing.fieldName)});
        }
    }
    // Many nodes of a type that the server lacks are one reason.
    QSet<QString> said;
    problems.removeIf([&said](const WorkflowProblem& problem) {
        const bool again = said.contains(problem.text);
        said.insert(problem.text);
        return again;
    });
    m_problems = problems;
    Q_EMIT problemsChanged();
}

} // namespace vitrine
