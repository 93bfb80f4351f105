// SPDX-License-Identifier: Apache-2.0
#include "tests/lib/everycall.h"

#include "lib/api/accounts.h"
#include "lib/api/app.h"
#include "lib/api/boards.h"
#include "lib/api/customnodes.h"
#include "lib/api/enqueuebody.h"
#include "lib/api/images.h"
#include "lib/api/modelinstalls.h"
#include "lib/api/modelrelationships.h"
#include "lib/api/models.h"
#include "lib/api/modelsources.h"
#include "lib/api/modelstorage.h"
#include "lib/api/prompts.h"
#include "lib/api/queue.h"
#include "lib/api/recall.h"
#include "lib/api/videos.h"
#include "lib/api/workflows.h"

#include <QBuffer>
#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

constexpr qint64 anItem = 424242;
constexpr qint64 anInstall = 525252;

const QString board = u"{board_id}"_s;
const QString image = u"{image_name}"_s;
const QString video = u"{video_name}"_s;
const QString workflow = u"{workflow_id}"_s;
const QString model = u"{key}"_s;

QIODevice* sinkFor(ApiClient& client)
{
    auto* sink = new QBuffer(&client);
    sink->open(QIODevice::WriteOnly);
    return sink;
}

/// Every filter at once.
ImageQuery everyFilter()
{
    ImageQuery query;
    query.boardId = u"none"_s;
    query.searchTerm = u"boat"_s;
    query.origin = u"external"_s;
    return query;
}

ImageUpload everyOption()
{
    return {.bytes = "picture",
            .fileName = u"a.png"_s,
            .boardId = board,
            .sessionId = u"session"_s,
            .cropVisible = true,
            .resizeTo = QSize(8, 8),
            .metadata = {{u"a"_s, 1}}};
}

WorkflowQuery everyWorkflow(const ApiClient& client)
{
    WorkflowQuery query;
    query.perPage = 10;
    query.categories = QStringList{u"user"_s};
    query.tags = QStringList{u"sdxl"_s};
    query.searchTerm = u"a"_s;
    query.hasBeenOpened = true;
    if (client.capabilities().has(Capability::WorkflowSharing))
        query.isPublic = true;
    return query;
}

QList<EveryCall> ofAccounts()
{
    using Client = ApiClient;
    const QString user = u"{user_id}"_s;
    const NewAccount account{
        .email = u"a@b.c"_s, .password = u"d"_s, .displayName = u"E"_s, .isAdmin = false};
    const AccountChanges changes{
        .displayName = u"a"_s, .password = u"b"_s, .isAdmin = true, .isActive = false};
    return {
        {"AccountsApi::status", [](Client& c) { return AccountsApi(c).status(); }},
        {"AccountsApi::setUp", [=](Client& c) { return AccountsApi(c).setUp(account); }},
        {"AccountsApi::logIn", [](Client& c) { return AccountsApi(c).logIn(u"a@b.c"_s, u"d"_s, true); }},
        {"AccountsApi::logOut", [](Client& c) { return AccountsApi(c).logOut(); }},
        {"AccountsApi::me", [](Client& c) { return AccountsApi(c).me(); }},
        {"AccountsApi::setDisplayName", [](Client& c) { return AccountsApi(c).setDisplayName(u"a"_s); }},
        {"AccountsApi::changePassword",
         [](Client& c) { return AccountsApi(c).changePassword(u"a"_s, u"b"_s); }},
        {"AccountsApi::users", [](Client& c) { return AccountsApi(c).users(); }},
        {"AccountsApi::user", [=](Client& c) { return AccountsApi(c).user(user); }},
        {"AccountsApi::createUser",
         [](Client& c) {
             return AccountsApi(c).createUser({.email = u"a@b.c"_s, .password = u"d"_s, .isAdmin = true});
         }},
        {"AccountsApi::changeUser", [=](Client& c) { return AccountsApi(c).changeUser(user, changes); }},
        {"AccountsApi::deleteUser", [=](Client& c) { return AccountsApi(c).deleteUser(user); }},
        {"AccountsApi::generatePassword", [](Client& c) { return AccountsApi(c).generatePassword(); }},
    };
}

