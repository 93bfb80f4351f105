// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace vitrine {

class FieldKind;

/// What a field holds: the server's type name and whether it is one, a list, or either.
struct FieldType {
    enum class Cardinality { Single, Collection, SingleOrCollection };

    QString name; ///< "IntegerField", "ImageField", "ModelIdentifierField", "LatentsField" ...
    Cardinality cardinality = Cardinality::Single;
    bool batch = false; ///< Fed by a batch or generator node.

    [[nodiscard]] bool isSingle() const { return cardinality == Cardinality::Single; }
    [[nodiscard]] bool isCollection() const { return cardinality == Cardinality::Collection; }
    friend bool operator==(const FieldType&, const FieldType&) = default;
};

/// One input of a node type, as /openapi.json describes it.
struct FieldTemplate {
    enum class Input { Any, Direct, Connection };
    enum class Component { None, Textarea, Slider, VideoFrameIndex };

    QString name;
    QString title;
    QString description;
    FieldType type;
    std::optional<FieldType>
        originalType; ///< What a `ui_type` replaced, where the field has a value of its own.
    bool required = false;
    Input input = Input::Any;
    /// The server's default, else the type's own (0, "", false, the first option ...); Undefined
    /// when there is none.
    QJsonValue defaultValue{QJsonValue::Undefined};

    std::optional<double> minimum;
    std::optional<double> maximum;
    std::optional<double> exclusiveMinimum;
    std::optional<double> exclusiveMaximum;
    std::optional<double> multipleOf;
    std::optional<int> minLength;
    std::optional<int> maxLength;
    std::optional<int> minItems;
    std::optional<int> maxItems;

    QJsonArray options;                   ///< Of an enum, in the server's order.
    QHash<QString, QString> choiceLabels; ///< Option to text.

    bool hidden = false;
    std::optional<int> order;
    Component component = Component::None;
    /// Which models are offered; empty means no restriction.
    QStringList modelBases;
    QStringList modelTypes;
    QStringList modelVariants;
    QStringList modelFormats;
    QStringList modelProviders;

    /// How values of this field are read, checked and cleaned; never null once parsed.
    std::shared_ptr<const FieldKind> kind;

    /// Also for templates of two schemas: kinds are the same by their id.
    friend bool operator==(const FieldTemplate& a, const FieldTemplate& b);
};

/// One output of a node type.
struct OutputTemplate {
    QString name;
    QString title;
    QString description;
    FieldType type;
    std::optional<FieldType> originalType; ///< As of an input.
    bool hidden = false;
    std::optional<int> order;
};

/// One node type ("invocation") of a server.
struct NodeTemplate {
    QString type;
    QString title;
    QString description;
    QString version;
    QString nodePack;
    QString category;
    QString classification;
    QString outputType;
    QStringList tags;
    bool useCache = true;
    QList<FieldTemplate> inputs; ///< By name; `order` says how a node shows them.
    QList<OutputTemplate> outputs;

    /// Null when the node type has no such input.
    [[nodiscard]] const FieldTemplate* input(const QString& name) const;
    [[nodiscard]] const OutputTemplate* output(const QString& name) const;
};

} // namespace vitrine
