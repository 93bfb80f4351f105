// SPDX-License-Identifier: Apache-2.0
#include "ui/models/modelactions.h"

#include "lib/base/settings.h"
#include "lib/base/worker.h"
#include "lib/imaging/smallpicture.h"
#include "lib/jobs/convertmodeljob.h"
#include "lib/jobs/deletemodelsjob.h"
#include "lib/session/serversession.h"
#include "ui/models/modelcovers.h"
#include "ui/models/modelquestions.h"
#include "ui/models/modelsmodel.h"
#include "ui/models/modeltexts.h"
#include "ui/shell/askfirst.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/windowactions.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString topic = u"model action"_s;

} // namespace

ModelActions::ModelActions(ServerSession& session, ModelsModel& model, ModelCovers& covers,
                           Settings& settings, MessageBanner& banner, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_model(model)
    , m_covers(covers)
    , m_settings(settings)
    , m_banner(banner)
    , m_window(window)
    , m_api(session.client())
{
    build();
    connect(&session, &ServerSession::stateChanged, this, &ModelActions::update);
    connect(&session.client(), &ApiClient::capabilitiesChanged, this, &ModelActions::update);
    update();
}

ModelActions::~ModelActions() = default;

void ModelActions::build()
{
    const auto make = [this](const QString& name, const QString& text, const QString& icon,
                             const QKeySequence& shortcut = {}) {
        return newWindowAction(m_window, name, text, icon, shortcut);
    };
    install = make(u"modelInstall"_s, tr("&Install…"), u"add"_s, QKeySequence(u"Ctrl+N"_s));
    remove = make(u"modelDelete"_s, tr("&Delete…"), u"trash"_s, QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut); // Del edits texts elsewhere in the window
    convert = make(u"modelConvert"_s, tr("Con&vert to Diffusers…"), u"swap"_s);
    reidentify = make(u"modelReidentify"_s, tr("&Re-identify"), u"search"_s);
    setCover = make(u"modelSetCover"_s, tr("Choose &Cover…"), u"image"_s);
    removeCover = make(u"modelRemoveCover"_s, tr("Remo&ve Cover"), {});
    cache = make(u"modelCache"_s, tr("&Memory…"), u"memory"_s);
    copyPath = make(u"modelCopyPath"_s, tr("Copy &Path"), u"copy"_s);
    refresh = make(u"modelRefresh"_s, tr("Re&fresh"), u"refresh"_s, QKeySequence(u"F5"_s));
    connect(install, &QAction::triggered, this, &ModelActions::installWanted);
    connect(cache, &QAction::triggered, this, &ModelActions::cacheWanted);
    connect(refresh, &QAction::triggered, this, &ModelActions::refreshWanted);
    connect(remove, &QAction::triggered, this, &ModelActions::askToRemove);
    connect(convert, &QAction::triggered, this, &ModelActions::askToConvert);
    connect(setCover, &QAction::triggered, this, &ModelActions::chooseCover);
    connect(removeCover, &QAction::triggered, this, [this] {
        if (const ModelRecord* model = only())
            dropCover(*model);
    });
    connect(reidentify, &QAction::triggered, this, [this] {
        if (const ModelRecord* model = only())
            runReidentify(*model);
    });
    connect(copyPath, &QAction::triggered, this, [this] {
        QStringList paths;
        for (const QString& key : std::as_const(m_keys)) {
            if (const ModelRecord* model = m_model.find(key))
                paths.append(model->path);
        }
        QGuiApplication::clipboard()->setText(paths.join(u'\n'));
    });
}

std::optional<QString> ModelActions::mayNotManage() const
{
    if (m_forbidden)
        return m_forbidden;
    if (m_session.state() == ServerSession::State::Offline)
        return tr("The server is away.");
    return std::nullopt;
}

void ModelActions::forbidManaging(const std::optional<QString>& reason)
{
    if (reason == m_forbidden)
        return;
    m_forbidden = reason;
    update();
}

void ModelActions::setSelection(const QStringList& keys)
{
    m_keys = keys;
    update();
}

const ModelRecord* ModelActions::only() const
{
    return m_keys.size() == 1 ? m_model.find(m_keys.first()) : nullptr;
}

QString ModelActions::nameOf(const QString& key) const
{
    const ModelRecord* model = m_model.find(key);
    return model ? modeltexts::name(*model) : key;
}

void ModelActions::enable(QAction& action, bool enabled, const QString& why)
{
    action.setEnabled(enabled);
    action.setToolTip(enabled || why.isEmpty() ? action.text().remove(u'&') : why);
}

void ModelActions::update()
{
    const std::optional<QString> refusal = mayNotManage();
    const ModelRecord* model = only();
    const QString one = tr("Select one model.");
    const auto say = [&](QAction& action, bool possible, const QString& why) {
        enable(action, !refusal && possible, refusal ? *refusal : why);
    };
    say(*install, true, {});
    say(*cache, true, {});
    say(*remove, !m_keys.isEmpty() && !m_delete,
        m_delete ? tr("Models are being deleted.") : tr("Select the models."));
    say(*setCover, model, one);
    say(*removeCover, model && model->hasCover, model ? tr("This model has no cover.") : one);
    const QString whyNot = model ? modelquestions::whyNotConvertible(*model) : one;
    say(*convert, whyNot.isEmpty() && !m_convert,
        m_convert ? tr("Another model is being converted.") : whyNot);
    const bool knows = m_session.client().capabilities().has(Capability::ModelReidentify);
    say(*reidentify, knows && model && !m_isIdentifying,
        knows ? one
              : tr("This server cannot look at a model’s files again (it has no %1).")
                    .arg(Capabilities::described(Capability::ModelReidentify)));
    copyPath->setEnabled(!m_keys.isEmpty());
    Q_EMIT permissionChanged();
}

void ModelActions::save(const ModelRecord& model, const ModelChanges& changes)
{
    Q_EMIT saving(model.key);
    auto* call = m_api.update(model.key, changes);
    call->abortWith(this);
    call->then(
        this,
        [this](const ModelRecord& record) {
            Q_EMIT saved(record);
            m_session.models().refresh();
        },
        [this, key = model.key](const ApiError& error) {
            Q_EMIT saveFailed(key, tr("The changes were not saved. %1").arg(error.userMessage()));
            if (error.isLostAnswer())
                m_session.models().refresh(); // shows what became of it
        });
}

void ModelActions::askToRemove()
{
    QList<ModelRecord> models;
    for (const QString& key : std::as_const(m_keys)) {
        if (const ModelRecord* model = m_model.find(key))
            models.append(*model);
    }
    if (models.isEmpty())
        return;
    askFirst({.name = u"deleteModelsBox"_s,
              .title = tr("Delete Models"),
              .text = modelquestions::beforeDeleting(models),
              .verb = tr("&Delete")},
             &m_window, [this, models] {
                 QStringList keys;
                 for (const ModelRecord& model : models)
                     keys.append(model.key);
                 runRemove(keys);
             });
}

void ModelActions::runRemove(const QStringList& keys)
{
    if (m_delete)
        return;
    m_delete = new DeleteModelsJob(m_session.client(), keys, this);
    connect(m_delete, &DeleteModelsJob::progress, this, [this](qsizetype done, qsizetype total) {
        setBusy(tr("Deleting: %1 of %2").arg(done).arg(total));
    });
    connect(m_delete, &ApiJob::finished, this, [this, job = m_delete.data(), wanted = keys.size()] {
        tellRemoved(*job, wanted);
        m_delete = nullptr;
        job->deleteLater();
        setBusy({});
        m_session.models().refresh();
        update();
    });
    setBusy(tr("Deleting…"));
    update();
    m_delete->start();
}

void ModelActions::tellRemoved(const DeleteModelsJob& job, qsizetype wanted)
{
    const ModelsOutcome& outcome = job.outcome();
    const auto done = static_cast<int>(outcome.done.size());
    QStringList sentences;
    if (done < wanted || job.error())
        sentences.append(tr("%1 of %2 models were deleted.").arg(done).arg(wanted));
    for (const ModelsOutcome::Failed& failed : outcome.failed)
        sentences.append(tr("“%1” was not (%2).").arg(nameOf(failed.key), failed.reason));
    if (job.error())
        sentences.append(job.error()->userMessage());
    if (sentences.isEmpty())
        say(wanted == 1 ? tr("“%1” was deleted.").arg(nameOf(outcome.done.value(0)))
                        : tr("%Ln model(s) were deleted.", nullptr, done));
    else
        m_banner.show(MessageBanner::Kind::Error, topic, sentences.join(u' '));
}

void ModelActions::askToConvert()
{
    const ModelRecord* model = only();
    if (!model || !modelquestions::whyNotConvertible(*model).isEmpty())
        return;
    askFirst({.name = u"convertModelBox"_s,
              .title = tr("Convert Model"),
              .text = modelquestions::beforeConverting(*model),
              .verb = tr("&Convert")},
             &m_window, [this, record = *model] { runConvert(record); });
}

void ModelActions::runConvert(const ModelRecord& model)
{
    if (m_convert)
        return;
    const QString name = modeltexts::name(model);
    m_convert = new ConvertModelJob(m_session.client(), model, this);
    connect(m_convert, &ConvertModelJob::answerLost, this, [this, name](const ApiError&) {
        m_banner.show(MessageBanner::Kind::Warning, topic,
                      tr("The answer about “%1” was lost. What became of it is being looked for.").arg(name));
    });
    connect(m_convert, &ApiJob::finished, this, [this, name, job = m_convert.data()] {
        if (job->error()) {
            fail(tr("“%1” was not converted.").arg(name), *job->error());
        } else {
            say(tr("“%1” is a Diffusers model now.").arg(name));
            Q_EMIT replaced(job->converted().key);
        }
        m_convert = nullptr;
        job->deleteLater();
        setBusy({});
        m_session.models().refresh();
        update();
    });
    setBusy(tr("Converting “%1”: this takes minutes.").arg(name));
    update();
    m_convert->start();
}

void ModelActions::runReidentify(const ModelRecord& model)
{
    const QString name = modeltexts::name(model);
    m_isIdentifying = true;
    setBusy(tr("Looking at the files of “%1”…").arg(name));
    update();
    auto* call = m_api.reidentify(model.key);
    call->abortWith(this);
    call->then(
            this,
            [this, name](const ModelRecord& record) {
                say(tr("“%1” is: %2.").arg(name, modeltexts::facts(record)));
                m_session.models().refresh();
            },
            [this, name](const ApiError& error) { fail(tr("“%1” was not identified.").arg(name), error); })
        ->finally(this, [this] {
            m_isIdentifying = false;
            setBusy({});
            update();
        });
}

void ModelActions::chooseCover()
{
    const ModelRecord* model = only();
    if (!model)
        return;
    auto* dialog = new QFileDialog(&m_window, tr("Cover of “%1”").arg(modeltexts::name(*model)),
                                   m_settings.get<SettingKey::LastFolder>(),
                                   tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp)"));
    dialog->setObjectName(u"modelCoverDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, key = model->key](const QString& path) {
        m_settings.set<SettingKey::LastFolder>(QFileInfo(path).absolutePath());
        setCoverFrom(key, path);
    });
    dialog->open();
}

