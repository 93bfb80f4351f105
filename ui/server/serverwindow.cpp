// SPDX-License-Identifier: Apache-2.0
#include "ui/server/serverwindow.h"

#include "lib/base/logging.h"
#include "lib/base/settings.h"
#include "lib/session/serversession.h"
#include "ui/server/searchabletable.h"
#include "ui/server/serversection.h"
#include "ui/shell/askfirst.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/windowactions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCloseEvent>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Part = ServerInfo::Part;

QString shownJson(const QJsonValue& value)
{
    if (value.isString())
        return redact(value.toString());
    // Only documents are written by Qt: the brackets around the value fall off again.
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return redact(QString::fromUtf8(text.mid(1, text.size() - 2)));
}

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString shownBytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

ServerWindow::ServerWindow(ServerSession& session, Settings& settings, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_settings(settings)
    , m_info(session.client())
    , m_pages(new QTabWidget(this))
    , m_configuration(new SearchableTable(u"configuration"_s, {tr("Setting"), tr("Value"), tr("Where from")},
                                          tr("Search the configuration"), this))
    , m_packages(
          new SearchableTable(u"packages"_s, {tr("Package"), tr("Version")}, tr("Search the packages"), this))
    , m_server(new ServerSection(u"serverSection"_s, tr("Server"), this))
    , m_cache(new ServerSection(u"cacheSection"_s, tr("Results of Nodes"), this))
    , m_log(new ServerSection(u"logSection"_s, tr("Log"), this))
    , m_intermediates(new ServerSection(u"intermediatesSection"_s, tr("Intermediate Images"), this))
    , m_modelCache(new ServerSection(u"modelCacheSection"_s, tr("Models in Memory"), this))
{
    setObjectName(u"serverWindow"_s);
    setWindowTitle(tr("Server – Vitrine"));
    setAttribute(Qt::WA_QuitOnClose, false);
    addSections();

    auto* sections = new QWidget;
    auto* list = new QVBoxLayout(sections);
    const int edge = space(this, Space::Section);
    list->setContentsMargins(edge, edge, edge, edge);
    list->setSpacing(edge);
    for (ServerSection* section : {m_server, m_cache, m_modelCache, m_intermediates, m_log})
        list->addWidget(section);
    list->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"overview"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(sections);
    m_pages->setObjectName(u"serverPages"_s);
    m_pages->setDocumentMode(true);
    m_pages->addTab(scroll, tr("Server"));
    m_pages->addTab(m_configuration, tr("Configuration"));
    m_pages->addTab(m_packages, tr("Packages"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);

    restoreLayout();
    connectAll();
    updateServer();
    updateCache();
    updateLogLevel();
    updateIntermediates();
    updateModelCache();
}

ServerWindow::~ServerWindow()
{
    keepLayout();
}

void ServerWindow::restoreLayout()
{
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 42);
    const QByteArray geometry = m_settings.get<SettingKey::ServerGeometry>();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    const QString page = m_settings.get<SettingKey::ServerPage>();
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->widget(i)->objectName() == page)
            m_pages->setCurrentIndex(i);
    }
}

void ServerWindow::keepLayout()
{
    m_settings.set<SettingKey::ServerGeometry>(saveGeometry());
    m_settings.set<SettingKey::ServerPage>(m_pages->currentWidget()->objectName());
}

ServerSection& ServerWindow::section(const QString& name) const
{
    return *findChild<ServerSection*>(name);
}