QList<EveryCall> ofApp()
{
    using Client = ApiClient;
    return {
        {"AppApi::version", [](Client& c) { return AppApi(c).version(); }},
        {"AppApi::schema", [](Client& c) { return AppApi(c).schema(); }},
        {"AppApi::config", [](Client& c) { return AppApi(c).config(); }},
        {"AppApi::infillMethods", [](Client& c) { return AppApi(c).infillMethods(); }},
        {"AppApi::hasPatchmatch", [](Client& c) { return AppApi(c).hasPatchmatch(); }},
        {"AppApi::deviceOptions", [](Client& c) { return AppApi(c).deviceOptions(); }},
        {"AppApi::runtimeConfig", [](Client& c) { return AppApi(c).runtimeConfig(); }},
        {"AppApi::updateRuntimeConfig", [](Client& c) { return AppApi(c).updateRuntimeConfig({}); }},
        {"AppApi::dependencies", [](Client& c) { return AppApi(c).dependencies(); }},
        {"AppApi::cacheStatus", [](Client& c) { return AppApi(c).cacheStatus(); }},
        {"AppApi::setCacheEnabled", [](Client& c) { return AppApi(c).setCacheEnabled(true); }},
        {"AppApi::setCacheEnabled", [](Client& c) { return AppApi(c).setCacheEnabled(false); }},
        {"AppApi::clearCache", [](Client& c) { return AppApi(c).clearCache(); }},
        {"AppApi::loggingLevel", [](Client& c) { return AppApi(c).loggingLevel(); }},
        {"AppApi::setLoggingLevel", [](Client& c) { return AppApi(c).setLoggingLevel(LogLevel::Info); }},
        {"CustomNodesApi::list", [](Client& c) { return CustomNodesApi(c).list(); }},
    };
}

QList<EveryCall> ofModels()
{
    using Client = ApiClient;
    const ModelQuery query{
        .baseModels = {u"sdxl"_s, u"flux"_s}, .type = u"main"_s, .name = u"a"_s, .format = u"diffusers"_s};
    const ModelChanges changes{.name = u"a"_s,
                               .description = u"b"_s,
                               .base = u"sdxl"_s,
                               .type = u"main"_s,
                               .format = u"diffusers"_s,
                               .variant = u"normal"_s,
                               .predictionType = u"epsilon"_s,
                               .triggerPhrases = QStringList{u"c"_s},
                               .defaultSettings = QJsonObject{{u"steps"_s, 3}}};
    return {
        {"ModelsApi::list", [=](Client& c) { return ModelsApi(c).list(query); }},
        {"ModelsApi::get", [](Client& c) { return ModelsApi(c).get(model); }},
        {"ModelsApi::byAttributes",
         [](Client& c) { return ModelsApi(c).byAttributes(u"a"_s, u"main"_s, u"sdxl"_s); }},
        {"ModelsApi::byHash", [](Client& c) { return ModelsApi(c).byHash(u"text"_s); }},
        {"ModelsApi::missing", [](Client& c) { return ModelsApi(c).missing(); }},
        {"ModelsApi::update", [=](Client& c) { return ModelsApi(c).update(model, changes); }},
        {"ModelsApi::remove", [](Client& c) { return ModelsApi(c).remove(model); }},
        {"ModelsApi::removeMany", [](Client& c) { return ModelsApi(c).removeMany({model}); }},
        {"ModelsApi::convert", [](Client& c) { return ModelsApi(c).convert(model); }},
        {"ModelsApi::reidentify", [](Client& c) { return ModelsApi(c).reidentify(model); }},
        {"ModelsApi::reidentifyMany", [](Client& c) { return ModelsApi(c).reidentifyMany({model}); }},
        {"ModelsApi::cover", [](Client& c) { return ModelsApi(c).cover(model); }},
        {"ModelsApi::setCover", [](Client& c) { return ModelsApi(c).setCover(model, "picture"); }},
        {"ModelsApi::removeCover", [](Client& c) { return ModelsApi(c).removeCover(model); }},
        {"ModelRelationshipsApi::relatedTo",
         [](Client& c) { return ModelRelationshipsApi(c).relatedTo(u"{model_key}"_s); }},
        {"ModelRelationshipsApi::relatedToAny",
         [](Client& c) { return ModelRelationshipsApi(c).relatedToAny({model}); }},
        {"ModelRelationshipsApi::link",
         [](Client& c) { return ModelRelationshipsApi(c).link(model, u"other"_s); }},
        {"ModelRelationshipsApi::unlink",
         [](Client& c) { return ModelRelationshipsApi(c).unlink(model, u"other"_s); }},
    };
}

