// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/local/sourcedjob.h"
#include "lib/net/apiclient.h"
#include "lib/net/apijob.h"

namespace vitrine {

/// Finds out whether a folder is the root folder of the server of a profile: its database is read, and its
/// newest items are looked for on the server. Ends with Kind::Storage and a sentence when the folder cannot
/// be used or is another server's, and with the server's error when that does not answer.
class DataFolderCheck : public ApiJob {
    Q_OBJECT

public:
    DataFolderCheck(const ServerProfile& profile, QString folder, QObject* parent = nullptr);

    /// False when neither side has an item that could tell.
    [[nodiscard]] bool isProven() const { return m_isProven; }

protected:
    void run() override;

private:
    void compare();
    void prove();

    ApiClient m_client;
    QString m_folder;
    bool m_isProven = false;
};

} // namespace vitrine