void ServerWindow::addSections()
{
    m_server->addLine(u"address"_s, tr("Address"));
    m_server->addLine(u"version"_s, tr("Version"));
    m_server->addLine(u"events"_s, tr("Live updates"));
    m_server->addLine(u"devices"_s, tr("Devices"));
    m_server->addLine(u"infill"_s, tr("Infill methods"));

    m_cache->addLine(u"cacheState"_s, tr("State"));
    m_cache->addLine(u"cacheSize"_s, tr("Results"));
    m_cache->addLine(u"cacheHits"_s, tr("Found in it"));
    m_cache->addLine(u"cacheMisses"_s, tr("Not found"));
    m_switchCache = m_cache->addButton(u"switchCache"_s, {}, u"pause"_s);
    m_clearCache = m_cache->addButton(u"clearCache"_s, tr("Clear"), u"trash"_s);

    m_log->addLine(u"logLevelNow"_s, tr("Level"));
    m_logLevel = new QComboBox(this);
    m_logLevel->setObjectName(u"logLevel"_s);
    m_logLevel->setAccessibleName(tr("What the server writes to its log"));
    for (const auto& [level, text] :
         {std::pair{LogLevel::Debug, tr("Everything, for looking for errors (debug)")},
          std::pair{LogLevel::Info, tr("What happens (info)")},
          std::pair{LogLevel::Warning, tr("Warnings and errors (warning)")},
          std::pair{LogLevel::Error, tr("Errors (error)")},
          std::pair{LogLevel::Critical, tr("Only what ends the server (critical)")}})
        m_logLevel->addItem(text, static_cast<int>(level));
    m_log->addWidget(m_logLevel);

    m_intermediates->addLine(u"intermediatesCount"_s, tr("On the server"));
    m_clearIntermediates = m_intermediates->addButton(u"clearIntermediates"_s, tr("Delete All…"), u"trash"_s);

    m_modelCache->addLine(u"modelMemory"_s, tr("Memory"));
    m_modelCache->addLine(u"modelMost"_s, tr("At most until now"));
    m_modelCache->addLine(u"modelCount"_s, tr("Models and parts"));
    m_modelCache->addLine(u"modelHits"_s, tr("Found in memory"));
    m_modelCache->addLine(u"modelMisses"_s, tr("Had to be loaded"));
    m_modelCache->addLine(u"modelCleared"_s, tr("Thrown out for others"));
    m_modelCache->addLine(u"modelLoaded"_s, tr("Loaded"));
    m_emptyModels = m_modelCache->addButton(u"emptyModels"_s, tr("Take Out What Is Not in Use"), u"trash"_s);
}

void ServerWindow::connectAll()
{
    connect(&m_info, &ServerInfo::changed, this, &ServerWindow::updatePart);
    for (ServerSection* section : {m_server, m_cache, m_log, m_intermediates, m_modelCache})
        connect(section, &ServerSection::retryWanted, &m_info, &ServerInfo::refresh);
    for (SearchableTable* table : {m_configuration, m_packages})
        connect(table, &SearchableTable::retryWanted, &m_info, &ServerInfo::refresh);
    connect(m_switchCache, &QPushButton::clicked, this, [this] {
        if (m_info.cache().value)
            m_info.setCacheEnabled(!m_info.cache().value->enabled);
    });
    connect(m_clearCache, &QPushButton::clicked, &m_info, &ServerInfo::clearCache);
    connect(m_emptyModels, &QPushButton::clicked, &m_info, &ServerInfo::emptyModelCache);
    connect(m_clearIntermediates, &QPushButton::clicked, this, &ServerWindow::askToClearIntermediates);
    connect(m_logLevel, &QComboBox::activated, this, [this](int index) {
        m_info.setLogLevel(static_cast<LogLevel>(m_logLevel->itemData(index).toInt()));
    });
    connect(&m_session, &ServerSession::liveEventsChanged, this, &ServerWindow::updateServer);
    connect(&m_session, &ServerSession::stateChanged, this, [this] {
        updateServer();
        if (m_session.state() == ServerSession::State::Online && m_info.isActive())
            m_info.refresh(); // it may be another version by now
    });
    addClosingKeys(*this);
    onKey(*this, QKeySequence::Refresh, [this] { m_info.refresh(); });
    onKey(*this, QKeySequence::Find, [this] {
        if (m_pages->currentWidget() != m_packages)
            m_pages->setCurrentWidget(m_configuration);
        beginSearch(qobject_cast<SearchableTable*>(m_pages->currentWidget())->search());
    });
}