QList<EveryCall> ofModelSupply()
{
    using Client = ApiClient;
    const ModelInstallRequest request{.source = u"https://example.com/a?b=1&c"_s,
                                      .inplace = false,
                                      .config = {{u"name"_s, u"a"_s}},
                                      .accessToken = "token"};
    return {
        {"ModelInstallsApi::install", [=](Client& c) { return ModelInstallsApi(c).install(request); }},
        {"ModelInstallsApi::list", [](Client& c) { return ModelInstallsApi(c).list(); }},
        {"ModelInstallsApi::get", [](Client& c) { return ModelInstallsApi(c).get(anInstall); }},
        {"ModelInstallsApi::cancel", [](Client& c) { return ModelInstallsApi(c).cancel(anInstall); }},
        {"ModelInstallsApi::pause", [](Client& c) { return ModelInstallsApi(c).pause(anInstall); }},
        {"ModelInstallsApi::resume", [](Client& c) { return ModelInstallsApi(c).resume(anInstall); }},
        {"ModelInstallsApi::restartFailed",
         [](Client& c) { return ModelInstallsApi(c).restartFailed(anInstall); }},
        {"ModelInstallsApi::restartFile",
         [](Client& c) { return ModelInstallsApi(c).restartFile(anInstall, u"https://example.com/a"_s); }},
        {"ModelInstallsApi::prune", [](Client& c) { return ModelInstallsApi(c).prune(); }},
        {"ModelSourcesApi::scanFolder", [](Client& c) { return ModelSourcesApi(c).scanFolder(u"/m"_s); }},
        {"ModelSourcesApi::huggingFace", [](Client& c) { return ModelSourcesApi(c).huggingFace(u"a/b"_s); }},
        {"ModelSourcesApi::starterModels", [](Client& c) { return ModelSourcesApi(c).starterModels(); }},
        {"ModelSourcesApi::login", [](Client& c) { return ModelSourcesApi(c).login(); }},
        {"ModelSourcesApi::logIn", [](Client& c) { return ModelSourcesApi(c).logIn("token"); }},
        {"ModelSourcesApi::logOut", [](Client& c) { return ModelSourcesApi(c).logOut(); }},
        {"ModelStorageApi::cacheStats", [](Client& c) { return ModelStorageApi(c).cacheStats(); }},
        {"ModelStorageApi::emptyCache", [](Client& c) { return ModelStorageApi(c).emptyCache(); }},
        {"ModelStorageApi::orphans", [](Client& c) { return ModelStorageApi(c).orphans(); }},
        {"ModelStorageApi::removeOrphans",
         [](Client& c) { return ModelStorageApi(c).removeOrphans({u"a"_s}); }},
    };
}

QList<EveryCall> ofBoards()
{
    using Client = ApiClient;
    const BoardListing listing{.includeArchived = true, .byName = true};
    return {
        {"BoardsApi::list", [=](Client& c) { return BoardsApi(c).list(listing); }},
        {"BoardsApi::page", [=](Client& c) { return BoardsApi(c).page(0, 10, listing); }},
        {"BoardsApi::get", [](Client& c) { return BoardsApi(c).get(board); }},
        {"BoardsApi::create", [](Client& c) { return BoardsApi(c).create(u"a"_s); }},
        {"BoardsApi::update",
         [](Client& c) {
             BoardChanges changes{.boardName = u"a"_s, .archived = true, .coverImageName = image};
             if (c.capabilities().has(Capability::BoardVisibility))
                 changes.boardVisibility = u"private"_s;
             return BoardsApi(c).update(board, changes);
         }},
        {"BoardsApi::remove", [](Client& c) { return BoardsApi(c).remove(board, true); }},
        {"BoardsApi::imageNames",
         [](Client& c) { return BoardsApi(c).imageNames(board, {u"general"_s}, false); }},
        {"BoardsApi::dateBoards", [](Client& c) { return BoardsApi(c).dateBoards(); }},
    };
}

