// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/apicommand.h"
#include "app/vitrinectl/commandtable.h"
#include "app/vitrinectl/describe.h"
#include "app/vitrinectl/onebyone.h"
#include "app/vitrinectl/sessioncommand.h"
#include "lib/api/modelsource.h"
#include "lib/jobs/installmodeljob.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPointer>

#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

constexpr int mostSeconds = std::numeric_limits<int>::max() / 1000;

/// What is the same for all sources of one command.
struct InstallSettings {
    QJsonObject config;
    bool inplace = true;
    bool waits = true;
    int timeoutMs = 0;
};

Result<QJsonObject> configOf(const Command& command)
{
    QJsonObject config;
    if (const QString path = command.value(u"config"_s); !path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Failure(
                ApiError::storage(Words::tr("%1 cannot be read (%2).").arg(path, file.errorString())));
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        if (!document.isObject())
            return Failure(ApiError::input(Words::tr("%1 is not a JSON object.").arg(path)));
        config = document.object();
    }
    for (const QString& key : {u"name"_s, u"description"_s}) {
        if (command.isSet(key))
            config.insert(key, command.value(key));
    }
    return config;
}

Result<InstallSettings> settingsOf(const Command& command)
{
    const Result<int> seconds = command.number(u"timeout"_s, 0, mostSeconds);
    if (!seconds)
        return Failure(seconds.error());
    const Result<QJsonObject> config = configOf(command);
    if (!config)
        return Failure(config.error());
    if (command.isSet(u"no-wait"_s) && config->contains(u"trigger_phrases"_s))
        return Failure(ApiError::input(
            Words::tr("Trigger phrases are set once the model is there: leave --no-wait out.")));
    if (command.isSet(u"name"_s) && command.arguments().size() > 1)
        return Failure(ApiError::input(Words::tr("Several models cannot have one name: leave --name out.")));
    return InstallSettings{.config = *config,
                           .inplace = !command.isSet(u"move"_s),
                           .waits = !command.isSet(u"no-wait"_s),
                           .timeoutMs = *seconds * 1000};
}

Result<Done> checkInstall(Command& command)
{
    return settingsOf(command).map([](const InstallSettings&) { return Done(); });
}

/// The server is asked for absolute paths: it runs in another folder.
QString sourceOf(const QString& argument)
{
    const QFileInfo here(argument);
    return isLocalModelSource(argument) && here.isRelative() && here.exists() ? here.absoluteFilePath()
                                                                              : argument;
}

std::optional<double> fractionOf(const ModelInstall& install)
{
    if (install.totalBytes <= 0)
        return std::nullopt;
    return static_cast<double>(install.bytes) / static_cast<double>(install.totalBytes);
}

/// Installs the sources of one command one after the other.
class Installing final : public QObject {
public:
    Installing(SessionCommand& command, InstallSettings settings)
        : QObject(&command)
        , m_command(command)
        , m_settings(std::move(settings))
    {
        m_clock.start();
        m_command.setInterruptHandler([this] { interrupt(); });
    }

    void install(OneByOne& steps, const QString& source)
    {
        ModelInstallRequest request{
            .source = source, .inplace = m_settings.inplace, .config = m_settings.config};
        request.accessToken = qgetenv("VITRINE_MODEL_TOKEN");
        if (!request.inplace && isLocalModelSource(source)) {
            m_command.console().note(
                Words::tr(
                    "%1 is moved into the server's models folder: it is not where it was any more, and goes "
                    "when the model is deleted.")
                    .arg(source));
        }
        if (m_settings.waits)
            follow(steps, request);
        else
            send(steps, request);
    }

private:
    void send(OneByOne& steps, const ModelInstallRequest& request)
    {
        const QString shown = withoutUrlSecrets(request.source);
        m_command.session().modelInstalls().api().install(request)->then(
            &m_command,
            [this, &steps](const ModelInstall& install) {
                m_command.console().result(installLine(install), u"submitted"_s, installJson(install));
                steps.done();
            },
            [&steps, shown](const ApiError& error) { steps.missed(shown, error); });
    }

    void follow(OneByOne& steps, const ModelInstallRequest& request)
    {
        auto* job = new InstallModelJob(m_command.session().modelInstalls(), request, &m_command);
        m_job = job;
        job->setTimeout(m_settings.timeoutMs);
        connect(job, &InstallModelJob::progressed, this, [this, job] { tellProgress(*job); });
        connect(job, &InstallModelJob::stalled, this, [this, job] {
            m_command.console().note(
                Words::tr("Nothing more comes for %1. Waiting goes on.").arg(job->shownSource()));
        });
        connect(job, &InstallModelJob::waitingForServer, this, [this](const ApiError& error) {
            m_command.console().note(Words::tr("%1 Waiting until it is back.").arg(error.userMessage()));
        });
        m_command.finally(job, [this, &steps, job] { tellEnd(steps, *job); });
    }

    void tellProgress(const InstallModelJob& job)
    {
        const ModelInstall& install = *job.install();
        if (!isFinal(install.status))
            m_command.console().progress(fractionOf(install),
                                         u"%1 %2"_s.arg(install.statusWord, job.shownSource()),
                                         m_clock.elapsed(), installJson(install));
    }

    void tellEnd(OneByOne& steps, const InstallModelJob& job)
    {
        if (job.model())
            m_command.console().result(modelLine(*job.model()), u"installed"_s, modelJson(*job.model()));
        if (job.error()) {
            steps.missed(job.shownSource(), *job.error());
        } else if (job.model()) {
            steps.done();
        } else if (job.timedOut()) {
            const QString id = job.install() ? QString::number(job.install()->id) : u"?"_s;
            m_command.fail(
                ExitTimeout,
                Words::tr("%1 is not installed yet. Nothing was canceled: it goes on as installation %2.")
                    .arg(job.shownSource(), id));
        } else {
            steps.missed(job.failure());
        }
    }

