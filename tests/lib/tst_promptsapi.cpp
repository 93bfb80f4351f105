// SPDX-License-Identifier: Apache-2.0
#include "lib/api/prompts.h"
#include "lib/api/recall.h"
#include "tests/support/apikit.h"
#include "tests/support/testmain.h"

#include <QImage>
#include <QSet>

#include <algorithm>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// PromptsApi and RecallApi on a real server.
class TestPromptsApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_kit = std::make_unique<ApiKit>(); }
    void cleanupTestCase() { m_kit.reset(); }

    void promptsAreExpanded()
    {
        TAKE(all, prompts().expand({.prompt = u"a {red|blue} house é"_s}));
        QCOMPARE(all.prompts, (QStringList{u"a red house é"_s, u"a blue house é"_s}));
        QVERIFY(!all.error);
        TAKE(some, prompts().expand({.prompt = u"{1|2|3|4|5}"_s, .maxPrompts = 2}));
        QCOMPARE(some.prompts, (QStringList{u"1"_s, u"2"_s}));
        TAKE(plain, prompts().expand({.prompt = u"a house"_s}));
        QCOMPARE(plain.prompts, QStringList{u"a house"_s});
    }

    void randomOnesFollowTheirSeed()
    {
        const DynamicPromptRequest request{
            .prompt = u"{1|2|3|4|5|6|7|8} {a|b|c|d}"_s, .maxPrompts = 4, .combinatorial = false, .seed = 7};
        TAKE(first, prompts().expand(request));
        TAKE(second, prompts().expand(request));
        QCOMPARE(first.prompts, second.prompts);
        QVERIFY(!first.prompts.isEmpty() && first.prompts.size() <= 4);
    }

    void wrongOnesSayWhatIsWrong()
    {
        TAKE(wrong, prompts().expand({.prompt = u"a {red|blue house"_s}));
        QCOMPARE(wrong.prompts, QStringList{u"a {red|blue house"_s});
        QVERIFY(wrong.error && !wrong.error->isEmpty());
    }

    void stylePresets()
    {
        TAKE(presets, prompts().stylePresets());
        QVERIFY(presets.size() > 3);
        const auto bundled = std::find_if(presets.cbegin(), presets.cend(), [](const StylePreset& preset) {
            return preset.type == "default"_L1 && preset.hasImage;
        });
        QVERIFY(bundled != presets.cend());
        QVERIFY(bundled->positivePrompt.contains(u"{prompt}"_s));
        TAKE(one, prompts().stylePreset(bundled->id));
        QCOMPARE(one.name, bundled->name);
        QCOMPARE(one.negativePrompt, bundled->negativePrompt);
        QVERIFY(one.hasImage);
        TAKE(image, prompts().stylePresetImage(bundled->id));
        QVERIFY(!QImage::fromData(image).isNull());
        EXPECT_KIND(prompts().stylePreset(u"no-such-preset"_s), NotFound);
    }

    void systemPrompts()
    {
        ApiCall<QList<SystemPrompt>>* call = prompts().systemPrompts();
        if (!m_kit->has(Capability::SystemPrompts)) {
            EXPECT_UNSUPPORTED(call, SystemPrompts);
            EXPECT_UNSUPPORTED(prompts().systemPrompt(u"any"_s), SystemPrompts);
            return;
        }
        TAKE(all, call);
        QVERIFY(!all.isEmpty());
        const SystemPrompt& first = all.first();
        QVERIFY(!first.name.isEmpty() && !first.content.isEmpty() && first.isPublic);
        TAKE(one, prompts().systemPrompt(first.id));
        QCOMPARE(one.content, first.content);
        EXPECT_KIND(prompts().systemPrompt(u"no-such-prompt"_s), NotFound);
    }

    void parametersAreRecalled()
    {
        RecallApi recall(m_kit->client());
        ApiCall<QJsonObject>* call =
            recall.recall({{u"positive_prompt"_s, u"a boat"_s}, {u"steps"_s, 12}}, {});
        if (!m_kit->has(Capability::Recall)) {
            EXPECT_UNSUPPORTED(call, Recall);
            EXPECT_UNSUPPORTED(recall.last(), Recall);
            return;
        }
        TAKE(some, call);
        QCOMPARE(some.value("status"_L1).toString(), u"success"_s);
        const QJsonObject parameters = some.value("parameters"_L1).toObject();
        QCOMPARE(parameters.value("positive_prompt"_L1).toString(), u"a boat"_s);
        QCOMPARE(parameters.size(), 2);
        TAKE(strict, recall.recall({{u"steps"_s, 3}}, {.strict = true}));
        QVERIFY(strict.value("parameters"_L1).toObject().size() > 2); // what was not given is reset
        EXPECT_OK(recall.recall({{u"steps"_s, 3}}, {.append = true}));
        TAKE(last, recall.last());
        QCOMPARE(last.value("queue_id"_L1).toString(), u"default"_s);
        EXPECT_KIND(recall.recall({{u"no_such_key"_s, 3}}, {}), Rejected);
        RecallApi other(m_kit->client(), u"another queue"_s);
        TAKE(elsewhere, other.recall({{u"steps"_s, 3}}, {}));
        QCOMPARE(elsewhere.value("queue_id"_L1).toString(), u"another queue"_s);
    }

private:
    PromptsApi prompts() { return PromptsApi(m_kit->client()); }

    std::unique_ptr<ApiKit> m_kit;
};

VITRINE_TEST(TestPromptsApi)
#include "tst_promptsapi.moc"
