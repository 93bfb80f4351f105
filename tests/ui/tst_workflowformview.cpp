// SPDX-License-Identifier: Apache-2.0
#include "tests/lib/workflowdata.h"
#include "tests/support/testmain.h"
#include "ui/shell/palettes.h"
#include "ui/workflow/fieldeditor.h"
#include "ui/workflow/fieldsources.h"
#include "ui/workflow/fieldview.h"
#include "ui/workflow/linkedlabel.h"
#include "ui/workflow/runpicturesmodel.h"
#include "ui/workflow/textlabel.h"
#include "ui/workflow/workflowediting.h"
#include "ui/workflow/workflowformview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFrame>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

struct Shown {
    explicit Shown(const QString& workflow, QSize size = {420, 700})
        : editing(sources)
        , view(editing, sources, nullptr)
    {
        editing.setTemplates(dataTemplates(u"6.14.2"_s));
        editing.open(dataWorkflow(workflow));
        view.resize(size);
        view.show();
        exposed = QTest::qWaitForWindowExposed(&view);
    }

    FieldSources sources;
    WorkflowEditing editing;
    WorkflowFormView view;
    bool exposed = false;
};

int top(const QWidget* widget, const QWidget* of)
{
    return widget->mapTo(of, QPoint(0, 0)).y();
}

int left(const QWidget* widget, const QWidget* of)
{
    return widget->mapTo(of, QPoint(0, 0)).x();
}

} // namespace