QList<EveryCall> ofImages()
{
    using Client = ApiClient;
    return {
        {"ImagesApi::names",
         [](Client& c) {
             ImageQuery query = everyFilter();
             if (c.capabilities().has(Capability::DateBoards))
                 query.createdDate = QDate(2026, 1, 2);
             return ImagesApi(c).names(query);
         }},
        {"ImagesApi::page", [](Client& c) { return ImagesApi(c).page(everyFilter(), 0, 10); }},
        {"ImagesApi::count", [](Client& c) { return ImagesApi(c).count({}); }},
        {"ImagesApi::newest", [](Client& c) { return ImagesApi(c).newest({}); }},
        {"ImagesApi::byNames", [](Client& c) { return ImagesApi(c).byNames({image}); }},
        {"ImagesApi::get", [](Client& c) { return ImagesApi(c).get(image); }},
        {"ImagesApi::record", [](Client& c) { return ImagesApi(c).record(image); }},
        {"ImagesApi::metadata", [](Client& c) { return ImagesApi(c).metadata(image); }},
        {"ImagesApi::workflow", [](Client& c) { return ImagesApi(c).workflow(image); }},
        {"ImagesApi::thumbnail", [](Client& c) { return ImagesApi(c).thumbnail(image); }},
        {"ImagesApi::full", [](Client& c) { return ImagesApi(c).full(image); }},
        {"ImagesApi::fullTo", [](Client& c) { return ImagesApi(c).fullTo(image, sinkFor(c)); }},
        {"ImagesApi::checkFile", [](Client& c) { return ImagesApi(c).checkFile(image); }},
        {"ImagesApi::setStarred", [](Client& c) { return ImagesApi(c).setStarred({image}, true); }},
        {"ImagesApi::setStarred", [](Client& c) { return ImagesApi(c).setStarred({image}, false); }},
        {"ImagesApi::remove", [](Client& c) { return ImagesApi(c).remove({image}); }},
        {"ImagesApi::addToBoard", [](Client& c) { return ImagesApi(c).addToBoard(board, {image}); }},
        {"ImagesApi::removeFromBoards", [](Client& c) { return ImagesApi(c).removeFromBoards({image}); }},
        {"ImagesApi::update",
         [](Client& c) {
             return ImagesApi(c).update(image,
                                        {.imageCategory = u"general"_s,
                                         .isIntermediate = false,
                                         .starred = true,
                                         .sessionId = u"session"_s});
         }},
        {"ImagesApi::intermediatesCount", [](Client& c) { return ImagesApi(c).intermediatesCount(); }},
        {"ImagesApi::clearIntermediates", [](Client& c) { return ImagesApi(c).clearIntermediates(); }},
        {"ImagesApi::upload", [](Client& c) { return ImagesApi(c).upload(everyOption()); }},
        {"ImagesApi::requestZip", [](Client& c) { return ImagesApi(c).requestZip({image}); }},
        {"ImagesApi::requestBoardZip", [](Client& c) { return ImagesApi(c).requestBoardZip(board); }},
        {"ImagesApi::zipTo",
         [](Client& c) { return ImagesApi(c).zipTo(u"{bulk_download_item_name}"_s, sinkFor(c)); }},
    };
}

