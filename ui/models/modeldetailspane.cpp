// SPDX-License-Identifier: Apache-2.0
#include "ui/models/modeldetailspane.h"

#include "lib/api/modelsource.h"
#include "lib/session/serversession.h"
#include "ui/details/valuetable.h"
#include "ui/models/modelactions.h"
#include "ui/models/modelcovers.h"
#include "ui/models/modelcoverview.h"
#include "ui/models/modelform.h"
#include "ui/models/modeltexts.h"
#include "ui/shell/metrics.h"
#include "ui/shell/servertext.h"
#include "ui/shell/statepane.h"
#include "ui/workflow/textlabel.h"

#include <QHeaderView>
#include <QMap>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr double titleScale = 1.15;

} // namespace

ModelDetailsPane::ModelDetailsPane(ServerSession& session, ModelsModel& model, ModelCovers& covers,
                                   ModelActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_covers(covers)
    , m_actions(actions)
    , m_nothing(new StatePane(this))
    , m_page(new QWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_cover(new ModelCoverView(m_page))
    , m_title(new TextLabel(m_page))
    , m_facts(new TextLabel(m_page, TextLabel::Tone::Muted))
    , m_problem(new TextLabel(m_page, TextLabel::Tone::Problem))
    , m_table(new ValueTable(1, m_page))
    , m_editor(new ModelForm(session, m_page))
    , m_pages(new QTabWidget(m_page))
{
    setObjectName(u"modelDetails"_s);
    m_title->setObjectName(u"modelDetailsTitle"_s);
    m_facts->setObjectName(u"modelDetailsFacts"_s);
    m_problem->setObjectName(u"modelDetailsProblem"_s);
    m_table->setObjectName(u"modelDetailsTable"_s);
    m_table->setAccessibleName(tr("Details"));
    m_table->horizontalHeader()->hide();
    layOut();
    connect(m_editor, &ModelForm::saveWanted, &actions, &ModelActions::save);
    connect(m_editor, &ModelForm::draftChanged, &model, &ModelsModel::setDraft);
    connect(&actions, &ModelActions::saving, m_editor,
            [this](const QString& key) { m_editor->setSaving(key, true); });
    connect(&actions, &ModelActions::saved, m_editor, &ModelForm::take);
    connect(&actions, &ModelActions::saveFailed, m_editor,
            [this](const QString& key, const QString& sentence) {
                m_editor->setSaving(key, false);
                m_editor->setProblem(key, sentence);
            });
    connect(&covers, &ModelCovers::ready, this, [this](const QString& key) {
        if (key == m_key)
            show({key});
    });
    show({});
}

void ModelDetailsPane::layOut()
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * titleScale);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    const int tight = space(this, Space::Tight);
    const int wide = space(this, Space::Wide);

    auto* words = new QVBoxLayout;
    words->setSpacing(tight);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    words->addWidget(m_problem);
    words->addStretch(1);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(wide, wide, wide, 0);
    head->setSpacing(wide);
    head->addWidget(m_cover, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto* tools = new QToolBar(m_page);
    tools->setObjectName(u"modelDetailsTools"_s);
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->setIconSize(QSize(iconEdge(this), iconEdge(this)));
    tools->addActions({m_actions.setCover, m_actions.removeCover});

    m_pages->setDocumentMode(true);
    m_pages->addTab(m_table, tr("Details"));
    m_pages->addTab(m_editor, tr("Edit"));
    auto* page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(tight);
    page->addLayout(head);
    page->addWidget(tools);
    page->addWidget(m_pages, 1);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_page);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    setMinimumWidth(fontMetrics().averageCharWidth() * 40);
}

void ModelDetailsPane::show(const QStringList& keys)
{
    const ModelRecord* model = keys.size() == 1 ? m_model.find(keys.first()) : nullptr;
    m_key = model ? model->key : QString();
    const bool hasCover = model && model->hasCover;
    m_covers.setDemand(this, hasCover ? QStringList{m_key} : QStringList());
    const bool isNothing = keys.isEmpty() || (keys.size() == 1 && !model);
    m_stack->setCurrentWidget(isNothing ? static_cast<QWidget*>(m_nothing) : m_page);
    m_pages->setTabVisible(1, model);
    m_cover->setVisible(model);
    if (isNothing)
        m_nothing->showMessage(u"info"_s, tr("Nothing is selected"),
                               tr("Select a model to see what it is and to change what is said about it."));
    else if (model)
        showOne(*model);
    else
        showSeveral(keys);
}

