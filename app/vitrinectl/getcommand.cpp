// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/apicommand.h"
#include "app/vitrinectl/boardargument.h"
#include "app/vitrinectl/commandtable.h"
#include "app/vitrinectl/imagequery.h"
#include "app/vitrinectl/savefiles.h"
#include "lib/imaging/imageconversion.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using imageconversion::Format;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

Result<NameTemplate> templateOf(const Command& command)
{
    if (!command.isSet(u"file-names"_s))
        return NameTemplate::serverNames();
    const auto parsed = NameTemplate::parse(command.value(u"file-names"_s));
    if (!parsed)
        return Failure(
            ApiError::input(Words::tr("--file-names cannot be used: %1.").arg(parsed.error().sentence)));
    return *parsed;
}

Result<std::optional<ExportConversion>> conversionOf(const Command& command)
{
    const Result<QString> word = command.word(u"format"_s, {u"png"_s, u"jpeg"_s, u"webp"_s});
    if (!word)
        return Failure(word.error());
    const Result<int> quality = command.number(u"quality"_s, 1, 100);
    if (!quality)
        return Failure(quality.error());
    if (*word == "png"_L1) {
        if (command.isSet(u"quality"_s))
            return Failure(ApiError::input(Words::tr("--quality is for --format jpeg and webp.")));
        return std::optional<ExportConversion>();
    }
    const Format format = *word == "jpeg"_L1 ? Format::Jpeg : Format::Webp;
    if (!imageconversion::canWrite(format))
        return Failure(ApiError::input(Words::tr("This system's Qt cannot write %1.").arg(*word)));
    return std::optional(imageconversion::to(format, *quality));
}

/// What to save and how, but for the board.
Result<ExportSettings> settingsOf(const Command& command)
{
    ExportSettings settings{.names = command.arguments(),
                            .folder = command.value(u"download"_s),
                            .sidecars = command.isSet(u"sidecars"_s)};
    const bool isQuery =
        command.isSet(u"board"_s) || command.isSet(u"starred"_s) || command.isSet(u"search"_s);
    if (isQuery == !settings.names.isEmpty())
        return Failure(ApiError::input(
            Words::tr("Which images? Give their names, or one or more of --board, --starred and --search.")));
    const Result<ImageQuery> query = imageQueryOf(command);
    if (!query)
        return Failure(query.error());
    if (isQuery)
        settings.query = *query;
    if (settings.query)
        settings.query->starredOnly = command.isSet(u"starred"_s);
    const Result<NameTemplate> nameTemplate = templateOf(command);
    if (!nameTemplate)
        return Failure(nameTemplate.error());
    settings.nameTemplate = *nameTemplate;
    const Result<std::optional<ExportConversion>> conversion = conversionOf(command);
    if (!conversion)
        return Failure(conversion.error());
    settings.conversion = *conversion;
    // A few names as they are: nothing but their files.
    settings.resumable =
        isQuery || settings.sidecars || settings.conversion || command.isSet(u"file-names"_s);
    return settings;
}

void get(ApiCommand& command)
{
    const Result<ExportSettings> settings = settingsOf(command);
    if (!settings) {
        command.fail(settings.error());
        return;
    }
    if (!command.isSet(u"board"_s)) {
        saveFiles(command, command.client(), *settings);
        return;
    }
    withBoard(command, command.client(), command.value(u"board"_s),
              [&command, settings](const BoardDto& board) {
                  ExportSettings onBoard = *settings;
                  onBoard.query->boardId = board.boardId;
                  saveFiles(command, command.client(), onBoard);
              });
}

} // namespace

QList<CommandEntry> getCommands()
{
    QList<QCommandLineOption> options{
        {u"download"_s, Words::tr("Save into this folder. What is there already is not saved again."),
         u"DIR"_s, u"."_s},
        {u"board"_s, Words::tr("All of this board, by name or id; none: those on no board."), u"NAME"_s},
        {u"starred"_s, Words::tr("Only starred ones.")},
        {u"file-names"_s,
         Words::tr("How the files are called, with / for folders: {date}, {board}, {seed}, {model}, "
                   "{prompt}, {n}, {name}. {prompt:40} takes 40 characters."),
         u"TEMPLATE"_s, u"{name}"_s},
        {u"sidecars"_s, Words::tr("A JSON file beside each: record, metadata, workflow.")},
        {u"format"_s, Words::tr("png (the originals), jpeg or webp. Converted images lose their metadata."),
         u"WORD"_s, u"png"_s},
        {u"quality"_s, Words::tr("Of jpeg and webp, 1 to 100."), u"N"_s,
         QString::number(imageconversion::defaultQuality)},
    };
    options.append(imageQueryOptions());
    return {{{u"image"_s, u"get"_s},
             u"[NAME...]"_s,
             Words::tr("Save images and videos, byte for byte: by name, of a board, starred or found"),
             options,
             capableApiCommand(get)}};
}

} // namespace vitrine