QList<EveryCall> ofVideos()
{
    using Client = ApiClient;
    return {
        {"VideosApi::page", [](Client& c) { return VideosApi(c).page(everyFilter(), 0, 10); }},
        {"VideosApi::get", [](Client& c) { return VideosApi(c).get(video); }},
        {"VideosApi::record", [](Client& c) { return VideosApi(c).record(video); }},
        {"VideosApi::metadata", [](Client& c) { return VideosApi(c).metadata(video); }},
        {"VideosApi::workflow", [](Client& c) { return VideosApi(c).workflow(video); }},
        {"VideosApi::thumbnail", [](Client& c) { return VideosApi(c).thumbnail(video); }},
        {"VideosApi::fullTo", [](Client& c) { return VideosApi(c).fullTo(video, sinkFor(c)); }},
        {"VideosApi::checkFile", [](Client& c) { return VideosApi(c).checkFile(video); }},
        {"VideosApi::setStarred", [](Client& c) { return VideosApi(c).setStarred({video}, true); }},
        {"VideosApi::setStarred", [](Client& c) { return VideosApi(c).setStarred({video}, false); }},
        {"VideosApi::remove", [](Client& c) { return VideosApi(c).remove({video}); }},
        {"VideosApi::addToBoard", [](Client& c) { return VideosApi(c).addToBoard(board, video); }},
        {"VideosApi::removeFromBoard", [](Client& c) { return VideosApi(c).removeFromBoard(video); }},
        {"VideosApi::update",
         [](Client& c) {
             return VideosApi(c).update(video,
                                        {.imageCategory = u"general"_s,
                                         .isIntermediate = false,
                                         .starred = true,
                                         .sessionId = u"session"_s});
         }},
        {"VideosApi::upload", [](Client& c) { return VideosApi(c).upload(everyOption()); }},
    };
}

QList<EveryCall> ofQueue()
{
    using Client = ApiClient;
    const auto queue = [](Client& c) { return QueueApi(c, u"{queue_id}"_s); };
    QueueItem last;
    last.itemId = anItem;
    return {
        {"QueueApi::enqueueBatch",
         [=](Client& c) {
             return queue(c).enqueueBatch(
                 EnqueueBody(QJsonObject{{u"prepend"_s, false}, {u"batch"_s, QJsonObject{}}}));
         }},
        {"QueueApi::item", [=](Client& c) { return queue(c).item(anItem); }},
        {"QueueApi::itemJson", [=](Client& c) { return queue(c).itemJson(anItem); }},
        {"QueueApi::itemIds", [=](Client& c) { return queue(c).itemIds(); }},
        {"QueueApi::itemsByIds", [=](Client& c) { return queue(c).itemsByIds({anItem}); }},
        {"QueueApi::summariesByIds", [=](Client& c) { return queue(c).summariesByIds({anItem}); }},
        {"QueueApi::list", [=](Client& c) { return queue(c).list(10, last, u"pending"_s); }},
        {"QueueApi::listAll", [=](Client& c) { return queue(c).listAll(u"gallery"_s); }},
        {"QueueApi::status", [=](Client& c) { return queue(c).status(); }},
        {"QueueApi::batchStatus", [=](Client& c) { return queue(c).batchStatus(u"{batch_id}"_s); }},
        {"QueueApi::countsByDestination",
         [=](Client& c) { return queue(c).countsByDestination(u"gallery"_s); }},
        {"QueueApi::current", [=](Client& c) { return queue(c).current(); }},
        {"QueueApi::next", [=](Client& c) { return queue(c).next(); }},
        {"QueueApi::cancel", [=](Client& c) { return queue(c).cancel(anItem); }},
        {"QueueApi::cancelBatches", [=](Client& c) { return queue(c).cancelBatches({u"batch"_s}); }},
        {"QueueApi::cancelDestination", [=](Client& c) { return queue(c).cancelDestination(u"gallery"_s); }},
        {"QueueApi::cancelAllExceptCurrent", [=](Client& c) { return queue(c).cancelAllExceptCurrent(); }},
        {"QueueApi::remove", [=](Client& c) { return queue(c).remove(anItem); }},
        {"QueueApi::removeDestination",
         [=](Client& c) { return queue(c).removeDestination(u"{destination}"_s); }},
        {"QueueApi::removeAllExceptCurrent", [=](Client& c) { return queue(c).removeAllExceptCurrent(); }},
        {"QueueApi::clear", [=](Client& c) { return queue(c).clear(); }},
        {"QueueApi::prune", [=](Client& c) { return queue(c).prune(); }},
        {"QueueApi::retry", [=](Client& c) { return queue(c).retry({anItem}); }},
        {"QueueApi::pause", [=](Client& c) { return queue(c).pause(); }},
        {"QueueApi::resume", [=](Client& c) { return queue(c).resume(); }},
    };
}

