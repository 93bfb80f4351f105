// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/models.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>

namespace vitrine {

/// The covers of models, for the session: those that are asked for are fetched a few at a time and decoded in
/// a worker. One that cannot be had is not asked for again until somebody looks at the list anew.
class ModelCovers : public QObject {
    Q_OBJECT

public:
    explicit ModelCovers(ApiClient& client, QObject* parent = nullptr);

    /// Null when there is none, or not yet.
    [[nodiscard]] const QImage* find(const QString& key) const;
    /// What `viewer` has on the screen: keys of models that have one.
    void setDemand(const QObject* viewer, const QStringList& keys);
    /// Has been given another picture, or none.
    void forget(const QString& key);
    /// What could not be had is tried again.
    void retryFailed();

Q_SIGNALS:
    void ready(const QString& key);

private:
    void work();
    void take(const QString& key, int round, const QImage& image);

    ModelsApi m_api;
    QHash<const QObject*, QStringList> m_demand;
    QHash<QString, QImage> m_images; ///< A null one cannot be had.
    QHash<QString, int> m_rounds;    ///< How often a model's was forgotten: what comes late is an old one.
    QSet<QString> m_inFlight;
};

} // namespace vitrine
