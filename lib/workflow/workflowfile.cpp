// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/workflowfile.h"

#include "lib/base/wholefile.h"
#include "lib/workflow/fingerprint.h"
#include "lib/workflow/graphtoworkflow.h"
#include "lib/workflow/pngtexts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::WorkflowFile)
};

std::optional<QString> textOf(const QHash<QString, QString>& texts, const QString& key)
{
    const auto found = texts.constFind(key);
    return found == texts.cend() ? std::nullopt : std::optional(*found);
}

Result<WorkflowDocument> fromPicture(const QString& path, const NodeTemplates& templates)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return Failure(
            ApiError::input(Words::tr("The file %1 cannot be read: %2. Check its name and its permissions.")
                                .arg(name, file.errorString())));
    const QHash<QString, QString> texts = pngTexts(file);
    const std::optional<QString> workflow = textOf(texts, u"invokeai_workflow"_s);
    const Result<WorkflowDocument> document =
        embeddedWorkflow(workflow, textOf(texts, u"invokeai_graph"_s), name, templates);
    if (!document && workflow)
        return Failure(ApiError::input(Words::tr("%1: %2").arg(name, document.error().detail)));
    return document;
}

/// Why the file must not be replaced; nothing when it may be.
std::optional<WorkflowFileSave> objection(const QString& path, const QByteArray& bytes,
                                          const QByteArray& expected)
{
    using State = WorkflowFileSave::State;
    const QFileInfo info(path);
    // Who has deleted it meanwhile has lost nothing by a new one, and who saves wants it there.
    if (!info.exists())
        return {};
    if (!info.isFile()) // a pipe would never end
        return WorkflowFileSave{State::Unreadable, Words::tr("it is no file any more")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return WorkflowFileSave{State::Unreadable, file.errorString()};
    QCryptographicHash hash(QCryptographicHash::Sha256); // piece by piece: it may be large by now
    if (!hash.addData(&file))
        return WorkflowFileSave{State::Unreadable, file.errorString()};
    const QByteArray there = hash.result();
    // The same change made twice is none that gets lost.
    if (there == expected || there == fileFingerprint(bytes))
        return {};
    return WorkflowFileSave{State::Changed};
}

} // namespace

bool isPictureFile(const QString& path)
{
    static const QStringList endings{u"png"_s, u"jpg"_s, u"jpeg"_s, u"webp"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

Result<WorkflowDocument> readWorkflowFile(const QString& path, const NodeTemplates& templates)
{
    return isPictureFile(path) && !QFileInfo(path).isDir() ? fromPicture(path, templates)
                                                           : WorkflowDocument::fromFile(path);
}

WorkflowFileSave saveWorkflowFile(const QString& path, const QByteArray& bytes, const QByteArray& expected)
{
    using State = WorkflowFileSave::State;
    if (!expected.isEmpty()) {
        if (const auto refused = objection(path, bytes, expected))
            return *refused;
    }
    const QString problem = writeWhole(path, bytes);
    return problem.isEmpty() ? WorkflowFileSave{State::Written, {}, fileFingerprint(bytes)}
                             : WorkflowFileSave{State::Failed, problem};
}

Result<WorkflowDocument> embeddedWorkflow(const std::optional<QString>& workflow,
                                          const std::optional<QString>& graph, const QString& picture,
                                          const NodeTemplates& templates)
{
    if (workflow)
        return WorkflowDocument::fromJson(workflow->toUtf8());
    if (!graph)
        return Failure(ApiError::input(
            Words::tr("%1 has no workflow in it: it was uploaded or converted, or made without one. Choose "
                      "another image, or a workflow file.")
                .arg(picture)));
    if (templates.isEmpty())
        return Failure(ApiError::input(
            Words::tr("%1 has no workflow in it but a graph, and the server's nodes, which are needed to "
                      "make a workflow of it, are not loaded yet. Try again when the server is there.")
                .arg(picture)));
    return workflowFromGraph(graph->toUtf8(), templates);
}

} // namespace vitrine
