// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/models.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace vitrine {

class NodeTemplates;

/// One default setting of a kind of model, as it is entered.
struct ModelSetting {
    enum class Kind { Integer, Number, Choice, Flag, Text };
    struct Option {
        QString value;
        QString shown;
    };

    QString key; ///< The server's: "cfg_scale".
    QString label;
    Kind kind = Kind::Text;
    double least = 0;
    double most = 0;
    int step = 1;            ///< Integers are multiples of it.
    QString rule = {};       ///< What is wanted, as a sentence: what a wrong entry is answered with.
    QList<Option> options{}; ///< Of a choice.
};

/// What a person enters about a model, as typed: nothing is lost because it is wrong.
struct ModelDraft {
    QString name;
    QString description;
    QString phrases;                  ///< One a line.
    QHash<QString, QString> settings; ///< By key; empty for what is not set.

    static ModelDraft of(const ModelRecord& model, const QList<ModelSetting>& settings);
    friend bool operator==(const ModelDraft&, const ModelDraft&) = default;
};

/// What a draft makes of a model.
struct ModelDraftResult {
    ModelChanges changes;             ///< Only what is another.
    QHash<QString, QString> problems; ///< A sentence by "name" or a setting's key.
};

/// The default settings that this model can have, in the order of a form. Schedulers and VAEs are those that
/// the server has.
[[nodiscard]] QList<ModelSetting> modelSettings(const ModelRecord& model, const QList<ModelRecord>& models,
                                                const NodeTemplates& templates);
/// Whether servers keep trigger phrases for it.
[[nodiscard]] bool hasTriggerPhrases(const ModelRecord& model);

[[nodiscard]] ModelDraftResult readDraft(const ModelDraft& draft, const ModelRecord& model,
                                         const QList<ModelSetting>& settings);

} // namespace vitrine
