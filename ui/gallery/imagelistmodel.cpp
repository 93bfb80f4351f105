// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/imagelistmodel.h"

#include "lib/imaging/thumbnailstore.h"

#include <QLocale>

namespace vitrine {

namespace {

constexpr int coalesceMs = 12;

} // namespace

ImageListModel::ImageListModel(ImageStore& images, ThumbnailStore& thumbnails, QObject* parent)
    : QAbstractListModel(parent)
    , m_images(images)
    , m_thumbnails(thumbnails)
{
    m_changeTimer.setSingleShot(true);
    m_changeTimer.setInterval(coalesceMs);
    connect(&m_changeTimer, &QTimer::timeout, this, &ImageListModel::tellChanges);
    connect(&thumbnails, &ThumbnailStore::ready, this, &ImageListModel::markChanged);
    connect(&thumbnails, &ThumbnailStore::failed, this, &ImageListModel::markChanged);
    connect(&images, &ImageStore::recordsChanged, this, [this](const QStringList& names) {
        for (const QString& name : names)
            markChanged(name);
    });
}

void ImageListModel::setList(std::shared_ptr<ImageList> list)
{
    beginResetModel();
    if (m_list)
        m_list->disconnect(this);
    m_list = std::move(list);
    m_firstChanged = m_lastChanged = -1;
    if (m_list) {
        const ImageList* source = m_list.get();
        connect(source, &ImageList::aboutToReset, this, &ImageListModel::beginResetModel);
        connect(source, &ImageList::reset, this, [this] {
            m_firstChanged = m_lastChanged = -1;
            endResetModel();
        });
        connect(source, &ImageList::aboutToInsert, this, [this](int first, int last) {
            tellChanges(); // its rows are counted from before the insertion
            beginInsertRows({}, first, last);
        });
        connect(source, &ImageList::inserted, this, [this] { endInsertRows(); });
        connect(source, &ImageList::aboutToRemove, this, [this](int first, int last) {
            tellChanges();
            beginRemoveRows({}, first, last);
        });
        connect(source, &ImageList::removed, this, [this] { endRemoveRows(); });
    }
    endResetModel();
}

int ImageListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_list ? 0 : static_cast<int>(m_list->names().size());
}

QVariant ImageListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString& name = m_list->names().at(index.row());
    switch (role) {
    case Qt::AccessibleTextRole:
    case Qt::DisplayRole:
    case NameRole:
        return name;
    case ThumbnailRole: {
        const QImage* image = m_thumbnails.find(name);
        return image ? QVariant(*image) : QVariant();
    }
    case FailedRole:
        return m_thumbnails.error(name) != nullptr;
    case StarredRole: {
        const ImageDto* record = m_images.find(name);
        return record && record->starred;
    }
    case VideoRole:
        return isVideoName(name);
    case Qt::ToolTipRole: {
        QString text = name;
        if (const ImageDto* record = m_images.find(name)) {
            text = tr("%1\n%2 × %3\n%4")
                       .arg(name)
                       .arg(record->width)
                       .arg(record->height)
                       .arg(QLocale().toString(record->createdAt.toLocalTime(), QLocale::ShortFormat));
        }
        if (const ApiError* error = m_thumbnails.error(name))
            text += u'\n' + error->userMessage();
        return text.toHtmlEscaped();
    }
    default:
        return {};
    }
}

Qt::ItemFlags ImageListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QString ImageListModel::nameAt(int row) const
{
    return m_list && row >= 0 && row < m_list->names().size() ? m_list->names().at(row) : QString();
}

QModelIndex ImageListModel::indexOf(const QString& name) const
{
    const int row = m_list ? m_list->row(name) : -1;
    return row < 0 ? QModelIndex() : index(row);
}

void ImageListModel::markChanged(const QString& name)
{
    const int row = m_list ? m_list->row(name) : -1;
    if (row < 0)
        return;
    m_firstChanged = m_firstChanged < 0 ? row : qMin(m_firstChanged, row);
    m_lastChanged = qMax(m_lastChanged, row);
    if (!m_changeTimer.isActive())
        m_changeTimer.start();
}

void ImageListModel::tellChanges()
{
    m_changeTimer.stop();
    if (m_firstChanged < 0)
        return;
    const int first = std::exchange(m_firstChanged, -1);
    const int last = std::exchange(m_lastChanged, -1);
    Q_EMIT dataChanged(index(first), index(last), {ThumbnailRole, FailedRole, StarredRole, Qt::ToolTipRole});
}

} // namespace vitrine
