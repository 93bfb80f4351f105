// SPDX-License-Identifier: Apache-2.0
#include "lib/base/settings.h"

#include "lib/base/logging.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMetaObject>
#include <QSettings>
#include <QThreadPool>

#include <chrono>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr bool tableInOrder()
{
    for (size_t i = 0; i < settingTable.size(); ++i) {
        if (static_cast<size_t>(settingTable[i].key) != i)
            return false;
    }
    return true;
}
static_assert(tableInOrder(), "settingTable has the order of SettingKey");

const QString versionName = u"version"_s;

QString fullName(const SettingEntry& entry, const QString& serverId)
{
    const QString name = QString::fromLatin1(entry.name);
    const QString section = entry.machineLocal ? u"machine/"_s : u"settings/"_s;
    return entry.perServer ? section + u"server/"_s + serverId + u'/' + name : section + name;
}

QVariant defaultValue(const SettingEntry& entry)
{
    switch (entry.type) {
    case SettingType::Int:
        return entry.number;
    case SettingType::String:
        return QString::fromUtf8(entry.text);
    case SettingType::StringList:
        return QStringList();
    case SettingType::Bytes:
        break;
    }
    return QByteArray();
}

bool writeFile(const QString& path, const QVariantMap& values)
{
    QSettings file(path, QSettings::IniFormat);
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (it->isValid())
            file.setValue(it.key(), *it);
        else
            file.remove(it.key());
    }
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace

Settings::Settings(const QString& filePath, QObject* parent, const Migrations& migrations)
    : QObject(parent)
    , m_filePath(filePath)
    , m_writer(std::make_unique<QThreadPool>())
{
    m_writer->setMaxThreadCount(1); // one write after the other
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(std::chrono::milliseconds(300));
    connect(&m_saveTimer, &QTimer::timeout, this, &Settings::saveInWorker);
    load(migrations);
}

Settings::~Settings()
{
    flush();
}

void Settings::load(const Migrations& migrations)
{
    const QFileInfo info(m_filePath);
    if (info.exists() && !(info.isFile() && info.isReadable())) {
        qCWarning(lcApp) << "cannot read the settings in" << m_filePath;
        m_problem = Problem::NotReadable;
    }
    {
        const QSettings file(m_filePath, QSettings::IniFormat);
        const QStringList names = file.allKeys();
        for (const QString& name : names)
            m_values.insert(name, file.value(name));
        if (m_problem == Problem::None && file.status() != QSettings::NoError)
            m_problem = Problem::Damaged;
    }
    if (m_problem == Problem::Damaged) {
        qCWarning(lcApp) << "the settings in" << m_filePath << "are damaged; what can be read is used";
        const QString aside = m_filePath + u".damaged"_s;
        QFile::remove(aside);
        QFile::rename(m_filePath, aside);
        m_unsaved = m_values;
    }
    const int current = static_cast<int>(migrations.size()) + 1;
    const int stored = m_values.value(versionName, current).toInt();
    const QVariantMap before = m_values;
    for (int version = qMax(1, stored); version < current; ++version)
        migrations[static_cast<size_t>(version) - 1](m_values);
    // A file of a newer program keeps its version: what we do not know stays as it is.
    if (stored < current || !before.contains(versionName))
        m_values.insert(versionName, current);
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        if (before.value(it.key()) != *it)
            m_unsaved.insert(it.key(), *it);
    }
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!m_values.contains(it.key()))
            m_unsaved.insert(it.key(), QVariant());
    }
}

QVariant Settings::read(SettingKey key, const QString& serverId) const
{
    const SettingEntry& entry = settingEntry(key);
    const auto found = m_values.constFind(fullName(entry, serverId));
    if (found == m_values.constEnd())
        return defaultValue(entry);
    switch (entry.type) {
    case SettingType::Int: {
        bool ok = false;
        const int number = found->toInt(&ok);
        return ok ? QVariant(number) : defaultValue(entry);
    }
    case SettingType::StringList:
        return found->toStringList(); // a list of one comes back from the file as a string
    case SettingType::String:
        return found->typeId() == QMetaType::QString ? *found : defaultValue(entry);
    case SettingType::Bytes:
        break;
    }
    return found->typeId() == QMetaType::QByteArray ? *found : defaultValue(entry);
}

void Settings::write(SettingKey key, const QString& serverId, const QVariant& value)
{
    const QString name = fullName(settingEntry(key), serverId);
    if (m_values.contains(name) ? read(key, serverId) == value : value == defaultValue(settingEntry(key)))
        return;
    m_values.insert(name, value);
    m_unsaved.insert(name, value);
    m_saveTimer.start();
    Q_EMIT changed(key);
}

void Settings::saveInWorker()
{
    const QVariantMap values = std::exchange(m_unsaved, {});
    // The destructor waits for the writer, so `this` outlives the write; the answer comes back as an event.
    m_writer->start([this, values] {
        const bool ok = writeFile(m_filePath, values);
        QMetaObject::invokeMethod(
            this, [this, values, ok] { onSaved(values, ok); }, Qt::QueuedConnection);
    });
}

void Settings::onSaved(const QVariantMap& values, bool ok)
{
    if (ok)
        return;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (!m_unsaved.contains(it.key()))
            m_unsaved.insert(it.key(), *it);
    }
    qCWarning(lcApp) << "cannot write the settings to" << m_filePath;
    Q_EMIT saveFailed(m_filePath);
}

bool Settings::flush()
{
    m_saveTimer.stop();
    m_writer->waitForDone();
    // An answer that is still on its way may bring back values that were not written.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    if (m_unsaved.isEmpty())
        return true;
    const QVariantMap values = std::exchange(m_unsaved, {});
    const bool ok = writeFile(m_filePath, values);
    onSaved(values, ok);
    return ok;
}

} // namespace vitrine
