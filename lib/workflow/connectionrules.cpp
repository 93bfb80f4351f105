// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/connectionrules.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// A generic item, list or anything at all.
bool fitsGeneric(const FieldType& source, const FieldType& target)
{
    if (target.name == "AnyField"_L1)
        return true;
    if (source.name == "CollectionItemField"_L1 && !target.isCollection())
        return true;
    if (target.name == "CollectionItemField"_L1 && source.isSingle())
        return true;
    if (source.name == "CollectionField"_L1 && !target.isSingle())
        return true;
    return target.name == "CollectionField"_L1 && source.isCollection();
}

/// A single value goes where one or a list may, a list where a list may.
bool cardinalityFits(const FieldType& source, const FieldType& target)
{
    return source.cardinality == target.cardinality
        || target.cardinality == FieldType::Cardinality::SingleOrCollection;
}

/// Numbers become finer numbers and text.
bool converts(const QString& source, const QString& target)
{
    if (target == "StringField"_L1)
        return source == "IntegerField"_L1 || source == "FloatField"_L1;
    return target == "FloatField"_L1 && source == "IntegerField"_L1;
}

bool isOneAndListOfTheSame(const FieldType& a, const FieldType& b)
{
    return a.name == b.name && a.batch == b.batch
        && ((a.isSingle() && b.isCollection()) || (a.isCollection() && b.isSingle()));
}

} // namespace

bool areEqual(const ConnectionType& a, const ConnectionType& b)
{
    return a.type == b.type || (b.original && a.type == *b.original) || (a.original && *a.original == b.type)
        || (a.original && b.original && *a.original == *b.original);
}

bool canConnect(const ConnectionType& source, const ConnectionType& target)
{
    if (areEqual(source, target))
        return true;
    if (source.type.batch != target.type.batch)
        return false;
    const bool sameIntoOneOrMany = source.type.name == target.type.name
        && target.type.cardinality == FieldType::Cardinality::SingleOrCollection;
    const bool fromAnything = source.type.name == "AnyField"_L1;
    return sameIntoOneOrMany || fitsGeneric(source.type, target.type)
        || (cardinalityFits(source.type, target.type)
            && (fromAnything || converts(source.type.name, target.type.name)));
}

bool areCompatible(const ConnectionType& a, const ConnectionType& b)
{
    return canConnect(a, b) || canConnect(b, a) || isOneAndListOfTheSame(a.type, b.type);
}

} // namespace vitrine
