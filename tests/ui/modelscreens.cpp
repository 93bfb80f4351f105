// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/modelscreens.h"

#include "lib/base/settings.h"
#include "tests/ui/fakemodels.h"
#include "ui/models/installdialog.h"
#include "ui/models/modelactions.h"
#include "ui/models/modelcachedialog.h"
#include "ui/models/modeldetailspane.h"
#include "ui/models/modelswindow.h"

#include <QAction>
#include <QBuffer>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

using Save = std::function<void(QWidget&, const QString&)>;

constexpr qint64 million = 1'000'000;
constexpr QSize windowSize(1400, 860);

QByteArray coverBytes(int hue)
{
    QImage image(256, 256, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 256, 256);
    sky.setColorAt(0, QColor::fromHsv(hue, 120, 240));
    sky.setColorAt(1, QColor::fromHsv((hue + 60) % 360, 200, 120));
    painter.fillRect(image.rect(), sky);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor::fromHsv((hue + 180) % 360, 90, 250));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPoint(150, 110), 60, 60);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QJsonObject with(QJsonObject object, const QJsonObject& more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

void fill(FakeModels& fake)
{
    const QJsonObject settings{{u"scheduler"_s, u"dpmpp_3m_k"_s},
                               {u"steps"_s, 30},
                               {u"cfg_scale"_s, 7.5},
                               {u"cfg_rescale_multiplier"_s, QJsonValue::Null},
                               {u"width"_s, 1024},
                               {u"height"_s, 1024},
                               {u"vae"_s, QJsonValue::Null},
                               {u"vae_precision"_s, QJsonValue::Null},
                               {u"guidance"_s, QJsonValue::Null},
                               {u"cpu_only"_s, QJsonValue::Null}};
    fake.models = {
        with(FakeModels::model(u"Paper Lantern XL"_s, u"main"_s, u"sdxl"_s, 6938 * million),
             {{u"description"_s, u"Warm light, paper textures, quiet streets after rain"_s},
              {u"trigger_phrases"_s, QJsonArray{u"paper lantern"_s, u"ink wash"_s}},
              {u"default_settings"_s, settings}}),
        with(FakeModels::model(u"Harbour"_s, u"lora"_s, u"sdxl"_s, 228 * million),
             {{u"trigger_phrases"_s, QJsonArray{u"harbour at dusk"_s}}}),
        FakeModels::model(u"sdxl-vae-fp16"_s, u"vae"_s, u"sdxl"_s, 335 * million),
        with(FakeModels::model(u"canny"_s, u"controlnet"_s, u"sd-1"_s, 1445 * million),
             {{u"path"_s, u"/data/models/controlnet/canny"_s}}),
        FakeModels::model(u"flux-schnell-q4"_s, u"main"_s, u"flux"_s, 6690 * million),
        with(FakeModels::model(u"broken-download"_s, u"unknown"_s, u"unknown"_s, 2 * million),
             {{u"format"_s, u"unknown"_s}}),
        FakeModels::model(
            u"a-very-long-name-of-a-model-that-somebody-downloaded-with-all-of-its-words-v12.3-final-fp16-pruned"_s,
            u"main"_s, u"sd-1"_s, 2132 * million),
    };
    int hue = 20;
    for (QJsonObject& model : fake.models) {
        hue += 70;
        if (model.value(u"type"_s) == u"vae"_s || model.value(u"type"_s) == u"unknown"_s)
            continue;
        model.insert(u"cover_image"_s, u"api/v2/x"_s);
        fake.covers.insert(model.value(u"key"_s).toString(), coverBytes(hue % 360));
    }
    fake.missing = {u"key-canny"_s};
}

void fillInstalls(FakeModels& fake)
{
    QJsonObject failed = FakeModels::install(4, u"/data/models/harbour.safetensors"_s, u"error"_s);
    failed.insert(u"error_reason"_s, u"DuplicateModelException"_s);
    failed.insert(u"error"_s, u"A model with path '/data/models/harbour.safetensors' is already installed"_s);
    QJsonObject done = FakeModels::install(5, u"/data/models/new.safetensors"_s, u"completed"_s);
    done.insert(u"config_out"_s, FakeModels::model(u"new"_s));
    fake.installs = {
        FakeModels::install(1, u"https://host.example/models/paper-lantern-xl-v2.safetensors"_s,
                            u"downloading"_s, 2100 * million, 6938 * million),
        FakeModels::install(2, u"https://host.example/models/another.safetensors"_s, u"paused"_s,
                            300 * million, 1200 * million),
        FakeModels::install(3, u"https://host.example/models/third.safetensors"_s, u"waiting"_s),
        failed,
        done,
    };
}

/// One window on one server.
struct Shown {
    explicit Shown(FakeModels& fake)
        : session(fake.session())
        , settings(folder.filePath(u"settings.ini"_s))
        , window(*session, settings)
    {
        window.resize(windowSize);
        window.show();
        QTest::qWait(700);
    }

    void select(int row) { window.tree().setCurrentIndex(window.tree().model()->index(row, 0)); }

    QTemporaryDir folder;
    std::unique_ptr<ServerSession> session;
    Settings settings;
    ModelsWindow window;
};

void drawWindow(const QString& name, const Save& save)
{
    FakeModels fake;
    fill(fake);
    Shown shown(fake);
    shown.select(5);
    QTest::qWait(300);
    save(shown.window, name);
    shown.window.details().pages().setCurrentIndex(1);
    shown.window.findChild<QLineEdit*>(u"modelName"_s)->setFocus();
    auto* width = shown.window.findChild<QLineEdit*>(u"modelSetting_width"_s);
    if (width) {
        width->selectAll();
        QTest::keyClicks(width, u"100"_s);
    }
    save(shown.window, name + u"-edit"_s);
    shown.window.details().pages().setCurrentIndex(0);
    shown.select(2);
    save(shown.window, name + u"-missing"_s);
    shown.window.tree().selectAll();
    save(shown.window, name + u"-several"_s);
    shown.window.actionsOfModels().remove->trigger();
    if (auto* box = shown.window.findChild<QMessageBox*>(u"deleteModelsBox"_s)) {
        save(*box, name + u"-delete"_s);
        box->reject();
    }
    shown.select(0);
    shown.window.actionsOfModels().forbidManaging(u"Only administrators may change models."_s);
    shown.window.details().pages().setCurrentIndex(1);
    save(shown.window, name + u"-forbidden"_s);
    shown.window.resize(860, 560);
    shown.window.details().pages().setCurrentIndex(0);
    save(shown.window, name + u"-small"_s);
}

void drawStates(const QString& name, const Save& save)
{
    FakeModels empty;
    Shown none(empty);
    save(none.window, name + u"-empty"_s);
    FakeModels failing;
    failing.refused.insert("GET ", 500);
    Shown failed(failing);
    save(failed.window, name + u"-failed"_s);
}

void drawInstalls(const QString& name, const Save& save)
{
    FakeModels fake;
    fill(fake);
    fillInstalls(fake);
    Shown shown(fake);
    fake.installs[0].insert(u"bytes"_s, 2150 * million);
    shown.session->modelInstalls().refresh();
    QTest::qWait(600);
    shown.window.findChild<QTableView*>(u"installsTable"_s)->selectRow(0);
    save(shown.window, name + u"-installs"_s);

    InstallDialog& dialog = shown.window.askToInstall();
    save(dialog, name + u"-install"_s);
    auto* sources = dialog.findChild<QPlainTextEdit*>(u"installSources"_s);
    sources->setPlainText(
        u"/data/models/a.safetensors\nmodel.safetensors\nhttps://host.example/b.safetensors"_s);
    dialog.findChild<QPushButton*>(u"installSourcesButton"_s)->click();
    save(dialog, name + u"-install-problem"_s);
    dialog.pages().setCurrentIndex(1);
    save(dialog, name + u"-scan-empty"_s);
    for (int i = 0; i < 30; ++i)
        fake.found.append(QJsonObject{{u"path"_s, u"/data/models/loras/style-%1.safetensors"_s.arg(i)},
                                      {u"is_installed"_s, i % 5 == 0}});
    QWidget* scan = dialog.pages().currentWidget();
    scan->findChild<QLineEdit*>(u"scanFolder"_s)->setText(u"/data/models"_s);
    scan->findChild<QPushButton*>(u"scanButton"_s)->click();
    QTest::qWait(400);
    scan->findChild<QPushButton*>(u"choiceAll"_s)->click();
    save(dialog, name + u"-scan"_s);
    fake.huggingFace = {
        {u"owner/name"_s,
         QJsonObject{{u"urls"_s,
                      QJsonArray{u"https://huggingface.co/owner/name/resolve/main/model-fp16.safetensors"_s,
                                 u"https://huggingface.co/owner/name/resolve/main/sub/lora.safetensors"_s}},
                     {u"is_diffusers"_s, true}}}};
    dialog.pages().setCurrentIndex(2);
    QTest::qWait(300);
    QWidget* hub = dialog.pages().currentWidget();
    hub->findChild<QLineEdit*>(u"hubRepository"_s)->setText(u"owner/name"_s);
    hub->findChild<QPushButton*>(u"hubLookUp"_s)->click();
    QTest::qWait(400);
    save(dialog, name + u"-hub"_s);
    fake.refused.insert("GET starter_models", 500);
    dialog.pages().setCurrentIndex(3);
    QTest::qWait(300);
    save(dialog, name + u"-starters-failed"_s);
    dialog.close();

    fake.cache =
        QJsonObject{{u"hits"_s, 31},
                    {u"misses"_s, 12},
                    {u"high_watermark"_s, 9000 * million},
                    {u"in_cache"_s, 5},
                    {u"cleared"_s, 2},
                    {u"cache_size"_s, 12'000 * million},
                    {u"loaded_model_sizes"_s,
                     QJsonObject{{u"key-one:unet"_s, 5135 * million}, {u"key-one:vae"_s, 335 * million}}}};
    shown.window.showCache();
    QTest::qWait(400);
    if (auto* cache = shown.window.findChild<ModelCacheDialog*>())
        save(*cache, name + u"-memory"_s);
}

} // namespace

void drawModels(const QString& name, const Save& save)
{
    drawWindow(name, save);
    drawStates(name, save);
    drawInstalls(name, save);
}

} // namespace vitrine::test
