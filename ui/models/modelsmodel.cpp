// SPDX-License-Identifier: Apache-2.0
#include "ui/models/modelsmodel.h"

#include "lib/session/modelstore.h"
#include "ui/models/modelcovers.h"
#include "ui/models/modeltexts.h"
#include "ui/shell/servertext.h"

#include <QImage>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

ModelsModel::ModelsModel(ModelStore& store, ModelCovers& covers, QObject* parent)
    : QAbstractTableModel(parent)
    , m_covers(covers)
{
    take(store.models());
    connect(&store, &ModelStore::modelsChanged, this, [this, &store] { take(store.models()); });
    connect(&covers, &ModelCovers::ready, this, &ModelsModel::tell);
}

const ModelRecord* ModelsModel::modelAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_models.size() ? &m_models.at(index.row()) : nullptr;
}

const ModelRecord* ModelsModel::find(const QString& key) const
{
    return modelAt(indexOf(key));
}

QModelIndex ModelsModel::indexOf(const QString& key, int column) const
{
    const auto found = m_rows.constFind(key);
    return found == m_rows.cend() ? QModelIndex() : index(*found, column);
}

void ModelsModel::take(const QList<ModelRecord>& models)
{
    QHash<QString, const ModelRecord*> fresh;
    for (const ModelRecord& model : models)
        fresh.insert(model.key, &model);
    for (int last = static_cast<int>(m_models.size()) - 1; last >= 0; --last) {
        if (fresh.contains(m_models.at(last).key))
            continue;
        int first = last;
        while (first > 0 && !fresh.contains(m_models.at(first - 1).key))
            --first;
        beginRemoveRows({}, first, last);
        m_models.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    countRows();
    for (int row = 0; row < m_models.size(); ++row) {
        const ModelRecord& now = *fresh.value(m_models.at(row).key);
        if (m_models.at(row) == now)
            continue;
        m_models[row] = now;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    QList<ModelRecord> added;
    for (const ModelRecord& model : models) {
        if (!m_rows.contains(model.key) && fresh.value(model.key) == &model)
            added.append(model);
    }
    if (added.isEmpty())
        return;
    const auto first = static_cast<int>(m_models.size());
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    m_models += added;
    countRows(); // whoever hears of the rows may ask for them
    endInsertRows();
}

void ModelsModel::countRows()
{
    m_rows.clear();
    for (int row = 0; row < m_models.size(); ++row)
        m_rows.insert(m_models.at(row).key, row);
}

void ModelsModel::tell(const QString& key)
{
    if (const QModelIndex changed = indexOf(key); changed.isValid())
        Q_EMIT dataChanged(changed, changed.siblingAtColumn(ColumnCount - 1));
}

void ModelsModel::setMissing(const QStringList& keys)
{
    const QSet<QString> missing(keys.cbegin(), keys.cend());
    const QSet<QString> changed = (missing - m_missing) + (m_missing - missing);
    m_missing = missing;
    for (const QString& key : changed)
        tell(key);
}

qsizetype ModelsModel::missingCount() const
{
    return std::count_if(m_missing.cbegin(), m_missing.cend(),
                         [this](const QString& key) { return m_rows.contains(key); });
}

void ModelsModel::setDraft(const QString& key, bool isDraft)
{
    if (isDraft == m_drafts.contains(key))
        return;
    if (isDraft)
        m_drafts.insert(key);
    else
        m_drafts.remove(key);
    tell(key);
}

int ModelsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_models.size());
}

int ModelsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ModelsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Size ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Type:
        return tr("Type");
    case Base:
        return tr("Base");
    case Format:
        return tr("Format");
    case Variant:
        return tr("Variant");
    case Size:
        return tr("Size");
    case Path:
        return tr("Path");
    default:
        return {};
    }
}

QVariant ModelsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ModelRecord& model = m_models.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(model, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Name && isMissing(model.key)
            ? tr("%1, its files are missing").arg(text(model, Name))
            : text(model, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole:
        if (index.column() == Name && isMissing(model.key))
            return tr("The files of this model are gone.");
        return servertext::forToolTip(index.column() == Name && !model.description.isEmpty()
                                          ? model.description
                                          : text(model, index.column()));
    case KeyRole:
        return model.key;
    case NoteRole:
        return note(model);
    case CoverRole: {
        const QImage* cover = m_covers.find(model.key);
        return cover && model.hasCover ? *cover : QImage();
    }
    case MissingRole:
        return isMissing(model.key);
    case DraftRole:
        return m_drafts.contains(model.key);
    default:
        return {};
    }
}

QString ModelsModel::note(const ModelRecord& model) const
{
    if (isMissing(model.key))
        return tr("Its files are missing");
    if (m_drafts.contains(model.key))
        return tr("Changes that are not saved");
    if (model.type == u"unknown"_s || model.base == u"unknown"_s)
        return tr("The server does not know what this is: it cannot be used");
    return servertext::oneLine(model.description.isEmpty() ? model.triggerPhrases.join(u", "_s)
                                                           : model.description);
}

QString ModelsModel::text(const ModelRecord& model, int column) const
{
    switch (column) {
    case Name:
        return modeltexts::name(model);
    case Type:
        return modeltexts::type(model.type);
    case Base:
        return modeltexts::base(model.base);
    case Format:
        return modeltexts::format(model.format);
    case Variant:
        return servertext::oneLine(model.variant);
    case Size:
        return modeltexts::size(model.fileSize);
    case Path:
        return servertext::oneLine(model.path);
    default:
        return {};
    }
}

} // namespace vitrine
