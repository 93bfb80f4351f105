// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/seenitemsfile.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace vitrine {

/// What was seen of a server, for browsing while it is away: a SeenItemsFile in a thread of its own. What is
/// kept is written later and in order; questions are answered with the event loop. Answers that a server does
/// not want kept
/// (`Cache-Control: no-store`) must not get here; `forget` says that it sent one.
class SeenItems : public QObject {
    Q_OBJECT

public:
    /// `path`: of the file; empty keeps nothing and knows nothing.
    explicit SeenItems(const QString& path, QObject* parent = nullptr);
    ~SeenItems() override; ///< Waits for what is being written.

    void keepBoards(const QList<BoardDto>& boards);
    void keepNames(const ImageQuery& query, const ImageNames& names);
    void keepRecords(const QList<ImageDto>& records);
    /// What there is, and everything that is still to come.
    void forget();

    template <class T>
    using Answer = std::function<void(const T&)>;

    /// `answer` comes only when there is something, and never after `context` is gone.
    void boards(QObject* context, const Answer<QList<BoardDto>>& answer);
    void names(const ImageQuery& query, QObject* context, const Answer<ImageNames>& answer);
    void records(const QStringList& names, QObject* context, const Answer<QList<ImageDto>>& answer);

private:
    QThreadPool m_thread;
    std::shared_ptr<SeenItemsFile> m_file; ///< Null when nothing is kept.
};

} // namespace vitrine
