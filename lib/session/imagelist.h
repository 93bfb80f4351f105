// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"
#include "lib/session/namerows.h"
#include "lib/session/seenitems.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace vitrine {

/// The ordered names of one query, live: what a grid shows. Every name is there at once; records come from
/// ImageStore.
///
/// Signals come in the pairs that an item model needs. `row(name)` is a hash look-up.
class ImageList : public QObject {
    Q_OBJECT

public:
    /// Failed: the names are those of the last answer, perhaps of an earlier start, or none.
    enum class State { Loading, Ready, Failed };

    /// `seen`: keeps the names, and gives those of the last time while the server cannot be asked.
    /// `asks`: false leaves the first request to `refresh`.
    ImageList(ApiClient& client, ImageQuery query, SeenItems& seen, bool asks = true);

    [[nodiscard]] const ImageQuery& query() const { return m_query; }
    [[nodiscard]] State state() const { return m_state; }
    /// Names are on their way.
    [[nodiscard]] bool isLoading() const { return m_loading; }
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
    /// Of a list of broken ones (ImageQuery::brokenOnly): shows these, as far as the server lists them.
    void setBroken(const QSet<QString>& names);
    /// Every name of the query, broken or not; what is hidden is not among them unless the list is one of
    /// broken ones.
    [[nodiscard]] const QStringList& allNames() const { return m_all ? m_all->names : m_names; }

    /// Images that are gone from the server, or from what the query asks for.
    void remove(const QStringList& names);

    /// What is not to be seen for now, whatever the server lists. `unhide` brings it back at its place.
    void hide(const QStringList& names);
    void unhide(const QStringList& names);

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
    void keep(const ImageNames& names);
    void showSeen();
    void takeOut(const QStringList& names);
    void replaceAll(const QStringList& names, const QHash<QString, int>& rows);
    [[nodiscard]] QList<int> rowsOf(const QStringList& names) const;
    void insertAt(int row, const QStringList& names);
    void removeRange(int first, int last);
    [[nodiscard]] int placeFor(const ImageDto& image, int starredCount, qsizetype size) const;
    [[nodiscard]] bool matches(const ImageDto& image) const;
    [[nodiscard]] bool isShown(const QString& name) const;
    void setState(State state);

    ImagesApi m_api;
    SeenItems& m_seen;
    QStringList m_kept; ///< By `m_seen`.
    ImageQuery m_query;
    QStringList m_names;
    NameRows m_rows;
    int m_starredCount = 0;
    QSet<QString> m_hidden;
    QSet<QString> m_broken;
    std::optional<ImageNames> m_all; ///< With what is not shown; none while all of it is.
    State m_state = State::Loading;
    ApiError m_error;
    bool m_loading = false;
    bool m_again = false;
    QList<ImageDto> m_offeredWhileLoading;
};

} // namespace vitrine
