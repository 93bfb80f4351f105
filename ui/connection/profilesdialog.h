// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace vitrine {

class ConnectionProfiles;
class ProfileEditor;
struct ServerProfile;

/// The servers that are known: new ones, their settings, copies, and away with them.
class ProfilesDialog : public QDialog {
    Q_OBJECT

public:
    explicit ProfilesDialog(ConnectionProfiles& profiles, QWidget* parent = nullptr);

    /// Chooses the one with this key.
    void choose(const QString& key);

Q_SIGNALS:
    void connectWanted(const QString& key);
    /// Why what was tried in the settings does not work.
    void troubleshootingWanted(const vitrine::ServerProfile& profile);

private:
    void fill();
    void updateButtons();
    void edit(const ServerProfile& profile);
    void editChosen();
    void copyChosen();
    void removeChosen();
    [[nodiscard]] QString chosenKey() const;

    ConnectionProfiles& m_profiles;
    QListWidget* m_list;
    QPushButton* m_new;
    QPushButton* m_edit;
    QPushButton* m_copy;
    QPushButton* m_remove;
    QPushButton* m_connect;
};

} // namespace vitrine
