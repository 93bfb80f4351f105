// SPDX-License-Identifier: Apache-2.0
#include "lib/history/formvalues.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString noise = u"noise:f4Bv4UWa22"_s;

ModelRecord record(const QString& key, const QString& hash, const QString& name,
                   const QString& type = u"main"_s)
{
    return {key, hash, name, u"sdxl"_s, type, u"diffusers"_s, {}};
}

QString skippedOf(const FormValues::Fitted& fitted)
{
    return fitted.skipped.join(u'\n');
}

/// Two LoRAs in the list that collects them.
QByteArray loraNode(const QByteArray& version = "1.0.0")
{
    return R"([{"id":"l","type":"invocation","data":{"id":"l","type":"sdxl_lora_collection_loader","version":")"
        + version
        + R"(","label":"","isIntermediate":true,"useCache":false,"inputs":{"loras":{"name":"loras","label":"Styles",
            "description":"","value":[
            {"lora":{"key":"a","hash":"ha","name":"A","base":"sdxl","type":"lora"},"weight":0.5},
            {"lora":{"key":"b","hash":"hb","name":"B","base":"sdxl","type":"lora"},"weight":1}]}}}}])";
}

} // namespace

/// The values of a form, kept and put into the form as it is later.
class TestFormValues : public QObject {
    Q_OBJECT

private:
    NodeTemplates m_templates;
    WorkflowDocument m_document;
    WorkflowForm m_form;

    /// Without what a value of the form cannot do without.
    [[nodiscard]] WorkflowForm formWithout(const QString& label) const
    {
        QJsonObject json = m_document.json();
        QJsonObject form = json[u"form"_s].toObject();
        QJsonObject elements = form[u"elements"_s].toObject();
        for (const FormField& field : m_form.fields()) {
            if (field.label == label)
                elements.remove(field.elementId);
        }
        form[u"elements"_s] = elements;
        json[u"form"_s] = form;
        return WorkflowForm::discover(*WorkflowDocument::fromObject(json), m_templates);
    }
    [[nodiscard]] const FormField& field(const QString& nodeId, const QString& name) const
    {
        for (const FormField& each : m_form.fields()) {
            if (each.nodeId == nodeId && each.fieldName == name)
                return each;
        }
        qFatal("no such field");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_templates = dataTemplates(u"6.14.2"_s);
        m_document = dataWorkflow(u"sdxl-text-to-image"_s);
        m_form = WorkflowForm::discover(m_document, m_templates);
        QVERIFY(m_form.fields().size() > 5);
    }

    void theyAreKeptWhole()
    {
        const FormValues values = FormValues::of(m_form, m_document);
        QCOMPARE(values.values().size(), m_form.fields().size());
        QCOMPARE(FormValues::fromJson(values.toJson()), values);
        const FormValue& width = values.values().at(3);
        QCOMPARE(width.fieldName, u"width"_s);
        QCOMPARE(width.text, u"768"_s);
        QVERIFY(FormValues::fromJson({1, QJsonObject(), QJsonValue::Null}).isEmpty()); // damaged ones
    }

    void whatAConnectionSetsIsNotAmongThem()
    {
        QJsonObject json = m_document.json();
        QJsonArray edges = json[u"edges"_s].toArray();
        const FormField& width = field(noise, u"width"_s);
        edges.append(QJsonObject{{u"id"_s, u"new"_s},
                                 {u"type"_s, u"default"_s},
                                 {u"source"_s, noise},
                                 {u"sourceHandle"_s, u"width"_s},
                                 {u"target"_s, noise},
                                 {u"targetHandle"_s, u"width"_s}});
        json[u"edges"_s] = edges;
        const WorkflowDocument connected = *WorkflowDocument::fromObject(json);
        const WorkflowForm form = WorkflowForm::discover(connected, m_templates);
        const FormValues values = FormValues::of(form, connected);
        QCOMPARE(values.values().size(), m_form.fields().size() - 1);
        // Nor is it put there.
        const auto fitted = FormValues::of(m_form, m_document).fitted(form, {});
        QCOMPARE(fitted.values.size(), m_form.fields().size() - 1);
        QVERIFY2(skippedOf(fitted).contains(width.label), qPrintable(skippedOf(fitted)));
    }

    void changesAreNamed()
    {
        const FormValues before = FormValues::of(m_form, m_document);
        WorkflowDocument edited = m_document;
        QVERIFY(edited.setInputValue(noise, u"width"_s, 512));
        const FormValues after = FormValues::of(m_form, edited);
        QVERIFY(!after.equals(before));
        QVERIFY(before.equals(FormValues::of(m_form, m_document)));
        QCOMPARE(after.changedSince(before), QStringList{field(noise, u"width"_s).label + u": 512"_s});
        QVERIFY(after.changedSince(after).isEmpty());
        QCOMPARE(after.changedSince({}).size(), after.values().size());
    }

    void theyFitTheFormThatTheyCameFrom()
    {
        const auto fitted = FormValues::of(m_form, m_document).fitted(m_form, {});
        QVERIFY2(fitted.skipped.isEmpty(), qPrintable(skippedOf(fitted)));
        QCOMPARE(fitted.values.size(), m_form.fields().size());
        for (const FormValues::Fitted::Value& value : fitted.values)
            QCOMPARE(value.value, m_form.fields().at(value.field).value(m_document));
    }

