// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/serverprofile.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace vitrine {

class DataFolderCheck;

/// A line for a path, with a button that chooses one.
class PathField : public QWidget {
    Q_OBJECT

public:
    enum class Kind { File, Folder };

    PathField(Kind kind, const QString& name, QWidget* parent = nullptr);

    void setPath(const QString& path);
    [[nodiscard]] QString path() const;

Q_SIGNALS:
    void edited();

private:
    void choose();

    Kind m_kind;
    QLineEdit* m_path;
};

/// How one signs in: with nothing, with HTTP basic or with a token.
class SignInPage : public QWidget {
    Q_OBJECT

public:
    explicit SignInPage(const QString& place, QWidget* parent = nullptr);

    void read(const ServerProfile& profile);
    void write(ServerProfile& profile) const;
    /// Puts the cursor into what is missing.
    void focusSecret();

Q_SIGNALS:
    void edited();

private:
    void update();

    QFormLayout* m_form;
    QComboBox* m_kind;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QLineEdit* m_token;
    QLabel* m_hint;
};

/// Own authority, client certificate, and the certificate that is trusted whatever is wrong with it.
class CertificatesPage : public QWidget {
    Q_OBJECT

public:
    explicit CertificatesPage(QWidget* parent = nullptr);

    void read(const ServerProfile& profile);
    void write(ServerProfile& profile) const;
    void setTrusted(const QByteArray& fingerprint);

Q_SIGNALS:
    void edited();

private:
    PathField* m_authority;
    PathField* m_certificate;
    PathField* m_key;
    QLineEdit* m_passphrase;
    QLabel* m_trusted;
    QPushButton* m_forget;
    QByteArray m_fingerprint;
};

class ProxyPage : public QWidget {
    Q_OBJECT

public:
    explicit ProxyPage(QWidget* parent = nullptr);

    void read(const ServerProfile& profile);
    void write(ServerProfile& profile) const;
    void focusSecret();

Q_SIGNALS:
    void edited();

private:
    void update();

    QComboBox* m_kind;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QLineEdit* m_user;
    QLineEdit* m_password;
};

/// The server's root folder, when it is on this machine, and whether it is this server's.
class DataFolderPage : public QWidget {
    Q_OBJECT

public:
    explicit DataFolderPage(QWidget* parent = nullptr);
    ~DataFolderPage() override;

    void read(const ServerProfile& profile);
    void write(ServerProfile& profile) const;
    /// Asks the server of this profile; what comes of it is said in place.
    void check(const ServerProfile& profile);

Q_SIGNALS:
    void edited();
    void checkWanted();

private:
    void onChecked(const DataFolderCheck& check);
    void tell(const QString& sentence, bool isGood);

    PathField* m_folder;
    QPushButton* m_check;
    QLabel* m_result;
    QPointer<DataFolderCheck> m_running;
};

} // namespace vitrine
