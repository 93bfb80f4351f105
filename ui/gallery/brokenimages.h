// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/imagelist.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace vitrine {

class CheckFilesJob;

/// Fills a list of broken images (ImageQuery::brokenOnly): asks the server for the file of each of its names,
/// and shows those that it has none for as they are found. Ends with the object.
class BrokenImages : public QObject {
    Q_OBJECT

public:
    BrokenImages(ApiClient& client, std::shared_ptr<ImageList> list, QObject* parent = nullptr);
    ~BrokenImages() override;

    /// From the beginning, with the names that the list has then.
    void restart();

    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    [[nodiscard]] int checkedCount() const;
    [[nodiscard]] int totalCount() const;
    /// Why not all of them were checked.
    [[nodiscard]] const std::optional<ApiError>& error() const { return m_error; }

Q_SIGNALS:
    void changed(); ///< A few times a second while it runs.

private:
    void onListState();
    void onFinished();
    void show();

    ApiClient& m_client;
    std::shared_ptr<ImageList> m_list;
    std::unique_ptr<CheckFilesJob> m_job;
    bool m_due = true; ///< As soon as the names are here.
    int m_lastTotal = 0;
    int m_lastChecked = 0;
    std::optional<ApiError> m_error;
    QTimer m_showTimer;
};

} // namespace vitrine