    void aFieldThatIsGoneIsSkippedAndSaid()
    {
        const QString label = field(noise, u"width"_s).label;
        const WorkflowForm form = formWithout(label);
        QCOMPARE(form.fields().size(), m_form.fields().size() - 1);
        const auto fitted = FormValues::of(m_form, m_document).fitted(form, {});
        QCOMPARE(fitted.values.size(), form.fields().size());
        QCOMPARE(fitted.skipped.size(), 1);
        QVERIFY(fitted.skipped.first().startsWith(label));
    }

    void anotherKindAndWhatIsRefusedAreSkipped()
    {
        QJsonArray json = FormValues::of(m_form, m_document).toJson();
        QJsonObject width = json[3].toObject();
        const auto fittedWith = [&](const QJsonObject& entry) {
            json[3] = entry;
            return FormValues::fromJson(json).fitted(m_form, {});
        };
        width[u"value"_s] = -5;
        width[u"text"_s] = u"-5"_s;
        auto fitted = fittedWith(width);
        QCOMPARE(fitted.skipped.size(), 1);
        QVERIFY2(skippedOf(fitted).contains(u"-5"_s), qPrintable(skippedOf(fitted)));
        width[u"kind"_s] = u"string"_s;
        width[u"value"_s] = u"wide"_s;
        fitted = fittedWith(width);
        QCOMPARE(fitted.values.size(), m_form.fields().size() - 1);
        QVERIFY2(skippedOf(fitted).contains(u"another kind"_s), qPrintable(skippedOf(fitted)));
        width[u"kind"_s] = u"integer"_s;
        QCOMPARE(fittedWith(width).skipped.size(), 1); // the kind alone does not make it a number
    }

    void modelsAreThoseOfTheServer()
    {
        const FormValues values = FormValues::of(m_form, m_document);
        const QJsonObject model = values.values().first().value.toObject();
        QCOMPARE(values.values().first().kind, u"model"_s);
        const QString name = model[u"name"_s].toString();
        auto fitted = values.fitted(m_form, QList<ModelRecord>{record(u"x"_s, u"y"_s, u"Other"_s)});
        QCOMPARE(fitted.values.size(), m_form.fields().size() - 1); // never a merely similar one
        QVERIFY2(skippedOf(fitted).contains(name), qPrintable(skippedOf(fitted)));
        fitted = values.fitted(
            m_form, QList<ModelRecord>{record(u"new"_s, model[u"hash"_s].toString(), u"Renamed"_s)});
        QVERIFY2(fitted.skipped.isEmpty(), qPrintable(skippedOf(fitted)));
        QCOMPARE(fitted.values.first().value[u"key"].toString(), u"new"_s);
        QCOMPARE(fitted.values.first().value[u"name"].toString(), u"Renamed"_s);
        QVERIFY(values.fitted(m_form, QList<ModelRecord>()).skipped.size() == 1);
    }

    void aListGoesOnWithoutTheModelsThatAreGone()
    {
        const WorkflowDocument document = madeWorkflow(loraNode(), "[]", columnForm({{"l", "loras"}}));
        const WorkflowForm form = WorkflowForm::discover(document, m_templates);
        const FormValues values = FormValues::of(form, document);
        QCOMPARE(values.values().size(), 1);
        const auto fitted =
            values.fitted(form, QList<ModelRecord>{record(u"b2"_s, u"hb"_s, u"B"_s, u"lora"_s)});
        QCOMPARE(fitted.values.size(), 1);
        const QJsonArray kept = fitted.values.first().value.toArray();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first()[u"lora"][u"key"].toString(), u"b2"_s);
        QCOMPARE(kept.first()[u"weight"].toInt(), 1);
        QCOMPARE(fitted.skipped.size(), 1);
        QVERIFY(fitted.skipped.first().contains(u"“A”"_s));
    }

    void workflowsAreKnownAgain()
    {
        const QString byForm = workflowKey(m_document, {});
        WorkflowDocument edited = m_document;
        QVERIFY(edited.setInputValue(noise, u"width"_s, 512));
        QCOMPARE(workflowKey(edited, {}), byForm); // values do not matter
        QJsonObject json = m_document.json();
        json[u"name"_s] = u"another"_s;
        QVERIFY(workflowKey(*WorkflowDocument::fromObject(json), {}) != byForm);
        json = m_document.json();
        json[u"form"_s] = QJsonValue::Null;
        json[u"exposedFields"_s] = QJsonArray();
        QVERIFY(workflowKey(*WorkflowDocument::fromObject(json), {}) != byForm);

        // A file is the same whatever is in it, and one of the library wherever it is.
        QCOMPARE(workflowKey(m_document, u"/w/a.json"_s), workflowKey(edited, u"/w/../w/a.json"_s));
        QVERIFY(workflowKey(m_document, u"/w/b.json"_s) != workflowKey(m_document, u"/w/a.json"_s));
        json[u"id"_s] = u"abc"_s;
        const WorkflowDocument listed = *WorkflowDocument::fromObject(json);
        QCOMPARE(workflowKey(listed, u"/w/a.json"_s), workflowKey(listed, {}));
        json[u"name"_s] = u"renamed"_s;
        QCOMPARE(workflowKey(*WorkflowDocument::fromObject(json), {}), workflowKey(listed, {}));
    }
};

VITRINE_TEST(TestFormValues)
#include "tst_formvalues.moc"
