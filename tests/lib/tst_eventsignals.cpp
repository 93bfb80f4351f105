// SPDX-License-Identifier: Apache-2.0
#include "lib/events/serverevents.h"
#include "tests/support/fakesocketio.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QMetaMethod>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

/// Hears every signal of ServerEvents that has one event for its argument.
class TypedSignals {
public:
    explicit TypedSignals(const ServerEvents& events)
    {
        const QMetaObject& meta = ServerEvents::staticMetaObject;
        for (int i = meta.methodOffset(); i < meta.methodCount(); ++i) {
            const QMetaMethod method = meta.method(i);
            if (method.methodType() == QMetaMethod::Signal && method.parameterCount() == 1
                && method.parameterTypeName(0).startsWith("vitrine::") && method.name() != "failed")
                m_spies.push_back(std::make_unique<QSignalSpy>(&events, method));
        }
    }

    [[nodiscard]] int count() const
    {
        int count = 0;
        for (const auto& spy : m_spies)
            count += static_cast<int>(spy->size());
        return count;
    }

private:
    std::vector<std::unique_ptr<QSignalSpy>> m_spies;
};

/// tests/data/events.txt: the name of every event in the servers' schemas, and the first version that has it.
QStringList knownEvents()
{
    QFile file(testData(u"events.txt"_s));
    if (!file.open(QFile::ReadOnly))
        return {};
    QStringList names;
    while (!file.atEnd())
        names.append(QString::fromUtf8(file.readLine()).section(u' ', 0, 0));
    return names;
}

/// What each event cannot do without.
QJsonObject minimalPayload(const QString& name)
{
    QJsonObject payload{{u"item_id"_s, 7},
                        {u"status"_s, u"pending"_s},
                        {u"enqueued"_s, 1},
                        {u"requested"_s, 1},
                        {u"result"_s, QJsonObject()},
                        {u"config"_s, QJsonObject()},
                        {u"parameters"_s, QJsonObject()},
                        {u"id"_s, 1},
                        {u"bulk_download_item_name"_s, u"a.zip"_s},
                        {u"workflow_id"_s, u"w"_s},
                        {u"task_id"_s, u"t"_s}};
    if (name.startsWith("download_"_L1))
        payload.insert(u"source"_s, u"http://host/a"_s);
    return payload;
}

struct Rig {
    Rig()
        : requests(*ServerProfile::fromAddress(server.address()))
        , events(requests, lane)
    {
        events.start();
    }

    [[nodiscard]] bool waitForStart() { return reconcile.size() == 1 || reconcile.wait(); }

    /// The phase or kind that `signal` tells when the event `name` comes.
    template <class Event, class Kind>
    std::optional<Kind> kindOf(const QString& name, void (ServerEvents::*signal)(const Event&),
                               Kind Event::*field)
    {
        QSignalSpy spy(&events, signal);
        server.sendEvent(name, minimalPayload(name));
        if (spy.isEmpty() && !spy.wait())
            return std::nullopt;
        return spy.first().at(0).template value<Event>().*field;
    }

    FakeSocketIo server;
    RequestFactory requests;
    QNetworkAccessManager lane;
    ServerEvents events;
    TypedSignals typed{events};
    QSignalSpy reconcile{&events, &ServerEvents::reconcileNeeded};
    QSignalSpy other{&events, &ServerEvents::other};
};

} // namespace