void ServerWindow::updatePart(Part part)
{
    switch (part) {
    case Part::Version:
    case Part::Infill:
    case Part::Devices:
        updateServer();
        break;
    case Part::Cache:
        updateCache();
        break;
    case Part::LogLevel:
        updateLogLevel();
        break;
    case Part::Intermediates:
        updateIntermediates();
        break;
    case Part::ModelCache:
        updateModelCache();
        break;
    case Part::Configuration:
        updateConfiguration();
        break;
    case Part::Packages:
        updatePackages();
        break;
    }
}

void ServerWindow::updateServer()
{
    m_server->setValue(u"address"_s, m_session.profile().displayAddress());
    m_server->setValue(u"version"_s, m_info.version().value.value_or(m_session.serverVersion()));
    QString events = m_session.hasLiveEvents() ? tr("arrive") : tr("do not arrive");
    if (m_session.state() == ServerSession::State::Offline)
        events.clear();
    m_server->setValue(u"events"_s, events);
    QStringList devices;
    for (const DeviceOption& device : m_info.devices().value.value_or(QList<DeviceOption>()))
        devices.append(device.name.isEmpty() || device.name == device.device
                           ? device.device
                           : u"%1 (%2)"_s.arg(device.name, device.device));
    m_server->setValue(u"devices"_s, devices.join(u'\n'));
    m_server->setValue(u"infill"_s, m_info.infillMethods().value.value_or(QStringList()).join(u", "_s));
    m_server->setProblem(m_info.version().error);
}

void ServerWindow::updateCache()
{
    const auto& cache = m_info.cache();
    const bool isKnown = cache.value && !cache.error;
    m_cache->setProblem(cache.error ? cache.error : m_info.changeError(Part::Cache));
    if (cache.value) {
        m_cache->setValue(u"cacheState"_s, cache.value->enabled ? tr("On") : tr("Off"));
        m_cache->setValue(u"cacheSize"_s,
                          tr("%1 of %2").arg(number(cache.value->size), number(cache.value->maxSize)));
        m_cache->setValue(u"cacheHits"_s, number(cache.value->hits));
        m_cache->setValue(u"cacheMisses"_s, number(cache.value->misses));
    } else {
        m_cache->setValue(u"cacheState"_s, cache.error ? QString() : tr("Asking the server…"));
    }
    const bool on = cache.value && cache.value->enabled;
    m_switchCache->setText(on ? tr("Switch Off") : tr("Switch On"));
    m_switchCache->setIcon(symbolicIcon(on ? u"pause"_s : u"play"_s));
    const bool canChange = isKnown && !m_info.isChanging(Part::Cache);
    m_switchCache->setEnabled(canChange);
    m_clearCache->setEnabled(canChange && cache.value->size > 0);
}

void ServerWindow::updateLogLevel()
{
    const auto& level = m_info.logLevel();
    m_log->setProblem(level.error ? level.error : m_info.changeError(Part::LogLevel));
    m_logLevel->setEnabled(level.value && !level.error && !m_info.isChanging(Part::LogLevel));
    const int index = level.value ? m_logLevel->findData(static_cast<int>(*level.value)) : -1;
    m_logLevel->setVisible(level.value.has_value());
    m_log->setValue(u"logLevelNow"_s, !level.value && !level.error ? tr("Asking the server…") : QString());
    if (!m_logLevel->view()->isVisible()) // not while it is open
        m_logLevel->setCurrentIndex(index);
}

void ServerWindow::updateIntermediates()
{
    const auto& count = m_info.intermediates();
    m_intermediates->setProblem(count.error ? count.error : m_info.changeError(Part::Intermediates));
    QString text = count.error ? QString() : tr("Asking the server…");
    if (count.value)
        text = *count.value == 0 ? tr("None") : number(*count.value);
    if (m_info.isChanging(Part::Intermediates))
        text = tr("Deleting…");
    m_intermediates->setValue(u"intermediatesCount"_s, text);
    m_clearIntermediates->setEnabled(count.value.value_or(0) > 0 && !count.error
                                     && !m_info.isChanging(Part::Intermediates));
}

