// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sessionkit.h"
#include "tests/support/testdata.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace vitrine::test {

bool waitUntilReady(ServerSession& session, int timeoutMs)
{
    return QTest::qWaitFor(
        [&] {
            return session.state() == ServerSession::State::Online
                && session.boards().state() == BoardStore::State::Ready
                && session.models().state() == ModelStore::State::Ready
                && session.templates().state() == TemplateStore::State::Ready;
        },
        timeoutMs);
}

ServerProfile profileFor(const QString& address)
{
    return *ServerProfile::fromAddress(address);
}

WorkflowDocument sdxlWorkflow(const ServerSession& session, int steps)
{
    WorkflowDocument workflow =
        *WorkflowDocument::fromFile(testData(u"workflows/sdxl-text-to-image.workflow.json"_s));
    const Result<ModelRecord> model = session.models().resolve(u"tiny-sdxl"_s, {u"main"_s}, {u"sdxl"_s});
    if (model)
        workflow.setInputValue(u"sdxl_model_loader:PwBr7RXRsy"_s, u"model"_s, model->identifier());
    workflow.setInputValue(u"noise:f4Bv4UWa22"_s, u"width"_s, 64);
    workflow.setInputValue(u"noise:f4Bv4UWa22"_s, u"height"_s, 64);
    workflow.setInputValue(u"denoise_latents:TRC0Y88EWe"_s, u"steps"_s, steps);
    return workflow;
}

} // namespace vitrine::test
