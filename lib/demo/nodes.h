// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSize>
#include <QString>

#include <optional>

namespace vitrine::demo {

class DemoModels;
class Gallery;
struct QueueItem;

/// A node that fails; the words are the server's.
struct NodeError {
    QString type;
    QString message;
};

/// One thing that a node tells while it runs.
struct Beat {
    QString message;
    std::optional<double> percentage = {};
    QString loads = {};       ///< A submodel whose loading is told too.
    QString previewSeed = {}; ///< Shows a preview when not empty.
};

/// Pretends to run nodes: values are computed, pictures are drawn, models only exist by name.
class Nodes {
public:
    Nodes(Gallery& gallery, const DemoModels& models);

    /// What the node tells on its way, in order.
    [[nodiscard]] QList<Beat> beats(const QJsonObject& node) const;
    /// Its result, without `type`. Throws NodeError.
    QJsonObject run(const QJsonObject& node, const QueueItem& item);

    /// The record of the model that a node works with; empty when there is none.
    [[nodiscard]] QJsonObject modelOf(const QJsonObject& node) const;
    /// Size of the picture that the node's latents stand for.
    [[nodiscard]] QSize sizeOf(const QJsonObject& node) const;

private:
    [[nodiscard]] QJsonObject checkedModel(const QJsonObject& node, const QString& field,
                                           const QString& complaint) const;
    [[nodiscard]] QJsonObject latents(const QString& name, QSize size, const QJsonValue& seed);
    [[nodiscard]] QJsonObject loaders(const QJsonObject& node, bool isSdxl) const;
    [[nodiscard]] QJsonObject fluxLoaders(const QJsonObject& node) const;
    [[nodiscard]] QJsonObject fluxControl(const QJsonObject& node) const;
    [[nodiscard]] QJsonObject denoise(const QJsonObject& node);
    [[nodiscard]] static QJsonObject metadata(const QJsonObject& node);
    QJsonObject decode(const QJsonObject& node, const QueueItem& item);
    QJsonObject blank(const QJsonObject& node, const QueueItem& item);
    QJsonObject useImage(const QJsonObject& node, const QueueItem& item);

    Gallery& m_gallery;
    const DemoModels& m_models;
    QHash<QString, QSize> m_tensors; ///< What latents there are, by name.
};

} // namespace vitrine::demo