void ServerWindow::updateModelCache()
{
    const auto& cache = m_info.modelCache();
    m_modelCache->setProblem(cache.error ? cache.error : m_info.changeError(Part::ModelCache));
    m_emptyModels->setEnabled(cache.value && !cache.error && !m_info.isChanging(Part::ModelCache));
    const QStringList counts{u"modelMost"_s,   u"modelCount"_s,   u"modelHits"_s,
                             u"modelMisses"_s, u"modelCleared"_s, u"modelLoaded"_s};
    if (!cache.value || !*cache.value) {
        for (const QString& key : counts)
            m_modelCache->setValue(key, {});
        QString text = cache.value ? tr("No model was loaded yet") : tr("Asking the server…");
        if (cache.error)
            text.clear();
        m_modelCache->setValue(u"modelMemory"_s, text);
        return;
    }
    const ModelCacheStats& stats = **cache.value;
    qint64 used = 0;
    QStringList loaded;
    for (auto it = stats.loadedSizes.begin(); it != stats.loadedSizes.end(); ++it) {
        used += it.value();
        loaded.append(u"%1  %2"_s.arg(it.key(), shownBytes(it.value())));
    }
    m_modelCache->setValue(u"modelMemory"_s,
                           stats.cacheSize > 0
                               ? tr("%1 of %2").arg(shownBytes(used), shownBytes(stats.cacheSize))
                               : shownBytes(used));
    m_modelCache->setValue(u"modelMost"_s, shownBytes(stats.highWatermark));
    m_modelCache->setValue(u"modelCount"_s, number(stats.inCache));
    m_modelCache->setValue(u"modelHits"_s, number(stats.hits));
    m_modelCache->setValue(u"modelMisses"_s, number(stats.misses));
    m_modelCache->setValue(u"modelCleared"_s, number(stats.cleared));
    m_modelCache->setValue(u"modelLoaded"_s, loaded.join(u'\n'));
}

void ServerWindow::updateConfiguration()
{
    const auto& reading = m_info.configuration();
    QList<QStringList> lines;
    if (reading.value) {
        const QJsonObject& config = reading.value->config;
        for (auto it = config.begin(); it != config.end(); ++it) {
            const bool isSet = reading.value->setFields.contains(it.key());
            lines.append({it.key(), shownJson(it.value()), isSet ? u"invokeai.yaml"_s : tr("default")});
        }
    }
    m_configuration->setLines(lines);
    m_configuration->setState(reading.error);
}

void ServerWindow::updatePackages()
{
    const auto& reading = m_info.packages();
    QList<QStringList> lines;
    if (reading.value) {
        for (auto it = reading.value->begin(); it != reading.value->end(); ++it)
            lines.append({it.key(), it.value().isNull() ? tr("not installed") : shownJson(it.value())});
    }
    m_packages->setLines(lines);
    m_packages->setState(reading.error);
}

void ServerWindow::askToClearIntermediates()
{
    const int count = m_info.intermediates().value.value_or(0);
    askFirst(
        {u"clearIntermediatesQuestion"_s, tr("Delete Intermediate Images"),
         tr("Delete %n intermediate image(s) of the server? They are what workflows make on the way to "
            "their results; nobody can bring them back. Runs that wait or are under way may need theirs.",
            nullptr, count),
         tr("Delete")},
        this, [this] { m_info.clearIntermediates(); });
}

void ServerWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_info.setActive(true);
}

void ServerWindow::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_info.setActive(false); // minimized too: nobody sees it
}

void ServerWindow::closeEvent(QCloseEvent* event)
{
    keepLayout();
    QWidget::closeEvent(event);
}

} // namespace vitrine
