// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QVariantMap>

#include <array>
#include <functional>
#include <memory>
#include <type_traits>
#include <vector>

class QThreadPool;

namespace vitrine {

/// Everything that is remembered between two starts. One line here, one in `settingTable`.
enum class SettingKey {
    LastServer,        ///< Address of the server used last, as typed.
    Servers,           ///< Known servers, each as JSON text without secrets (see ConnectionProfiles).
    LastBoard,         ///< Per server: board_id of the board that was open ("none" for uncategorized images).
    WindowGeometry,    ///< QMainWindow::saveGeometry
    WindowState,       ///< QMainWindow::saveState
    ThumbnailSize,     ///< Edge of a thumbnail in logical pixels.
    LastWorkflowFile,  ///< Absolute path.
    LastFolder,        ///< Absolute path of the folder last used in a file dialog.
    LogRules,          ///< As QT_LOGGING_RULES, separated by ';'.
    TransfersGeometry, ///< QWidget::saveGeometry of the transfers window.
    TransfersColumns,  ///< QHeaderView::saveState of its table.
    QueueGeometry,     ///< QWidget::saveGeometry of the queue's window.
    QueueColumns,      ///< QHeaderView::saveState of its tree, with the sorting.
    QueueSplitter,     ///< QSplitter::saveState: tree and details.
    QueueShown,        ///< Which items are listed: "" for all, "running", "waiting", "completed", ….
    UploadHintShown,   ///< 1: that servers store uploads as PNG was said.
    BoardOrder,        ///< "newest", "oldest", "name" or "count".
    ArchivedShown,     ///< 1: archived boards are listed.
    DaysShown,         ///< 1: the days are listed.
    AutoAddBoard,      ///< Per server: board_id of the board that takes what is made or uploaded without one;
                       ///< "none" for no board, empty for the one that is open.
    ExportFolder,      ///< Absolute path of the folder that was exported to last.
    ExportFileNames,   ///< A NameTemplate's text.
    ExportFormat,      ///< "png" (originals), "jpeg" or "webp".
    ExportQuality,     ///< Of the latter two, 1 to 100.
    ExportSidecars,    ///< 1: a JSON file beside each image.
    LibraryGeometry,   ///< QWidget::saveGeometry of the workflow library's window.
    ModelsGeometry,    ///< QWidget::saveGeometry of the models' window.
    ModelsColumns,     ///< QHeaderView::saveState of its list, with the sorting.
    ModelsSplitter,    ///< QSplitter::saveState: list and details.
    InstallsSplitter,  ///< QSplitter::saveState: models and installations.
    InstallsColumns,   ///< QHeaderView::saveState of its list of installations.
    KeepInTray,        ///< 1: closing the window leaves the program in the tray.
    Notices,           ///< 1: the desktop tells of runs that ended.
    RecentWorkflows,   ///< What was open last, newest first, each as JSON text (see RecentWorkflows).
    LastProfile,       ///< The key of the profile used last (see ConnectionProfiles).
    ServerGeometry,    ///< QWidget::saveGeometry of the window about the server.
    ServerPage,        ///< The page that it shows: the object's name.
    Shortcuts,         ///< Keys that are not the default, each as "COMMAND=KEYS" (see Shortcuts).
    ColorScheme,       ///< "system", "light" or "dark".
    RecentCommands,    ///< What was chosen in the command palette, by id, the last one first.
};

enum class SettingType { Int, String, StringList, Bytes };

/// How one setting is kept. No setting is a secret: tokens go to the TokenStore.
struct SettingEntry {
    SettingKey key;
    const char* name;
    SettingType type;
    bool perServer = false;    ///< One value for each server id.
    bool machineLocal = false; ///< Makes no sense on another machine; kept in a section of its own.
    const char* text = "";     ///< Default of a String.
    int number = 0;            ///< Default of an Int.
};

inline constexpr std::array settingTable{
    SettingEntry{.key = SettingKey::LastServer, .name = "lastServer", .type = SettingType::String},
    SettingEntry{.key = SettingKey::Servers, .name = "servers", .type = SettingType::StringList},
    SettingEntry{
        .key = SettingKey::LastBoard, .name = "lastBoard", .type = SettingType::String, .perServer = true},
    SettingEntry{.key = SettingKey::WindowGeometry,
                 .name = "windowGeometry",
                 .type = SettingType::Bytes,
                 .machineLocal = true},
    SettingEntry{.key = SettingKey::WindowState,
                 .name = "windowState",
                 .type = SettingType::Bytes,
                 .machineLocal = true},
    SettingEntry{
        .key = SettingKey::ThumbnailSize, .name = "thumbnailSize", .type = SettingType::Int, .number = 160},
    SettingEntry{.key = SettingKey::LastWorkflowFile,
                 .name = "lastWorkflowFile",
                 .type = SettingType::String,
                 .machineLocal = true},
    SettingEntry{.key = SettingKey::LastFolder,
                 .name = "lastFolder",
                 .type = SettingType::String,
                 .machineLocal = true},
    SettingEntry{.key = SettingKey::LogRules, .name = "logRules", .type = SettingType::String},
    SettingEntry{.key = SettingKey::TransfersGeometry,
                 .name = "transfersGeometry",
                 .type = SettingType::Bytes,
                 .machineLocal = true},
    SettingEntry{.key = SettingKey::TransfersColumns,
                 .name = "transfersColumns",
                 .type = SettingType::Bytes,
                 .machineLocal = true},
    SettingEntry{.key = SettingKey::QueueGeometry,
                 .name = "queueGeometry",
                 .type = SettingType::Bytes,
                 .machineLocal = true},
    SettingEntry{.key = SettingKey::QueueColumns,
                 .name = "queueColumns",
                 .type = SettingType::Bytes,
                 .machineLocal = true},
    SettingEntry{.key = SettingKey::QueueSplitter,
                 .name = "queueSplitter",
                 .type = SettingType::Bytes,
                 .machineLocal = true},
    SettingEntry{.key = SettingKey::QueueShown, .name = "queueShown", .type = SettingType::String},
    SettingEntry{.key = SettingKey::UploadHintShown, .name = "uploadHintShown", .type = SettingType::Int},
    SettingEntry{
        .key = SettingKey::BoardOrder, .name = "boardOrder", .type = SettingType::String, .text = "newest"},
    SettingEntry{.key = SettingKey::ArchivedShown, .name = "archivedShown", .type = SettingType::Int},
    SettingEntry{.key = SettingKey::DaysShown, .name = "daysShown", .type = SettingType::Int},
    SettingEntry{.key = SettingKey::AutoAddBoard,
                 .name = "autoAddBoard",
                 .type = SettingType::String,
                 .perServer = true},
    SettingEntry{.key = SettingKey::ExportFolder,
                 .name = "exportFolder",
                 .type = SettingType::String,
                 .machineLocal = true},
    SettingEntry{.key = SettingKey::ExportFileNames,
                 .name = "exportFileNames",
                 .type = SettingType::String,
                 .text = "{name}"},
    SettingEntry{
        .key = SettingKey::ExportFormat, .name = "exportFormat", .type = SettingType::String, .text = "png"},
    SettingEntry{
        .key = SettingKey::ExportQuality, .name = "exportQuality", .type = SettingType::Int, .number = 90},
    SettingEntry{.key = SettingKey::ExportSidecars, .name = "exportSidecars", .type = SettingType::Int},
    SettingEntry{.key = SettingKey::LibraryGeometry,
                 .name = "libraryGeometry",
                 .type = SettingType::Bytes,
                 .machineLocal = true},
    SettingEntry{.key = SettingKey::ModelsGeometry,
                 .name = "modelsGeometry",
                 .type = SettingType::Bytes,
                 .machineLocal = true},
    SettingEntry{.key = SettingKey::ModelsColumns,
                 .name = "modelsColumns",
                 .type = SettingType::Bytes,
                 .machineLocal = true},
    SettingEntry{.key = SettingKey::ModelsSplitter,
                 .name = "modelsSplitter",
                 .type = SettingType::Bytes,
                 .machineLocal = true},
    SettingEntry{.key = SettingKey::InstallsSplitter,
                 .name = "installsSplitter",
                 .type = SettingType::Bytes,
                 .machineLocal = true},
    SettingEntry{.key = SettingKey::InstallsColumns,
                 .name = "installsColumns",
                 .type = SettingType::Bytes,
                 .machineLocal = true},
    SettingEntry{.key = SettingKey::KeepInTray, .name = "keepInTray", .type = SettingType::Int},
    SettingEntry{.key = SettingKey::Notices, .name = "notices", .type = SettingType::Int, .number = 1},
    SettingEntry{.key = SettingKey::RecentWorkflows,
                 .name = "recentWorkflows",
                 .type = SettingType::StringList,
                 .machineLocal = true},
    SettingEntry{.key = SettingKey::LastProfile, .name = "lastProfile", .type = SettingType::String},
    SettingEntry{.key = SettingKey::ServerGeometry,
                 .name = "serverGeometry",
                 .type = SettingType::Bytes,
                 .machineLocal = true},
    SettingEntry{.key = SettingKey::ServerPage, .name = "serverPage", .type = SettingType::String},
    SettingEntry{.key = SettingKey::Shortcuts, .name = "shortcuts", .type = SettingType::StringList},
    SettingEntry{
        .key = SettingKey::ColorScheme, .name = "colorScheme", .type = SettingType::String, .text = "system"},
    SettingEntry{
        .key = SettingKey::RecentCommands, .name = "recentCommands", .type = SettingType::StringList},
};

constexpr const SettingEntry& settingEntry(SettingKey key)
{
    return settingTable[static_cast<size_t>(key)];
}

/// The C++ type that a key holds, from the table.
template <SettingKey key>
using SettingValue = std::conditional_t<
    settingEntry(key).type == SettingType::Int, int,
    std::conditional_t<
        settingEntry(key).type == SettingType::String, QString,
        std::conditional_t<settingEntry(key).type == SettingType::StringList, QStringList, QByteArray>>>;

/// Typed settings over one INI file.
///
///     const int edge = settings.get<SettingKey::ThumbnailSize>();
///     settings.set<SettingKey::LastBoard>(profile.id(), boardId);
///
/// The file is read once, in the constructor; after that memory is the truth, and what changed is written a
/// moment later in a worker thread, key by key, so that two programs can share the file. A value of the wrong
/// type counts as not set. A file that cannot be read means defaults; one that is damaged is kept beside the
/// new one as "NAME.damaged".
class Settings : public QObject {
    Q_OBJECT

public:
    enum class Problem { None, NotReadable, Damaged };

