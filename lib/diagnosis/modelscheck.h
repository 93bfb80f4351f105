// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/models.h"
#include "lib/diagnosis/reportcheck.h"

namespace vitrine {

/// Whether there are models to make something with, and whether they can be used.
class ModelsCheck final : public ReportCheck {
    Q_OBJECT

public:
    /// The client must know its capabilities.
    ModelsCheck(ApiClient& client, int limitMs, QObject* parent = nullptr);

    /// What is to be said of these models; `missing` are those whose files are gone, as far as it is known.
    [[nodiscard]] static Finding findingOfModels(const QList<ModelRecord>& models,
                                                 const QList<ModelRecord>& missing);

protected:
    void ask() override;

private:
    ApiClient& m_client;
};

} // namespace vitrine
