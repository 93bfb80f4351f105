// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/models.h"
#include "lib/jobs/rungraphjob.h"

namespace vitrine {

/// What to draw: SDXL, text to image. One item of the queue an image.
struct GenerateOptions {
    ModelRecord model; ///< A main model with base "sdxl".
    QString positivePrompt;
    QString negativePrompt = {};
    int width = 1024; ///< Pixels; a multiple of 8.
    int height = 1024;
    int steps = 30;
    double cfgScale = 7.0;
    QString scheduler = QStringLiteral("dpmpp_3m_k");
    quint32 seed = 0;     ///< Of the first image; each further one has the next.
    int count = 1;        ///< Images.
    QString boardId = {}; ///< Empty or "none": no board.
};

/// Makes images from prompts, without a workflow file. Each carries its settings as metadata.
class GenerateImageJob final : public RunGraphJob {
    Q_OBJECT

public:
    GenerateImageJob(ServerSession& session, const GenerateOptions& options, QObject* parent = nullptr);

protected:
    /// Kind::Input when a number is out of range.
    Result<Submission> prepare() override;

private:
    GenerateOptions m_options;
};

} // namespace vitrine
