// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/modelrecord.h"
#include "lib/net/apiclient.h"

#include <QList>

namespace vitrine {

/// Which models to list; what is empty lets everything through. Words that the server does not know are
/// Kind::Rejected (422).
struct ModelQuery {
    QStringList baseModels = {}; ///< "sdxl", "flux", …
    QString type = {};           ///< "main", "vae", …
    QString name = {};           ///< All of it, case included. For parts: ModelRecord::mentions.
    QString format = {};         ///< "diffusers", "checkpoint", …
};

/// What to change of a model; what has no value stays as it is. (ModelRecordChanges)
struct ModelChanges {
    std::optional<QString> name = {};
    std::optional<QString> description = {};
    std::optional<QString> base = {};
    std::optional<QString> type =
        {}; ///< Older servers refuse what makes another kind of record (Kind::Conflict).
    std::optional<QString> format = {};
    std::optional<QString> variant = {};
    std::optional<QString> predictionType = {};
    std::optional<QStringList> triggerPhrases = {};
    /// All of them at once: what is left out is reset. Empty resets all.
    std::optional<QJsonObject> defaultSettings = {};

    [[nodiscard]] QJsonObject toJson() const;
};

/// What became of several models.
struct ModelsOutcome {
    struct Failed {
        QString key;
        QString reason; ///< The server's words.
    };

    QStringList done; ///< Keys.
    QList<Failed> failed;
};

/// /api/v2/models/…: the installed models. Changes are for administrators.
///
/// An unknown key is Kind::NotFound, but for what is said at the calls. A model that is converted or deleted
/// at this moment is Kind::Conflict on newer servers.
class ModelsApi {
public:
    explicit ModelsApi(ApiClient& client)
        : m_client(client)
    {
    }

    /// GET /api/v2/models/: the installed models.
    ApiCall<QList<ModelRecord>>* list(const ModelQuery& query = {});

    /// GET /api/v2/models/i/{key}.
    ApiCall<ModelRecord>* get(const QString& key);

    /// GET /api/v2/models/get_by_attrs: the first of this name, type and base.
    ApiCall<ModelRecord>* byAttributes(const QString& name, const QString& type, const QString& base);

    /// GET /api/v2/models/get_by_hash. Where the server has no such route (Capability::ModelByHash) the list
    /// of all is looked through. A hash stays the same when a model is installed anew; its key does not.
    ApiCall<ModelRecord>* byHash(const QString& hash);

    /// GET /api/v2/models/missing, with Capability::MissingModels: the models whose files are gone.
    ApiCall<QList<ModelRecord>>* missing();

    /// PATCH /api/v2/models/i/{key}. An empty name is refused (Kind::Input). A name that another model of
    /// this base and type has is a failure on older servers (500) and taken by newer ones.
    ApiCall<ModelRecord>* update(const QString& key, const ModelChanges& changes);

    /// DELETE /api/v2/models/i/{key}. Files in the server's models folder go too; what was installed in place
    /// stays.
    ApiCall<Done>* remove(const QString& key);

    /// Whether `removeMany` can be had; otherwise they go one by one (DeleteModelsJob).
    [[nodiscard]] bool canRemoveMany() const;
    /// POST /api/v2/models/i/bulk_delete, with Capability::BulkModelDeletion.
    ApiCall<ModelsOutcome>* removeMany(const QStringList& keys);

    /// PUT /api/v2/models/convert/{key}: makes folders of a single file of SD 1, 2 or XL. Takes minutes. The
    /// new record has another key; the old one is gone. What cannot be converted is Kind::Rejected, an
    /// unknown key too (424). The server must have or fetch what Hugging Face knows of the base (Kind::Server
    /// otherwise).
    ApiCall<ModelRecord>* convert(const QString& key);

    /// POST /api/v2/models/i/{key}/reidentify, with Capability::ModelReidentify: looks at the files again.
    /// What people edited stays, but for default settings. Kind::Server when the files are gone.
    ApiCall<ModelRecord>* reidentify(const QString& key);
    /// POST /api/v2/models/i/bulk_reidentify, with Capability::BulkModelReidentify.
    ApiCall<ModelsOutcome>* reidentifyMany(const QStringList& keys);

    /// GET /api/v2/models/i/{key}/image: an encoded picture of at most 256 pixels a side, WebP whatever its
    /// type says. A model without one is Kind::Server (500) or
    /// Kind::NotFound: ask only with ModelRecord::hasCover.
    ApiCall<QByteArray>* cover(const QString& key);
    /// PATCH /api/v2/models/i/{key}/image. The server scales it. What is no picture is Kind::Rejected (415).
    ApiCall<Done>* setCover(const QString& key, const QByteArray& picture);
    /// DELETE /api/v2/models/i/{key}/image. Without one: as `cover`.
    ApiCall<Done>* removeCover(const QString& key);

private:
    ApiClient& m_client;
};

} // namespace vitrine
