// SPDX-License-Identifier: Apache-2.0
#include "tests/lib/workflowdata.h"
#include "tests/lib/workflowway.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

QJsonValue anyValue(QRandomGenerator& random)
{
    switch (random.bounded(6)) {
    case 0:
        return random.bounded(1'000'000);
    case 1:
        return random.generateDouble();
    case 2:
        return QString::number(random.generate(), 36);
    case 3:
        return QJsonArray{1, u"two"_s, QJsonObject{{u"three"_s, 3}}};
    case 4:
        return QJsonObject{{u"image_name"_s, u"a.png"_s}};
    default:
        return QJsonValue::Null;
    }
}

} // namespace

/// What holds for every workflow, whatever is in it.
class TestWorkflowProperties : public QObject {
    Q_OBJECT

private:
    NodeTemplates m_templates;

private Q_SLOTS:
    void initTestCase() { m_templates = dataTemplates(u"6.14.2"_s); }

    void savingLosesNothing_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = dataNames(u".workflow.json"_s);
        QVERIFY(names.size() >= 28);
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void savingLosesNothing()
    {
        QFETCH(QString, name);
        const QJsonObject file = dataJson(u"workflows/%1.workflow.json"_s.arg(name)).object();
        const WorkflowDocument document = dataWorkflow(name);
        QCOMPARE(document.json(), file);
        QCOMPARE(document.toBytes(), dataBytes(u"workflows/%1.workflow.json"_s.arg(name)));
        const Result<WorkflowDocument> again = WorkflowDocument::fromJson(document.toBytes());
        QVERIFY(again);
        QCOMPARE(*again, document);
        // What is sent is made from a copy.
        QCOMPARE(problemOnTheWay(document, m_templates), QString());
        QCOMPARE(document.json(), file);
    }

    void editsTouchNothingButTheirValue_data() { savingLosesNothing_data(); }

    void editsTouchNothingButTheirValue()
    {
        QFETCH(QString, name);
        QRandomGenerator random(7);
        const WorkflowDocument document = dataWorkflow(name);
        for (int i = 0; i < 40; ++i) {
            const qsizetype at = random.bounded(static_cast<int>(document.nodes().size()));
            const QString nodeId = document.nodes().at(at)["id"_L1].toString();
            const QStringList inputs = document.nodeData(nodeId).value("inputs"_L1).toObject().keys();
            if (inputs.isEmpty())
                continue;
            const QString field = inputs.at(random.bounded(static_cast<int>(inputs.size())));
            const QJsonValue before = document.inputValue(nodeId, field);
            WorkflowDocument edited = document;
            const QJsonValue value = anyValue(random);
            QVERIFY(edited.setInputValue(nodeId, field, value));
            QCOMPARE(edited.inputValue(nodeId, field), value);
            // Nothing but the place of the value differs in the file.
            const QByteArray text = document.toBytes();
            const QByteArray editedText = edited.toBytes();
            const auto begin =
                std::mismatch(text.begin(), text.end(), editedText.begin(), editedText.end()).second;
            const auto end =
                std::mismatch(text.rbegin(), text.rend(), editedText.rbegin(), editedText.rend()).second;
            QVERIFY(std::distance(begin, end.base()) < 100);
            QVERIFY(edited.setInputValue(nodeId, field, before));
            QCOMPARE(edited, document);
            QCOMPARE(edited.toBytes(), text);
        }
    }

    /// Any values at all: said, or sent; never a crash.
    void oddValuesAreSurvived_data() { savingLosesNothing_data(); }

    void oddValuesAreSurvived()
    {
        QFETCH(QString, name);
        QRandomGenerator random(11);
        WorkflowDocument document = dataWorkflow(name);
        for (int i = 0; i < 5; ++i) {
            for (const QJsonValue& node : document.nodes()) {
                const QString nodeId = node["id"_L1].toString();
                for (const QString& field : node["data"_L1]["inputs"_L1].toObject().keys()) {
                    if (random.bounded(4) == 0)
                        document.setInputValue(nodeId, field, anyValue(random));
                }
            }
            QCOMPARE(problemOnTheWay(document, m_templates), QString());
        }
    }

    /// Whole branches gone, or of another type.
    void damagedStructuresAreSurvived()
    {
        QRandomGenerator random(13);
        for (const QString& name : {u"feat-form-nested"_s, u"feat-generators"_s, u"text-to-image-sdxl"_s}) {
            const QJsonObject file = dataJson(u"workflows/%1.workflow.json"_s.arg(name)).object();
            for (int i = 0; i < 150; ++i) {
                const QJsonValue damaged = damage(file, random, 0);
                const Result<WorkflowDocument> document = WorkflowDocument::fromObject(damaged.toObject());
                if (document)
                    QCOMPARE(problemOnTheWay(*document, m_templates), QString());
                else
                    QVERIFY(!document.error().detail.isEmpty());
            }
        }
    }

private:
    static QJsonValue damage(const QJsonValue& value, QRandomGenerator& random, int depth)
    {
        if (depth > 1 && random.bounded(60) == 0)
            return anyValue(random);
        if (value.isArray()) {
            QJsonArray out;
            for (const QJsonValue& entry : value.toArray()) {
                if (random.bounded(50) != 0)
                    out.append(damage(entry, random, depth + 1));
            }
            return out;
        }
        if (!value.isObject())
            return value;
        QJsonObject out;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (depth == 0 || random.bounded(50) != 0)
                out.insert(it.key(), damage(it.value(), random, depth + 1));
        }
        return out;
    }
};

VITRINE_TEST(TestWorkflowProperties)
#include "tst_workflowproperties.moc"
