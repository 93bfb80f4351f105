// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/imagelist.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

namespace vitrine {

class ItemRecords;

/// The records of one server's images and videos: lists for what is shown, records for what is visible.
class ImageStore : public QObject {
    Q_OBJECT

public:
    /// `seen`: keeps records, and gives those of the last time while the server cannot be asked.
    ImageStore(ApiClient& client, SeenItems& seen, QObject* parent = nullptr);

    /// The list of a query; two callers with equal queries share it. It loads at once and lives as long as
    /// someone holds it.
    std::shared_ptr<ImageList> open(const ImageQuery& query);

    /// The record if it is here already; never asks the server. The pointer is good until control returns to
    /// the event loop.
    [[nodiscard]] const ImageDto* find(const QString& name) const;

    /// What is looked at: asks for the records that are missing or old, in lots; answers with
    /// `recordsChanged`. Replaces earlier wishes that did not go out yet, so that a fast scroll asks only for
    /// where it ends.
    void demand(const QStringList& names);

    /// Other clients may have starred, moved or changed anything: every record is old from now on. What is
    /// looked at is read again at once, the rest when it is demanded; until then `find` gives what was.
    void refreshRecords();

    /// Stars or unstars what is here of these before the server has done it; it has the last word with the
    /// next `refreshRecords`.
    void showStarred(const QStringList& names, bool starred);

    /// A finished picture of some run (by event or from a session): its record is read, and lists that it
    /// belongs to get it.
    void addResults(const QStringList& names);

    /// The same for pictures whose records are here: uploads of our own.
    void addImages(const QList<ImageDto>& images);

    /// What the user does not want to see any more, though the server still has it: it leaves every list, now
    /// and after each refresh. `unhide` brings it back at its place.
    void hide(const QStringList& names);
    void unhide(const QStringList& names);
    [[nodiscard]] bool isHidden(const QString& name) const { return m_hidden.contains(name); }

    /// The server deleted these on our behalf. They stay hidden: names that were asked for before may still
    /// come.
    void remove(const QStringList& names);

    /// These are on another board now, on our behalf ("none": on no board). Lists of other boards lose them
    /// at once; those of this board are read again, since their place in it is the server's to tell.
    void setBoard(const QStringList& names, const QString& boardId);

    /// True while somebody holds a list.
    [[nodiscard]] bool hasLists() const;

    [[nodiscard]] ImagesApi& api() { return m_api; }

    /// Its routes will be known within milliseconds, from the copy of its schema: until `onCapabilities`, and
    /// not for long, lists wait with their first request. The newer route for names is several times as fast.
    void awaitCapabilities();
    /// The server's routes are known: lists are read again where it has a better one for names.
    void onCapabilities();

    /// Reads the names of all open lists again.
    void refreshLists();

Q_SIGNALS:
    /// New records, and those that came out different.
    void recordsChanged(const QStringList& names);
    /// Hidden, or back.
    void hiddenChanged(const QStringList& names);
    /// New pictures that are not intermediate, with their records: insert, then announce.
    void imagesAdded(const QList<vitrine::ImageDto>& images);
    /// A demand could not be met.
    void failed(const vitrine::ApiError& error);

private:
    /// `age`: how often all records had been declared old when it was asked for.
    struct Record {
        ImageDto image;
        int age = 0;
    };

    void fetchDemanded();
    void showSeen(QStringList names);
    void fetchResults();
    void addToLists(const QList<ImageDto>& results);
    void forEachList(const std::function<void(ImageList&)>& work);
    /// True when it is new or different.
    bool keep(const ImageDto& image, int age);
    [[nodiscard]] bool isCurrent(const QString& name) const;

    ApiClient& m_client;
    SeenItems& m_seen;
    ImagesApi m_api;
    QHash<QString, Record> m_records;
    QList<QString> m_recordOrder; ///< Oldest first, to bound the memory.
    int m_age = 0;
    QStringList m_lookedAt;
    QStringList m_demanded;
    ItemRecords* m_reading = nullptr; ///< The demanded lot that is on its way.
    QStringList m_results;
    QSet<QString> m_seenResults;
    QTimer m_resultDelay;
    QTimer m_capabilityLimit; ///< Active while lists wait.
    QSet<QString> m_hidden;
    QList<std::weak_ptr<ImageList>> m_lists;
};

} // namespace vitrine
