// SPDX-License-Identifier: Apache-2.0
#include "lib/metadata/metadatalines.h"
#include "lib/metadata/recallparameters.h"
#include "tests/support/apikit.h"
#include "tests/support/testmain.h"
#include "tests/ui/testwindow.h"
#include "ui/boards/boardspanel.h"
#include "ui/connection/serverconnection.h"
#include "ui/details/comparisontable.h"
#include "ui/details/detailspanel.h"
#include "ui/details/detailsview.h"
#include "ui/details/jsonview.h"
#include "ui/details/valuetable.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/imagelistmodel.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/statepane.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int timeoutMs = 60'000;

QJsonObject someMetadata()
{
    return {{u"positive_prompt"_s, u"a lighthouse <b>at</b> night"_s},
            {u"seed"_s, 4294967295.0},
            {u"steps"_s, 30},
            {u"cfg_scale"_s, 7.5},
            {u"model"_s, QJsonObject{{u"name"_s, u"tiny-sdxl"_s}, {u"base"_s, u"sdxl"_s}}},
            {u"loras"_s,
             QJsonArray{QJsonObject{{u"model"_s, QJsonObject{{u"name"_s, u"ink"_s}}}, {u"weight"_s, 0.75}}}},
            {u"seamless_x"_s, false},
            {u"hrf_enabled"_s, QJsonValue::Null},
            {u"my_own_key"_s, QJsonObject{{u"deep"_s, 1}}}};
}

/// Puts text that is no JSON in the place of an image's metadata, as a damaged database has it. The server's
/// root is this test's own. False when it is not to be had.
bool breakMetadata(const QString& name)
{
    const QString root = qEnvironmentVariable("VITRINE_TEST_SERVER_ROOT");
    if (root.isEmpty())
        return false;
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"details"_s);
        database.setDatabaseName(root + u"/databases/invokeai.db"_s);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
        if (database.open()) {
            QSqlQuery query(database);
            query.prepare(u"UPDATE images SET metadata = '{\"seed\": ' WHERE image_name = ?"_s);
            query.addBindValue(name);
            done = query.exec() && query.numRowsAffected() == 1;
        }
    }
    QSqlDatabase::removeDatabase(u"details"_s);
    return done;
}

} // namespace

