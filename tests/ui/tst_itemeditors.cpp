// SPDX-License-Identifier: Apache-2.0
#include "lib/api/prompts.h"
#include "lib/api/workflows.h"
#include "lib/imaging/thumbnailstore.h"
#include "lib/workflow/fieldkinds.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/apikit.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"
#include "tests/ui/boardsrig.h"
#include "tests/ui/drag.h"
#include "tests/ui/fieldkit.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/shell/itemsmime.h"
#include "ui/workflow/choicebox.h"
#include "ui/workflow/editors/imageeditor.h"
#include "ui/workflow/editors/imagelisteditor.h"
#include "ui/workflow/fieldeditorfactory.h"
#include "ui/workflow/fieldsources.h"
#include "ui/workflow/recordlists.h"
#include "ui/workflow/runpicturesmodel.h"
#include "ui/workflow/textlabel.h"
#include "ui/workflow/workflowpanel.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr char savingAnImage[] =
    R"([{"id":"save","type":"invocation","data":{"id":"save","type":"save_image","version":"1.2.2","label":"",
        "isIntermediate":false,"useCache":false,"inputs":{
        "image":{"name":"image","label":"","description":""},
        "board":{"name":"board","label":"","description":""}}}}])";

} // namespace

/// Fields that take what is on a server: by drop, file, selection and paste; on the demo server, or on
/// VITRINE_TEST_SERVER.
class TestItemEditors : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ApiKit> m_kit;
    std::unique_ptr<ServerSession> m_session;
    std::unique_ptr<ThumbnailStore> m_thumbnails;
    std::unique_ptr<FieldSources> m_sources;
    std::unique_ptr<QSignalSpy> m_edited;
    QTemporaryDir m_files;
    QString m_board;
    QString m_image;

    std::unique_ptr<FieldEditor> make(const FormField& field)
    {
        std::unique_ptr<FieldEditor> out(FieldEditorFactory().create(field, *m_sources, nullptr));
        m_edited = std::make_unique<QSignalSpy>(out.get(), &FieldEditor::valueEdited);
        out->resize(380, 240);
        out->show();
        return out;
    }
    static QToolButton* button(const FieldEditor& editor, const QString& name)
    {
        return editor.findChild<QToolButton*>(name);
    }
    static QString said(const FieldEditor& editor, const QString& name = u"intakeSentence"_s)
    {
        const auto* label = editor.findChild<TextLabel*>(name);
        return label->isVisible() ? label->plainText() : QString();
    }
    [[nodiscard]] std::unique_ptr<QMimeData> items(const QStringList& names) const
    {
        auto data = std::make_unique<QMimeData>();
        itemsmime::write(*data, m_session->profile().id(), names);
        return data;
    }
    QString writePicture(const QString& name, int shade = 90)
    {
        QImage image(24, 16, QImage::Format_RGB32);
        image.fill(QColor(shade, 40, 90));
        const QString path = m_files.filePath(name);
        return image.save(path, "PNG") ? path : QString();
    }
    [[nodiscard]] static QString imageIn(const QJsonValue& value) { return value[u"image_name"].toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_kit = std::make_unique<ApiKit>();
        m_session = std::make_unique<ServerSession>(m_kit->profile(), QString());
        m_session->start();
        QVERIFY(waitUntilReady(*m_session));
        m_thumbnails = std::make_unique<ThumbnailStore>(m_session->images().api(), ThumbnailStore::Options());
        m_board = m_kit->makeBoard(u"form"_s);
        m_image = m_kit->uploadPicture({});
        QVERIFY(!m_image.isEmpty());
    }
    void cleanupTestCase()
    {
        m_sources.reset();
        m_thumbnails.reset();
        m_session.reset();
        m_kit.reset();
    }
    void init()
    {
        m_sources = std::make_unique<FieldSources>();
        m_sources->setThumbnails(m_thumbnails.get());
        m_sources->setSession(m_session.get());
        m_sources->setAutoAddBoard(m_board);
    }
    void cleanup()
    {
        if (m_kit->isDemo())
            m_kit->demo().clearFaults();
    }

    void aGalleryPictureIsDropped()
    {
        const auto editor = make(fieldOf(u"ImageField"_s));
        const auto data = items({u"clip.mp4"_s, m_image});
        Drag drag(*editor, *data);
        QVERIFY(drag.moveTo({10, 10}));
        QCOMPARE(drag.action(), Qt::CopyAction);
        QVERIFY(drag.drop({10, 10}));
        QCOMPARE(imageIn(editor->value()), m_image); // the first one that fits
        QCOMPARE(m_edited->size(), 1);
        QCOMPARE(said(*editor, u"itemName"_s), m_image);
        QTRY_COMPARE(said(*editor, u"itemSize"_s), u"20 × 10"_s);
        QTRY_VERIFY(m_thumbnails->find(m_image));
        QTest::keyClick(button(*editor, u"chooseFile"_s), Qt::Key_Delete);
        QVERIFY(editor->value().isUndefined());
        QVERIFY(!button(*editor, u"clearItem"_s)->isVisible());
    }

    void onlyWhatFitsIsTaken()
    {
        const auto editor = make(fieldOf(u"ImageField"_s));
        const auto clip = items({u"clip.mp4"_s});
        const auto image = items({m_image});
        QVERIFY(!Drag(*editor, *clip).drop({10, 10}));
        QMimeData foreign;
        itemsmime::write(foreign, u"another server"_s, {m_image});
        QVERIFY(!Drag(*editor, foreign).drop({10, 10}));
        QMimeData text;
        text.setUrls({QUrl::fromLocalFile(m_files.filePath(u"notes.txt"_s))});
        QVERIFY(!Drag(*editor, text).drop({10, 10}));
        QVERIFY(editor->value().isUndefined());
        const auto video = make(fieldOf(u"VideoField"_s));
        QVERIFY(!Drag(*video, *image).drop({10, 10}));
        QVERIFY(Drag(*video, *clip).drop({10, 10}));
        QCOMPARE(video->value(), QJsonValue(QJsonObject{{u"video_name"_s, u"clip.mp4"_s}}));
        button(*video, u"clearItem"_s)->click();
        QVERIFY(video->value().isUndefined());
    }

    void aFileIsUploadedFirst()
    {
        const auto editor = make(fieldOf(u"ImageField"_s));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(writePicture(u"dropped.png"_s))});
        QVERIFY(Drag(*editor, data).drop({10, 10}));
        QVERIFY(said(*editor).contains(u"dropped.png"_s)); // under way
        QTRY_VERIFY_WITH_TIMEOUT(!imageIn(editor->value()).isEmpty(), 60'000);
        const QString name = imageIn(editor->value());
        m_kit->removeLater(name);
        QTRY_VERIFY(said(*editor).isEmpty());
        TAKE(image, m_kit->images().get(name));
        QCOMPARE(image.imageCategory, u"user"_s);
        QCOMPARE(image.boardId.value_or(QString()), m_board);
        QVERIFY(!image.isIntermediate);
        QCOMPARE(image.width, 24);
        QCOMPARE(m_edited->size(), 1);
    }

    /// A clip goes to servers that have videos; others say that they have none, and nothing is lost.
    void aClipIsUploadedFirst()
    {
        const auto editor = make(fieldOf(u"VideoField"_s));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(testData(u"videos/moving-square.mp4"_s))});
        QVERIFY(Drag(*editor, data).drop({10, 10}));
        const auto videoIn = [&] { return editor->value()[u"video_name"].toString(); };
        if (!m_kit->has(Capability::Videos)) {
            QTRY_VERIFY(!said(*editor).isEmpty());
            QVERIFY(editor->value().isUndefined());
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(!videoIn().isEmpty(), 60'000);
        QTRY_VERIFY(said(*editor).isEmpty());
        TAKE(video, m_kit->videos().get(videoIn()));
        QCOMPARE(video.boardId.value_or(QString()), m_board);
        QVERIFY(video.duration.value_or(0) > 0);
        QCOMPARE(m_edited->size(), 1);
    }

    void pixelsArePasted()
    {
        QImage picture(12, 6, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        auto* data = new QMimeData;
        data->setImageData(picture);
        QGuiApplication::clipboard()->setMimeData(data);
        const auto editor = make(fieldOf(u"ImageField"_s));
        QTest::keyClick(button(*editor, u"chooseFile"_s), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!imageIn(editor->value()).isEmpty(), 60'000);
        m_kit->removeLater(imageIn(editor->value()));
        QTRY_COMPARE(said(*editor, u"itemSize"_s), u"12 × 6"_s);
    }

    void theSelectionOfTheGalleryIsTaken()
    {
        QStringList selected;
        m_sources->setSelection([&selected] { return selected; });
        const auto editor = make(fieldOf(u"ImageField"_s));
        button(*editor, u"useSelected"_s)->click();
        QVERIFY(said(*editor).contains(u"No image is selected"_s));
        button(*editor, u"intakeDismiss"_s)->click();
        QVERIFY(said(*editor).isEmpty());
        selected = {m_image, u"other.png"_s};
        button(*editor, u"useSelected"_s)->click();
        QCOMPARE(imageIn(editor->value()), m_image);
        const auto list = make(fieldOf(u"ImageField"_s, FieldType::Cardinality::Collection));
        button(*list, u"useSelected"_s)->click();
        QCOMPARE(list->value().toArray().size(), 2);
    }

    /// In the window: what is selected in the gallery gets into the field.
    void theWindowGivesItsSelection()
    {
        BoardsRig rig;
        const QString board = rig.kit().makeBoard(u"chosen"_s);
        const QString name = rig.kit().uploadPicture(board);
        QVERIFY(!name.isEmpty());
        rig.open();
        QVERIFY(rig.show(board));
        rig.view().workflow().openDocument(
            madeWorkflow(QByteArray(savingAnImage), "[]", columnForm({{"save", "image"}})), u"save"_s);
        WorkflowPanel& panel = rig.view().workflow();
        QTRY_VERIFY_WITH_TIMEOUT(panel.findChild<ImageEditor*>(), 30'000);
        rig.view().gallery().view().selectAll();
        button(*panel.findChild<ImageEditor*>(), u"useSelected"_s)->click();
        QCOMPARE(imageIn(panel.document().inputValue(u"save"_s, u"image"_s)), name);
    }

    void aResultOfARunIsDropped()
    {
        RunPicturesModel results(nullptr);
        results.setServerId(m_session->profile().id());
        results.setResults({m_image});
        QVERIFY(results.flags(results.index(0)) & Qt::ItemIsDragEnabled);
        const std::unique_ptr<QMimeData> data(results.mimeData({results.index(0)}));
        const auto editor = make(fieldOf(u"ImageField"_s));
        QVERIFY(Drag(*editor, *data).drop({10, 10}));
        QCOMPARE(imageIn(editor->value()), m_image);
    }

    void aPictureThatIsGoneIsSaid()
    {
        const auto editor = make(fieldOf(u"ImageField"_s));
        editor->setValue(QJsonObject{{u"image_name"_s, u"gone.png"_s}});
        QTRY_VERIFY(said(*editor, u"itemName"_s).contains(u"not on the server"_s));
        QCOMPARE(imageIn(editor->value()), u"gone.png"_s);
    }

    void manyAreUploadedInOrder()
    {
        const auto editor = make(fieldOf(u"ImageField"_s, FieldType::Cardinality::Collection));
        editor->setValue(QJsonArray{QJsonObject{{u"image_name"_s, m_image}}});
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(writePicture(u"one.png"_s, 10)),
                      QUrl::fromLocalFile(writePicture(u"two.png"_s, 20)),
                      QUrl::fromLocalFile(m_files.filePath(u"notes.txt"_s))});
        auto* view = editor->findChild<QListView*>(u"entries"_s);
        QVERIFY(Drag(*view->viewport(), data).drop({10, 10}));
        QVERIFY(said(*editor).contains(u"one.png"_s));
        QVERIFY(said(*editor).contains(u"1 of 2"_s));
        QTRY_COMPARE_WITH_TIMEOUT(editor->value().toArray().size(), 3, 60'000);
        QCOMPARE(imageIn(editor->value()[0]), m_image);
        for (int i = 1; i < 3; ++i)
            m_kit->removeLater(imageIn(editor->value()[i]));
        // One out, another place, all out.
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(editor->value().toArray().size(), 2);
        const QJsonArray before = editor->value().toArray();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(editor->value(), QJsonValue(QJsonArray{before.at(1), before.at(0)}));
        button(*editor, u"removeAll"_s)->click();
        QCOMPARE(editor->value(), QJsonValue(QJsonArray()));
    }

    void aRefusedFileIsSaidAndCanBeDismissed()
    {
        const auto editor = make(fieldOf(u"ImageField"_s));
        QFile broken(m_files.filePath(u"broken.png"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("this is no picture");
        broken.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(broken.fileName())});
        QVERIFY(Drag(*editor, data).drop({10, 10}));
        QTRY_VERIFY_WITH_TIMEOUT(said(*editor).contains(u"could not be uploaded"_s), 60'000);
        QVERIFY(editor->value().isUndefined());
        QVERIFY(button(*editor, u"intakeRetry"_s)->isVisible());
        button(*editor, u"intakeDismiss"_s)->click();
        QVERIFY(said(*editor).isEmpty());
        QVERIFY(m_edited->isEmpty());
    }

    void aFailedUploadIsTriedAgain()
    {
        if (!m_kit->isDemo())
            QSKIP("injects a fault");
        QVERIFY(m_kit->demo().injectFault({u"500"_s, u"images/upload"_s, 1}));
        const auto editor = make(fieldOf(u"ImageField"_s));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(writePicture(u"retry.png"_s, 30))});
        QVERIFY(Drag(*editor, data).drop({10, 10}));
        QTRY_VERIFY_WITH_TIMEOUT(
            said(*editor).contains(u"retry.png"_s) && button(*editor, u"intakeRetry"_s)->isVisible(), 60'000);
        button(*editor, u"intakeRetry"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!imageIn(editor->value()).isEmpty(), 60'000);
        QTRY_VERIFY(said(*editor).isEmpty());
        m_kit->removeLater(imageIn(editor->value()));
    }

    void presetsPromptsAndWorkflowsAreListed()
    {
        if (m_kit->isDemo())
            QSKIP("the demo server has no lists of these");
        const auto preset = make(fieldOf(u"StylePresetField"_s));
        auto* box = preset->findChild<ChoiceBox*>();
        QTRY_VERIFY(box->count() > 2);
        TAKE(presets, PromptsApi(m_kit->client()).stylePresets());
        box->setCurrentIndex(box->findText(presets.first().name));
        Q_EMIT box->activated(box->currentIndex());
        QCOMPARE(preset->value(), QJsonValue(QJsonObject{{u"style_preset_id"_s, presets.first().id}}));

        TAKE(saved, WorkflowsApi(m_kit->client()).create(dataWorkflow(u"feat-flags-v4"_s).json()));
        const auto workflow = make(fieldOf(u"SavedWorkflowField"_s));
        m_sources->records()->refresh(RecordLists::Kind::Workflows);
        box = workflow->findChild<ChoiceBox*>();
        QTRY_VERIFY(box->findText(saved.name) >= 0);
        box->setCurrentIndex(box->findText(saved.name));
        Q_EMIT box->activated(box->currentIndex());
        EXPECT_OK(WorkflowsApi(m_kit->client()).remove(saved.workflowId));
        workflow->setValue(saved.workflowId);
        QCOMPARE(workflow->value(), QJsonValue(saved.workflowId));
        m_sources->records()->refresh(RecordLists::Kind::Workflows);
        QTRY_VERIFY(box->currentChoice()->missing);

        const auto prompt = make(fieldOf(u"SystemPromptField"_s));
        box = prompt->findChild<ChoiceBox*>();
        QTRY_VERIFY(!box->placeholderText().startsWith(u"Loading"_s));
        QCOMPARE(m_kit->has(Capability::SystemPrompts), !box->placeholderText().startsWith(u"Cannot"_s));
    }
};

VITRINE_TEST(TestItemEditors)
#include "tst_itemeditors.moc"