    /// Step i brings the values of version i + 1 to version i + 2; the current version is the number of steps
    /// plus 1.
    using Migrations = std::vector<std::function<void(QVariantMap&)>>;

    explicit Settings(const QString& filePath, QObject* parent = nullptr, const Migrations& migrations = {});
    ~Settings() override; ///< Writes what is not written yet.

    [[nodiscard]] QString filePath() const { return m_filePath; }
    /// What was wrong with the file at the start.
    [[nodiscard]] Problem problem() const { return m_problem; }

    template <SettingKey key>
    [[nodiscard]] SettingValue<key> get() const
    {
        static_assert(!settingEntry(key).perServer,
                      "this setting has one value for each server: give the server's id");
        return convert<SettingValue<key>>(read(key, {}));
    }

    template <SettingKey key>
    [[nodiscard]] SettingValue<key> get(const QString& serverId) const
    {
        static_assert(settingEntry(key).perServer, "this setting is the same for all servers");
        return convert<SettingValue<key>>(read(key, serverId));
    }

    template <SettingKey key>
    void set(const SettingValue<key>& value)
    {
        static_assert(!settingEntry(key).perServer,
                      "this setting has one value for each server: give the server's id");
        write(key, {}, QVariant::fromValue(value));
    }

    template <SettingKey key>
    void set(const QString& serverId, const SettingValue<key>& value)
    {
        static_assert(settingEntry(key).perServer, "this setting is the same for all servers");
        write(key, serverId, QVariant::fromValue(value));
    }

    /// Writes now and waits for it. For the end of the program and for tests; false when the file cannot be
    /// written.
    bool flush();

Q_SIGNALS:
    void changed(vitrine::SettingKey key);
    /// The file cannot be written. What changed is kept and tried again with the next change.
    void saveFailed(const QString& filePath);

private:
    template <class T>
    static T convert(const QVariant& value)
    {
        return value.value<T>();
    }

    [[nodiscard]] QVariant read(SettingKey key, const QString& serverId) const;
    void write(SettingKey key, const QString& serverId, const QVariant& value);
    void load(const Migrations& migrations);
    void saveInWorker();
    void onSaved(const QVariantMap& values, bool ok);

    const QString m_filePath;
    Problem m_problem = Problem::None;
    QVariantMap m_values;  ///< By full name in the file.
    QVariantMap m_unsaved; ///< What the file does not hold yet; an invalid value removes a key.
    QTimer m_saveTimer;
    std::unique_ptr<QThreadPool> m_writer;
};

} // namespace vitrine