void ModelActions::setCoverFrom(const QString& key, const QString& path)
{
    runInPool(
        *QThreadPool::globalInstance(), this, [path] { return SmallPicture::ofFile(path); },
        [this, key, path](const SmallPicture& picture) {
            sendCover(key, QFileInfo(path).fileName(), picture);
        });
}

void ModelActions::sendCover(const QString& key, const QString& name, const SmallPicture& picture)
{
    if (picture.png.isEmpty()) {
        m_banner.show(MessageBanner::Kind::Error, topic,
                      tr("%1 cannot be used as a cover. Choose another picture.").arg(name), {},
                      picture.problem);
        return;
    }
    auto* call = m_api.setCover(key, picture.png);
    call->abortWith(this);
    call->then(
        this,
        [this, key](Done) {
            m_covers.forget(key);
            say(tr("“%1” has a new cover.").arg(nameOf(key)));
            m_session.models().refresh();
        },
        [this, key](const ApiError& error) {
            fail(tr("“%1” keeps the cover that it has.").arg(nameOf(key)), error);
        });
}

void ModelActions::dropCover(const ModelRecord& model)
{
    auto* call = m_api.removeCover(model.key);
    call->abortWith(this);
    call->then(
        this,
        [this, key = model.key](Done) {
            m_covers.forget(key);
            m_session.models().refresh();
        },
        [this, key = model.key](const ApiError& error) {
            fail(tr("“%1” keeps the cover that it has.").arg(nameOf(key)), error);
        });
}

void ModelActions::fail(const QString& sentence, const ApiError& error)
{
    m_banner.show(MessageBanner::Kind::Error, topic, sentence + u' ' + error.userMessage(), {},
                  error.logLine());
}

void ModelActions::say(const QString& sentence)
{
    m_banner.show(MessageBanner::Kind::Success, topic, sentence);
}

void ModelActions::setBusy(const QString& sentence)
{
    Q_EMIT busyChanged(sentence);
}

} // namespace vitrine
