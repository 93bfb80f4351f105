// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/queueitemdetails.h"
#include "ui/queue/queuemodel.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace vitrine {

class JsonView;
class QueueActions;
class RunPicturesModel;
class RunPicturesView;
class ServerSession;
class StatePane;
class TextLabel;
class ThumbnailStore;
class ValueTable;

/// Everything about the selected item: values, results, why it failed, the record as the server sent it. Of a
/// batch or of several rows, the sums.
class QueueDetailsPane : public QWidget {
    Q_OBJECT

public:
    QueueDetailsPane(ServerSession& session, QueueList& list, ThumbnailStore& thumbnails,
                     QueueActions& actions, QWidget* parent = nullptr);

    /// The selected rows, the current one first.
    void show(const QList<QueueModel::Entry>& entries);

    [[nodiscard]] ValueTable& table() { return *m_table; }
    [[nodiscard]] QTabWidget& pages() { return *m_pages; }
    [[nodiscard]] JsonView& json() { return *m_json; }
    [[nodiscard]] QPlainTextEdit& traceback() { return *m_traceback; }

Q_SIGNALS:
    void imageActivated(const QString& imageName);

private:
    void layOut(QueueActions& actions);
    void showItem(const QueueRow& row);
    void showBatch(const QueueBatch& batch);
    void showSeveral(const QList<QueueModel::Entry>& entries);
    void onRecord();
    void showRecord();
    void showJson();
    void setProblem(const QString& text);
    [[nodiscard]] QList<QStringList> linesOf(const QueueRow& row) const;

    QueueList& m_list;
    QueueItemDetails m_details;
    QueueStatus m_shownStatus = QueueStatus::Unknown; ///< When the record was read.
    StatePane* m_nothing;
    QWidget* m_page;
    QStackedWidget* m_stack;
    TextLabel* m_title;
    TextLabel* m_problem;
    RunPicturesModel* m_pictures;
    RunPicturesView* m_strip;
    ValueTable* m_table;
    QPlainTextEdit* m_traceback;
    JsonView* m_json;
    QTabWidget* m_pages;
};

} // namespace vitrine
