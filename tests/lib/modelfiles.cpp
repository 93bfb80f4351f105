// SPDX-License-Identifier: Apache-2.0
#include "tests/lib/modelfiles.h"

#include "lib/api/modelinstalls.h"
#include "tests/support/testnet.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

const QString prefix = u"vitrine-test"_s;

} // namespace

ModelFiles::ModelFiles(ApiClient& client)
    : m_client(client)
{
    clean();
    const auto lora = await(ModelsApi(m_client).byAttributes(u"tiny-sd1-lora"_s, u"lora"_s, u"sd-1"_s));
    if (lora)
        m_original = lora->path;
}

ModelFiles::~ModelFiles()
{
    clean();
}

void ModelFiles::clean()
{
    const auto models = await(ModelsApi(m_client).list());
    if (!models)
        return;
    for (const ModelRecord& model : *models) {
        if (model.name.startsWith(prefix))
            await(ModelsApi(m_client).remove(model.key));
    }
    await(ModelInstallsApi(m_client).prune());
}

QString ModelFiles::copy(const QString& fileName) const
{
    const QString target = m_folder.filePath(fileName);
    QFile::remove(target);
    return QFile::copy(m_original, target) ? target : QString();
}

QByteArray ModelFiles::bytes() const
{
    QFile file(m_original);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString ModelFiles::install(const QString& fileName)
{
    const QString name = QFileInfo(fileName).completeBaseName();
    const auto job =
        await(ModelInstallsApi(m_client).install({.source = copy(fileName), .config = {{u"name"_s, name}}}));
    if (!job)
        return {};
    QString key;
    const bool ended = QTest::qWaitFor(
        [&] {
            const auto now = await(ModelInstallsApi(m_client).get(job->id));
            if (now && now->model)
                key = now->model->key;
            return !now || isFinal(now->status);
        },
        30'000);
    return ended ? key : QString();
}

std::optional<ModelRecord> ModelFiles::find(const QString& name)
{
    const auto found = await(ModelsApi(m_client).list({.name = name}));
    return found && found->size() == 1 ? std::optional(found->first()) : std::nullopt;
}

BrokenServer::Reaction ModelHost::react(const BrokenServer::Request& request) const
{
    if (status != 200)
        return BrokenServer::answer(status, "text/plain", "no");
    BrokenServer::Reaction whole = BrokenServer::answer(200, "application/octet-stream", m_bytes);
    if (request.method == "HEAD")
        whole.bytes.chop(m_bytes.size());
    else if (hangs)
        return {.bytes = whole.bytes.chopped(m_bytes.size() / 2), .close = false};
    return whole;
}

} // namespace vitrine::test