/// Details of images in the window: on the demo server, or on VITRINE_TEST_SERVER.
class TestDetails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreReadable()
    {
        QStringList lines;
        for (const MetadataLine& line : metadataLines(someMetadata()))
            lines.append(line.label + u": "_s + line.text);
        QCOMPARE(lines,
                 (QStringList{u"Prompt: a lighthouse <b>at</b> night"_s, u"Model: tiny-sdxl"_s,
                              u"LoRAs: ink × 0.75"_s, u"Seed: 4294967295"_s, u"Steps: 30"_s,
                              u"CFG scale: 7.5"_s, u"My own key: {\"deep\":1}"_s, u"Seamless x: No"_s}));
        QVERIFY(metadataLines({}).isEmpty());
    }

    void oddValuesAreShownAsTheyAre()
    {
        const QJsonObject odd{{u"model"_s, u"a name only"_s},
                              {u"loras"_s, QJsonArray{QJsonObject{{u"x"_s, 1}}, 2}},
                              {u"seed"_s, u"not a number"_s},
                              {u"images"_s, QJsonArray{QJsonObject{{u"image_name"_s, u"a.png"_s}}}},
                              {u""_s, 1e300}};
        QMap<QString, QString> texts;
        for (const MetadataLine& line : metadataLines(odd))
            texts.insert(line.key, line.text);
        QCOMPARE(texts.value(u"model"_s), u"a name only"_s);
        QCOMPARE(texts.value(u"loras"_s), u"[{\"x\":1},2]"_s);
        QCOMPARE(texts.value(u"seed"_s), u"not a number"_s);
        QCOMPARE(texts.value(u"images"_s), u"a.png"_s);
        QCOMPARE(texts.value(u""_s), u"1e+300"_s);
    }

    void differencesGoByValue()
    {
        QJsonObject other = someMetadata();
        other.insert(u"seed"_s, 7);
        other.remove(u"steps"_s);
        other.insert(
            u"loras"_s,
            QJsonArray{QJsonObject{{u"model"_s, QJsonObject{{u"name"_s, u"ink"_s}, {u"key"_s, u"k2"_s}}},
                                   {u"weight"_s, 0.75}}});
        QStringList differing;
        for (const MetadataDifference& one : metadataDifferences(someMetadata(), other)) {
            if (one.differs)
                differing.append(u"%1: %2 | %3"_s.arg(one.label, one.first, one.second));
        }
        QCOMPARE(
            differing,
            (QStringList{u"LoRAs: ink × 0.75 | ink × 0.75"_s, u"Seed: 4294967295 | 7"_s, u"Steps: 30 | "_s}));
    }

    void onlyWhatTheWebUiTakesIsRecalled()
    {
        QJsonObject metadata = someMetadata();
        metadata.insert(u"width"_s, 8); // below the server's limit, which would refuse all of it
        metadata.insert(u"strength"_s, 0.4);
        metadata.insert(u"scheduler"_s, 3);
        QCOMPARE(recallParameters(metadata),
                 (QJsonObject{{u"positive_prompt"_s, u"a lighthouse <b>at</b> night"_s},
                              {u"seed"_s, 4294967295.0},
                              {u"steps"_s, 30},
                              {u"cfg_scale"_s, 7.5},
                              {u"model"_s, u"tiny-sdxl"_s},
                              {u"seamless_x"_s, false},
                              {u"denoise_strength"_s, 0.4},
                              {u"loras"_s,
                               QJsonArray{QJsonObject{{u"model_name"_s, u"ink"_s}, {u"weight"_s, 0.75}}}}}));
        QVERIFY(recallParameters({{u"my_own_key"_s, 1}}).isEmpty());
    }

    void oneImageIsShownWithAll()
    {
        open();
        const QString name = upload(someMetadata());
        choose({name});
        QTRY_COMPARE_WITH_TIMEOUT(table().value(u"Seed"_s), u"4294967295"_s, timeoutMs);
        QCOMPARE(table().value(u"Name"_s), name);
        QTRY_COMPARE_WITH_TIMEOUT(table().value(u"Size"_s), u"20 × 10 px"_s, timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(table().value(u"Board"_s), u"vitrine-test details"_s, timeoutMs);
        QCOMPARE(table().value(u"Prompt"_s), u"a lighthouse <b>at</b> night"_s);
        view().pages().setCurrentIndex(1);
        QVERIFY(view().metadataPage().text().contains(u"\"my_own_key\""_s));
        // An upload has neither workflow nor graph.
        view().pages().setCurrentIndex(2);
        QTRY_COMPARE_WITH_TIMEOUT(view().workflowPage().message(), u"No workflow"_s, timeoutMs);
        QCOMPARE(view().graphPage().message(), u"No graph"_s);
        view().pages().setCurrentIndex(0);
    }

    void valuesAreCopied()
    {
        open();
        choose({upload(someMetadata())});
        QTRY_VERIFY_WITH_TIMEOUT(table().labels().contains(u"Seed"_s), timeoutMs);
        for (const QString& label : {u"Seed"_s, u"Prompt"_s})
            table().selectionModel()->select(
                table().model()->index(static_cast<int>(table().labels().indexOf(label)), 0),
                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"a lighthouse <b>at</b> night\n4294967295"_s);
        table().copyLines();
        QCOMPARE(QApplication::clipboard()->text(),
                 u"Prompt: a lighthouse <b>at</b> night\nSeed: 4294967295"_s);
    }

    void twoImagesAreCompared()
    {
        open();
        QJsonObject other = someMetadata();
        other.insert(u"seed"_s, 7);
        const QString first = upload(someMetadata());
        const QString second = upload(other);
        choose({first, second});
        QTRY_VERIFY(panel().isComparing());
        ComparisonTable& comparison = panel().comparison();
        QTRY_COMPARE_WITH_TIMEOUT(comparison.table().labels(), QStringList{u"Seed"_s}, timeoutMs);
        const QStringList seeds{comparison.table().value(u"Seed"_s, 1),
                                comparison.table().value(u"Seed"_s, 2)};
        QVERIFY(seeds.contains(u"7"_s) && seeds.contains(u"4294967295"_s));
        comparison.findChild<QCheckBox*>(u"onlyDifferences"_s)->setChecked(false);
        QVERIFY(comparison.table().labels().contains(u"Prompt"_s));
        // More than two, and none.
        choose({first, second, upload({})});
        QTRY_COMPARE(panel().findChild<StatePane*>(u"detailsState"_s)->title(), u"3 images are selected"_s);
        grid().clearSelection();
        QTRY_COMPARE(panel().findChild<StatePane*>(u"detailsState"_s)->title(), u"Nothing is selected"_s);
    }

    void noMetadataIsSaid()
    {
        open();
        choose({upload({})});
        QTRY_COMPARE_WITH_TIMEOUT(view().metadataPage().message(), u"No metadata"_s, timeoutMs);
        QVERIFY(m_rig->find<QWidget>(u"detailsProblem"_s));
        if (auto* recall = m_rig->find<QPushButton>(u"recallButton"_s))
            QVERIFY(!recall->isEnabled());
    }

    void brokenMetadataIsSaid()
    {
        open();
        const QString name = upload(someMetadata());
        if (m_kit->isDemo())
            m_kit->demo().injectFault({u"bad-json"_s, u"/metadata$"_s, -1});
        else if (!breakMetadata(name))
            QSKIP("the server's root is not known");
        choose({name});
        QTRY_COMPARE_WITH_TIMEOUT(view().metadataPage().message(), u"The metadata is broken"_s, timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(table().value(u"Size"_s), u"20 × 10 px"_s, timeoutMs); // the rest is there
        if (!m_kit->isDemo())
            return;
        m_kit->demo().clearFaults();
        QTest::mouseClick(m_rig->find<QPushButton>(u"detailsRetry"_s), Qt::LeftButton);
        QTRY_COMPARE(table().value(u"Seed"_s), u"4294967295"_s);
    }

    void failuresAreSaidAndTriedAgain()
    {
        open();
        if (!m_kit->isDemo())
            QSKIP("injects faults");
        const QString name = upload(someMetadata());
        m_kit->demo().injectFault({u"503"_s, u"/metadata$"_s, -1});
        m_kit->demo().injectFault({u"html"_s, u"/workflow$"_s, -1});
        choose({name});
        QTRY_COMPARE(view().metadataPage().message(), u"The metadata cannot be read"_s);
        view().pages().setCurrentIndex(3);
        QTRY_COMPARE(view().graphPage().message(), u"The workflow cannot be read"_s);
        m_kit->demo().clearFaults();
        QTest::mouseClick(view().graphPage().findChild<QPushButton*>(u"stateAction"_s), Qt::LeftButton);
        QTRY_COMPARE(view().graphPage().message(), u"No graph"_s);
        QTRY_COMPARE(table().value(u"Steps"_s), u"30"_s); // one click reads all that failed
    }

    void nothingIsAskedForUnseen()
    {
        open();
        if (!m_kit->isDemo())
            QSKIP("counts requests");
        const QString name = upload(someMetadata());
        action(u"view.details"_s)->trigger();
        QVERIFY(!panel().isVisible());
        m_kit->demo().resetRequestCounts();
        choose({name});
        const QString path = u"/api/v1/images/i/%1/metadata"_s.arg(name);
        action(u"view.details"_s)->trigger();
        QTRY_COMPARE(m_kit->demo().requestCount(u"GET"_s, path), 1);
        QTRY_COMPARE(table().value(u"Steps"_s), u"30"_s);
        QCOMPARE(m_kit->demo().requestCount(u"GET"_s, u"/api/v1/images/i/%1/workflow"_s.arg(name)), 0);
    }

    void theViewersImageIsFollowed()
    {
        open();
        const QString first = upload(someMetadata());
        const QString second = upload({{u"seed"_s, 12}});
        gallery().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(gallery().list()->row(first) >= 0 && gallery().list()->row(second) >= 0,
                                 timeoutMs);
        gallery().openImage(first);
        QTRY_COMPARE_WITH_TIMEOUT(table().value(u"Steps"_s), u"30"_s, timeoutMs);
        gallery().openImage(second);
        QTRY_COMPARE_WITH_TIMEOUT(table().value(u"Seed"_s), u"12"_s, timeoutMs);
        QVERIFY(!table().labels().contains(u"Steps"_s));
    }

    void theWebUiRecalls()
    {
        open();
        choose({upload(someMetadata())});
        QTRY_COMPARE_WITH_TIMEOUT(table().value(u"Steps"_s), u"30"_s, timeoutMs);
        auto* button = m_rig->window().findChild<QPushButton*>(u"recallButton"_s);
        if (!m_kit->has(Capability::Recall)) {
            QVERIFY(!button->isVisible());
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), timeoutMs);
        QTest::mouseClick(button, Qt::LeftButton);
        if (m_kit->isDemo()) { // it has no such route: the failure is told
            QTRY_VERIFY(m_rig->window().banner().isVisible());
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->window().banner().text().startsWith(u"The web UI takes over"_s),
                                 timeoutMs);
    }

    void cleanup()
    {
        m_rig.reset();
        m_kit.reset();
    }

private:
    /// A board of its own in the window, with the details beside it.
    void open()
    {
        m_kit = std::make_unique<ApiKit>();
        m_board = m_kit->makeBoard(u"details"_s);
        m_rig = std::make_unique<TestWindow>();
        m_rig->show(QSize(1500, 900));
        QVERIFY(m_rig->host().openAddress(m_kit->profile().baseUrl.toString()));
        m_rig->view().boards().setCurrentBoard(m_board);
        gallery().setBoard(m_board);
        QTRY_COMPARE_WITH_TIMEOUT(gallery().list()->state(), ImageList::State::Ready, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->view().connection().session().boards().find(m_board), timeoutMs);
        action(u"view.details"_s)->setChecked(false);
        action(u"view.details"_s)->trigger();
        QTRY_VERIFY(panel().isVisible());
    }

    QString upload(const QJsonObject& metadata)
    {
        const ImageUpload upload{.bytes = pictureBytes(),
                                 .fileName = u"a.png"_s,
                                 .category = u"general"_s,
                                 .boardId = m_board,
                                 .metadata = metadata};
        const auto image = await(m_kit->images().upload(upload));
        if (!image)
            qWarning("%s", problemOf(image).constData());
        return image ? image->imageName : QString();
    }

    void choose(const QStringList& names)
    {
        gallery().refresh();
        for (const QString& name : names)
            QTRY_VERIFY_WITH_TIMEOUT(gallery().list()->row(name) >= 0, timeoutMs);
        grid().clearSelection();
        for (const QString& name : names)
            grid().selectionModel()->select(grid().model()->index(gallery().list()->row(name), 0),
                                            QItemSelectionModel::Select);
    }

    [[nodiscard]] GalleryPage& gallery() { return m_rig->view().gallery(); }
    [[nodiscard]] GalleryView& grid() { return gallery().view(); }
    [[nodiscard]] DetailsPanel& panel() { return m_rig->view().details(); }
    [[nodiscard]] DetailsView& view() { return panel().details(); }
    [[nodiscard]] ValueTable& table() { return view().table(); }
    [[nodiscard]] QAction* action(const QString& id) { return m_rig->window().actions().action(id); }

    std::unique_ptr<ApiKit> m_kit;
    std::unique_ptr<TestWindow> m_rig;
    QString m_board;
};

VITRINE_TEST(TestDetails)
#include "tst_details.moc"