    /// What goes on, and how to end it.
    void interrupt()
    {
        if (m_job && m_job->install()) {
            m_command.fail(ExitInterrupted,
                           Words::tr("Interrupted. The installation goes on; “model cancel %1” cancels it.")
                               .arg(m_job->install()->id));
        } else {
            m_command.fail(ExitInterrupted, Words::tr("Interrupted."));
        }
    }

    SessionCommand& m_command;
    InstallSettings m_settings;
    QPointer<InstallModelJob> m_job;
    QElapsedTimer m_clock;
};

void install(SessionCommand& command)
{
    const Result<InstallSettings> settings = settingsOf(command);
    if (!settings) {
        command.fail(settings.error());
        return;
    }
    auto* installing = new Installing(command, *settings);
    auto* steps = new OneByOne(command, command.arguments().size(),
                               [installing, &command](OneByOne& each, qsizetype index) {
                                   installing->install(each, sourceOf(command.argument(index)));
                               });
    steps->start();
}

void jobs(ApiCommand& command)
{
    command.expect(
        ModelInstallsApi(command.client()).list(), [&command](const QList<ModelInstall>& installs) {
            for (const ModelInstall& install : installs)
                command.console().result(installLine(install), u"installation"_s, installJson(install));
            command.finish(ExitOk);
        });
}

/// Makes a call for each installation that the command names by id.
using InstallStep = std::function<void(ApiCommand&, OneByOne&, qint64 id)>;

CommandFactory eachInstall(InstallStep step)
{
    return capableApiCommand([step = std::move(step)](ApiCommand& command) {
        auto* steps = new OneByOne(
            command, command.arguments().size(), [&command, step](OneByOne& each, qsizetype index) {
                bool isNumber = false;
                const qint64 id = command.argument(index).toLongLong(&isNumber);
                if (isNumber && id >= 0)
                    step(command, each, id);
                else
                    each.missed(Words::tr("“%1” is no installation: “model jobs” lists their numbers.")
                                    .arg(command.argument(index)));
            });
        steps->start();
    });
}

void tell(ApiCommand& command, OneByOne& steps, qint64 id, ApiCall<ModelInstall>* call)
{
    call->then(
        &command,
        [&command, &steps](const ModelInstall& install) {
            command.console().result(installLine(install), u"installation"_s, installJson(install));
            steps.done();
        },
        [&steps, id](const ApiError& error) { steps.missed(QString::number(id), error); });
}

/// What became of it is read: the servers answer with nothing.
void cancel(ApiCommand& command, OneByOne& steps, qint64 id)
{
    ModelInstallsApi(command.client())
        .cancel(id)
        ->then(
            &command,
            [&command, &steps, id](const Done&) {
                tell(command, steps, id, ModelInstallsApi(command.client()).get(id));
            },
            [&steps, id](const ApiError& error) { steps.missed(QString::number(id), error); });
}

CommandFactory changing(ApiCall<ModelInstall>* (ModelInstallsApi::*change)(qint64))
{
    return eachInstall([change](ApiCommand& command, OneByOne& steps, qint64 id) {
        ModelInstallsApi api(command.client());
        tell(command, steps, id, (api.*change)(id));
    });
}

void prune(ApiCommand& command)
{
    command.expect(ModelInstallsApi(command.client()).prune(), [&command](const Done&) {
        command.console().result(Words::tr("The server has forgotten the installations that have ended."),
                                 u"pruned"_s, {});
        command.finish(ExitOk);
    });
}

} // namespace

QList<CommandEntry> modelInstallCommands()
{
    return {
        {{u"model"_s, u"install"_s},
         u"SOURCE..."_s,
         Words::tr("Install models: paths on the server, URLs, or repositories of Hugging Face"),
         {{u"move"_s,
           Words::tr(
               "Move local files into the server's models folder. Without it they stay where they are.")},
          {u"name"_s, Words::tr("Its name, in place of what the server finds."), u"NAME"_s},
          {u"description"_s, Words::tr("Its description, in place of what the server finds."), u"TEXT"_s},
          {u"config"_s, Words::tr("A JSON object of what to set besides (ModelRecordChanges)."), u"FILE"_s},
          {u"no-wait"_s, Words::tr("End when the server has taken it on, not when it is done.")},
          {u"timeout"_s,
           Words::tr("So long at most for each, in seconds; 0 for ever. Nothing is canceled then."),
           u"SECONDS"_s, u"0"_s}},
         sessionCommand(install, checkInstall)},
        {{u"model"_s, u"jobs"_s},
         {},
         Words::tr("List the server's installations with their numbers"),
         {},
         apiCommand(jobs)},
        {{u"model"_s, u"cancel"_s}, u"ID..."_s, Words::tr("Cancel installations"), {}, eachInstall(cancel)},
        {{u"model"_s, u"pause"_s},
         u"ID..."_s,
         Words::tr("Pause downloads of installations"),
         {},
         changing(&ModelInstallsApi::pause)},
        {{u"model"_s, u"resume"_s},
         u"ID..."_s,
         Words::tr("Go on with paused installations"),
         {},
         changing(&ModelInstallsApi::resume)},
        {{u"model"_s, u"restart"_s},
         u"ID..."_s,
         Words::tr("Begin the files of installations anew that failed"),
         {},
         changing(&ModelInstallsApi::restartFailed)},
        {{u"model"_s, u"prune"_s},
         {},
         Words::tr("Have the server forget the installations that have ended"),
         {},
         apiCommand(prune)},
    };
}

} // namespace vitrine
