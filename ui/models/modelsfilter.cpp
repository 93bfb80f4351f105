// SPDX-License-Identifier: Apache-2.0
#include "ui/models/modelsfilter.h"

#include "ui/models/modeltexts.h"

namespace vitrine {

ModelsFilter::ModelsFilter(ModelsModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setDynamicSortFilter(true);
    setSourceModel(&model);
}

void ModelsFilter::setWanted(const Wanted& wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    invalidateFilter();
}

qint64 ModelsFilter::shownBytes() const
{
    qint64 bytes = 0;
    for (int row = 0; row < rowCount(); ++row)
        bytes += modelAt(index(row, 0))->fileSize;
    return bytes;
}

bool ModelsFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const
{
    const ModelRecord& model = m_model.models().at(row);
    const auto fits = [](const QString& wanted, const QString& word) {
        return wanted.isEmpty() || wanted == word;
    };
    return fits(m_wanted.type, model.type) && fits(m_wanted.base, model.base)
        && fits(m_wanted.format, model.format) && (!m_wanted.missingOnly || m_model.isMissing(model.key))
        && (m_wanted.words.isEmpty() || model.mentions(m_wanted.words));
}

bool ModelsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const ModelRecord& a = *m_model.modelAt(left);
    const ModelRecord& b = *m_model.modelAt(right);
    const auto byText = [](const QString& one, const QString& other) {
        return QString::compare(one, other, Qt::CaseInsensitive);
    };
    int found = 0;
    switch (left.column()) {
    case ModelsModel::Type:
        found = byText(modeltexts::type(a.type), modeltexts::type(b.type));
        break;
    case ModelsModel::Base:
        found = byText(modeltexts::base(a.base), modeltexts::base(b.base));
        break;
    case ModelsModel::Format:
        found = byText(modeltexts::format(a.format), modeltexts::format(b.format));
        break;
    case ModelsModel::Variant:
        found = byText(a.variant, b.variant);
        break;
    case ModelsModel::Size:
        found = a.fileSize < b.fileSize ? -1 : a.fileSize > b.fileSize ? 1 : 0;
        break;
    case ModelsModel::Path:
        found = byText(a.path, b.path);
        break;
    default:
        break;
    }
    if (found == 0)
        found = byText(a.name, b.name);
    return found == 0 ? a.key < b.key : found < 0;
}

} // namespace vitrine