void ModelDetailsPane::setProblem(const QString& text)
{
    m_problem->showText(text);
}

void ModelDetailsPane::showOne(const ModelRecord& model)
{
    const QImage* cover = m_covers.find(model.key);
    m_cover->setCover(cover && model.hasCover ? *cover : QImage());
    m_title->setPlainText(modeltexts::name(model));
    m_facts->setPlainText(modeltexts::facts(model));
    if (m_model.isMissing(model.key))
        setProblem(tr("Its files are gone: runs that use it fail. Put them back, or delete the model and "
                      "install it again."));
    else if (model.type == u"unknown"_s || model.base == u"unknown"_s)
        setProblem(tr("The server does not know what this is, and cannot use it. Delete it, or look whether "
                      "the file is whole and re-identify it."));
    else
        setProblem({});
    m_table->setLines(linesOf(model));
    m_editor->show(model, m_actions.mayNotManage().value_or(QString()));
}

void ModelDetailsPane::showSeveral(const QStringList& keys)
{
    QMap<QString, std::pair<int, qint64>> types;
    qint64 bytes = 0;
    for (const QString& key : keys) {
        const ModelRecord* model = m_model.find(key);
        if (!model)
            continue;
        auto& [count, size] = types[modeltexts::type(model->type)];
        ++count;
        size += model->fileSize;
        bytes += model->fileSize;
    }
    m_title->setPlainText(tr("%Ln model(s)", nullptr, static_cast<int>(keys.size())));
    m_facts->setPlainText(modeltexts::size(bytes));
    setProblem({});
    QList<QStringList> lines;
    for (auto it = types.cbegin(); it != types.cend(); ++it) {
        const QString size = modeltexts::size(it->second);
        lines.append(
            {it.key(), size.isEmpty() ? QString::number(it->first) : tr("%1, %2").arg(it->first).arg(size)});
    }
    m_table->setLines(lines);
}

QList<QStringList> ModelDetailsPane::linesOf(const ModelRecord& model) const
{
    QList<QStringList> lines;
    const auto add = [&lines](const QString& label, const QString& value) {
        if (!value.isEmpty())
            lines.append({label, value});
    };
    add(tr("Description"), model.description);
    add(tr("Trigger phrases"), model.triggerPhrases.join(u", "_s));
    add(tr("Type"), modeltexts::type(model.type));
    add(tr("Base"), modeltexts::base(model.base));
    add(tr("Format"), modeltexts::format(model.format));
    add(tr("Variant"), servertext::oneLine(model.variant));
    add(tr("Prediction"), servertext::oneLine(model.predictionType));
    add(tr("Precision"), servertext::oneLine(model.repoVariant));
    add(tr("Size"), modeltexts::size(model.fileSize));
    const QList<ModelSetting> settings =
        modelSettings(model, m_session.models().models(), m_session.templates().templates());
    const ModelDraft values = ModelDraft::of(model, settings);
    for (const ModelSetting& setting : settings) {
        QString value = values.settings.value(setting.key);
        for (const ModelSetting::Option& option : setting.options) {
            if (option.value == value)
                value = option.shown;
        }
        if (setting.kind == ModelSetting::Kind::Flag && !value.isEmpty())
            value = value == u"true"_s ? tr("Yes") : tr("No");
        add(setting.label, value);
    }
    add(tr("Files"),
        modeltexts::isInPlace(model) ? tr("Where they were (in place)")
                                     : tr("In the server’s models folder"));
    add(tr("Path"), servertext::oneLine(model.path));
    add(tr("Came from"), servertext::oneLine(withoutUrlSecrets(model.source)));
    add(tr("Config"), servertext::oneLine(model.configPath));
    add(tr("Hash"), servertext::oneLine(model.hash));
    add(tr("Key"), model.key);
    return lines;
}

} // namespace vitrine
