// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/export/exportsettings.h"
#include "ui/export/folderfacts.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace vitrine {

class ServerSession;
class Settings;

/// What is exported, as the user asked for it.
struct ExportScope {
    QString title = {};                   ///< For the user: the board's name, what was searched for.
    QStringList names = {};               ///< Used when there is no query.
    std::optional<ImageQuery> query = {}; ///< Its names are asked for while the dialog is open.
    QString whyEmpty = {};                ///< A sentence, when there can be nothing.
};

/// Asks where to and how images are exported, shows what the first file will be called, and remembers the
/// answers. `accepted` once `settings()` are complete.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(ServerSession& session, Settings& settings, ExportScope scope, QWidget* parent = nullptr);

    [[nodiscard]] ExportSettings exportSettings() const;

    void accept() override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    [[nodiscard]] QWidget* placeholderButtons();
    void restore();
    void readNames();
    void setNames(const QStringList& names);
    void readExample();
    void readSize();
    [[nodiscard]] QString whatText() const;
    void readFacts();
    void chooseFolder();
    void update();
    void updateName();
    void updateFolder();
    void showNameHint();
    void applyColors();
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString ending() const;

    ServerSession& m_session;
    Settings& m_settings;
    const ExportScope m_scope;
    QStringList m_names;
    bool m_hasNames = false;
    std::optional<NameValues> m_example; ///< Of the first image.
    std::optional<qint64> m_bytes;       ///< Of all originals; -1 when servers do not tell.
    bool m_bytesAreExact = false;
    std::optional<FolderFacts> m_facts;
    QTimer m_readFacts;
    QLabel* m_what;
    QLineEdit* m_folder;
    QPushButton* m_choose;
    QLabel* m_folderHint;
    QLineEdit* m_template;
    QLabel* m_nameHint; ///< Shows what fits; its accessible name is all of it.
    QComboBox* m_format;
    QLabel* m_qualityLabel;
    QSpinBox* m_quality;
    QLabel* m_formatHint;
    QCheckBox* m_sidecars;
    QPushButton* m_cancel;
    QPushButton* m_export;
    bool m_nameIsWrong = false;
    bool m_folderIsWrong = false;
    bool m_spaceIsShort = false;
};

} // namespace vitrine
