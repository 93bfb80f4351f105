// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/localsource.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

} // namespace

QList<QCommandLineOption> localOptions()
{
    return {
        {u"local"_s,
         Words::tr("Read the database of the server whose root folder this is, on this machine: at once, and "
                   "without asking the server. Where that cannot be done the server is asked, when one is "
                   "named. Not for servers with accounts."),
         u"ROOT"_s},
        {u"source"_s,
         Words::tr("Who answers: rest (the server), db (the database, with --local; the default then) or "
                   "hybrid (the database finds, the server tells)."),
         u"WORD"_s, u"rest"_s},
    };
}

Result<DataSource> dataSource(ApiCommand& command)
{
    // The profile's folder counts once a way is asked for that reads one.
    const QString profileRoot = command.client().requests().profile().dataFolder;
    const QString root = command.isSet(u"local"_s) ? command.value(u"local"_s)
        : command.isSet(u"source"_s)               ? profileRoot
                                                   : QString();
    const bool isLocal = command.isSet(u"local"_s) || !root.isEmpty();
    DataSource source{.client = &command.client(), .root = root};
    source.beforeServer = [&command](std::function<void()> ready) {
        command.learnCapabilities(std::move(ready));
    };
    if (!command.isSet(u"source"_s)) {
        source.way = isLocal ? DataSource::Way::Database : DataSource::Way::Rest;
    } else {
        const Result<QString> word = command.word(u"source"_s, {u"rest"_s, u"db"_s, u"hybrid"_s});
        if (!word)
            return Failure(word.error());
        if (*word == "db"_L1)
            source.way = DataSource::Way::Database;
        else if (*word == "hybrid"_L1)
            source.way = DataSource::Way::Hybrid;
        if (!isLocal && source.way != DataSource::Way::Rest) {
            return Failure(ApiError::input(
                Words::tr(
                    "--source %1 reads the server's database: say with --local where its root folder is.")
                    .arg(*word)));
        }
    }
    if (source.way == DataSource::Way::Database && !command.isServerNamed())
        source.client = nullptr;
    return source;
}

void tellRefusal(ApiCommand& command, SourcedJob& job)
{
    QObject::connect(&job, &SourcedJob::databaseRefused, &command, [&command](const ApiError& why) {
        command.console().note(
            Words::tr("%1 The server at %2 is asked instead.")
                .arg(why.userMessage(), command.client().requests().profile().displayAddress()));
    });
}

ApiError withServerHint(const DataSource& source, ApiError error)
{
    if (!source.client && error.kind == ApiError::Kind::Storage)
        error.detail = Words::tr("%1 Or name the server with --server: then it is asked.").arg(error.detail);
    return error;
}

} // namespace vitrine