class TestEventSignals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emitsEachEventAsItsType()
    {
        Rig rig;
        ServerEvents& events = rig.events;
        QSignalSpy status(&events, &ServerEvents::queueItemStatusChanged);
        QSignalSpy enqueued(&events, &ServerEvents::batchEnqueued);
        QSignalSpy started(&events, &ServerEvents::invocationStarted);
        QSignalSpy progress(&events, &ServerEvents::invocationProgress);
        QSignalSpy complete(&events, &ServerEvents::invocationComplete);
        QSignalSpy error(&events, &ServerEvents::invocationError);
        QSignalSpy cleared(&events, &ServerEvents::queueCleared);
        QSignalSpy retried(&events, &ServerEvents::queueItemsRetried);
        QSignalSpy canceled(&events, &ServerEvents::queueItemsCanceled);
        QSignalSpy recalled(&events, &ServerEvents::recallParametersUpdated);
        QSignalSpy load(&events, &ServerEvents::modelLoad);
        QSignalSpy install(&events, &ServerEvents::modelInstallUpdate);
        QSignalSpy models(&events, &ServerEvents::modelsChanged);
        QSignalSpy download(&events, &ServerEvents::bulkDownloadUpdate);
        QVERIFY(rig.waitForStart());

        const QJsonObject item{{u"item_id"_s, 7}};
        rig.server.sendEvent(u"batch_enqueued"_s, {{u"enqueued"_s, 1}, {u"requested"_s, 2}});
        rig.server.sendEvent(u"queue_item_status_changed"_s,
                             {{u"item_id"_s, 7}, {u"status"_s, u"in_progress"_s}});
        rig.server.sendEvent(u"invocation_started"_s, item);
        rig.server.sendEvent(u"invocation_progress"_s, {{u"item_id"_s, 7}, {u"percentage"_s, 0.5}});
        rig.server.sendEvent(u"invocation_complete"_s, {{u"item_id"_s, 7}, {u"result"_s, QJsonObject()}});
        rig.server.sendEvent(u"invocation_error"_s, item);
        rig.server.sendEvent(u"queue_cleared"_s, {});
        rig.server.sendEvent(u"queue_items_retried"_s, {{u"retried_item_ids"_s, QJsonArray{1, 2}}});
        rig.server.sendEvent(u"queue_items_canceled"_s, {{u"canceled_item_ids"_s, QJsonArray{3}}});
        rig.server.sendEvent(u"recall_parameters_updated"_s, {{u"parameters"_s, QJsonObject()}});
        rig.server.sendEvent(u"model_load_started"_s, {{u"config"_s, QJsonObject()}});
        rig.server.sendEvent(u"model_install_started"_s, {{u"id"_s, 1}});
        rig.server.sendEvent(u"bulk_download_complete"_s, {{u"bulk_download_item_name"_s, u"a.zip"_s}});
        rig.server.sendEvent(u"board_renamed"_s, {{u"board_id"_s, u"b"_s}});
        QTRY_COMPARE(rig.other.size(), 1);
        QCOMPARE(rig.other.first().at(0).toString(), u"board_renamed"_s);
        QCOMPARE(rig.other.first().at(1).toJsonObject()["board_id"_L1].toString(), u"b"_s);
        for (const QSignalSpy* spy : {&status, &enqueued, &started, &progress, &complete, &error, &cleared,
                                      &retried, &canceled, &recalled, &load, &install, &download})
            QCOMPARE(spy->size(), 1);
        QCOMPARE(status.first().at(0).value<QueueItemStatusChanged>().status, QueueStatus::InProgress);
        QVERIFY(models.isEmpty());
        rig.server.sendEvent(u"model_install_complete"_s, {{u"id"_s, 1}, {u"key"_s, u"k"_s}});
        QTRY_COMPARE(models.size(), 1);
        QCOMPARE(rig.reconcile.size(), 1);
    }

    void hasASignalForEachEvent()
    {
        Rig rig;
        QVERIFY(rig.waitForStart());
        const QStringList names = knownEvents();
        QVERIFY(names.size() > 30);
        for (int i = 0; i < names.size(); ++i) {
            rig.server.sendEvent(names.at(i), minimalPayload(names.at(i)));
            QTRY_VERIFY2(rig.typed.count() == i + 1 || !rig.other.isEmpty(), qPrintable(names.at(i)));
            QVERIFY2(rig.other.isEmpty(), qPrintable(names.at(i)));
            QCOMPARE(rig.typed.count(), i + 1);
        }
    }

    void tellsThePhaseByTheName()
    {
        Rig rig;
        QVERIFY(rig.waitForStart());
        using Install = ModelInstallUpdate::Phase;
        using Download = DownloadUpdate::Phase;
        using Zip = BulkDownloadUpdate::Phase;
        using Workflow = WorkflowChange::Kind;
        using Llm = LlmTaskUpdate::Phase;
        const auto load = [&rig](const QString& name) {
            return rig.kindOf(name, &ServerEvents::modelLoad, &ModelLoad::complete);
        };
        QCOMPARE(load(u"model_load_started"_s), false);
        QCOMPARE(load(u"model_load_complete"_s), true);
        const auto install = [&rig](const QString& name) {
            return rig.kindOf(name, &ServerEvents::modelInstallUpdate, &ModelInstallUpdate::phase);
        };
        QCOMPARE(install(u"model_install_download_started"_s), Install::Downloading);
        QCOMPARE(install(u"model_install_download_progress"_s), Install::Downloading);
        QCOMPARE(install(u"model_install_downloads_complete"_s), Install::Downloaded);
        QCOMPARE(install(u"model_install_started"_s), Install::Installing);
        QCOMPARE(install(u"model_install_complete"_s), Install::Complete);
        QCOMPARE(install(u"model_install_cancelled"_s), Install::Canceled);
        QCOMPARE(install(u"model_install_error"_s), Install::Error);
        const auto download = [&rig](const QString& name) {
            return rig.kindOf(name, &ServerEvents::downloadUpdate, &DownloadUpdate::phase);
        };
        QCOMPARE(download(u"download_started"_s), Download::Started);
        QCOMPARE(download(u"download_progress"_s), Download::Progress);
        QCOMPARE(download(u"download_paused"_s), Download::Paused);
        QCOMPARE(download(u"download_complete"_s), Download::Complete);
        QCOMPARE(download(u"download_cancelled"_s), Download::Canceled);
        QCOMPARE(download(u"download_error"_s), Download::Error);
        const auto zip = [&rig](const QString& name) {
            return rig.kindOf(name, &ServerEvents::bulkDownloadUpdate, &BulkDownloadUpdate::phase);
        };
        QCOMPARE(zip(u"bulk_download_started"_s), Zip::Started);
        QCOMPARE(zip(u"bulk_download_complete"_s), Zip::Complete);
        QCOMPARE(zip(u"bulk_download_error"_s), Zip::Error);
        const auto workflow = [&rig](const QString& name) {
            return rig.kindOf(name, &ServerEvents::workflowChanged, &WorkflowChange::kind);
        };
        QCOMPARE(workflow(u"workflow_created"_s), Workflow::Created);
        QCOMPARE(workflow(u"workflow_updated"_s), Workflow::Updated);
        QCOMPARE(workflow(u"workflow_deleted"_s), Workflow::Deleted);
        QCOMPARE(workflow(u"workflow_access_revoked"_s), Workflow::AccessRevoked);
        const auto llm = [&rig](const QString& name) {
            return rig.kindOf(name, &ServerEvents::llmTaskUpdate, &LlmTaskUpdate::phase);
        };
        QCOMPARE(llm(u"llm_task_progress"_s), Llm::Generating);
        QCOMPARE(llm(u"llm_task_complete"_s), Llm::Complete);
        QCOMPARE(llm(u"llm_task_error"_s), Llm::Error);
    }

    void passesOnWhatItDoesNotKnow()
    {
        Rig rig;
        QVERIFY(rig.waitForStart());
        // A familiar beginning must not lend an event a phase that it does not have.
        const QStringList names{u"download_resumed"_s, u"bulk_download_expired"_s, u"model_install_paused"_s,
                                u"workflow_opened"_s,  u"llm_task_queued"_s,       u"model_load"_s};
        const QJsonObject payload{{u"id"_s, 1}, {u"nested"_s, QJsonObject{{u"a"_s, QJsonArray{1, 2}}}}};
        for (const QString& name : names)
            rig.server.sendEvent(name, payload);
        QTRY_COMPARE(rig.other.size(), names.size());
        for (int i = 0; i < names.size(); ++i) {
            QCOMPARE(rig.other.at(i).at(0).toString(), names.at(i));
            QCOMPARE(rig.other.at(i).at(1).toJsonObject(), payload);
        }
        QCOMPARE(rig.typed.count(), 0);
    }

    void passesOnRepeats()
    {
        // Two saves within one second look like one event that came to two rooms.
        Rig rig;
        QSignalSpy changed(&rig.events, &ServerEvents::workflowChanged);
        QVERIFY(rig.waitForStart());
        const QJsonObject payload{{u"timestamp"_s, 1700000000},
                                  {u"workflow_id"_s, u"w"_s},
                                  {u"user_id"_s, u"u"_s},
                                  {u"old_is_public"_s, true},
                                  {u"new_is_public"_s, true}};
        rig.server.sendEvent(u"workflow_updated"_s, payload);
        rig.server.sendEvent(u"workflow_updated"_s, payload);
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(changed.last().at(0).value<WorkflowChange>().workflowId, u"w"_s);
    }

    void skipsAnEventThatCannotBeRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("wrong");
        const auto row = [](const QString& name, const QString& field, const QJsonValue& wrong) {
            QTest::newRow(qPrintable(name)) << name << field << wrong;
        };
        row(u"queue_item_status_changed"_s, u"item_id"_s, u"seven"_s);
        row(u"batch_enqueued"_s, u"enqueued"_s, {});
        row(u"invocation_progress"_s, u"percentage"_s, u"half"_s);
        row(u"invocation_complete"_s, u"result"_s, QJsonArray());
        row(u"queue_cleared"_s, u"user_id"_s, 4);
        row(u"queue_items_retried"_s, u"queue_id"_s, 4);
        row(u"recall_parameters_updated"_s, u"parameters"_s, u"steps"_s);
        row(u"model_load_started"_s, u"config"_s, u"sdxl"_s);
        row(u"model_install_download_progress"_s, u"bytes"_s, u"many"_s);
        row(u"download_progress"_s, u"current_bytes"_s, u"many"_s);
        row(u"bulk_download_complete"_s, u"bulk_download_item_name"_s, {});
        row(u"workflow_updated"_s, u"new_is_public"_s, 1);
        row(u"llm_task_progress"_s, u"task_id"_s, {});
    }

    void skipsAnEventThatCannotBeRead()
    {
        QFETCH(QString, name);
        QFETCH(QString, field);
        QFETCH(QJsonValue, wrong);
        Rig rig;
        QVERIFY(rig.waitForStart());
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"event %1 was skipped: .*%2"_s.arg(name, field)));
        QJsonObject payload = minimalPayload(name);
        payload.insert(field, wrong);
        rig.server.sendEvent(name, payload);
        rig.server.sendEvent(name, minimalPayload(name)); // the next one is heard again
        QTRY_COMPARE(rig.typed.count(), 1);
        QVERIFY(rig.other.isEmpty());
    }
};

VITRINE_TEST(TestEventSignals)
#include "tst_eventsignals.moc"