QList<EveryCall> ofWorkflows()
{
    using Client = ApiClient;
    const QStringList words{u"user"_s};
    return {
        {"WorkflowsApi::list", [](Client& c) { return WorkflowsApi(c).list(everyWorkflow(c)); }},
        {"WorkflowsApi::tags", [=](Client& c) { return WorkflowsApi(c).tags(words); }},
        {"WorkflowsApi::countsByTag",
         [=](Client& c) { return WorkflowsApi(c).countsByTag({u"sdxl"_s}, words); }},
        {"WorkflowsApi::countsByCategory",
         [=](Client& c) { return WorkflowsApi(c).countsByCategory(words); }},
        {"WorkflowsApi::get", [](Client& c) { return WorkflowsApi(c).get(workflow); }},
        {"WorkflowsApi::create", [](Client& c) { return WorkflowsApi(c).create({}); }},
        {"WorkflowsApi::update", [](Client& c) { return WorkflowsApi(c).update(workflow, {}); }},
        {"WorkflowsApi::remove", [](Client& c) { return WorkflowsApi(c).remove(workflow); }},
        {"WorkflowsApi::setPublic", [](Client& c) { return WorkflowsApi(c).setPublic(workflow, true); }},
        {"WorkflowsApi::markOpened", [](Client& c) { return WorkflowsApi(c).markOpened(workflow); }},
        {"WorkflowsApi::thumbnail", [](Client& c) { return WorkflowsApi(c).thumbnail(workflow); }},
        {"WorkflowsApi::setThumbnail",
         [](Client& c) { return WorkflowsApi(c).setThumbnail(workflow, "picture"); }},
        {"WorkflowsApi::removeThumbnail",
         [](Client& c) { return WorkflowsApi(c).removeThumbnail(workflow); }},
    };
}

QList<EveryCall> ofPrompts()
{
    using Client = ApiClient;
    const QString preset = u"{style_preset_id}"_s;
    const auto recall = [](Client& c) { return RecallApi(c, u"{queue_id}"_s); };
    return {
        {"PromptsApi::expand",
         [](Client& c) { return PromptsApi(c).expand({.prompt = u"a {b|c}"_s, .seed = 1}); }},
        {"PromptsApi::stylePresets", [](Client& c) { return PromptsApi(c).stylePresets(); }},
        {"PromptsApi::stylePreset", [=](Client& c) { return PromptsApi(c).stylePreset(preset); }},
        {"PromptsApi::stylePresetImage", [=](Client& c) { return PromptsApi(c).stylePresetImage(preset); }},
        {"PromptsApi::systemPrompts", [](Client& c) { return PromptsApi(c).systemPrompts(); }},
        {"PromptsApi::systemPrompt",
         [](Client& c) { return PromptsApi(c).systemPrompt(u"{system_prompt_id}"_s); }},
        {"RecallApi::recall",
         [=](Client& c) {
             return recall(c).recall({{u"steps"_s, 3}}, {.strict = true, .append = true});
         }},
        {"RecallApi::last", [=](Client& c) { return recall(c).last(); }},
    };
}

} // namespace

std::optional<ApiError> awaitEnd(const Started& started, int timeoutMs)
{
    std::optional<ApiError> error = ApiError::input(u"the test waited too long"_s);
    QEventLoop loop;
    QObject::connect(started.call, &ApiCallBase::finished, &loop, [&] {
        error = started.error();
        loop.quit();
    });
    QTimer::singleShot(timeoutMs, &loop, &QEventLoop::quit);
    loop.exec();
    return error;
}

QList<EveryCall> everyCall()
{
    return ofAccounts() + ofApp() + ofModels() + ofModelSupply() + ofBoards() + ofImages() + ofVideos()
        + ofQueue() + ofWorkflows() + ofPrompts();
}

QString routeOf(const QByteArray& target)
{
    QString path = QUrl::fromPercentEncoding(target.split('?').first());
    return path.replace(QString::number(anItem), u"{item_id}"_s)
        .replace(QString::number(anInstall), u"{id}"_s);
}

} // namespace vitrine::test
