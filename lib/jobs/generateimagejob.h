// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/models.h"
#include "lib/jobs/rungraphjob.h"

namespace vitrine {

/// What to draw: SDXL, text to image.
struct GenerateOptions {
    ModelRecord model; ///< A main model with base "sdxl".
    QString positivePrompt;
    QString negativePrompt = {};
    int width = 1024; ///< Pixels; a multiple of 8.
    int height = 1024;
    int steps = 30;
    double cfgScale = 7.0;
    QString scheduler = QStringLiteral("dpmpp_3m_k");
    quint32 seed = 0;
    QString boardId = {}; ///< Empty or "none": no board.
};

/// Makes one image from prompts, without a workflow file. The image carries the settings as metadata.
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
