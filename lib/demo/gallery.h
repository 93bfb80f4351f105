// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSize>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace vitrine::demo {

struct Board {
    QString id;
    QString name;
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
    bool patched = false; ///< After a change the server writes updated_at without milliseconds.
    bool archived = false;
    QString visibility = QStringLiteral("private");
};

/// What only some images have.
struct ImageExtra {
    QByteArray png; ///< Empty for a picture that is drawn.
    QString seed;   ///< What it is drawn from; the image's name when empty.
    QJsonObject metadata;
    QString workflow;
    QString graph;
    QString sessionId;
    QString nodeId;
};

struct Image {
    QString name;
    QString boardId; ///< Empty: uncategorized.
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
    QSize size;
    QString category; ///< The server's word: general, mask, control, user, other.
    bool external = false;
    bool starred = false;
    bool intermediate = false;
    std::shared_ptr<const ImageExtra> extra;

    [[nodiscard]] QString seed() const { return extra && !extra->seed.isEmpty() ? extra->seed : name; }
};
using ImagePtr = std::shared_ptr<Image>;

/// Which names are asked for, and in which order. Unset fields do not filter.
struct NameFilter {
    std::optional<QString> boardId; ///< "none" for uncategorized.
    QStringList categories;
    std::optional<bool> intermediate;
    QString origin;
    QString searchTerm;
    QString createdDate;
    bool descending = true;
    bool starredFirst = true;
};

struct NameList {
    QStringList names;
    int starredCount = 0; ///< 0 unless starred images come first.
};

struct BoardCounts {
    int images = 0;
    int assets = 0;
    ImagePtr cover;
};

struct DayCounts {
    qint64 day = 0; ///< Days since 1970 in UTC, as the server counts.
    BoardCounts counts;
};

/// Boards and images. Everything is in memory; pictures are drawn when somebody asks for them.
class Gallery {
public:
    Gallery(int images, int boards);

    [[nodiscard]] const QList<Board>& boards() const { return m_boards; }
    [[nodiscard]] Board* board(const QString& id);
    Board& createBoard(const QString& name);
    /// Its images become uncategorized.
    void removeBoard(const QString& id);
    /// One walk over all images for all boards.
    [[nodiscard]] QHash<QString, BoardCounts> counts() const;

    /// The days that have images, newest first.
    [[nodiscard]] QList<DayCounts> days() const;

    [[nodiscard]] ImagePtr image(const QString& name) const { return m_byName.value(name); }
    [[nodiscard]] NameList names(const NameFilter& filter) const;
    /// Takes an image in, with a new name and the present time.
    ImagePtr add(Image image);
    void remove(const QStringList& names);

    /// What is known about how an image was made; empty for none.
    [[nodiscard]] QJsonObject metadata(const Image& image) const;

    static QJsonObject toJson(const Image& image);
    [[nodiscard]] QJsonObject toJson(const Board& board, const BoardCounts& counts) const;

private:
    void insert(const ImagePtr& image);
    [[nodiscard]] bool accepts(const NameFilter& filter, const Image& image) const;

    QList<Board> m_boards;
    QHash<QString, ImagePtr> m_byName;
    std::vector<ImagePtr> m_byAge; ///< By time and name, oldest first.
};

} // namespace vitrine::demo
