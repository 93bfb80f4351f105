// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/modelcheck/modelcheck.h"

#include "ui/shell/messagebanner.h"
#include "ui/workflow/fieldsources.h"
#include "ui/workflow/modelcheck/modelcheckdialog.h"
#include "ui/workflow/workflowediting.h"

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

const QString topic = u"models"_s;

} // namespace

ModelCheck::ModelCheck(WorkflowEditing& editing, FieldSources& sources, MessageBanner& banner,
                       QWidget* parent)
    : m_editing(editing)
    , m_sources(sources)
    , m_banner(banner)
    , m_parent(parent)
{
    // Told after each edit, and when the models or the nodes are other ones.
    connect(&m_editing, &WorkflowEditing::problemsChanged, this, &ModelCheck::look);
    look();
}

ModelCheck::~ModelCheck()
{
    delete m_dialog;
}

void ModelCheck::look()
{
    const QList<MissingModel> before = std::exchange(m_missing, m_editing.missingModels());
    if (m_dialog)
        m_dialog->setMissing(m_missing);
    if (m_missing.isEmpty())
        m_banner.clear(topic);
    else if (m_missing != before && !m_dialog)
        showBanner();
}

void ModelCheck::showBanner()
{
    QSet<QString> names;
    for (const MissingModel& missing : std::as_const(m_missing))
        names.insert(missing.identifier.value(u"key"_s).toString());
    const QString sentence = names.size() == 1
        ? tr("The model “%1” of this workflow is not on this server.").arg(m_missing.first().name())
        : tr("%n model(s) of this workflow are not on this server.", nullptr, static_cast<int>(names.size()));
    m_banner.show(MessageBanner::Kind::Warning, topic, sentence, {tr("Show…"), [this] { show(); }});
}

void ModelCheck::show()
{
    if (m_missing.isEmpty())
        return;
    if (!m_dialog) {
        m_dialog = new ModelCheckDialog(m_editing, m_sources, m_parent);
        m_dialog->setMissing(m_missing);
        connect(m_dialog, &QDialog::finished, this, [this] {
            // What was not replaced is still to be said.
            m_dialog.clear();
            if (!m_missing.isEmpty())
                showBanner();
        });
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace vitrine
