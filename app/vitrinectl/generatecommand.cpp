// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/commandtable.h"
#include "app/vitrinectl/runfollower.h"
#include "lib/jobs/generateimagejob.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

constexpr int mostPixels = 16'384;
constexpr int mostSteps = 10'000;
constexpr int mostImages = 1'000;

Result<Done> checkArguments(Command& command)
{
    if (command.isSet(u"prompt"_s))
        return Done();
    return Failure(ApiError::input(Words::tr("Give what is to be drawn with --prompt.")));
}

/// Without --model: the one that there is.
Result<ModelRecord> modelOf(SessionCommand& command)
{
    const ModelStore& models = command.session().models();
    if (command.isSet(u"model"_s))
        return models.resolve(command.value(u"model"_s), {u"main"_s}, {u"sdxl"_s});
    QStringList names;
    std::optional<ModelRecord> only;
    for (const ModelRecord& model : models.models()) {
        if (model.type != "main"_L1 || model.base != "sdxl"_L1)
            continue;
        names.append(model.name);
        only = model;
    }
    if (names.isEmpty())
        return Failure(ApiError::input(Words::tr("The server has no SDXL model.")));
    if (names.size() > 1)
        return Failure(ApiError::input(
            Words::tr("Say which model with --model. There are: %1.").arg(names.join(u", "_s))));
    return *only;
}

Result<quint32> seedOf(const Command& command)
{
    if (!command.isSet(u"seed"_s))
        return QRandomGenerator::global()->generate();
    bool isNumber = false;
    const quint32 seed = command.value(u"seed"_s).toUInt(&isNumber);
    if (!isNumber)
        return Failure(ApiError::input(Words::tr("--seed takes a number from 0 to 4294967295, not “%1”.")
                                           .arg(command.value(u"seed"_s))));
    return seed;
}

Result<double> cfgOf(const Command& command)
{
    bool isNumber = false;
    const double cfg = command.value(u"cfg"_s).toDouble(&isNumber);
    if (!isNumber)
        return Failure(
            ApiError::input(Words::tr("--cfg takes a number, not “%1”.").arg(command.value(u"cfg"_s))));
    return cfg;
}

/// The first number that cannot be is the error.
Result<GenerateOptions> numbersOf(const Command& command)
{
    GenerateOptions options;
    struct Number {
        QString option;
        int most;
        int GenerateOptions::*target;
    };
    const QList<Number> numbers{{u"width"_s, mostPixels, &GenerateOptions::width},
                                {u"height"_s, mostPixels, &GenerateOptions::height},
                                {u"steps"_s, mostSteps, &GenerateOptions::steps},
                                {u"count"_s, mostImages, &GenerateOptions::count}};
    for (const Number& number : numbers) {
        const Result<int> value = command.number(number.option, 1, number.most);
        if (!value)
            return Failure(value.error());
        options.*number.target = *value;
    }
    const Result<double> cfg = cfgOf(command);
    if (!cfg)
        return Failure(cfg.error());
    options.cfgScale = *cfg;
    const Result<quint32> seed = seedOf(command);
    if (!seed)
        return Failure(seed.error());
    options.seed = *seed;
    return options;
}

Result<GenerateOptions> optionsOf(SessionCommand& command)
{
    Result<GenerateOptions> options = numbersOf(command);
    if (!options)
        return options;
    const Result<ModelRecord> model = modelOf(command);
    if (!model)
        return Failure(model.error());
    options->model = *model;
    options->positivePrompt = command.value(u"prompt"_s);
    options->negativePrompt = command.value(u"negative-prompt"_s);
    options->scheduler = command.value(u"scheduler"_s);
    const QString board = command.value(u"board"_s);
    if (board.isEmpty() || board == "none"_L1)
        return options;
    const Result<BoardDto> found = command.session().boards().resolve(board);
    if (!found)
        return Failure(found.error());
    options->boardId = found->boardId;
    return options;
}

void generate(SessionCommand& command)
{
    const Result<GenerateOptions> options = optionsOf(command);
    if (!options) {
        command.fail(options.error());
        return;
    }
    auto job = std::make_unique<GenerateImageJob>(command.session(), *options);
    (new RunFollower(command, std::move(job), !command.isSet(u"no-wait"_s)))->start();
}

QString defaultOf(int GenerateOptions::*field)
{
    return QString::number(GenerateOptions().*field);
}

} // namespace

QList<CommandEntry> generateCommands()
{
    const QList<QCommandLineOption> options{
        {u"prompt"_s, Words::tr("What is to be drawn."), u"TEXT"_s},
        {u"negative-prompt"_s, Words::tr("What is not to be drawn."), u"TEXT"_s},
        {u"model"_s, Words::tr("An SDXL model, by name or key; needed when there are several."), u"NAME"_s},
        {u"board"_s, Words::tr("Where the images go: a board by name or id."), u"NAME"_s},
        {u"width"_s, Words::tr("Pixels; a multiple of 8."), u"N"_s, defaultOf(&GenerateOptions::width)},
        {u"height"_s, Words::tr("Pixels; a multiple of 8."), u"N"_s, defaultOf(&GenerateOptions::height)},
        {u"steps"_s, Words::tr("Denoising steps."), u"N"_s, defaultOf(&GenerateOptions::steps)},
        {u"cfg"_s, Words::tr("How closely it follows the prompt (1 and more)."), u"X"_s,
         QString::number(GenerateOptions().cfgScale)},
        {u"scheduler"_s, Words::tr("The scheduler, by the server's word for it."), u"WORD"_s,
         GenerateOptions().scheduler},
        {u"seed"_s, Words::tr("The first image's seed, one more for each further one; random without it."),
         u"N"_s},
        {u"count"_s, Words::tr("How many images."), u"N"_s, defaultOf(&GenerateOptions::count)},
        {u"no-wait"_s, Words::tr("Only submit it.")},
    };
    return {
        {{u"generate"_s},
         {},
         Words::tr("Draw images from a prompt with an SDXL model, without a workflow file"),
         options + followOptions(),
         sessionCommand(generate, checkArguments)},
    };
}

} // namespace vitrine
