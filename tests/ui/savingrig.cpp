// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/savingrig.h"

#include "lib/jobs/saveworkflowjob.h"
#include "tests/support/sessionkit.h"
#include "ui/shell/actionregistry.h"
#include "ui/workflow/fieldeditor.h"
#include "ui/workflow/fieldview.h"
#include "ui/workflow/workflowformview.h"

#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

int widthIn(const Result<WorkflowDocument>& document)
{
    return document ? document->inputValue(u"blank"_s, u"width"_s).toInt() : -1;
}

} // namespace

void SavingRig::start()
{
    m_kit = std::make_unique<ApiKit>();
    m_rig = std::make_unique<TestWindow>();
    m_rig->show(QSize(1400, 900));
    QVERIFY(m_rig->host().openAddress(m_kit->profile().displayAddress()));
    QVERIFY(waitUntilReady(session()));
}

void SavingRig::end()
{
    m_rig.reset();
    for (const QString& name : std::as_const(m_names)) {
        for (const WorkflowListItem& item : called(name))
            QVERIFY(await(library().remove(item.workflowId)));
    }
    m_names.clear();
    m_kit.reset();
}

QAction* SavingRig::action(const QString& id)
{
    return m_rig->window().actions().action(id);
}

QDockWidget& SavingRig::dock()
{
    return *m_rig->window().findChild<QDockWidget*>(u"workflowDock"_s);
}

MessageBanner& SavingRig::banner()
{
    return *panel().findChild<MessageBanner*>(u"workflowBanner"_s);
}

ElidedLabel& SavingRig::title()
{
    return *panel().findChild<ElidedLabel*>(u"workflowTitle"_s);
}

QMessageBox* SavingRig::question()
{
    return panel().findChild<QMessageBox*>(u"unsavedChangesBox"_s);
}

QDialog* SavingRig::nameDialog()
{
    return panel().findChild<QDialog*>(u"saveWorkflowDialog"_s);
}

QPushButton* SavingRig::bannerButton(const QString& text)
{
    for (QPushButton* button : banner().findChildren<QPushButton*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

void SavingRig::answer(QMessageBox::StandardButton button)
{
    QVERIFY(question());
    QTest::mouseClick(question()->button(button), Qt::LeftButton);
    QTRY_VERIFY(!question());
}

void SavingRig::giveName(const QString& name)
{
    QTRY_VERIFY(nameDialog());
    auto* edit = nameDialog()->findChild<QLineEdit*>();
    edit->selectAll();
    QTest::keyClicks(edit, name);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(!nameDialog());
}

void SavingRig::chooseFileFor(const QString& path, const std::function<void()>& ask)
{
    ask();
    QTRY_VERIFY(panel().findChild<QFileDialog*>(u"saveWorkflowFile"_s));
    auto* dialog = panel().findChild<QFileDialog*>(u"saveWorkflowFile"_s);
    Q_EMIT dialog->fileSelected(path);
    static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
    QTRY_VERIFY(!panel().findChild<QFileDialog*>(u"saveWorkflowFile"_s));
}

void SavingRig::setWidth(int width)
{
    auto* form = panel().findChild<WorkflowFormView*>();
    QTRY_VERIFY_WITH_TIMEOUT(form->isVisible() && form->fieldView(0), timeoutMs);
    auto* edit = form->fieldView(0)->findChild<QLineEdit*>();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QString::number(width));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(widthNow(), width);
}

int SavingRig::widthNow()
{
    return widthIn(panel().document());
}

QByteArray SavingRig::contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int SavingRig::savedWidth(const QString& path)
{
    return widthIn(WorkflowDocument::fromFile(path));
}

int SavingRig::recordWidth(const QString& id)
{
    const auto record = await(library().get(id));
    return record ? widthIn(WorkflowDocument::fromObject(record->workflow)) : -1;
}

QString SavingRig::written(const QString& name, const WorkflowDocument& document)
{
    const QString path = m_rig->folder() + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(document.toBytes()) < 0)
        qWarning("%s cannot be written", qPrintable(path));
    return path;
}

QString SavingRig::newName()
{
    m_names.append(u"vitrine-test "_s + newId());
    return m_names.last();
}

QString SavingRig::makeRecord()
{
    WorkflowDocument document = blankPictureWorkflow();
    document.setName(newName());
    const auto record = await(library().create(SaveWorkflowJob::complete(document.json())));
    return record ? record->workflowId : QString();
}

QList<WorkflowListItem> SavingRig::called(const QString& name)
{
    WorkflowQuery query;
    query.searchTerm = name;
    const auto page = await(library().list(query));
    return page ? page->items : QList<WorkflowListItem>();
}

} // namespace vitrine::test
