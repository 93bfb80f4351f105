// SPDX-License-Identifier: Apache-2.0
#include "tests/lib/workflowdata.h"
#include "tests/support/testmain.h"
#include "ui/workflow/fieldsources.h"
#include "ui/workflow/workflowediting.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

ModelRecord modelRecord(const QString& key, const QString& name, const QString& base = u"sdxl"_s,
                        const QString& type = u"main"_s)
{
    ModelRecord out;
    out.key = key;
    out.hash = u"hash-"_s + key;
    out.name = name;
    out.base = base;
    out.type = type;
    return out;
}

int fieldNamed(const WorkflowEditing& editing, const QString& fieldName)
{
    for (int i = 0; i < editing.fieldCount(); ++i) {
        if (editing.field(i).fieldName == fieldName)
            return i;
    }
    return -1;
}

} // namespace

/// Values, what is wrong with them, and what they survive; without a widget.
class TestWorkflowEditing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_templates = dataTemplates(u"6.14.2"_s);
        QVERIFY(!m_templates.isEmpty());
    }

    void nineFieldsInFormOrder()
    {
        FieldSources sources;
        WorkflowEditing editing(sources);
        editing.setTemplates(m_templates);
        editing.open(dataWorkflow(u"sdxl-text-to-image"_s));
        QStringList names;
        for (int i = 0; i < editing.fieldCount(); ++i)
            names.append(editing.field(i).fieldName);
        const QStringList wanted{u"value"_s,     u"value"_s,     u"width"_s, u"height"_s, u"steps"_s,
                                 u"cfg_scale"_s, u"scheduler"_s, u"model"_s, u"board"_s};
        std::sort(names.begin(), names.end());
        QStringList sorted = wanted;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(names, sorted);
    }

    void unknownModelStandsInTheWay()
    {
        FieldSources sources;
        WorkflowEditing editing(sources);
        editing.setTemplates(m_templates);
        editing.open(dataWorkflow(u"sdxl-text-to-image"_s));
        const int model = fieldNamed(editing, u"model"_s);
        QVERIFY(model >= 0);
        // Before the list of models is known nothing is missing.
        QVERIFY(editing.problems().isEmpty());
        QVERIFY(editing.fieldProblem(model).isEmpty());

        sources.setModels({modelRecord(u"a"_s, u"tiny-sdxl"_s)});
        QCOMPARE(editing.problems().size(), 1);
        QCOMPARE(editing.problems().first().field, model);
        QVERIFY(editing.problems().first().text.contains(u"juggernautXL_v9Rundiffusionphoto2"_s));
        QVERIFY(editing.fieldProblem(model).contains(u"not installed"_s));

        editing.setValue(model, sources.models().first().identifier());
        QTRY_VERIFY(editing.problems().isEmpty());
        QVERIFY(editing.fieldProblem(model).isEmpty());

        // It is uninstalled: the choice stays, and is said to be missing.
        sources.setModels({});
        QCOMPARE(editing.problems().size(), 1);
        QCOMPARE(editing.value(model)[u"name"].toString(), u"tiny-sdxl"_s);
    }

    void valuesOutsideTheLimitsAreNamedSoon()
    {
        FieldSources sources;
        WorkflowEditing editing(sources);
        editing.setTemplates(m_templates);
        editing.open(dataWorkflow(u"sdxl-text-to-image"_s));
        const int width = fieldNamed(editing, u"width"_s);
        QSignalSpy problems(&editing, &WorkflowEditing::problemsChanged);
        editing.setValue(width, 7);
        QVERIFY(problems.isEmpty()); // not while one types
        QVERIFY(!editing.fieldProblem(width).isEmpty());
        QTRY_COMPARE(editing.problems().size(), 1);
        QCOMPARE(editing.problems().first().field, width);
        editing.setValue(width, 64);
        editing.checkNow();
        QVERIFY(editing.problems().isEmpty());
    }

    void valuesSurviveOtherTemplates()
    {
        FieldSources sources;
        WorkflowEditing editing(sources);
        editing.open(dataWorkflow(u"sdxl-text-to-image"_s));
        editing.setTemplates(m_templates);
        const int width = fieldNamed(editing, u"width"_s);
        editing.setValue(width, 128);
        editing.setTemplates(NodeTemplates());
        QCOMPARE(editing.document().inputValue(u"noise:f4Bv4UWa22"_s, u"width"_s).toInteger(), 128);
        editing.setTemplates(dataTemplates(u"6.3.0"_s));
        QCOMPARE(editing.value(width).toInteger(), 128);
        QVERIFY(editing.isChanged(width));
    }

    /// Fields whose values are the same hear nothing; only other inputs make another form.
    void anotherDocumentIsTaken()
    {
        FieldSources sources;
        WorkflowEditing editing(sources);
        editing.setTemplates(m_templates);
        const WorkflowDocument original = dataWorkflow(u"sdxl-text-to-image"_s);
        editing.open(original);
        const int model = fieldNamed(editing, u"model"_s);
        QSignalSpy changed(&editing, &WorkflowEditing::valueChanged);
        QSignalSpy formed(&editing, &WorkflowEditing::formChanged);
        editing.replaceDocument(original);
        QVERIFY(changed.isEmpty());
        WorkflowDocument other = original;
        const FormField field = editing.field(model);
        other.setInputValue(field.nodeId, field.fieldName, QJsonValue::Undefined);
        editing.replaceDocument(other);
        QVERIFY(editing.document() == other);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toInt(), model);
        QVERIFY(formed.isEmpty());
        QVERIFY(editing.isChanged(model));
        QVERIFY(!editing.problems().isEmpty());

        QJsonObject data = other.nodeData(field.nodeId);
        QJsonObject inputs = data.value(u"inputs"_s).toObject();
        inputs.remove(field.fieldName);
        data.insert(u"inputs"_s, inputs);
        data.insert(u"version"_s, u"9.0.0"_s);
        other.setNodeData(field.nodeId, data);
        editing.replaceDocument(other);
        QCOMPARE(formed.size(), 1);
        editing.close();
        editing.replaceDocument(original);
        QVERIFY(!editing.isOpen() && editing.document().isEmpty());
    }

    void resetGoesBackToTheFile()
    {
        FieldSources sources;
        WorkflowEditing editing(sources);
        editing.setTemplates(m_templates);
        const WorkflowDocument original = dataWorkflow(u"sdxl-text-to-image"_s);
        editing.open(original);
        const int width = fieldNamed(editing, u"width"_s);
        const int board = fieldNamed(editing, u"board"_s);
        QSignalSpy changed(&editing, &WorkflowEditing::valueChanged);
        editing.setValue(width, 64);
        editing.setValue(board, u"none"_s);
        QCOMPARE(changed.size(), 2);
        QVERIFY(editing.isChanged(width));
        editing.reset(width);
        QVERIFY(!editing.isChanged(width));
        QCOMPARE(editing.value(width).toInteger(), 768);
        editing.resetAll();
        QVERIFY(!editing.isChanged(board));
        QVERIFY(editing.document() == original);
    }

    void oneInputShownTwiceChangesInBothPlaces()
    {
        const WorkflowDocument document = madeWorkflow(
            R"([{"id":"s","type":"invocation","data":{"id":"s","type":"string","version":"1.0.1",
                "label":"","inputs":
                {"value":{"name":"value","label":"","description":"","value":"a"}}}}])",
            "[]", columnForm({{"s", "value"}, {"s", "value"}}));
        FieldSources sources;
        WorkflowEditing editing(sources);
        editing.setTemplates(m_templates);
        editing.open(document);
        QCOMPARE(editing.fieldCount(), 2);
        QSignalSpy changed(&editing, &WorkflowEditing::valueChanged);
        editing.setValue(1, u"b"_s);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(editing.value(0).toString(), u"b"_s);
    }

    void closingForgetsEverything()
    {
        FieldSources sources;
        WorkflowEditing editing(sources);
        editing.setTemplates(m_templates);
        editing.open(dataWorkflow(u"sdxl-text-to-image"_s));
        editing.close();
        QVERIFY(!editing.isOpen());
        QCOMPARE(editing.fieldCount(), 0);
        QVERIFY(editing.problems().isEmpty());
    }

private:
    NodeTemplates m_templates;
};

VITRINE_TEST(TestWorkflowEditing)
#include "tst_workflowediting.moc"
