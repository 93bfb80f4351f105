// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"

#include <QHash>
#include <QObject>

namespace vitrine {

/// The ordered names of one query, live: what a grid shows. Every name is there at once; records come from
/// ImageStore.
///
/// Signals come in the pairs that an item model needs. `row(name)` is a hash look-up.
class ImageList : public QObject {
    Q_OBJECT

public:
    enum class State { Loading, Ready, Failed };

    ImageList(ApiClient& client, ImageQuery query, QObject* parent = nullptr);

    [[nodiscard]] const ImageQuery& query() const { return m_query; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ApiError& error() const
    {
        return m_error;
    } ///< With State::Failed; the old names stay.
    [[nodiscard]] const QStringList& names() const { return m_names; }
    [[nodiscard]] int row(const QString& name) const; ///< -1 when it is not in the list.

    /// Reads all names again. Equal names change nothing; a few new or missing ones become inserts and
    /// removals.
    void refresh();

    /// A new image that may belong here: it is inserted at its place, or ignored.
    void offer(const ImageDto& image);
    /// Images that are gone from the server.
    void remove(const QStringList& names);

Q_SIGNALS:
    void stateChanged();
    void aboutToReset();
    void reset();
    void aboutToInsert(int first, int last);
    void inserted(int first, int last);
    void aboutToRemove(int first, int last);
    void removed(int first, int last);

private:
    void apply(const ImageNames& fresh);
    void insertAt(int row, const QString& name);
    void removeAt(int row);
    void reindexFrom(int row);
    [[nodiscard]] bool matches(const ImageDto& image) const;
    void setState(State state);

    ImagesApi m_api;
    ImageQuery m_query;
    QStringList m_names;
    QHash<QString, int> m_rows;
    int m_starredCount = 0;
    State m_state = State::Loading;
    ApiError m_error;
    bool m_loading = false;
    bool m_again = false;
    QList<ImageDto> m_offeredWhileLoading;
};

} // namespace vitrine
