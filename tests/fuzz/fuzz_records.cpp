// SPDX-License-Identifier: Apache-2.0
// What a server says of its pictures and runs: records of images, videos and queue items, results of nodes,
// graphs that are embedded in pictures.
#include "lib/api/imagedto.h"
#include "lib/api/modelrecord.h"
#include "lib/api/queueitem.h"
#include "lib/json/objectreader.h"
#include "lib/workflow/graphtoworkflow.h"
#include "lib/workflow/outputs.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/jsonmutator.h"
#include "tests/lib/workflowdata.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::fuzz;

namespace {

const NodeTemplates& templates()
{
    static const NodeTemplates all = test::dataTemplates(u"6.14.2"_s);
    return all;
}

JsonMutator& mutator()
{
    static JsonMutator mutator(QStringLiteral(VITRINE_FUZZ_FOLDER "/records.dict"));
    return mutator;
}

/// One record alone, and the same between others in a list.
template <class Record>
std::optional<Record> decode(Result<Record> (*read)(const QJsonValue&, const QString&),
                             const QJsonObject& json)
{
    const Result<Record> record = read(json, u"$"_s);
    const QList<Record> list = decodeList<Record>({json, 5, json}, u"$"_s, read);
    require(list.size() == (record ? 2 : 0), "a record that cannot be read does not lose the others");
    if (record)
        return *record;
    require(record.error().kind == ApiError::Kind::Decode && record.error().detail.startsWith(u"$"),
            "a refusal names the place", record.error().detail);
    return std::nullopt;
}

void checkPicture(const std::optional<ImageDto>& picture, const QJsonObject& json)
{
    if (!picture)
        return;
    require(picture->createdAt.isValid() && picture->createdAt.timeSpec() == Qt::UTC, "times are UTC");
    require(picture->width == json["width"_L1].toInteger(), "sizes are what they were");
    require(picture->boardId.has_value() == json["board_id"_L1].isString(), "null is no board");
    require(picture->isVideo() == isVideoName(picture->imageName), "the name tells a video");
}

void checkOutputs(const QJsonObject& session)
{
    for (const SessionOutput& output : sessionOutputs(session)) {
        require(!output.imageNames.isEmpty() || !output.videoNames.isEmpty(), "an output has something");
        require(!output.imageNames.contains(QString()) && !output.videoNames.contains(QString()),
                "a picture has a name");
    }
    (void)resultImageNames(session);
    (void)resultVideoNames(session);
}

void checkGraph(const QByteArray& json)
{
    const Result<WorkflowDocument> workflow = workflowFromGraph(json, templates());
    if (!workflow) {
        require(workflow.error().kind == ApiError::Kind::Input && !workflow.error().detail.isEmpty(),
                "a refusal says why");
        return;
    }
    const Result<WorkflowDocument> again = WorkflowDocument::fromJson(workflow->toBytes());
    require(again && *again == *workflow, "a workflow made of a graph can be saved");
    for (const QJsonValue& node : workflow->nodes())
        require(templates().find(node["data"_L1]["type"_L1].toString()), "its nodes are the server's");
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    prepareProcess();
    require(!templates().isEmpty(), "the server's nodes are there");
    return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t maxSize, unsigned seed)
{
    return mutator().mutate(data, size, maxSize, seed);
}

extern "C" size_t LLVMFuzzerCustomCrossOver(const uint8_t* a, size_t sizeA, const uint8_t* b, size_t sizeB,
                                            uint8_t* out, size_t maxSize, unsigned seed)
{
    return mutator().crossOver(a, sizeA, b, sizeB, out, maxSize, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    checkGraph(text);
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    checkPicture(decode<ImageDto>(&ImageDto::fromJson, json), json);
    checkPicture(decode<ImageDto>(&ImageDto::fromVideoJson, json), json);
    decode<ModelRecord>(&ModelRecord::fromJson, json);
    decode<QueueItemSummary>(&QueueItemSummary::fromJson, json);
    if (const auto item = decode<QueueItem>(&QueueItem::fromJson, json))
        checkOutputs(item->session);
    checkOutputs(json);
    return 0;
}