/// The form as it is laid out and edited.
class TestWorkflowFormView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nineFieldsStandInFormOrder()
    {
        Shown shown(u"sdxl-text-to-image"_s);
        QCOMPARE(shown.editing.fieldCount(), 9);
        const QStringList wanted{u"model"_s, u"value"_s,     u"value"_s,     u"width"_s, u"height"_s,
                                 u"steps"_s, u"cfg_scale"_s, u"scheduler"_s, u"board"_s};
        int last = -1;
        for (int i = 0; i < 9; ++i) {
            QCOMPARE(shown.editing.field(i).fieldName, wanted.at(i));
            QVERIFY(shown.view.fieldView(i));
            const int y = top(shown.view.fieldView(i), shown.view.widget());
            QVERIFY2(y > last, qPrintable(QString::number(i)));
            last = y;
        }
    }

    void tabGoesInFormOrder()
    {
        Shown shown(u"sdxl-text-to-image"_s);
        shown.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.view));
        shown.view.focusField(0);
        for (int i = 0; i < 9; ++i) {
            QVERIFY2(shown.view.fieldView(i)->isAncestorOf(QApplication::focusWidget()),
                     qPrintable(QString::number(i)));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
    }

    void tabNeverGoesBack_data()
    {
        QTest::addColumn<QString>("workflow");
        for (const QString& name :
             {u"feat-collections"_s, u"feat-generators"_s, u"feat-form-nested"_s, u"feat-batch-product"_s,
              u"flux-image-to-image"_s, u"text-to-video-wan-2-2-lightning-w-concept-loras"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    /// From the first field over everything in it to the last one; nothing is left out.
    void tabNeverGoesBack()
    {
        QFETCH(QString, workflow);
        Shown shown(workflow);
        shown.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.view));
        shown.view.focusField(0);
        const auto fieldOf = [&](const QWidget* widget) {
            for (int i = 0; i < shown.editing.fieldCount(); ++i) {
                if (shown.view.fieldView(i)->isAncestorOf(widget))
                    return i;
            }
            return -1;
        };
        int last = 0;
        QSet<int> seen{0};
        for (int presses = 0; presses < 200; ++presses) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const int field = fieldOf(QApplication::focusWidget());
            if (field < 0)
                continue; // a link in a text
            if (field < last)
                break; // around
            last = field;
            seen.insert(field);
        }
        for (int i = 0; i < shown.editing.fieldCount(); ++i) {
            const bool reachable = shown.view.fieldView(i)->editor().isEnabled();
            QVERIFY2(seen.contains(i) || !reachable, qPrintable(shown.editing.field(i).label));
        }
    }

    void rowsShareTheWidthAndWrapWhenNarrow()
    {
        Shown shown(u"feat-form-nested"_s, {700, 700});
        const QWidget* page = shown.view.widget();
        const FieldView* inColumn = shown.view.fieldView(0);
        const FieldView* second = shown.view.fieldView(2);
        QVERIFY(left(second, page) > left(inColumn, page) + inColumn->width());
        QVERIFY(qAbs(second->width() - inColumn->width()) <= 2);

        shown.view.resize(320, 700);
        QTRY_VERIFY(top(second, page) > top(inColumn, page) + inColumn->height());
        QVERIFY(!shown.view.horizontalScrollBar()->isVisible());
        QCOMPARE(left(second, page), left(inColumn, page));
    }

    void serverTextIsShownLiterally()
    {
        Shown shown(u"feat-form-nested"_s);
        bool heading = false;
        for (const TextLabel* label : shown.view.findChildren<TextLabel*>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            heading = heading || label->plainText() == u"Title <i>not italic</i>"_s;
        }
        QVERIFY(heading);
    }

    void nothingIsWiderThanANarrowDock_data()
    {
        QTest::addColumn<QString>("workflow");
        for (const QString& name :
             {u"sdxl-text-to-image"_s, u"feat-form-nested"_s, u"feat-collections"_s,
              u"text-to-video-wan-2-2-lightning-w-concept-loras"_s, u"flux-image-to-image"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void nothingIsWiderThanANarrowDock()
    {
        QFETCH(QString, workflow);
        Shown shown(workflow, {320, 700});
        QVERIFY(shown.editing.fieldCount() > 0);
        QVERIFY2(shown.view.widget()->minimumSizeHint().width() <= 320,
                 qPrintable(QString::number(shown.view.widget()->minimumSizeHint().width())));
    }

    void editsAreWrittenAndResetTakesThemBack()
    {
        Shown shown(u"sdxl-text-to-image"_s);
        FieldView* prompt = shown.view.fieldView(1);
        auto* edit = prompt->findChild<QLineEdit*>();
        QVERIFY(edit);
        auto* reset = prompt->findChild<QToolButton*>(u"fieldReset"_s);
        QVERIFY(!reset->isVisible());
        edit->selectAll();
        QTest::keyClicks(edit, u"a cat"_s);
        QCOMPARE(shown.editing.value(1).toString(), u"a cat"_s);
        QVERIFY(reset->isVisible());
        reset->click();
        QCOMPARE(edit->text(), u"deep space, high quality, colorful"_s);
        QVERIFY(!reset->isVisible());
    }

    /// One step for what is typed in one go, whatever has the focus.
    void editsAreUndoneAndRedone()
    {
        Shown shown(u"sdxl-text-to-image"_s);
        shown.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.view));
        const QJsonObject before = shown.editing.document().json();
        shown.view.focusField(1);
        auto* prompt = shown.view.fieldView(1)->findChild<QLineEdit*>();
        prompt->selectAll();
        QTest::keyClicks(prompt, u"a cat"_s);
        shown.view.focusField(3);
        auto* width = shown.view.fieldView(3)->findChild<QLineEdit*>();
        auto* box = QApplication::focusWidget();
        width->selectAll();
        QTest::keyClicks(width, u"512"_s);
        QCOMPARE(shown.editing.history().count(), 2);
        QCOMPARE(shown.editing.history().undoText(), u"Width"_s);

        QTest::keyClicks(width, u"7"_s); // 5127: no multiple of 8, so not counted yet
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(width->text(), u"512"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown.editing.value(3).toInteger(), 768);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(prompt->text(), u"deep space, high quality, colorful"_s);
        QVERIFY(shown.view.fieldView(1)->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(shown.editing.document().json(), before);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier); // nothing more
        QCOMPARE(shown.editing.document().json(), before);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(prompt->text(), u"a cat"_s);

        shown.editing.setValue(4, 64);
        shown.editing.resetAll();
        QCOMPARE(shown.editing.document().json(), before);
        shown.view.undo();
        QCOMPARE(shown.editing.value(1).toString(), u"a cat"_s);
        QCOMPARE(shown.editing.value(4).toInteger(), 64);
        // Another workflow has another past.
        shown.editing.open(dataWorkflow(u"sdxl-text-to-image"_s));
        QVERIFY(!shown.editing.history().canUndo());
    }

    void onlyWebAddressesAreLinks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("addresses");
        QTest::newRow("none") << u"no <a href='https://a'>x"_s << QStringList{u"https://a"_s};
        QTest::newRow("end of sentence")
            << u"See (https://a.org/b?c=d)."_s << QStringList{u"https://a.org/b?c=d"_s};
        QTest::newRow("two") << u"http://a.org, https://b.org"_s
                             << QStringList{u"http://a.org"_s, u"https://b.org"_s};
        QTest::newRow("others") << u"file:///etc javascript:alert(1) ftp://a.org mailto:a@b.org"_s
                                << QStringList();
        QTest::newRow("no host") << u"https:// http:///x"_s << QStringList();
    }
    void onlyWebAddressesAreLinks()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, addresses);
        QStringList found;
        for (const QUrl& url : LinkedLabel::addressesIn(text))
            found.append(url.toString());
        QCOMPARE(found, addresses);
        QTextDocument shownAs;
        shownAs.setHtml(LinkedLabel(text, nullptr).text());
        QCOMPARE(shownAs.toPlainText(), text);
    }

    void anAddressIsShownBeforeItOpens()
    {
        Shown shown(u"feat-form-nested"_s);
        auto* label = shown.view.findChild<LinkedLabel*>();
        QVERIFY(label);
        QSignalSpy wanted(&shown.view, &WorkflowFormView::addressWanted);
        Q_EMIT label->linkActivated(u"https://elsewhere.org"_s); // none of ours
        Q_EMIT label->linkActivated(u"0"_s);
        auto* box = shown.view.findChild<QMessageBox*>(u"openAddress"_s);
        QVERIFY(box);
        QCOMPARE(box->informativeText(), u"https://example.org"_s);
        QVERIFY(wanted.isEmpty());
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toUrl(), QUrl(u"https://example.org"_s));
    }

    void aProblemIsShownAtItsField()
    {
        Shown shown(u"sdxl-text-to-image"_s);
        FieldView* model = shown.view.fieldView(0);
        auto* problem = model->findChild<TextLabel*>(u"fieldProblem"_s);
        QVERIFY(!problem->isVisible());
        shown.sources.setModels({});
        QVERIFY(problem->isVisible());
        QCOMPARE(problem->plainText(),
                 u"“juggernautXL_v9Rundiffusionphoto2” is not installed on this server."_s);
    }

    void typedNumbersCountWhenCommitted()
    {
        Shown shown(u"sdxl-text-to-image"_s);
        auto* edit = shown.view.fieldView(3)->findChild<QLineEdit*>();
        edit->selectAll();
        QTest::keyClicks(edit, u"65"_s); // not a multiple of 8
        QCOMPARE(shown.editing.value(3).toInteger(), 768);
        shown.view.commit();
        QCOMPARE(shown.editing.value(3).toInteger(), 64);
    }

    void newTemplatesKeepValuesFocusAndPlace()
    {
        Shown shown(u"sdxl-text-to-image"_s, {420, 200});
        shown.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.view));
        shown.editing.setValue(4, 64);
        shown.view.focusField(6);
        const int scrolled = shown.view.verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        shown.editing.setTemplates(dataTemplates(u"6.3.0"_s));
        QCOMPARE(shown.editing.value(4).toInteger(), 64);
        QCOMPARE(shown.view.fieldView(4)->editor().value().toInteger(), 64);
        QVERIFY(shown.view.fieldView(6)->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(shown.view.verticalScrollBar()->value(), scrolled);
    }

    /// What changes nothing of the form (a node pack that it does not use) does not touch it at all.
    void anEqualFormIsLeftAlone()
    {
        Shown shown(u"sdxl-text-to-image"_s);
        QPointer<FieldView> width = shown.view.fieldView(3);
        auto* edit = width->findChild<QLineEdit*>();
        edit->selectAll();
        QTest::keyClicks(edit, u"6"_s); // the beginning of 64
        shown.editing.setTemplates(dataTemplates(u"6.14.2"_s));
        QCOMPARE(shown.view.fieldView(3), width.data());
        QCOMPARE(edit->text(), u"6"_s);
        QCOMPARE(shown.editing.value(3).toInteger(), 768);
    }

    /// A form that is built anew keeps what is typed, as if the field had been left.
    void whatIsTypedSurvivesNewTemplates()
    {
        Shown shown(u"sdxl-text-to-image"_s);
        auto* edit = shown.view.fieldView(3)->findChild<QLineEdit*>();
        edit->selectAll();
        QTest::keyClicks(edit, u"130"_s); // no multiple of 8
        shown.editing.setTemplates(dataTemplates(u"6.3.0"_s));
        QCOMPARE(shown.editing.value(3).toInteger(), 128);
        QCOMPARE(shown.view.fieldView(3)->findChild<QLineEdit*>()->text(), u"128"_s);
        // Nodes that the server has no more: the values are kept for when they are back.
        shown.editing.setTemplates(NodeTemplates());
        shown.editing.setTemplates(dataTemplates(u"6.14.2"_s));
        QCOMPARE(shown.view.fieldView(3)->editor().value().toInteger(), 128);
    }

    void anotherWorkflowBeginsAtItsTop()
    {
        Shown shown(u"sdxl-text-to-image"_s, {420, 200});
        shown.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.view));
        shown.view.focusField(6);
        QVERIFY(shown.view.verticalScrollBar()->value() > 0);
        shown.editing.open(dataWorkflow(u"sdxl-text-to-image"_s));
        QCOMPARE(shown.view.verticalScrollBar()->value(), 0);
        QVERIFY(!shown.view.fieldView(6)->isAncestorOf(QApplication::focusWidget()));
    }

    void aFormWithoutFieldsSaysSo()
    {
        Shown shown(u"example-nodes"_s);
        QCOMPARE(shown.editing.fieldCount(), 0);
        const auto labels = shown.view.findChildren<TextLabel*>();
        QCOMPARE(labels.size(), 1);
        QVERIFY(labels.first()->plainText().contains(u"no form"_s));
    }

    void coloursFollowTheTheme()
    {
        const QPalette before = QApplication::palette();
        QApplication::setPalette(lightPalette());
        Shown shown(u"sdxl-text-to-image"_s);
        shown.sources.setModels({});
        const auto* problem = shown.view.fieldView(0)->findChild<TextLabel*>(u"fieldProblem"_s);
        QCOMPARE(problem->palette().color(QPalette::WindowText), extraColors(lightPalette()).error);
        QApplication::setPalette(darkPalette());
        QTRY_COMPARE(problem->palette().color(QPalette::WindowText), extraColors(darkPalette()).error);
        QCOMPARE(shown.view.palette().color(QPalette::Window), darkPalette().color(QPalette::Window));
        QApplication::setPalette(before);
    }

    void theModelOfARunsPicturesIsAModel()
    {
        RunPicturesModel model(nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setResults({u"a.png"_s});
        model.setResults({u"a.png"_s, u"b.png"_s});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1).data(RunPicturesModel::NameRole).toString(), u"b.png"_s);
    }
};

VITRINE_TEST(TestWorkflowFormView)
#include "tst_workflowformview.moc"
